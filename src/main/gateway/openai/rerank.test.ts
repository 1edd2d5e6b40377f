import { FarmhandError, toErrorValue } from '@shared/contract/errors';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toOpenAiError } from './error-shape';
import { createRerank } from './rerank';

let model: string | null = 'bge';
const asked: [query: string, documents: string[]][] = [];
const app = Fastify();
let address = '';

beforeAll(async () => {
  app.setErrorHandler((error, _request, reply) => {
    const { status, body } = toOpenAiError(toErrorValue(error));
    reply.code(status).send(body);
  });
  app.post(
    '/v1/rerank',
    createRerank({
      model: () => model,
      async rank(query, documents) {
        if (model === null) throw new FarmhandError('unavailable', 'No reranking model is set. Set one.');
        asked.push([query, documents]);
        return { model, scores: documents.map((text) => text.length / 100), promptTokens: 7 };
      },
    }),
  );
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

const post = async (body: unknown) => {
  const response = await fetch(`${address}/v1/rerank`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json(), model: response.headers.get('x-farmhand-model') };
};

describe('/v1/rerank', () => {
  it('gives the texts in the order of their worth, with their places', async () => {
    expect(await post({ model: 'engine/bge', query: 'barn?', documents: ['a', 'long one', 'abc'] })).toEqual({
      status: 200,
      model: 'engine/bge',
      body: {
        object: 'list',
        model: 'engine/bge',
        results: [
          { index: 1, relevance_score: 0.08 },
          { index: 2, relevance_score: 0.03 },
          { index: 0, relevance_score: 0.01 },
        ],
        usage: { prompt_tokens: 7, total_tokens: 7 },
      },
    });
    expect(asked.at(-1)).toEqual(['barn?', ['a', 'long one', 'abc']]);
  });

  it('takes texts in objects, gives them back when asked, and the best only', async () => {
    expect(await post({ query: 'barn?', documents: [{ text: 'a' }, 'abc'], top_n: 1, return_documents: true })).toMatchObject({
      body: { results: [{ index: 1, relevance_score: 0.03, document: { text: 'abc' } }] },
    });
  });

  it.each([
    [[], 'The body must be a JSON object with "query" and "documents".'],
    [{ documents: ['a'] }, 'query: a text is needed.'],
    [{ query: 'a' }, 'documents: a list of texts is needed.'],
    [{ query: 'a', documents: [] }, 'documents: at least one text is needed.'],
    [{ query: 'a', documents: ['a', 7] }, 'documents.1: each must be a text, or an object with "text".'],
    [{ query: 'a', documents: Array(1_001).fill('a') }, 'documents: at most 1000 texts are taken.'],
    [{ query: 'a', documents: ['a'], top_n: 0 }, /^top_n: /],
  ])('refuses %j', async (body, message) => {
    const told = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(await post(body)).toMatchObject({ status: 400, body: { error: { message: told } } });
  });

  it('says what to do when another model is named, or none is set', async () => {
    expect(await post({ model: 'jina', query: 'a', documents: ['a'] })).toMatchObject({ status: 404, body: { error: { code: 'model_not_found' } } });
    model = null;
    expect((await post({ query: 'a', documents: ['a'] })).status).toBe(503);
    model = 'bge';
  });
});

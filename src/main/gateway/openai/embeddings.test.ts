import { FarmhandError, toErrorValue } from '@shared/contract/errors';
import Fastify from 'fastify';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmbedOptions } from '../../core/engine';
import { createEmbeddings } from './embeddings';
import { toOpenAiError } from './error-shape';

const asked: { texts: string[]; options: EmbedOptions | undefined }[] = [];
let model: string | null = 'nomic';
const app = Fastify();
let client: OpenAI;
let address = '';

beforeAll(async () => {
  app.setErrorHandler((error, _request, reply) => {
    const { status, body } = toOpenAiError(toErrorValue(error));
    reply.code(status).send(body);
  });
  app.post(
    '/v1/embeddings',
    createEmbeddings({
      model: () => model,
      async embed(texts, options) {
        if (model === null) throw new FarmhandError('unavailable', 'No embedding model is set. Set one.');
        asked.push({ texts, options });
        return { model, vectors: texts.map((_, index) => [0.6, 0.8, index]), promptTokens: 3 * texts.length };
      },
    }),
  );
  address = await app.listen({ host: '127.0.0.1', port: 0 });
  client = new OpenAI({ baseURL: `${address}/v1`, apiKey: 'none', maxRetries: 0 });
});
afterAll(() => app.close());

const post = async (body: unknown) => {
  const response = await fetch(`${address}/v1/embeddings`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
};

describe('/v1/embeddings', () => {
  it('serves the official client, which asks for base64', async () => {
    const { data, usage, model: served } = await client.embeddings.create({ model: 'engine/nomic', input: ['a', 'b'] });
    expect(data.map(({ index, embedding }) => [index, embedding.map((value) => Math.round(value * 10) / 10)])).toEqual([
      [0, [0.6, 0.8, 0]],
      [1, [0.6, 0.8, 1]],
    ]);
    expect(usage).toEqual({ prompt_tokens: 6, total_tokens: 6 });
    expect(served).toBe('engine/nomic');
  });

  it('gives plain numbers for one text, cut where that is asked for', async () => {
    const { status, body } = await post({ input: 'barn', encoding_format: 'float', dimensions: 2 });
    expect(status).toBe(200);
    expect(body).toMatchObject({ object: 'list', model: 'nomic', data: [{ object: 'embedding', index: 0, embedding: [0.6, 0.8, 0] }] });
    expect(asked.at(-1)).toMatchObject({ texts: ['barn'], options: { dimensions: 2 } });
  });

  it('refuses what it cannot serve, naming the field', async () => {
    const refused: [unknown, string][] = [
      [{ input: [1, 2, 3] }, "input: lists of tokens belong to one vendor's tokenizer; send text."],
      [{ input: [[1, 2], [3]] }, "input: lists of tokens belong to one vendor's tokenizer; send text."],
      [{ input: [] }, 'input: at least one text is needed.'],
      [{ input: '' }, 'input: an empty text has no meaning to find.'],
      [{ input: Array.from({ length: 2049 }, () => 'x') }, 'input: at most 2048 texts are taken.'],
    ];
    for (const [request, message] of refused)
      expect(await post(request)).toMatchObject({ status: 400, body: { error: { message, type: 'invalid_request_error' } } });
    expect(await post({ input: 'x', encoding_format: 'hex' })).toMatchObject({ body: { error: { param: 'encoding_format' } } });
    expect(await post({ input: 'x', dimensions: 0 })).toMatchObject({ body: { error: { param: 'dimensions' } } });
    expect(await post([])).toMatchObject({ status: 400 });
    expect(await post({ model: 'text-embedding-3-small', input: 'x' })).toMatchObject({
      status: 404,
      body: { error: { code: 'model_not_found', message: expect.stringContaining('engine/nomic') } },
    });
  });

  it('says so when no model is set', async () => {
    model = null;
    expect(await post({ model: 'any', input: 'x' })).toMatchObject({ status: 503, body: { error: { message: 'No embedding model is set. Set one.' } } });
    model = 'nomic';
  });
});

// POST /v1/rerank: how well texts answer a question, by the built-in engine, in the form of Jina and Cohere that llama.cpp's server and vLLM speak too.
import { FarmhandError } from '@shared/contract/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Reranker } from '../../core/engine';
import type { Activity } from '../activity';

const mostDocuments = 1_000;

const textSchema = z.string().min(1, 'an empty text cannot be ranked');
const requestSchema = z.object({
  model: z.string().nullish(),
  query: z.string('a text is needed').min(1, 'an empty question has no answers'),
  documents: z
    .array(
      z.union([textSchema, z.object({ text: textSchema }).transform(({ text }) => text)], 'each must be a text, or an object with "text"'),
      'a list of texts is needed',
    )
    .min(1, 'at least one text is needed')
    .max(mostDocuments, `at most ${mostDocuments} texts are taken`),
  top_n: z.int().min(1).nullish(),
  return_documents: z.boolean().nullish(),
});

export function createRerank(reranker: Pick<Reranker, 'rank' | 'model'>, activity?: Pick<Activity, 'note'>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { model, query, documents, top_n: most, return_documents: withTexts } = parse(request.body);
    const set = reranker.model();
    if (model != null && set !== null && ![set, `engine/${set}`, 'farmhand'].includes(model)) {
      throw new FarmhandError('model_not_found', `The reranking model here is ${set}, not ${model}. Name engine/${set}, or leave "model" out.`);
    }
    const gone = new AbortController();
    const stopWhenGone = (): void => gone.abort();
    reply.raw.once('close', stopWhenGone);
    const found = await reranker.rank(query, documents, gone.signal).finally(() => reply.raw.off('close', stopWhenGone));
    activity?.note(request, { model: `engine/${found.model}`, promptTokens: found.promptTokens });
    const results = found.scores
      .map((score, index) => ({ index, relevance_score: score, ...(withTexts ? { document: { text: documents[index] } } : {}) }))
      .toSorted((one, other) => other.relevance_score - one.relevance_score)
      .slice(0, most ?? documents.length);
    return reply.header('x-farmhand-model', `engine/${found.model}`).send({
      object: 'list',
      model: model ?? found.model,
      results,
      usage: { prompt_tokens: found.promptTokens, total_tokens: found.promptTokens },
    });
  };
}

/** Throws `invalid_input` that names the field. */
function parse(body: unknown): z.infer<typeof requestSchema> {
  const parsed = requestSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.map(String).join('.') ?? '';
  const message = field === '' ? 'The body must be a JSON object with "query" and "documents".' : `${field}: ${issue?.message ?? 'invalid'}.`;
  throw new FarmhandError('invalid_input', message, { details: { param: field === '' ? null : field } });
}

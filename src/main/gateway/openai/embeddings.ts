// POST /v1/embeddings: vectors of the built-in engine, in OpenAI's wire format.
import { FarmhandError } from '@shared/contract/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Embedder } from '../../core/engine';
import type { Activity } from '../activity';

/** OpenAI's own limit. */
const mostTexts = 2_048;
const tokenArrays = "lists of tokens belong to one vendor's tokenizer; send text";
const textSchema = z.string(tokenArrays).min(1, 'an empty text has no meaning to find');

const requestSchema = z.object({
  model: z.string().nullish(),
  input: z.union([textSchema, z.array(textSchema).min(1, 'at least one text is needed').max(mostTexts, `at most ${mostTexts} texts are taken`)]),
  encoding_format: z.enum(['float', 'base64']).nullish(),
  dimensions: z.int().min(1).nullish(),
});

export function createEmbeddings(embedder: Pick<Embedder, 'embed' | 'model'>, activity?: Pick<Activity, 'note'>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { model, input, encoding_format: format, dimensions } = parse(request.body);
    const set = embedder.model();
    if (model != null && set !== null && ![set, `engine/${set}`, 'farmhand'].includes(model)) {
      throw new FarmhandError('model_not_found', `The embedding model here is ${set}, not ${model}. Name engine/${set}, or leave "model" out.`);
    }
    const gone = new AbortController();
    const stopWhenGone = (): void => gone.abort();
    reply.raw.once('close', stopWhenGone);
    const found = await embedder.embed(typeof input === 'string' ? [input] : input, { signal: gone.signal, ...(dimensions == null ? {} : { dimensions }) });
    reply.raw.off('close', stopWhenGone);
    activity?.note(request, { model: `engine/${found.model}`, promptTokens: found.promptTokens });
    return reply.header('x-farmhand-model', `engine/${found.model}`).send({
      object: 'list',
      data: found.vectors.map((vector, index) => ({ object: 'embedding', index, embedding: format === 'base64' ? toBase64(vector) : vector })),
      model: model ?? found.model,
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
  if (field === '') throw new FarmhandError('invalid_input', 'The body must be a JSON object with "input".', { details: { param: null } });
  throw new FarmhandError('invalid_input', `${field}: ${field === 'input' ? inputProblem(body) : (issue?.message ?? 'invalid')}.`, {
    details: { param: field },
  });
}

/** Of a union, zod tells only that nothing fits. */
function inputProblem(body: unknown): string {
  const { data: input } = z
    .object({ input: z.unknown() })
    .transform(({ input }) => input)
    .safeParse(body);
  const problems = (Array.isArray(input) ? requestSchema.shape.input.options[1] : requestSchema.shape.input.options[0]).safeParse(input);
  return problems.error?.issues[0]?.message ?? 'invalid';
}

/** 32-bit floats, little end first, as OpenAI's clients ask for by default. */
function toBase64(vector: number[]): string {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [index, value] of vector.entries()) bytes.writeFloatLE(value, index * 4);
  return bytes.toString('base64');
}

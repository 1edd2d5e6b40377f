import { z } from 'zod';
import { event, method } from './define';

export const modelInfoSchema = z.object({
  id: z.string(),
  provider: z.string(),
  title: z.string(),
  contextWindow: z.number().nullable(),
  available: z.boolean(),
  detail: z.string().optional(),
});

export const routeSchema = z.object({
  /** `provider/model` that answers now, or null when none can. */
  model: z.string().nullable(),
  reason: z.string(),
  action: z.string().nullable(),
});
export type Route = z.infer<typeof routeSchema>;

const modelKind = z.enum(['chat', 'embedding', 'rerank']);

/** Bytes of memory, from the least to the most that is to be expected. */
export const byteRangeSchema = z.object({ low: z.number(), high: z.number() });
export type ByteRange = z.infer<typeof byteRangeSchema>;

export const modelFitSchema = z.object({
  verdict: z.enum(['fits', 'tight', 'does-not-fit']),
  /** The verdict with its numbers, in one or two sentences. */
  detail: z.string(),
  need: byteRangeSchema,
  parts: z.array(z.object({ name: z.enum(['weights', 'cache', 'compute', 'process']), need: byteRangeSchema, detail: z.string() })),
  memory: z.object({ freeBytes: z.number(), totalBytes: z.number(), source: z.string() }),
  contextTokens: z.number(),
  cacheType: z.enum(['f16', 'q8_0', 'q4_0']),
  /** Loads of this kind of model on this computer that the estimate was corrected with. */
  measuredLoads: z.number(),
});
export type ModelFit = z.infer<typeof modelFitSchema>;

/** A model file on this computer. */
export const localModelSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Who put it there. `downloaded` by us; `added` by path; `folder`: laid into our folder by hand; the others are found where their programs keep them. */
  source: z.enum(['downloaded', 'added', 'folder', 'huggingface', 'lmstudio', 'ollama', 'llamafarm', 'bundled']),
  path: z.string(),
  /** `broken`: it cannot be used; `detail` says why. */
  state: z.enum(['ready', 'broken']),
  detail: z.string(),
  kind: modelKind,
  bytes: z.number(),
  quant: z.string().nullable(),
  architecture: z.string().nullable(),
  /** Tokens it was trained on. */
  contextTokens: z.number().nullable(),
  /** The file that lets it see pictures. */
  projector: z.string().nullable(),
  catalogueId: z.string().nullable(),
  /** The engine answers with it. */
  chosen: z.boolean(),
  /** Only models that we downloaded are removed by us. */
  removable: z.boolean(),
});
export type LocalModel = z.infer<typeof localModelSchema>;

/** A model that can be downloaded. */
export const catalogueEntrySchema = z.object({
  id: z.string(),
  title: z.string(),
  family: z.string(),
  kind: modelKind,
  vision: z.boolean(),
  tools: z.boolean(),
  thinking: z.boolean(),
  licence: z.object({ id: z.string(), url: z.string() }),
  parameters: z.number(),
  contextTokens: z.number(),
  goodFor: z.string(),
  card: z.string(),
  quants: z.array(
    z.object({
      quant: z.string(),
      /** With the file for pictures; rounded where nobody says it exactly. */
      bytes: z.number(),
      verdict: modelFitSchema.shape.verdict,
      /** The id on this computer, or null. */
      installedId: z.string().nullable(),
    }),
  ),
});
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;

export const modelDownloadSchema = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(['queued', 'running', 'paused', 'failed', 'done', 'cancelled']),
  bytes: z.number(),
  totalBytes: z.number(),
  /** Over the last seconds; null while nobody knows. */
  bytesPerSecond: z.number().nullable(),
  etaSeconds: z.number().nullable(),
  /** What is going on besides the plain transfer, or why it stopped. */
  detail: z.string(),
});
export type ModelDownload = z.infer<typeof modelDownloadSchema>;

export const hubModelSchema = z.object({
  /** `owner/name` on the hub; download it by this name. */
  repository: z.string(),
  downloads: z.number(),
  likes: z.number(),
  licence: z.string().nullable(),
  gated: z.boolean(),
  /** Only when the search named this one repository. */
  quants: z.array(z.object({ quant: z.string(), bytes: z.number() })).nullable(),
});
export type HubModelInfo = z.infer<typeof hubModelSchema>;

export const modelTestSchema = z.object({
  model: z.string(),
  question: z.string(),
  answer: z.string(),
  loadMs: z.number(),
  firstTokenMs: z.number(),
  promptTokens: z.number().nullable(),
  completionTokens: z.number().nullable(),
  /** Of writing, without the first token; null when there were too few to measure. */
  tokensPerSecond: z.number().nullable(),
});

const textRole = z.enum(['embedding', 'rerank']);
export type TextRole = z.infer<typeof textRole>;

/** A question and a few texts, and how well the model says that each answers. */
export const textTestSchema = z.object({
  model: z.string(),
  role: textRole,
  question: z.string(),
  /** Best first. Embeddings: the cosine of the angle between question and text. */
  ranked: z.array(z.object({ text: z.string(), score: z.number() })),
  /** The text that answers the question came first. */
  right: z.boolean(),
  /** Numbers per text; null for a reranking model. */
  dimensions: z.int().nullable(),
  /** Until the first answer: with loading, where the model was not in memory. */
  loadMs: z.number(),
  /** Of the test itself. */
  ms: z.number(),
});
export type TextTest = z.infer<typeof textTestSchema>;

const id = z.string().min(1).max(500);
const cacheType = modelFitSchema.shape.cacheType.default('f16');
const contextTokens = z.int().min(256).max(1_048_576).optional();

export const modelMethods = {
  'models.list': method({
    scope: 'chat',
    summary: 'The models that can be named in a chat, and the one that answers now.',
    input: z.object({}),
    output: z.object({ models: z.array(modelInfoSchema), route: routeSchema }),
  }),
  'models.catalogue': method({
    scope: 'read',
    summary: 'Every model file on this computer, the models that can be downloaded with how they fit, and the downloads.',
    input: z.object({}),
    output: z.object({
      installed: z.array(localModelSchema),
      catalogue: z.array(catalogueEntrySchema),
      downloads: z.array(modelDownloadSchema),
      folder: z.string(),
    }),
  }),
  'models.search': method({
    scope: 'admin',
    summary: 'Searches the hub by words; `owner/name` lists the quantisations of that one. Goes over the network.',
    input: z.object({ text: z.string().min(1).max(200), limit: z.int().min(1).max(50).default(20) }),
    output: z.object({ models: z.array(hubModelSchema) }),
  }),
  'models.download': method({
    scope: 'admin',
    summary: 'Queues a download: a catalogue id or `owner/name`, with `:QUANT` or `quant`. Resumes what was begun.',
    input: z.object({ id, quant: z.string().min(1).max(300).optional() }),
    output: modelDownloadSchema,
  }),
  'models.pause': method({ scope: 'admin', summary: 'Pauses a download; what has come stays.', input: z.object({ id }), output: modelDownloadSchema }),
  'models.resume': method({ scope: 'admin', summary: 'Goes on with a download where it stopped.', input: z.object({ id }), output: modelDownloadSchema }),
  'models.cancel': method({ scope: 'admin', summary: 'Ends a download and removes what has come.', input: z.object({ id }), output: modelDownloadSchema }),
  'models.remove': method({
    scope: 'admin',
    summary: 'Removes a model that Farmhand downloaded, or forgets one that was added by path (its file stays).',
    input: z.object({ id }),
    output: z.object({ id: z.string(), freedBytes: z.number() }),
  }),
  'models.add': method({
    scope: 'admin',
    summary: 'Makes a GGUF file on this computer known, where it lies.',
    input: z.object({ path: z.string().min(1).max(4096) }),
    output: localModelSchema,
  }),
  'models.fit': method({
    scope: 'read',
    summary: 'How much memory a model wants, in parts, against what is free. Takes a catalogue id or a model on this computer.',
    input: z.object({ id, contextTokens, cacheType }),
    output: modelFitSchema,
  }),
  'models.choose': method({
    scope: 'admin',
    summary: 'Makes the engine answer with a model on this computer. One that does not fit needs `loadAnyway`.',
    input: z.object({ id, loadAnyway: z.boolean().default(false) }),
    output: z.object({ model: localModelSchema, fit: modelFitSchema }),
  }),
  'models.test': method({
    scope: 'admin',
    summary: 'Asks a model on this computer one question in an engine of its own, and measures it.',
    input: z.object({ id, loadAnyway: z.boolean().default(false) }),
    output: modelTestSchema,
  }),
  'models.testTexts': method({
    scope: 'admin',
    summary: 'Lets a model for embeddings or reranking order three texts by how well they answer a question, and measures it.',
    input: z.object({ role: textRole, id: id.optional().describe('A model on this computer, in a process of its own; left out: the one that has the role.') }),
    output: textTestSchema,
  }),
};

export const modelEvents = {
  'route.changed': event({ summary: 'Another model answers from now on.', durable: true, data: routeSchema }),
  'model.download': event({
    summary: 'A download changed its state, or went on; at most four times a second for each.',
    durable: false,
    data: modelDownloadSchema,
  }),
};

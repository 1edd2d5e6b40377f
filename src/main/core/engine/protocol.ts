// What the gateway and the engine process say to each other. Both ends check every message with these schemas.
import { errorValueSchema } from '@shared/contract/errors';
import type { JsonValue } from '@shared/domain/json';
import type { ModelEvent, ModelRequest } from '@shared/domain/model';
import { z } from 'zod';

const jsonObjectSchema: z.ZodType<{ [key: string]: JsonValue }> = z.record(z.string(), z.json());

const toolCallSchema = z.object({ id: z.string(), name: z.string(), arguments: z.string(), confidence: z.number().optional(), intent: z.number().optional() });

const contentPartSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('image'), mediaType: z.string(), data: z.string() }),
]);

const modelMessageSchema = z.discriminatedUnion('role', [
  z.object({ role: z.literal('system'), content: z.string() }),
  z.object({ role: z.literal('user'), content: z.union([z.string(), z.array(contentPartSchema)]) }),
  z.object({ role: z.literal('assistant'), content: z.string(), toolCalls: z.array(toolCallSchema).optional() }),
  z.object({ role: z.literal('tool'), toolCallId: z.string(), name: z.string(), content: z.string() }),
]);

const modelRequestSchema: z.ZodType<ModelRequest> = z.object({
  model: z.string(),
  messages: z.array(modelMessageSchema),
  tools: z.array(z.object({ name: z.string(), description: z.string(), parameters: jsonObjectSchema })),
  toolChoice: z.union([z.enum(['auto', 'none', 'required']), z.object({ name: z.string() })]).optional(),
  maxTokens: z.number().optional(),
  temperature: z.number().optional(),
  topP: z.number().optional(),
  seed: z.number().optional(),
  stop: z.array(z.string()).optional(),
  think: z.boolean().optional(),
  thinkTokens: z.number().optional(),
  responseFormat: z
    .union([z.object({ type: z.enum(['text', 'json_object']) }), z.object({ type: z.literal('json_schema'), schema: jsonObjectSchema })])
    .optional(),
  cacheKey: z.string().optional(),
});

/** What the settings may say about how tokens are drawn. */
export const samplingSchema = z
  .object({ temperature: z.number().min(0).max(5), topP: z.number().min(0).max(1), topK: z.int().min(0), minP: z.number().min(0).max(1) })
  .partial();
export type SamplingSettings = z.infer<typeof samplingSchema>;

export const loadOptionsSchema = z.object({
  file: z.string(),
  purpose: z.enum(['chat', 'embed', 'rank']),
  fileBytes: z.number(),
  /** Upper limit of tokens in one conversation; training and free memory may lower it. */
  contextTokens: z.number(),
  /** Upper limit of conversations held at once. */
  sequences: z.number(),
  gpu: z.union([z.literal('auto'), z.literal(false)]),
  /** A folder with CUDA's packages; null: they are not installed. */
  gpuModules: z.string().nullable(),
  /** Null: chosen from the machine and the size of the model. */
  threads: z.number().nullable(),
  /** Changes when the file does. */
  stamp: z.string(),
  /** Where evaluated beginnings of prompts are kept; null: nowhere. */
  prefixFolder: z.string().nullable(),
  /** Bytes of that folder at most. */
  prefixBytes: z.number(),
});
export type LoadOptions = z.infer<typeof loadOptionsSchema>;

/** What was loaded, and what was chosen for it. */
export const loadedFactsSchema = z.object({
  contextTokens: z.number(),
  trainedTokens: z.number(),
  sequences: z.number(),
  threads: z.number(),
  /** `false`: the CPU does all the work. */
  gpu: z.union([z.string(), z.literal(false)]),
  /** What llama.cpp calls the GPUs it works on. */
  gpuDevices: z.array(z.string()).default([]),
  flashAttention: z.boolean(),
  /** How the evaluated state is kept: `F16`, or `Q8_0` for half the memory. */
  kvType: z.string(),
  /** What made the context less than what was wanted; null when nothing did. */
  why: z.string().nullable(),
  loadMs: z.number(),
});
export type LoadedFacts = z.infer<typeof loadedFactsSchema>;

/** What a load took, told once, after the first answer: until then not all of the weights have been read. Bytes. */
export const loadMemorySchema = z.object({
  /** What the process holds, everything included. */
  residentBytes: z.number(),
  /** Of it, what came since before the model was loaded. */
  grownBytes: z.number(),
  /** What llama.cpp took for the conversations and for working on them. */
  contextBytes: z.number(),
});
export type LoadMemory = z.infer<typeof loadMemorySchema>;

/** What a process holds now, told when it has loaded and after every answer. */
export const heldSchema = z.object({
  /** Bytes, everything included. */
  residentBytes: z.number(),
  /** Conversations whose evaluated state is kept. */
  conversations: z.int(),
});
export type Held = z.infer<typeof heldSchema>;

export const toEngineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('load'), options: loadOptionsSchema }),
  z.object({ type: z.literal('generate'), id: z.number(), request: modelRequestSchema, sampling: samplingSchema }),
  z.object({ type: z.literal('embed'), id: z.number(), texts: z.array(z.string()) }),
  z.object({ type: z.literal('rank'), id: z.number(), query: z.string(), documents: z.array(z.string()) }),
  /** How many tokens is each text, in the words of the loaded model? */
  z.object({ type: z.literal('count'), id: z.number(), texts: z.array(z.string()) }),
  /** Does llama.cpp start with CUDA? Answered with `probed` or `failed`. */
  z.object({ type: z.literal('probe'), gpuModules: z.string() }),
  z.object({ type: z.literal('abort'), id: z.number() }),
]);
export type ToEngine = z.infer<typeof toEngineSchema>;
/** What a process is asked to do; it answers with events. */
export type EngineWork =
  | { type: 'generate'; request: ModelRequest; sampling: SamplingSettings }
  | { type: 'embed'; texts: string[] }
  | { type: 'rank'; query: string; documents: string[] }
  | { type: 'count'; texts: string[] };

const usageSchema = z.object({ promptTokens: z.number().nullable(), completionTokens: z.number().nullable(), cachedTokens: z.number().nullable() });

/** An event of one answer; `embedded`, `ranked` and `counted` answer `embed`, `rank` and `count` and come before `done`. `done` comes without the model's id, which the parent knows. */
const answerEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('waiting'), state: z.enum(['connecting', 'loading', 'reading']), detail: z.string(), progress: z.number().optional() }),
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('reasoning'), text: z.string() }),
  z.object({ type: z.literal('tool_call'), call: toolCallSchema }),
  z.object({ type: z.literal('embedded'), vectors: z.array(z.array(z.number())) }),
  /** How well each document answers, 0 to 1. */
  z.object({ type: z.literal('ranked'), scores: z.array(z.number()) }),
  z.object({ type: z.literal('counted'), tokens: z.array(z.number()) }),
  z.object({ type: z.literal('done'), finish: z.enum(['stop', 'tool_calls', 'length']), usage: usageSchema }),
  z.object({ type: z.literal('error'), error: errorValueSchema }),
  z.object({ type: z.literal('aborted') }),
]);
export type AnswerEvent = z.infer<typeof answerEventSchema>;

export const fromEngineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('loading'), detail: z.string(), progress: z.number() }),
  z.object({ type: z.literal('loaded'), facts: loadedFactsSchema }),
  z.object({ type: z.literal('probed'), devices: z.array(z.string()) }),
  z.object({ type: z.literal('measured'), memory: loadMemorySchema }),
  z.object({ type: z.literal('held'), held: heldSchema }),
  z.object({ type: z.literal('failed'), error: errorValueSchema }),
  z.object({ type: z.literal('answer'), id: z.number(), event: answerEventSchema }),
]);
export type FromEngine = z.infer<typeof fromEngineSchema>;

/** True for the three events that end an answer. */
export function endsAnswer(event: AnswerEvent | ModelEvent): boolean {
  return event.type === 'done' || event.type === 'error' || event.type === 'aborted';
}

// The built-in engine: how it is, what it holds in memory, and how to free that.
import { z } from 'zod';
import { method } from './define';

/** What is in memory now, and what was chosen for it. */
export const engineLoadedSchema = z.object({
  /** Of one conversation. */
  contextTokens: z.number(),
  trainedTokens: z.number(),
  /** What decided the size: the settings, what the model was trained on, or the memory that was free. */
  contextLimit: z.enum(['settings', 'training', 'memory']),
  /** Conversations that can be held at once; `conversationsWanted` is more where memory did not allow it. */
  conversations: z.int(),
  conversationsWanted: z.int(),
  /** Those whose evaluated text is kept now, so that their next message reads only what is new. */
  conversationsKept: z.int(),
  /** Answers that are being written, or wait for their turn. */
  answering: z.int(),
  threads: z.int(),
  /** `metal`, `vulkan`, `cuda`; null: the CPU does all the work. */
  gpu: z.string().nullable(),
  gpuDevices: z.array(z.string()),
  /** Why no GPU helps: turned off in the settings, none found, or an NVIDIA GPU without the packages for it. Null when one does. */
  noGpu: z.enum(['off', 'none-found', 'cuda-missing']).nullable(),
  flashAttention: z.boolean(),
  /** How the evaluated text is kept: `F16`, or `Q8_0` for half the memory. */
  kvType: z.string(),
  loadMs: z.number(),
  /** What the process holds, as of the load or its last answer; null until it said so. */
  memoryBytes: z.number().nullable(),
});
export type EngineLoaded = z.infer<typeof engineLoadedSchema>;

export const engineStatusSchema = z.object({
  state: z.enum(['ready', 'absent', 'failing', 'starting']),
  detail: z.string(),
  action: z.string().nullable(),
  model: z.string().nullable(),
  /** Null while no model is in memory: `ready` then means that it loads with the next message. Left out by gateways of the first version. */
  loaded: engineLoadedSchema.nullable().optional(),
});
export type EngineState = z.infer<typeof engineStatusSchema>;

export const engineMethods = {
  'engine.restart': method({
    scope: 'admin',
    summary: 'Ends the process of the engine and loads its model again.',
    input: z.object({}),
    output: engineStatusSchema,
  }),
  'engine.unload': method({
    scope: 'admin',
    summary: 'Frees the memory of every model the engine holds; the next message loads again. Refused with `conflict` while an answer is written.',
    input: z.object({}),
    output: z.object({
      /** Ids of the models that were in memory; none: there was nothing to free. */
      unloaded: z.array(z.string()),
      /** Of their processes, as far as they said. */
      freedBytes: z.number(),
      engine: engineStatusSchema,
    }),
  }),
};

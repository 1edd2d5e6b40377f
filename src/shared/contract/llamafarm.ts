import { z } from 'zod';
import { event, method } from './define';

export const healthItemSchema = z.object({ name: z.string(), status: z.string(), message: z.string() });

export const llamafarmStatusSchema = z.object({
  /** `ready`: found, provisioned and able to answer. */
  state: z.enum(['ready', 'absent', 'failing', 'starting']),
  url: z.string().nullable(),
  version: z.string().nullable(),
  foundBy: z.enum(['environment', 'settings', 'probe']).nullable(),
  /** One sentence: what was found, or what was tried and why it was not. */
  detail: z.string(),
  action: z.string().nullable(),
  /** Each address that was tried, with what it answered. */
  tried: z.array(z.object({ url: z.string(), outcome: z.string() })),
  project: z.string(),
  provisioned: z.boolean(),
  /** How tools reach the model: in the request, or as text in the prompt. */
  toolsVia: z.enum(['request', 'prompt', 'unknown']),
  health: z.array(healthItemSchema),
  cli: z.object({ found: z.boolean(), detail: z.string() }),
});
export type LlamaFarmStatus = z.infer<typeof llamafarmStatusSchema>;

export const provisionStepSchema = z.object({
  step: z.enum(['find', 'read-project', 'create-project', 'compare', 'update-project', 'verify', 'probe-tools']),
  state: z.enum(['working', 'done', 'skipped', 'failed']),
  detail: z.string(),
});
export type ProvisionStep = z.infer<typeof provisionStepSchema>;

export const farmServiceSchema = z.enum(['server', 'universal-runtime', 'rag']);
export type FarmService = z.infer<typeof farmServiceSchema>;

/** The end of the log that one of LlamaFarm's services writes. */
export const serviceLogSchema = z.object({
  /** `elsewhere`: the server runs on another computer. */
  state: z.enum(['ok', 'missing', 'unreadable', 'elsewhere']),
  /** What stands in the way, and what to do; empty when nothing does. */
  detail: z.string(),
  file: z.string().nullable(),
  /** Of the whole file. */
  bytes: z.number(),
  changedAt: z.number().nullable(),
  /** There is more before the text. */
  cut: z.boolean(),
  /** Whole lines, at most 300 and 32 KB, without secrets and control characters. */
  text: z.string(),
});
export type ServiceLog = z.infer<typeof serviceLogSchema>;

export const llamafarmMethods = {
  'llamafarm.status': method({
    scope: 'read',
    summary: 'Where LlamaFarm was found, how it is, and why not.',
    input: z.object({ refresh: z.boolean().default(false) }),
    output: llamafarmStatusSchema,
  }),
  'llamafarm.provision': method({
    scope: 'admin',
    summary: 'Makes the project clawdbot/clawdbot-agent right on the server; changes only what Farmhand owns.',
    input: z.object({}),
    output: z.object({ steps: z.array(provisionStepSchema), changed: z.boolean() }),
  }),
  'llamafarm.start': method({
    scope: 'admin',
    summary: 'Starts the LlamaFarm services through its command line.',
    input: z.object({}),
    output: z.object({ detail: z.string(), log: z.string() }),
  }),
  'llamafarm.stop': method({
    scope: 'admin',
    summary: 'Stops the LlamaFarm services through its command line.',
    input: z.object({}),
    output: z.object({ detail: z.string(), log: z.string() }),
  }),
  'llamafarm.logs': method({
    scope: 'admin',
    summary: 'The end of the log of one LlamaFarm service on this computer, without secrets. Ask again to follow it.',
    input: z.object({ service: farmServiceSchema.default('server') }),
    output: serviceLogSchema,
  }),
};

export const llamafarmEvents = {
  'llamafarm.step': event({ summary: 'One step of finding or provisioning LlamaFarm.', durable: true, data: provisionStepSchema }),
  'llamafarm.changed': event({ summary: 'The state of LlamaFarm changed.', durable: false, data: llamafarmStatusSchema }),
};

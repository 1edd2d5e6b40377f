// moltbot.json: the shape, the defaults, and what each value means. Keys that are not named here are kept as they are.
import { modeSchema } from '@shared/contract/messages';
import { z } from 'zod';

const commandRuleSchema = z.object({
  program: z.string().min(1),
  /** One regular expression per argument; the last one also holds for further arguments. Left out: no arguments. */
  args: z.array(z.string()).optional(),
  /** Folder of the workspace in which it runs. Left out: the workspace. */
  folder: z.string().optional(),
  /** Names of environment variables it gets beside the harmless ones. */
  environment: z.array(z.string()).optional(),
  /** May use the network. Left out: no, where a sandbox can hold it to that. */
  network: z.boolean().optional(),
});

const gatewaySchema = z.looseObject({
  port: z.int().min(0).max(65_535).default(3332),
  mode: z.literal('local').default('local'),
  /** `loopback`: this computer only. `lan`: all its addresses. Else one of them. Beyond loopback everything needs a key. Read at the start. */
  bind: z.union([z.enum(['loopback', 'lan']), z.ipv4(), z.ipv6()]).default('loopback'),
  /** Host names, without port, under which a gateway beyond loopback may be asked for. */
  names: z.array(z.string().min(1)).default([]),
  /** `token`: everyone needs a key, programs of the same user too. */
  auth: z.looseObject({ mode: z.enum(['local', 'token']).default('local') }).prefault({}),
  /** Paths of a certificate and its key in PEM; relative ones start in the state folder. Used beyond loopback. */
  tls: z
    .looseObject({ cert: z.string().min(1), key: z.string().min(1) })
    .nullable()
    .default(null),
});

const agentDefaultsSchema = z.looseObject({
  /** Folder of the workspace; relative paths start in the state folder. Null: `workspace`. */
  workspace: z.string().nullable().default(null),
  model: z.looseObject({ primary: z.string().default('llamafarm/agent') }).prefault({}),
  mode: modeSchema.default('ask'),
  /** Model calls in one run. */
  maxSteps: z.int().min(1).max(100).default(10),
  /** Tokens of one answer. */
  maxTokens: z.int().min(16).max(32_768).default(1024),
  think: z.boolean().default(false),
  /** Names of the tools that a model is offered. Null: the default set. */
  tools: z.array(z.string()).max(10).nullable().default(null),
});

const llamafarmSchema = z.looseObject({
  /** Null: look for it on its usual ports. */
  baseUrl: z.url().nullable().default(null),
  api: z.string().default('openai-completions'),
  models: z.array(z.looseObject({ id: z.string(), contextWindow: z.int().min(512).default(8192) })).default([{ id: 'agent', contextWindow: 8192 }]),
});

const engineSchema = z.looseObject({
  /** Path of a GGUF file. Null: the starter model. `none`: no engine. */
  model: z.string().nullable().default(null),
  gpu: z.boolean().default(true),
  threads: z.int().min(1).max(256).nullable().default(null),
  contextSize: z.int().min(256).nullable().default(null),
  /** In place of what the model's family prefers; a request's own values come first. */
  sampling: z
    .object({ temperature: z.number().min(0).max(5), topP: z.number().min(0).max(1), topK: z.int().min(0), minP: z.number().min(0).max(1) })
    .partial()
    .prefault({}),
  /** Path of a GGUF file for /v1/embeddings. Null: none. */
  embeddingModel: z.string().nullable().default(null),
  /** Minutes without a question until the model leaves memory. */
  idleMinutes: z.number().min(0).default(10),
});

const httpUrl = z.url({ protocol: /^https?$/ });

const hubSchema = z.looseObject({
  /** A mirror that speaks Hugging Face's API. Null: HF_ENDPOINT, else huggingface.co. */
  url: httpUrl.nullable().default(null),
  /** Downloads at once. */
  parallel: z.int().min(1).max(4).default(1),
  /** A proxy for everything that is downloaded. Null: HTTPS_PROXY, HTTP_PROXY and NO_PROXY decide. */
  proxy: httpUrl.nullable().default(null),
});
export type HubSettings = z.output<typeof hubSchema>;

export const settingsSchema = z.looseObject({
  gateway: gatewaySchema.prefault({}),
  agents: z.looseObject({ defaults: agentDefaultsSchema.prefault({}) }).prefault({}),
  models: z
    .looseObject({
      providers: z.looseObject({ llamafarm: llamafarmSchema.prefault({}), engine: engineSchema.prefault({}) }).prefault({}),
      hub: hubSchema.prefault({}),
    })
    .prefault({}),
  tools: z.looseObject({ commands: z.array(commandRuleSchema).nullable().default(null) }).prefault({}),
  plugins: z.looseObject({}).prefault({}),
});
export type SettingsValues = z.output<typeof settingsSchema>;

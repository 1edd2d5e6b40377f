// moltbot.json: the shape, the defaults, and what each value means. Keys that are not named here are kept as they are.
import { modeSchema } from '@shared/contract/messages';
import { z } from 'zod';

/** What a person is told of a setting. Values without it are not offered for change. */
export interface SettingMeta {
  section: 'agent' | 'gateway' | 'llamafarm' | 'engine' | 'downloads' | 'tools';
  title: string;
  description: string;
  /** Told apart from what the shape says. */
  kind?: 'path' | 'list' | 'object';
  /** Takes effect at the next start. */
  restart?: boolean;
  secret?: boolean;
  /** Only true of this computer: left out of exports. */
  local?: boolean;
}

const setting = <Schema extends z.ZodType>(schema: Schema, meta: SettingMeta): Schema => schema.meta({ ...meta });

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
  port: setting(z.int().min(0).max(65_535).default(3332), {
    section: 'gateway',
    title: 'Port',
    description: 'Where programs on this computer find the agent. 0 picks a free one.',
    restart: true,
  }),
  mode: z.literal('local').default('local'),
  /** `loopback`: this computer only. `lan`: all its addresses. Else one of them. Beyond loopback everything needs a key. Read at the start. */
  bind: setting(z.union([z.enum(['loopback', 'lan']), z.ipv4(), z.ipv6()]).default('loopback'), {
    section: 'gateway',
    title: 'Who can reach it',
    description:
      'loopback: programs on this computer only. lan: every device in your network that has a key; what is said travels unencrypted without a certificate. Or one address of this computer.',
    restart: true,
  }),
  /** Host names, without port, under which a gateway beyond loopback may be asked for. */
  names: setting(z.array(z.string().min(1)).default([]), {
    section: 'gateway',
    title: 'Host names',
    description: 'Names, without port, under which other devices may ask for it.',
    restart: true,
  }),
  /** `token`: everyone needs a key, programs of the same user too. */
  auth: z
    .looseObject({
      mode: setting(z.enum(['local', 'token']).default('local'), {
        section: 'gateway',
        title: 'Who needs a key',
        description: 'local: programs of your account on this computer may chat without one. token: everybody needs a key.',
      }),
    })
    .prefault({}),
  /** Paths of a certificate and its key in PEM; relative ones start in the state folder. Used beyond loopback. */
  tls: setting(
    z
      .looseObject({ cert: z.string().min(1), key: z.string().min(1) })
      .nullable()
      .default(null),
    {
      section: 'gateway',
      title: 'Certificate',
      description: 'Files of a certificate and its key, in PEM: {"cert": path, "key": path}. Used when other devices can reach it. None: no encryption.',
      kind: 'object',
      restart: true,
      local: true,
    },
  ),
});

const agentDefaultsSchema = z.looseObject({
  /** Folder of the workspace; relative paths start in the state folder. Null: `workspace`. */
  workspace: setting(z.string().nullable().default(null), {
    section: 'agent',
    title: 'Workspace folder',
    description: 'Where persona, rules and memory are kept. None: the folder workspace beside the settings.',
    kind: 'path',
    restart: true,
    local: true,
  }),
  model: z.looseObject({ primary: z.string().default('llamafarm/agent') }).prefault({}),
  mode: setting(modeSchema.default('ask'), {
    section: 'agent',
    title: 'What it may do unasked',
    description:
      'In new conversations. chat-only: no tools. ask: every change is asked about. allow-reads: reading is not. allow-workspace: files of the workspace are not.',
  }),
  /** Model calls in one run. */
  maxSteps: setting(z.int().min(1).max(100).default(10), {
    section: 'agent',
    title: 'Steps of one run',
    description: 'How often the model may be asked until an answer is done.',
  }),
  /** Tokens of one answer. */
  maxTokens: setting(z.int().min(16).max(32_768).default(1024), { section: 'agent', title: 'Length of an answer', description: 'In tokens, at most.' }),
  think: setting(z.boolean().default(false), {
    section: 'agent',
    title: 'Think first',
    description: 'Models that can think before they answer do so. Slower, and better at hard questions.',
  }),
  /** Names of the tools that a model is offered. Null: the default set. */
  tools: setting(z.array(z.string()).max(10).nullable().default(null), {
    section: 'tools',
    title: 'Tools on offer',
    description: 'Names of at most ten tools that the model may call. None: the usual set.',
    kind: 'list',
  }),
});

const llamafarmSchema = z.looseObject({
  /** Null: look for it on its usual ports. */
  baseUrl: setting(z.url().nullable().default(null), {
    section: 'llamafarm',
    title: 'Address',
    description: 'Of the LlamaFarm server, like http://127.0.0.1:14345. None: it is looked for on this computer.',
    local: true,
  }),
  api: z.string().default('openai-completions'),
  models: setting(z.array(z.looseObject({ id: z.string(), contextWindow: z.int().min(512).default(8192) })).default([{ id: 'agent', contextWindow: 8192 }]), {
    section: 'llamafarm',
    title: 'Models',
    description: 'With the tokens that each can hold: [{"id": "agent", "contextWindow": 8192}].',
    kind: 'object',
  }),
});

const engineSchema = z.looseObject({
  /** Path of a GGUF file. Null: the starter model. `none`: no engine. */
  model: setting(z.string().nullable().default(null), {
    section: 'engine',
    title: 'Model',
    description: 'A GGUF file on this computer. None: the small starter model. The word none: no engine at all.',
    kind: 'path',
    local: true,
  }),
  gpu: setting(z.boolean().default(true), { section: 'engine', title: 'Graphics card', description: 'Use one where there is one.', restart: true }),
  threads: setting(z.int().min(1).max(256).nullable().default(null), {
    section: 'engine',
    title: 'Threads',
    description: 'Of the processor. None: what suits this computer.',
    restart: true,
    local: true,
  }),
  contextSize: setting(z.int().min(256).nullable().default(null), {
    section: 'engine',
    title: 'Context window',
    description: 'Tokens of one conversation at most. None: 8192, or less where memory is short.',
    restart: true,
  }),
  /** In place of what the model's family prefers; a request's own values come first. */
  sampling: z
    .object({
      temperature: setting(z.number().min(0).max(5), {
        section: 'engine',
        title: 'Temperature',
        description: 'Higher is more varied, 0 always takes the likeliest word. Left out: what suits the model.',
      }),
      topP: setting(z.number().min(0).max(1), {
        section: 'engine',
        title: 'Top-p',
        description: 'Only the likeliest words that make up this share. Left out: what suits the model.',
      }),
      topK: setting(z.int().min(0), {
        section: 'engine',
        title: 'Top-k',
        description: 'Only this many of the likeliest words. Left out: what suits the model.',
      }),
      minP: setting(z.number().min(0).max(1), {
        section: 'engine',
        title: 'Min-p',
        description: 'Only words at least this likely, measured by the likeliest. Left out: what suits the model.',
      }),
    })
    .partial()
    .prefault({}),
  /** Path of a GGUF file for /v1/embeddings. Null: none. */
  embeddingModel: setting(z.string().nullable().default(null), {
    section: 'engine',
    title: 'Model for embeddings',
    description: 'A GGUF file that programs get embeddings from. None: there are none.',
    kind: 'path',
    local: true,
  }),
  /** Path of a GGUF file for /v1/rerank. Null: none. */
  rerankModel: setting(z.string().nullable().default(null), {
    section: 'engine',
    title: 'Model for ranking',
    description: 'A GGUF file that tells programs how well texts answer a question. None: there is none.',
    kind: 'path',
    local: true,
  }),
  /** Minutes without a question until the model leaves memory. */
  idleMinutes: setting(z.number().min(0).default(10), {
    section: 'engine',
    title: 'Rest after',
    description: 'Minutes without a question until the model leaves memory. 0: never.',
    restart: true,
  }),
});

const httpUrl = z.url({ protocol: /^https?$/ });

const hubSchema = z.looseObject({
  /** A mirror that speaks Hugging Face's API. Null: HF_ENDPOINT, else huggingface.co. */
  url: setting(httpUrl.nullable().default(null), {
    section: 'downloads',
    title: 'Hub',
    description: "Address of a mirror that speaks Hugging Face's API. None: HF_ENDPOINT, else huggingface.co.",
  }),
  /** Downloads at once. */
  parallel: setting(z.int().min(1).max(4).default(1), { section: 'downloads', title: 'At once', description: 'How many downloads go on at the same time.' }),
  /** A proxy for everything that is downloaded. Null: HTTPS_PROXY, HTTP_PROXY and NO_PROXY decide. */
  proxy: setting(httpUrl.nullable().default(null), {
    section: 'downloads',
    title: 'Proxy',
    description: 'For everything that is downloaded. None: HTTPS_PROXY, HTTP_PROXY and NO_PROXY decide.',
    local: true,
  }),
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
  tools: z
    .looseObject({
      commands: setting(z.array(commandRuleSchema).nullable().default(null), {
        section: 'tools',
        title: 'Programs it may run',
        description:
          'Rules for the tool that runs programs: [{"program": "git", "args": ["status"]}], one pattern for each argument. None: the usual harmless ones.',
        kind: 'object',
      }),
    })
    .prefault({}),
  backup: z
    .looseObject({
      daily: setting(z.boolean().default(true), {
        section: 'gateway',
        title: 'Daily backup',
        description: 'Keeps an archive of conversations, workspace and settings each day: those of the last 7 days and of the last 4 weeks.',
      }),
    })
    .prefault({}),
  plugins: z.looseObject({}).prefault({}),
});
export type SettingsValues = z.output<typeof settingsSchema>;

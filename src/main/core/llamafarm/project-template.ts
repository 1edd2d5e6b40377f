// The project that Farmhand wants on the server, and how it is laid over what a person has there.
//
// What Farmhand owns, and puts back when it differs:
//   - version, name and namespace of the config;
//   - the model entry `agent`: that it exists, its `prompts`, `rag_enabled: false`;
//   - that `agent` has a max_tokens and a temperature in model_api_parameters (their values are the person's);
//   - the prompt set `agent`, word for word;
//   - that there is a default_model (which one is the person's).
// Everything else is the person's: provider and model of `agent`, base URLs, other fields, models, prompts, datasets, rag, mcp.
// A person who made their own project of this name keeps it; only a project that we just created is filled from the template.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ProjectConfig } from './server-client';

const modelSchema = z.looseObject({
  name: z.string(),
  provider: z.string(),
  model: z.string(),
  prompts: z.array(z.string()).nullish(),
  rag_enabled: z.boolean().nullish(),
  model_api_parameters: z.record(z.string(), z.unknown()).nullish(),
});
type ModelEntry = z.infer<typeof modelSchema>;
const promptSchema = z.looseObject({ name: z.string(), messages: z.array(z.looseObject({ role: z.string(), content: z.string() })) });
type PromptSet = z.infer<typeof promptSchema>;

const templateSchema = z.looseObject({
  version: z.string(),
  name: z.string(),
  namespace: z.string(),
  runtime: z.looseObject({ default_model: z.string(), models: z.array(modelSchema).min(1) }),
  prompts: z.array(promptSchema).min(1),
});

export interface ProjectTemplate {
  namespace: string;
  name: string;
  /** The alias that chats name. */
  alias: string;
  version: string;
  model: ModelEntry;
  prompt: PromptSet;
  config: ProjectConfig;
}

/** Reads `templates/llamafarm/llamafarm.yaml`. Throws `internal` when it is broken: it ships with the product. */
export function readProjectTemplate(text: string): ProjectTemplate {
  const parsed = templateSchema.safeParse(parse(text));
  const alias = parsed.data?.runtime.default_model;
  const model = parsed.data?.runtime.models.find((entry) => entry.name === alias);
  const prompt = parsed.data?.prompts.find((set) => model?.prompts?.includes(set.name));
  if (!parsed.success || !alias || !model || !prompt) {
    throw new FarmhandError(
      'internal',
      `templates/llamafarm/llamafarm.yaml is broken: ${parsed.success ? 'its default model or prompt is missing' : z.prettifyError(parsed.error)}. Install Farmhand again.`,
    );
  }
  const { namespace, name, version } = parsed.data;
  return { namespace, name, alias, version, model, prompt, config: { ...parsed.data, datasets: [] } };
}

const storedSchema = z.looseObject({
  version: z.string().nullish(),
  name: z.string().nullish(),
  namespace: z.string().nullish(),
  runtime: z.looseObject({ default_model: z.string().nullish(), models: z.array(z.looseObject({ name: z.string() })).nullish() }).nullish(),
  prompts: z.array(z.looseObject({ name: z.string() })).nullish(),
  mcp: z.looseObject({ servers: z.array(z.unknown()).nullish() }).nullish(),
});

export interface Comparison {
  /** What is not as we need it, one phrase each. Empty: nothing to do. */
  differences: string[];
  /** The whole config to send, the person's parts in it. Lists are complete, since the server replaces them whole. */
  config: ProjectConfig;
}

/** Lays what we own over the stored config. Throws `unavailable` when that has a shape we cannot read. */
export function compareProject(template: ProjectTemplate, stored: ProjectConfig): Comparison {
  const parsed = storedSchema.safeParse(stored);
  if (!parsed.success)
    throw new FarmhandError(
      'unavailable',
      say('farm.badConfig', { namespace: template.namespace, name: template.name, problem: z.prettifyError(parsed.error) }),
    );
  const current = parsed.data;
  const differences: string[] = [];
  const note = (differs: boolean, what: string) => {
    if (differs) differences.push(what);
  };
  note(current.version !== template.version, 'version');
  note(current.name !== template.name || current.namespace !== template.namespace, 'name');

  const models = current.runtime?.models ?? [];
  const at = models.findIndex((entry) => entry.name === template.alias);
  const { entry, changes } = mergeModel(template.model, models[at]);
  differences.push(...changes);
  note(!current.runtime?.default_model, 'default model');

  const prompts = current.prompts ?? [];
  const promptAt = prompts.findIndex((set) => set.name === template.prompt.name);
  note(promptAt < 0 || JSON.stringify(plainPrompt(prompts[promptAt])) !== JSON.stringify(plainPrompt(template.prompt)), 'prompt');

  const config: ProjectConfig = {
    ...stored,
    version: template.version,
    name: template.name,
    namespace: template.namespace,
    runtime: { ...current.runtime, default_model: current.runtime?.default_model ?? template.alias, models: replaceAt(models, at, entry) },
    prompts: replaceAt(prompts, promptAt, template.prompt),
    // Left out, the server would empty it.
    datasets: stored.datasets ?? [],
  };
  // Sent back without servers it would make every chat fail.
  if (current.mcp && !current.mcp.servers) delete config.mcp;
  return { differences, config };
}

function mergeModel(ours: ModelEntry, theirs: { [key: string]: unknown } | undefined): { entry: { [key: string]: unknown }; changes: string[] } {
  if (!theirs) return { entry: ours, changes: ['model'] };
  const changes: string[] = [];
  if (JSON.stringify(theirs.prompts) !== JSON.stringify(ours.prompts)) changes.push('prompts of the model');
  if (theirs.rag_enabled !== false) changes.push('rag_enabled');
  const parameters = parametersSchema.parse(theirs.model_api_parameters);
  const missing = Object.entries(ours.model_api_parameters ?? {}).filter(([key]) => parameters[key] === undefined || parameters[key] === null);
  changes.push(...missing.map(([key]) => key));
  return { entry: { ...theirs, prompts: ours.prompts, rag_enabled: false, model_api_parameters: { ...parameters, ...Object.fromEntries(missing) } }, changes };
}

const parametersSchema = z
  .record(z.string(), z.unknown())
  .nullish()
  .catch({})
  .transform((value) => value ?? {});

/** Role and text only: the server may add keys of its own. */
function plainPrompt(set: { [key: string]: unknown } | undefined): unknown {
  const messages = promptSchema.safeParse(set);
  return messages.success ? messages.data.messages.map(({ role, content }) => [role, content.trimEnd()]) : null;
}

function replaceAt<Item>(list: readonly Item[], at: number, item: Item): Item[] {
  return at < 0 ? [...list, item] : list.map((known, index) => (index === at ? item : known));
}

const aliasesSchema = z.object({
  runtime: z.object({
    models: z.array(
      z.looseObject({ name: z.string(), provider: z.string(), model: z.string(), extra_body: z.looseObject({ n_ctx: z.number().optional() }).nullish() }),
    ),
  }),
});

export interface AliasFacts {
  name: string;
  provider: string;
  model: string;
  /** Tokens, where the config fixes it. */
  contextWindow: number | null;
}

/** The models that chats can name. */
export function readAliases(config: ProjectConfig): AliasFacts[] {
  const parsed = aliasesSchema.safeParse(config);
  if (!parsed.success) return [];
  return parsed.data.runtime.models.map(({ name, provider, model, extra_body }) => ({ name, provider, model, contextWindow: extra_body?.n_ctx ?? null }));
}

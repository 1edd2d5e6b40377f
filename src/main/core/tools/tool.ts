// What a tool is, to the loop, the approvals policy and the UI alike.
import type { ExactAction } from '@shared/contract/approvals';
import type { Risk } from '@shared/contract/messages';
import type { JsonSchema, JsonValue } from '@shared/domain/json';
import { z } from 'zod';

export interface ToolResult {
  /** What the model reads. Plain text; failures start with `Error: `. */
  content: string;
  /** What the UI may show beside it. */
  details?: JsonValue;
  isError?: boolean;
}

export interface ToolContext {
  /** Aborted by Stop, by the tool's time limit and by shutdown. */
  signal: AbortSignal;
  sessionId: string;
  runId: string;
  callId: string;
  /** What was agreed to. A tool that finds something else at its start changes nothing and says so. */
  agreed?: ExactAction | undefined;
  /** Live output for the UI; never reaches the model. */
  progress(text: string): void;
}

/** What a call touches, found without changing anything, and what stands against it. */
export interface Described {
  action: ExactAction;
  /** Unified diff of what would be written. */
  diff?: string;
  /** Why the hard floor refuses the call; null when it does not. */
  floor: string | null;
}

/** What a tool itself knows of a call; what it leaves out is empty. */
export type Touched = Partial<Omit<ExactAction, 'toolVersion'>> & { diff?: string; floor?: string | null };

export interface Tool {
  name: string;
  aliases: string[];
  /** For people: two or three words. */
  title: string;
  /** For models: one sentence. */
  description: string;
  risk: Risk;
  parameters: JsonSchema;
  /** Names of arguments whose words must come from the conversation: a device, a path, a message. A small model that invents one is asked about it. */
  copied: readonly string[];
  /** ms until the call is aborted and reported as failed. */
  timeoutMs: number;
  /** Characters of `content` that reach the model; the rest is cut with a note. */
  outputLimit: number;
  /** Checks arguments; the error names the field and what was expected. */
  parse(input: JsonValue): { ok: true; arguments: JsonValue } | { ok: false; error: string };
  /** What this call would do, in plain words. */
  preview(input: JsonValue): string;
  /** What this call touches now. Changes nothing; reads only what the call itself would read or overwrite. Throws what the call would fail with. */
  describe(input: JsonValue): Promise<Described>;
  run(input: JsonValue, context: ToolContext): Promise<ToolResult>;
}

export interface ToolDefinition<Input extends z.ZodObject> {
  name: string;
  aliases?: string[];
  title: string;
  description: string;
  risk: Risk;
  input: Input;
  copied?: readonly (keyof z.output<Input> & string)[];
  timeoutMs?: number;
  outputLimit?: number;
  /** Counts up when the same arguments come to mean something else: every standing yes ends with it. Default 1. */
  version?: number;
  preview(input: z.output<Input>): string;
  describe?(input: z.output<Input>): Promise<Touched> | Touched;
  run(input: z.output<Input>, context: ToolContext): Promise<ToolResult> | ToolResult;
}

const defaultTimeoutMs = 30_000;
const defaultOutputLimit = 8_000;

/** A tool from its zod input: schema, check and types follow from the one definition. */
export function defineTool<Input extends z.ZodObject>(definition: ToolDefinition<Input>): Tool {
  const { input, preview, describe, run, version = 1 } = definition;
  return {
    name: definition.name,
    aliases: definition.aliases ?? [],
    title: definition.title,
    description: definition.description,
    risk: definition.risk,
    parameters: toParameters(input),
    copied: definition.copied ?? [],
    timeoutMs: definition.timeoutMs ?? defaultTimeoutMs,
    outputLimit: definition.outputLimit ?? defaultOutputLimit,
    parse(value) {
      const parsed = input.safeParse(value);
      if (!parsed.success) return { ok: false, error: z.prettifyError(parsed.error) };
      return { ok: true, arguments: z.json().parse(parsed.data) };
    },
    preview: (value) => preview(input.parse(value)),
    async describe(value) {
      const { diff, floor = null, folder = null, paths = [], environment = [], ...rest } = (await describe?.(input.parse(value))) ?? {};
      return { action: { toolVersion: version, folder, paths, environment, ...rest }, floor, ...(diff ? { diff } : {}) };
    },
    run: async (value, context) => run(input.parse(value), context),
  };
}

/** JSON Schema as models like it: no `$schema`, no `additionalProperties`, keys in a fixed order. */
function toParameters(input: z.ZodObject): JsonSchema {
  const schema = z.toJSONSchema(input, { io: 'input' });
  const properties = z.record(z.string(), z.json()).parse(schema.properties ?? {});
  return { type: 'object', properties, ...(schema.required?.length ? { required: schema.required } : {}) };
}

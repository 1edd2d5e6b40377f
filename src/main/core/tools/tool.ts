// What a tool is, to the loop, the approvals policy and the UI alike.
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
  /** Live output for the UI; never reaches the model. */
  progress(text: string): void;
}

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
  preview(input: z.output<Input>): string;
  run(input: z.output<Input>, context: ToolContext): Promise<ToolResult> | ToolResult;
}

const defaultTimeoutMs = 30_000;
const defaultOutputLimit = 8_000;

/** A tool from its zod input: schema, check and types follow from the one definition. */
export function defineTool<Input extends z.ZodObject>(definition: ToolDefinition<Input>): Tool {
  const { input, preview, run } = definition;
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
    run: async (value, context) => run(input.parse(value), context),
  };
}

/** JSON Schema as models like it: no `$schema`, no `additionalProperties`, keys in a fixed order. */
function toParameters(input: z.ZodObject): JsonSchema {
  const schema = z.toJSONSchema(input, { io: 'input' });
  const properties = z.record(z.string(), z.json()).parse(schema.properties ?? {});
  return { type: 'object', properties, ...(schema.required?.length ? { required: schema.required } : {}) };
}

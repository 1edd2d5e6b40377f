// What was sent for an answer, kept beside it: the stable parts by their hash, the conversation as the tree has it.
import type { Message } from '@shared/contract/messages';
import type { JsonValue } from '@shared/domain/json';
import type { ToolSchema } from '@shared/domain/model';
import { z } from 'zod';
import type { PromptTexts } from '../store';

/** On role `assistant`, in the details. */
const recordSchema = z.object({
  prompt: z.object({
    system: z.string(),
    tools: z.string(),
    provider: z.string(),
    model: z.string(),
    contextWindow: z.number(),
    /** How many of the oldest messages were left out. */
    dropped: z.number(),
    /** maxTokens, temperature and so on. */
    options: z.record(z.string(), z.json()),
  }),
});
const systemSchema = z.object({ text: z.string(), parts: z.array(z.object({ file: z.string(), text: z.string() })) });
const toolsSchema = z.array(z.object({ name: z.string(), description: z.string(), parameters: z.record(z.string(), z.json()) }));

export interface PersonaPart {
  file: string;
  text: string;
}

export interface SentPrompt {
  system: string;
  personaParts: readonly PersonaPart[];
  tools: readonly { name: string; description: string; parameters: unknown }[];
  provider: string;
  model: string;
  contextWindow: number;
  dropped: number;
  options: Record<string, unknown>;
}

export function recordPrompt(texts: PromptTexts, { system, personaParts, tools, ...rest }: SentPrompt): JsonValue {
  const kept = { system: texts.keep(JSON.stringify({ text: system, parts: personaParts })), tools: texts.keep(stringify(tools)) };
  return z.json().parse(JSON.parse(JSON.stringify({ prompt: { ...kept, ...rest } })));
}

/** Null for an answer from before prompts were recorded. */
export function readPrompt(texts: PromptTexts, { details }: Message): SentPrompt | null {
  const record = recordSchema.safeParse(details);
  if (!record.success) return null;
  const { system, tools, ...rest } = record.data.prompt;
  const [systemText, toolsText] = [texts.get(system), texts.get(tools)];
  if (systemText === undefined || toolsText === undefined) return null;
  const { text, parts } = systemSchema.parse(JSON.parse(systemText));
  return { ...rest, system: text, personaParts: parts, tools: toolsSchema.parse(JSON.parse(toolsText)) };
}

/** Tool sets are the same objects at every call: each is written out once. */
const written = new WeakMap<object, string>();

function stringify(tools: SentPrompt['tools'] | readonly ToolSchema[]): string {
  const known = written.get(tools);
  if (known !== undefined) return known;
  const text = JSON.stringify(tools);
  written.set(tools, text);
  return text;
}

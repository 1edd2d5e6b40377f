// Small models that were trained on fixed tools carry their texts whole, each as one token of the vocabulary. Such a model is shown a tool in the
// words it knows, whatever words the product uses today; the answer is checked against the product's own schema as ever.
import type { JsonValue } from '@shared/domain/json';
import { z } from 'zod';

const start = '{"type": "function", "function": {';
const trainedToolSchema = z.object({ type: z.literal('function'), function: z.looseObject({ name: z.string() }) });

export type TrainedTools = ReadonlyMap<string, JsonValue>;

/** The tools among the texts of a vocabulary, by name. */
export function findTrainedTools(texts: Iterable<string>): TrainedTools {
  const tools = new Map<string, JsonValue>();
  for (const raw of texts) {
    // The line break that the template puts before each tool may be part of the token.
    const text = raw.trim();
    if (!text.startsWith(start)) continue;
    const tool = trainedToolSchema.safeParse(parseJson(text));
    if (tool.success) tools.set(tool.data.function.name, z.json().parse(tool.data));
  }
  return tools;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

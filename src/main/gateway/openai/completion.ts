// The parts of a chat completion that streamed and whole answers share.
import type { ModelMessage, ToolCall, Usage } from '@shared/domain/model';

export interface CompletionHead {
  id: string;
  /** Seconds since 1970. */
  created: number;
  model: string;
}

export interface CompletionUsage {
  prompt_tokens: number;
  completion_tokens: number;
  total_tokens: number;
  prompt_tokens_details?: { cached_tokens: number };
  /** The model server does not count; these figures are worked out from the number of characters. */
  estimated?: true;
}

const charactersPerToken = 3.5;

/** Usage of all model calls of one request; estimated where the server did not count. */
export function sumUsage(parts: Usage[], sent: ModelMessage[], answer: string): CompletionUsage {
  const add = (key: keyof Usage): number | null => parts.reduce<number | null>((sum, part) => (sum === null || part[key] === null ? null : sum + part[key]), 0);
  const promptTokens = parts.length === 0 ? null : add('promptTokens');
  const completionTokens = parts.length === 0 ? null : add('completionTokens');
  const cached = parts.length === 0 ? null : add('cachedTokens');
  const prompt = promptTokens ?? Math.ceil(JSON.stringify(sent).length / charactersPerToken);
  const completion = completionTokens ?? Math.ceil(answer.length / charactersPerToken);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    ...(cached === null ? {} : { prompt_tokens_details: { cached_tokens: cached } }),
    ...(promptTokens === null || completionTokens === null ? { estimated: true } : {}),
  };
}

export function toOpenAiCalls(calls: ToolCall[]): { id: string; type: 'function'; function: { name: string; arguments: string } }[] {
  return calls.map(({ id, name, arguments: given }) => ({ id, type: 'function', function: { name, arguments: given } }));
}

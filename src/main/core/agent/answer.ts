// One reply of a model, streamed: text as it comes, calls whole, facts at the end.
import type { ErrorValue } from '@shared/contract/errors';
import type { FinishReason, ModelEvent, ToolCall, ToolSchema, Usage } from '@shared/domain/model';
import { createId } from '../../base/ids';
import { createToolCallScanner } from './tool-call-scanner';

export interface Answer {
  text: string;
  reasoning: string;
  calls: ToolCall[];
  end: { type: 'done'; finish: FinishReason } | { type: 'error'; error: ErrorValue } | { type: 'aborted' };
  usage: Usage;
  /** As the server names it; null when it never said. */
  model: string | null;
  firstTokenMs: number | null;
  /** From the first word of the reasoning to the first after it; null without reasoning. */
  thinkingMs: number | null;
  totalMs: number;
}

export type AnswerEvent =
  | { type: 'waiting'; state: 'connecting' | 'loading' | 'reading'; detail: string; progress?: number }
  | { type: 'delta'; kind: 'text' | 'reasoning'; text: string };

export const unknownUsage: Usage = { promptTokens: null, completionTokens: null, cachedTokens: null };

/** Reads the stream to its end. `tools` are those whose calls are looked for in plain text. */
export async function readAnswer(
  stream: AsyncIterable<ModelEvent>,
  tools: ToolSchema[],
  now: () => number,
  onEvent: (event: AnswerEvent) => void,
): Promise<Answer> {
  const startedAt = now();
  const scanner = tools.length > 0 ? createToolCallScanner(new Set(tools.map(({ name }) => name))) : null;
  const answer: Answer = {
    text: '',
    reasoning: '',
    calls: [],
    end: { type: 'aborted' },
    usage: unknownUsage,
    model: null,
    firstTokenMs: null,
    thinkingMs: null,
    totalMs: 0,
  };
  let thinkingSince: number | null = null;

  const say = (kind: 'text' | 'reasoning', text: string): void => {
    if (text === '') return;
    answer[kind] += text;
    onEvent({ type: 'delta', kind, text });
  };

  for await (const event of stream) {
    if (event.type !== 'waiting') answer.firstTokenMs ??= now() - startedAt;
    if (event.type === 'reasoning') thinkingSince ??= now();
    else if (thinkingSince !== null && event.type !== 'waiting') answer.thinkingMs ??= now() - thinkingSince;
    switch (event.type) {
      case 'waiting':
        onEvent(event);
        break;
      case 'text':
        say('text', scanner ? scanner.push(event.text) : event.text);
        break;
      case 'reasoning':
        say('reasoning', event.text);
        break;
      case 'tool_call':
        answer.calls.push(event.call);
        break;
      case 'done':
        answer.end = { type: 'done', finish: event.finish };
        answer.usage = event.usage;
        answer.model = event.model;
        break;
      case 'error':
        answer.end = { type: 'error', error: event.error };
        break;
      case 'aborted':
        break;
    }
  }
  if (scanner) {
    const rest = scanner.finish();
    say('text', rest.text);
    // Half a call of a broken answer is not acted on.
    if (answer.end.type === 'done') answer.calls.push(...rest.calls.map((call) => ({ id: createId('call'), ...call })));
  }
  if (answer.end.type === 'done' && answer.calls.length > 0) answer.end.finish = 'tool_calls';
  answer.totalMs = now() - startedAt;
  return answer;
}

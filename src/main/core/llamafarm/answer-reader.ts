// Reads the `data:` payloads of one streamed answer: text, reasoning, tool calls, and how it ended.
import { randomUUID } from 'node:crypto';
import type { FinishReason, ModelEvent, ToolCall, Usage } from '@shared/domain/model';
import { createThinkSplitter } from '@shared/domain/think-splitter';
import { z } from 'zod';

const callDeltaSchema = z.object({
  index: z.number().optional(),
  id: z.string().nullish(),
  function: z.object({ name: z.string().nullish(), arguments: z.string().nullish() }).nullish(),
});
const usageSchema = z.object({
  prompt_tokens: z.number().nullish(),
  completion_tokens: z.number().nullish(),
  prompt_tokens_details: z.object({ cached_tokens: z.number().nullish() }).nullish(),
});
const chunkSchema = z.object({
  model: z.string().nullish(),
  choices: z.array(
    z.object({
      delta: z
        .object({
          content: z.string().nullish(),
          reasoning: z.string().nullish(),
          reasoning_content: z.string().nullish(),
          tool_calls: z.array(callDeltaSchema).nullish(),
        })
        .nullish(),
      finish_reason: z.string().nullish(),
    }),
  ),
  usage: usageSchema.nullish(),
});
type Choice = z.infer<typeof chunkSchema>['choices'][number];

export type Outcome =
  | { kind: 'done'; finish: FinishReason; usage: Usage; model: string | null }
  /** The fixed apology that stands for any failure before the first chunk. */
  | { kind: 'apology' }
  /** The server gave up after ten rounds: `silent` when the model never said anything, else tools of its own went in circles. */
  | { kind: 'rounds'; silent: boolean }
  /** The stream ended and the model had not. */
  | { kind: 'truncated' };

export interface AnswerReader {
  /** One payload. An outcome means that nothing after it counts; `flush` has been done. */
  read(data: string): Outcome | null;
  /** After each network read: sends on the text that came in it, as one event. */
  flush(): void;
  /** The connection ended. */
  end(): Outcome;
}

const apologyStart = "I notice my previous response wasn't very helpful.";
const roundsStart = "I've reached the maximum number of tool calls";

export interface ReaderOptions {
  /** Names in the request. A call to another name counts only when the model itself ended with `tool_calls`: else the server ran it. */
  offered: ReadonlySet<string>;
  /** Tokens. The server cannot always be told the limit and never says when it cut; each chunk of text holds at least one token. */
  maxTokens: number | undefined;
  emit(event: ModelEvent): void;
}

export function createAnswerReader({ offered, maxTokens = Number.POSITIVE_INFINITY, emit }: ReaderOptions): AnswerReader {
  const splitter = createThinkSplitter();
  const calls = new Map<number, ToolCall>();
  let usage: Usage = { promptTokens: null, completionTokens: null, cachedTokens: null };
  let model: string | null = null;
  let finish: string | null = null;
  let chunks = 0;
  let said = false;
  let kind: 'text' | 'reasoning' = 'text';
  let collected = '';

  function collect(nextKind: 'text' | 'reasoning', text: string): void {
    if (kind !== nextKind) {
      flush();
      kind = nextKind;
    }
    collected += text;
    said = true;
  }

  function flush(): void {
    if (collected === '') return;
    emit({ type: kind, text: collected });
    collected = '';
  }

  function read(data: string): Outcome | null {
    if (data === '[DONE]') return end();
    const value = parseJson(data);
    const text = model === null ? null : textAlone(value);
    if (text !== null) return readChoice({ delta: { content: text } });
    const chunk = chunkSchema.safeParse(value);
    // Sources, and whatever else is no chunk.
    if (!chunk.success) return null;
    const [choice] = chunk.data.choices;
    if (typeof chunk.data.model === 'string') model = chunk.data.model;
    if (chunk.data.usage) usage = readUsage(chunk.data.usage);
    return choice ? readChoice(choice) : null;
  }

  function readChoice(choice: Choice): Outcome | null {
    const { delta, finish_reason: reason } = choice;
    const content = delta?.content ?? '';
    if (content !== '') {
      if (!said && reason === 'stop' && content.startsWith(apologyStart)) return { kind: 'apology' };
      if (content.startsWith(roundsStart)) {
        flush();
        return { kind: 'rounds', silent: !said };
      }
    }
    if (delta?.tool_calls) for (const call of delta.tool_calls) readCall(call);
    const reasoning = delta?.reasoning || delta?.reasoning_content;
    if (reasoning) collect('reasoning', reasoning);
    if (content !== '') {
      const parts = splitter.push(content);
      if (parts.some((part) => part.kind === 'text')) {
        if (chunks >= maxTokens) return close('length');
        chunks += 1;
      }
      finish = null;
      for (const part of parts) collect(part.kind, part.text);
    }
    if (!reason) return null;
    finish = reason;
    // Anything but these two makes the server call the model again and send more after the end: the socket must be closed.
    if (reason === 'length' || reason === 'max_tokens') return close('length');
    return reason === 'stop' || reason === 'tool_calls' ? null : close('stop');
  }

  function readCall(delta: z.infer<typeof callDeltaSchema>): void {
    // A call after a finish is one that the server runs itself; its reply follows.
    const serverRuns = finish !== null && calls.size === 0;
    finish = null;
    if (serverRuns || offered.size === 0) return;
    const index = delta.index ?? calls.size;
    const known = calls.get(index);
    const name = delta.function?.name ?? '';
    const text = delta.function?.arguments ?? '';
    if (!known) {
      calls.set(index, { id: delta.id || `call_${randomUUID().slice(0, 12)}`, name, arguments: text });
      return;
    }
    if (known.name === '') known.name = name;
    known.arguments += text;
  }

  /** The answer is over for us, whatever else the server would send. */
  function close(reason: FinishReason): Outcome {
    for (const part of splitter.end()) collect(part.kind, part.text);
    flush();
    return { kind: 'done', finish: reason, usage, model };
  }

  function end(): Outcome {
    if (finish === null) {
      close('stop');
      return { kind: 'truncated' };
    }
    const whole = [...calls]
      .sort(([a], [b]) => a - b)
      .map(([, call]) => call)
      .filter((call) => call.name !== '' && (finish === 'tool_calls' || offered.has(call.name)));
    const outcome = close(whole.length > 0 ? 'tool_calls' : chunks >= maxTokens ? 'length' : 'stop');
    for (const call of whole) emit({ type: 'tool_call', call: call.arguments === '' ? { ...call, arguments: '{}' } : call });
    return outcome;
  }

  return { read, flush, end };
}

/**
 * The text of a chunk that holds nothing else, as nearly all do; null for every other. Told by hand, since the schema's copies of 64 such chunks
 * are a third of all memory that an answer takes (docs/decisions/0005).
 */
function textAlone(chunk: unknown): string | null {
  if (!isRecord(chunk) || chunk.usage || !Array.isArray(chunk.choices) || chunk.choices.length !== 1) return null;
  const choice: unknown = chunk.choices[0];
  if (!isRecord(choice) || choice.finish_reason || !isRecord(choice.delta)) return null;
  const { content, reasoning, reasoning_content: thought, tool_calls: calls } = choice.delta;
  return typeof content === 'string' && !reasoning && !thought && !calls ? content : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The runtime reports 0 completion tokens always; that means unknown. */
function readUsage(usage: z.infer<typeof usageSchema>): Usage {
  return {
    promptTokens: usage.prompt_tokens || null,
    completionTokens: usage.completion_tokens || null,
    cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// From the streamed text of a model to the events of an answer: reasoning, text and tool calls.
import type { ToolCall, ToolSchema } from '@shared/domain/model';
import { createThinkSplitter, type ThinkPart } from '@shared/domain/think-splitter';
import type { CallForm, WrittenCall } from './call-form';
import { createTagSplitter, partialAtEnd, type TagPiece } from './tag-splitter';

export type AnswerPiece = { type: 'text'; text: string } | { type: 'reasoning'; text: string } | { type: 'tool_call'; call: ToolCall };

export interface AnswerReader {
  push(text: string): AnswerPiece[];
  /** What was held back, at the end of the answer. */
  flush(): AnswerPiece[];
  /** A stop string was seen; nothing after it is part of the answer. */
  readonly stopped: boolean;
  /** A call was begun and is not closed. */
  readonly inCall: boolean;
  /** Forgets what was read of the open call. */
  restartCall(): void;
}

export interface AnswerReaderOptions {
  /** The prompt ends inside `<think>`. */
  startsThinking: boolean;
  /** How the model writes calls; null: they are text. */
  calls: CallForm | null;
  /** Those that may be called; some forms need to know what they take. */
  tools?: ToolSchema[];
  stop: string[];
  newCallId: () => string;
}

/** Stop strings count in the visible text only, not in reasoning or inside a call. White space at the ends of the text is not passed on. */
export function createAnswerReader({ startsThinking, calls: form, tools = [], stop, newCallId }: AnswerReaderOptions): AnswerReader {
  const thinking = createThinkSplitter();
  if (startsThinking) thinking.push('<think>');
  const calls = form ? createTagSplitter(form.open, form.close) : null;
  let openCall: string | null = null;
  let held = '';
  let anyText = false;
  let stopped = false;

  /** Visible text, with what may become a stop string and with white space at the end held back. */
  function visible(text: string, last: boolean): AnswerPiece[] {
    if (stopped) return [];
    held += text;
    if (!anyText) held = held.trimStart();
    const at = firstOf(held, stop);
    if (at >= 0) {
      stopped = true;
      held = held.slice(0, at);
    }
    const keep = last || stopped ? 0 : Math.max(0, ...stop.map((text) => partialAtEnd(held, text)));
    const certain = held.slice(0, held.length - keep).trimEnd();
    held = last || stopped ? '' : held.slice(certain.length);
    if (!certain) return [];
    anyText = true;
    return [{ type: 'text', text: certain }];
  }

  function readCall(piece: TagPiece): AnswerPiece[] {
    if (stopped) return [];
    openCall = (openCall ?? '') + piece.text;
    if (!piece.closed) return [];
    const text = openCall;
    openCall = null;
    return closeCall(text, form?.close ?? '');
  }

  /** What is not a call stays text, and the agent may repair it. */
  function closeCall(text: string, close: string): AnswerPiece[] {
    const written = form?.read(text, tools) ?? [];
    if (written.length === 0) return visible(`${form?.open ?? ''}${text}${close}`, false);
    return [...visible('', true), ...written.map((call: WrittenCall): AnswerPiece => ({ type: 'tool_call', call: { id: newCallId(), ...call } }))];
  }

  function answerText(text: string): AnswerPiece[] {
    if (!calls) return visible(text, false);
    return calls.push(text).flatMap((piece) => (piece.inside ? readCall(piece) : visible(piece.text, false)));
  }

  function read({ kind, text }: ThinkPart): AnswerPiece[] {
    return kind === 'text' ? answerText(text) : [{ type: 'reasoning', text }];
  }

  return {
    push: (text) => thinking.push(text).flatMap(read),
    flush() {
      const pieces = thinking.end().flatMap(read);
      for (const piece of calls?.flush() ?? []) pieces.push(...(piece.inside ? readCall(piece) : visible(piece.text, false)));
      // Small models end the answer where the closing tag should stand.
      if (openCall !== null) pieces.push(...closeCall(openCall, ''));
      return [...pieces, ...visible('', true)];
    },
    get stopped() {
      return stopped;
    },
    get inCall() {
      return calls?.inside === true && !stopped;
    },
    restartCall() {
      openCall = '';
      calls?.dropHeld();
    },
  };
}

function firstOf(text: string, needles: string[]): number {
  let first = -1;
  for (const needle of needles) {
    const at = text.indexOf(needle);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

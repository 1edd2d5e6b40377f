// From the streamed text of a model to the events of an answer: reasoning, text and tool calls.
import type { ToolCall } from '@shared/domain/model';
import { createThinkSplitter, type ThinkPart } from '@shared/domain/think-splitter';
import { z } from 'zod';
import { createTagSplitter, partialAtEnd, type TagPiece } from './tag-splitter';

export type AnswerPiece = { type: 'text'; text: string } | { type: 'reasoning'; text: string } | { type: 'tool_call'; call: ToolCall };

export interface AnswerReader {
  push(text: string): AnswerPiece[];
  /** What was held back, at the end of the answer. */
  flush(): AnswerPiece[];
  /** A stop string was seen; nothing after it is part of the answer. */
  readonly stopped: boolean;
}

export interface AnswerReaderOptions {
  /** The prompt ends inside `<think>`. */
  startsThinking: boolean;
  /** Calls stand between `<tool_call>` tags. */
  taggedCalls: boolean;
  stop: string[];
  newCallId: () => string;
}

const callOpen = '<tool_call>';
const callClose = '</tool_call>';

const callSchema = z.object({ name: z.string().min(1), arguments: z.union([z.record(z.string(), z.json()), z.string()]).optional() });

/** Stop strings count in the visible text only, not in reasoning or inside a call. White space at the ends of the text is not passed on. */
export function createAnswerReader({ startsThinking, taggedCalls, stop, newCallId }: AnswerReaderOptions): AnswerReader {
  const thinking = createThinkSplitter();
  if (startsThinking) thinking.push('<think>');
  const calls = taggedCalls ? createTagSplitter(callOpen, callClose) : null;
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
    return closeCall(text, `${callOpen}${text}${callClose}`);
  }

  function closeCall(text: string, raw: string): AnswerPiece[] {
    const call = parseCall(text, newCallId);
    if (!call) return visible(raw, false);
    return [...visible('', true), { type: 'tool_call', call }];
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
      if (openCall !== null) pieces.push(...closeCall(openCall, `${callOpen}${openCall}`));
      return [...pieces, ...visible('', true)];
    },
    get stopped() {
      return stopped;
    },
  };
}

/** Null when the text is not one JSON object with a name: then it stays text, and the agent may repair it. */
function parseCall(text: string, newCallId: () => string): ToolCall | null {
  try {
    const call = callSchema.parse(JSON.parse(text));
    const given = call.arguments ?? {};
    return { id: newCallId(), name: call.name, arguments: typeof given === 'string' ? given : JSON.stringify(given) };
  } catch {
    return null;
  }
}

function firstOf(text: string, needles: string[]): number {
  let first = -1;
  for (const needle of needles) {
    const at = text.indexOf(needle);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

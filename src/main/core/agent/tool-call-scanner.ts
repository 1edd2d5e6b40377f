// Holds back streamed text that may turn out to be a tool call, so that a person never sees half of one.
import { parseTextToolCalls, type TextToolCall } from './text-tool-calls';

export interface ToolCallScanner {
  /** Takes more of the answer; returns what may be shown now. */
  push(text: string): string;
  /** The answer is whole: the calls in it, and the text not shown yet. */
  finish(): { text: string; calls: TextToolCall[] };
}

const marks = ['<tool_call>', '<function=', '<|python_tag|>', '[TOOL_CALLS]', '<|channel|>', '```'];
const firstCharacters = /[<[`]/;

export function createToolCallScanner(offered: ReadonlySet<string>): ToolCallScanner {
  let held = '';
  let started = false;

  const release = (end: number): string => {
    const shown = held.slice(0, end);
    held = held.slice(end);
    if (shown.trim() !== '') started = true;
    return shown;
  };

  return {
    push(text) {
      if (held === '' && started && !firstCharacters.test(text)) return text;
      held += text;
      // A whole answer that opens with a bracket may be a bare JSON call.
      if (!started && /^\s*(?:[[{]|$)/.test(held)) return '';
      return release(holdFrom(held, offered));
    },
    finish() {
      const parsed = held === '' ? { text: '', calls: [] } : parseTextToolCalls(held, offered);
      held = '';
      return parsed;
    },
  };
}

/** The index from which text must wait; its length when all of it may be shown. */
function holdFrom(text: string, offered: ReadonlySet<string>): number {
  for (let at = text.search(firstCharacters); at >= 0; at = nextMark(text, at + 1)) {
    const rest = text.slice(at);
    if (rest.startsWith('```')) {
      const fence = readFence(rest, offered);
      if (fence === 'wait') return at;
      at += fence - 1;
    } else if (marks.some((mark) => rest.startsWith(mark) || mark.startsWith(rest))) {
      return at;
    }
  }
  return text.length;
}

function nextMark(text: string, from: number): number {
  const next = text.slice(from).search(firstCharacters);
  return next < 0 ? -1 : from + next;
}

/** A fenced block waits while it may be a call; once it is clear that it is not, its length. */
function readFence(text: string, offered: ReadonlySet<string>): number | 'wait' {
  const head = /^```[\w-]*[ \t]*(?:\r?\n\s*(\S)?)?/.exec(text);
  const opened = head?.[1];
  if (opened === undefined) return text.includes('\n') && /\n\s*\S/.test(text) ? 3 : 'wait';
  if (opened !== '{' && opened !== '[') return 3;
  const end = text.indexOf('```', 3);
  if (end < 0) return 'wait';
  return parseTextToolCalls(text.slice(0, end + 3), offered).calls.length > 0 ? 'wait' : end + 3;
}

// Shows a run as it happens: the answer on stdout, all that surrounds it on stderr.

import type { AnswerFacts, Message } from '@shared/contract/messages';
import type { JsonValue } from '@shared/domain/json';
import { z } from 'zod';
import { count, duration, oneLine, plain } from '../format';
import type { Terminal } from '../terminal';
import type { RunEnd, SessionView } from './follow-session';

const clearLine = '\r\u001b[2K';
const outcomeFormats = { done: 'green', failed: 'red', denied: 'yellow', stopped: 'yellow' } as const;

export interface RunPrinter extends Omit<SessionView, 'approval'> {
  /** Begins a new line unless one has just begun; before anything else writes to the terminal. */
  freshLine(): void;
}

export function createRunPrinter({ out, err }: Pick<Terminal, 'out' | 'err'>): RunPrinter {
  /** What each call is about, by its id. */
  const calls = new Map<string, string>();
  /** Messages whose text came as deltas; others are printed whole. */
  const streamed = new Set<string>();
  /** Which stream holds an unfinished line. */
  let open: 'text' | 'reasoning' | null = null;
  let wroteText = false;
  let transient = false;

  function freshLine(): void {
    if (transient) err.write(clearLine);
    transient = false;
    if (open === 'text') out.write('\n');
    if (open === 'reasoning') err.write('\n');
    open = null;
  }

  function write(kind: 'text' | 'reasoning', text: string): void {
    if (text === '') return;
    if (open !== kind || transient) freshLine();
    if (kind === 'text') {
      out.write(text);
      wroteText = true;
    } else {
      err.write(err.paint('dim', text));
    }
    open = text.endsWith('\n') ? null : kind;
  }

  function line(text: string): void {
    freshLine();
    err.line(text);
  }

  /** A line that the next one replaces; only a terminal can do that. */
  function passing(text: string): void {
    if (!err.isTerminal) return;
    freshLine();
    err.write(err.paint('dim', oneLine(text, err.columns - 1)));
    transient = true;
  }

  return {
    freshLine,
    started() {},
    waiting({ state, detail, progress }) {
      if (open !== null) return;
      passing(`  ${progress === undefined ? '' : `${state} ${Math.round(progress * 100)} %  `}${detail}`);
    },
    delta({ kind, text, messageId }) {
      if (kind === 'text') streamed.add(messageId);
      write(kind, plain(text));
    },
    added(message) {
      // What the agent itself says at the end of a run comes in one piece.
      if (message.role !== 'assistant' || message.state !== 'complete' || streamed.has(message.id)) return;
      freshLine();
      if (wroteText) out.line();
      out.line(plain(textOf(message)));
    },
    finished({ toolCalls = [] }) {
      for (const call of toolCalls) calls.set(call.id, describeArguments(parseArguments(call.arguments)));
    },
    toolStarted({ callId, tool, arguments: given, preview }) {
      calls.set(callId, describeArguments(given));
      passing(`  ${tool}  ${preview}`);
    },
    toolFinished({ callId, tool, outcome, content, ms }) {
      const words = calls.get(callId) ?? '';
      const how = err.paint(outcomeFormats[outcome], outcome);
      const why = outcome === 'done' ? duration(ms) : oneLine(content.replace(/^(Error|Denied): /, ''), 160);
      line(`  ${err.paint('cyan', tool)}${words === '' ? '' : ` ${words}`}  ${how} ${err.paint('dim', why)}`);
    },
    cut({ detail }) {
      line(err.paint('dim', `  ${detail}`));
    },
    ended(end) {
      freshLine();
      const trouble = describeEnd(end);
      if (trouble !== null) err.line(err.paint('yellow', `  ${trouble}`));
      if (end.facts !== null) err.line(err.paint('dim', `  ${describeFacts(end.facts)}`));
      wroteText = false;
    },
  };
}

export function textOf(message: Pick<Message, 'content'>): string {
  return message.content.map((part) => (part.type === 'text' ? part.text : '[image]')).join('\n');
}

/** The values of a call as one short line: `porch lamp on`. */
export function describeArguments(given: JsonValue): string {
  const values = typeof given === 'object' && given !== null ? Object.values(given) : [given];
  return oneLine(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' '), 60);
}

/** What a model wrote as arguments; text that is not JSON as it is. */
function parseArguments(text: string): JsonValue {
  try {
    return z.json().parse(JSON.parse(text));
  } catch {
    return text;
  }
}

export function describeFacts({ provider, model, firstTokenMs, totalMs, usage }: AnswerFacts): string {
  return [
    `${provider}/${plain(model)}`,
    ...(firstTokenMs === null ? [] : [`first token ${duration(firstTokenMs)}`]),
    ...(usage.completionTokens === null ? [] : [count(usage.completionTokens, 'token')]),
    duration(totalMs),
  ].join(', ');
}

/** Null for an answer that ended as it should. */
export function describeEnd({ reason, error, steps }: Pick<RunEnd, 'reason' | 'error' | 'steps'>): string | null {
  if (error !== null) return plain(error.message);
  switch (reason) {
    case 'done':
      return null;
    case 'stopped':
      return 'Stopped. What was said so far is kept.';
    case 'failed':
      return 'The run failed. Look at "farmhand doctor".';
    case 'interrupted':
      return 'Interrupted: the gateway ended in the middle of the answer. What was said so far is kept.';
    case 'step-limit':
      return `Ended after ${count(steps, 'step')}.`;
    case 'loop':
      return 'Ended, because the same call was made again and again.';
    case 'denials':
      return 'Ended, because the actions were not allowed.';
  }
}

import { createInterface } from 'node:readline/promises';
import type { EventData } from '@shared/contract';
import type { ErrorValue } from '@shared/contract/errors';
import type { AnswerFacts, Mode } from '@shared/contract/messages';
import type { JsonValue } from '@shared/domain/json';
import type { Connection } from '../connect';
import { type ExitCode, exitCodeOf, exitCodes } from '../exit-codes';
import { printJson } from '../print';
import type { Terminal } from '../terminal';
import { type Asker, createApprovalAnswerer } from './answer-approvals';
import { followSession, type RunEnd, type SessionView } from './follow-session';
import { resumeRun } from './resume-run';
import { createRunPrinter } from './run-printer';

export interface ChatChoice {
  session?: string | undefined;
  model?: string | undefined;
  mode?: Mode | undefined;
}

/** Says one thing and shows the answer; with null, goes on where a run was cut off. */
export async function askOnce(
  { client, isAlive }: Connection,
  terminal: Terminal,
  content: string | null,
  choice: ChatChoice,
  json: boolean,
): Promise<ExitCode> {
  const record = createRecord();
  const printer = createRunPrinter(terminal);
  const asker = terminal.canAsk ? createAsker(terminal) : null;
  const approvals = createApprovalAnswerer(client, terminal, asker, json ? () => {} : printer.freshLine);
  const follower = followSession(client, { ...(json ? record.view : printer), approval: approvals.answer }, isAlive);
  let sessionId: string | null = null;
  let interrupts = 0;
  const onInterrupt = (): void => {
    interrupts += 1;
    if (interrupts > 1 || sessionId === null) process.exit(exitCodes.failed);
    void client.call('chat.stop', { sessionId }).catch(() => {});
  };
  process.on('SIGINT', onInterrupt);
  try {
    const sent =
      content === null
        ? await resumeRun(client, choice.session)
        : await client.call('chat.send', {
            content,
            ...(choice.session === undefined ? {} : { sessionId: choice.session }),
            ...(choice.model === undefined ? {} : { model: choice.model }),
            ...(choice.mode === undefined ? {} : { mode: choice.mode }),
          });
    sessionId = sent.sessionId;
    follower.adopt(sent.sessionId);
    const end = await follower.ended(sent.runId);
    if (json) printJson(terminal, record.document(end));
    return exitCodeFor(end);
  } finally {
    process.off('SIGINT', onInterrupt);
    follower.dispose();
    approvals.dispose();
  }
}

export function exitCodeFor({ reason, error }: Pick<RunEnd, 'reason' | 'error'>): ExitCode {
  if (reason === 'done') return exitCodes.ok;
  if (reason === 'denials') return exitCodes.refused;
  return error === null ? exitCodes.failed : exitCodeOf(error.code);
}

/** Asks on the terminal, one readline per question, so that nothing holds the keyboard in between. */
function createAsker({ input, echo, err }: Terminal): Asker {
  return {
    async ask(question, signal) {
      const prompt = createInterface({ input, output: echo });
      const closed = new Promise<null>((resolve) => prompt.once('close', () => resolve(null)));
      // readline takes Ctrl+C for itself while it asks.
      prompt.once('SIGINT', () => {
        prompt.close();
        err.line();
        process.emit('SIGINT');
      });
      try {
        return await Promise.race([prompt.question(question, { signal }), closed]);
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      } finally {
        prompt.close();
      }
    },
  };
}

interface ToolRecord {
  tool: string;
  arguments: JsonValue;
  outcome: EventData<'tool.finished'>['outcome'];
  content: string;
  ms: number;
}

export interface AnswerDocument {
  sessionId: string;
  runId: string;
  reason: RunEnd['reason'];
  text: string;
  reasoning: string;
  tools: ToolRecord[];
  facts: AnswerFacts | null;
  error: ErrorValue | null;
}

/** Keeps what happens, for one JSON document at the end. */
function createRecord(): { view: Omit<SessionView, 'approval'>; document(end: RunEnd): AnswerDocument } {
  const given = new Map<string, JsonValue>();
  const tools: ToolRecord[] = [];
  const texts = new Map<string, string>();
  let reasoning = '';
  return {
    view: {
      started() {},
      waiting() {},
      cut() {},
      finished() {},
      ended() {},
      delta({ kind, messageId, text }) {
        if (kind === 'text') texts.set(messageId, (texts.get(messageId) ?? '') + text);
        else reasoning += text;
      },
      added({ id, role, state, content }) {
        if (role !== 'assistant' || state !== 'complete' || texts.has(id)) return;
        texts.set(id, content.map((part) => (part.type === 'text' ? part.text : '')).join('\n'));
      },
      toolStarted: ({ callId, arguments: value }) => void given.set(callId, value),
      toolFinished: ({ callId, tool, outcome, content, ms }) => void tools.push({ tool, arguments: given.get(callId) ?? null, outcome, content, ms }),
    },
    document: ({ sessionId, runId, reason, facts, error }) => ({
      sessionId,
      runId,
      reason,
      text: [...texts.values()].filter((text) => text !== '').join('\n'),
      reasoning,
      tools,
      facts,
      error,
    }),
  };
}

// What a process that is gone left open, put in order: nothing that was acknowledged is missing, and nothing looks done that may not be.
import type { Run } from '@shared/contract/chat';
import type { Message } from '@shared/contract/messages';
import type { Database } from './database';
import { mayHaveHadEffect, unknownOutcome } from './open-calls';
import type { SessionStore } from './session-store';
import type { WaitingStore } from './waiting-store';

export interface Recovered {
  /** Ended here as interrupted. */
  runs: Run[];
  /** Results written for calls that began and never ended. */
  settled: Message[];
  /** What the person had said during a run, now in its session. */
  heard: Message[];
}

export interface Recovery {
  /** All of it, once, at the start. */
  recover(): Recovered;
  /** Gives a result to the calls of a session that may have had their effect: they are not made again. */
  settle(sessionId: string): Message[];
}

export function createRecovery(db: Database, sessions: SessionStore, waiting: WaitingStore): Recovery {
  const answerCall = (sessionId: string, runId: string | null, call: { id: string; name: string }, text: string): Message =>
    sessions.addMessage(sessionId, sessions.get(sessionId)?.headId ?? null, {
      runId,
      role: 'tool',
      content: [{ type: 'text', text }],
      toolCallId: call.id,
      toolName: call.name,
      outcome: 'stopped',
      state: 'complete',
    });
  const runOf = (sessionId: string): string | null => sessions.getMessage(sessions.get(sessionId)?.headId ?? '')?.runId ?? null;

  const settle = (sessionId: string): Message[] =>
    db.transaction(() =>
      sessions
        .openCalls(sessionId)
        .filter(mayHaveHadEffect)
        .map(({ call }) => answerCall(sessionId, runOf(sessionId), call, unknownOutcome)),
    );

  return {
    settle,
    recover: () =>
      db.transaction(() => {
        const runs = sessions.deadRuns();
        const settled: Message[] = [];
        for (const { id, sessionId } of runs) {
          for (const message of sessions.tree(sessionId)) {
            if (message.runId === id && message.state === 'partial') sessions.saveMessage({ ...message, state: 'interrupted' });
          }
          settled.push(...settle(sessionId));
          sessions.endRun(id, 'interrupted', null);
        }
        const heard: Message[] = [];
        for (const { number, sessionId, content } of waiting.left()) {
          waiting.remove(number);
          // What a person says next stands below results, as in a run that was not cut off.
          for (const { call } of sessions.openCalls(sessionId))
            settled.push(answerCall(sessionId, runOf(sessionId), call, 'Not run: the run was interrupted, and the person said something new.'));
          heard.push(sessions.addMessage(sessionId, sessions.get(sessionId)?.headId ?? null, { runId: null, role: 'user', content, state: 'complete' }));
        }
        return { runs, settled, heard };
      }),
  };
}

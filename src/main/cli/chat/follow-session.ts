// Follows the runs of one session through events, also over a broken connection.
import type { Client } from '@shared/client';
import type { EventData, EventName } from '@shared/contract';
import { FarmhandError } from '@shared/contract/errors';

export type RunEnd = EventData<'run.finished'>;

/** What a view shows of a session. */
export interface SessionView {
  started(run: EventData<'run.started'>): void;
  waiting(state: EventData<'run.waiting'>): void;
  delta(delta: EventData<'message.delta'>): void;
  added(message: EventData<'message.added'>['message']): void;
  /** The message is whole, with the calls that the model makes in it. */
  finished(message: EventData<'message.finished'>['message']): void;
  toolStarted(call: EventData<'tool.started'>): void;
  toolFinished(call: EventData<'tool.finished'>): void;
  cut(cut: EventData<'context.cut'>): void;
  /** The run waits for a yes or no. */
  approval(approval: EventData<'approval.requested'>['approval']): void;
  ended(end: RunEnd): void;
}

export interface SessionFollower {
  /** From now on this session is shown, with what already happened in it since `followSession`. */
  adopt(sessionId: string): void;
  /** Resolves when the run ends. Rejects when the gateway is gone for longer than a moment. */
  ended(runId: string): Promise<RunEnd>;
  dispose(): void;
}

/** ms without a connection until the gateway counts as gone, while its process lives and when it does not. */
const patienceMs = 8_000;
const deadPatienceMs = 500;

/** Must be called before the run is begun, so that nothing is missed. */
export function followSession(client: Client, view: SessionView, isAlive: () => boolean = () => true): SessionFollower {
  const ends = new Map<string, RunEnd>();
  const waiters = new Map<string, { resolve(end: RunEnd): void; reject(error: Error): void }>();
  let sessionId: string | null = null;
  let early: { of: string; show: () => void }[] = [];
  let goneTimer: NodeJS.Timeout | undefined;

  const show = (of: string, what: () => void): void => {
    if (sessionId === null) early.push({ of, show: what });
    else if (of === sessionId) what();
  };
  const follow = <Name extends EventName>(name: Name, of: (data: EventData<Name>) => string, what: (data: EventData<Name>) => void) =>
    client.on(name, (data) => show(of(data), () => what(data)));

  const end = (run: RunEnd): void => {
    if (ends.has(run.runId)) return;
    ends.set(run.runId, run);
    view.ended(run);
    waiters.get(run.runId)?.resolve(run);
    waiters.delete(run.runId);
  };

  const stops = [
    follow('run.started', (data) => data.sessionId, view.started),
    follow('run.waiting', (data) => data.sessionId, view.waiting),
    follow('message.delta', (data) => data.sessionId, view.delta),
    follow(
      'message.added',
      (data) => data.sessionId,
      (data) => view.added(data.message),
    ),
    follow(
      'message.finished',
      (data) => data.sessionId,
      (data) => view.finished(data.message),
    ),
    follow('tool.started', (data) => data.sessionId, view.toolStarted),
    follow('tool.finished', (data) => data.sessionId, view.toolFinished),
    follow('context.cut', (data) => data.sessionId, view.cut),
    follow(
      'approval.requested',
      (data) => data.approval.sessionId,
      (data) => view.approval(data.approval),
    ),
    follow('run.finished', (data) => data.sessionId, end),
    client.onState((state) => {
      clearTimeout(goneTimer);
      if (state === 'closed') giveUp();
      else if (state !== 'open') goneTimer = setTimeout(() => (isAlive() ? waitLonger() : giveUp()), deadPatienceMs);
    }),
    client.onSnapshotNeeded(({ runs }) => {
      // The gateway began anew, or too much was missed: a run it does not know any more has ended.
      for (const runId of waiters.keys()) {
        if (runs.some((run) => run.id === runId) || sessionId === null) continue;
        end({ runId, sessionId, reason: 'interrupted', error: null, facts: null, steps: 0 });
      }
    }),
  ];

  function waitLonger(): void {
    goneTimer = setTimeout(giveUp, patienceMs - deadPatienceMs);
  }

  function giveUp(): void {
    const error =
      client.refusal ??
      new FarmhandError('unavailable', 'The gateway went away in the middle of the answer. What was said so far is kept: see "farmhand sessions list".');
    for (const { reject } of waiters.values()) reject(error);
    waiters.clear();
  }

  return {
    adopt(id) {
      sessionId = id;
      const before = early;
      early = [];
      for (const item of before) if (item.of === id) item.show();
    },
    ended(runId) {
      const known = ends.get(runId);
      return known ? Promise.resolve(known) : new Promise((resolve, reject) => waiters.set(runId, { resolve, reject }));
    },
    dispose() {
      clearTimeout(goneTimer);
      for (const stop of stops) stop();
    },
  };
}

// Which conversations have a run now, for the marks in the list.
import { useEffect } from 'react';
import { create } from 'zustand';
import { useClient, useEvent } from '../../../client';

interface Runs {
  sessions: ReadonlySet<string>;
}

export const useRuns = create<Runs>()(() => ({ sessions: new Set() }));

const mark = (sessionId: string, on: boolean) =>
  useRuns.setState(({ sessions }) => {
    const next = new Set(sessions);
    if (on) next.add(sessionId);
    else next.delete(sessionId);
    return { sessions: next };
  });

/** Keeps the marks true for as long as the page is open. */
export function useRunMarks(): void {
  const client = useClient();
  useEvent('run.started', ({ sessionId }) => mark(sessionId, true));
  useEvent('run.finished', ({ sessionId }) => mark(sessionId, false));
  useEffect(() => {
    const take = ({ runs }: { runs: readonly { sessionId: string; state: string }[] }) =>
      useRuns.setState({ sessions: new Set(runs.filter(({ state }) => state === 'running').map(({ sessionId }) => sessionId)) });
    client.call('system.snapshot', {}).then(take, () => undefined);
    return client.onSnapshotNeeded(take);
  }, [client]);
}

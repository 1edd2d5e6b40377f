// Deleted sessions can be brought back for a moment; then they are removed.
import type { Session } from '@shared/contract/messages';
import type { SessionStore } from './session-store';

/** ms between deleting and removing. */
export const restorableMs = 30_000;

export interface SessionTrash {
  /** Until when it can be restored, ms since 1970; null when there is no such session. */
  delete(id: string): number | null;
  restore(id: string): Session | undefined;
  dispose(): void;
}

export interface SessionTrashDeps {
  sessions: Pick<SessionStore, 'delete' | 'restore' | 'purge'>;
  clock: () => number;
  setTimer?: (callback: () => void, ms: number) => () => void;
}

/** Removes at once what an earlier process deleted and had no time to remove. */
export function createSessionTrash({ sessions, clock, setTimer = startTimer }: SessionTrashDeps): SessionTrash {
  const timers = new Set<() => void>();
  sessions.purge(clock() - restorableMs);
  return {
    delete(id) {
      const until = clock() + restorableMs;
      if (!sessions.delete(id)) return null;
      const stop = setTimer(() => {
        timers.delete(stop);
        sessions.purge(clock() - restorableMs);
      }, restorableMs + 10);
      timers.add(stop);
      return until;
    },
    restore: sessions.restore,
    dispose() {
      for (const stop of timers) stop();
      timers.clear();
    },
  };
}

function startTimer(callback: () => void, ms: number): () => void {
  const timer = setTimeout(callback, ms);
  timer.unref();
  return () => clearTimeout(timer);
}

// Whether the state folder takes what is written to it, and what waits until it does again.
import type { StorageState } from '@shared/contract/backup';
import { say } from '@shared/domain/sentences';
import type { Database } from './database';
import { type StorageReason, storageWords } from './sqlite-trouble';

export interface StorageHealth {
  current(): StorageState;
  /** Hears of every change. Returns the way to stop listening. */
  onChange(listener: (state: StorageState) => void): () => void;
  /** Does it now, or, when the disk refuses, as soon as the disk takes it again; in order. What still waits at the end of the process is lost. */
  eventually(work: () => void): void;
  /** For what stands in the way without an error of its own, such as damage found by a check. */
  report(reason: StorageReason): void;
  dispose(): void;
}

/** ms between two looks whether there is room again. */
const probeMs = 2_000;
const well: StorageState = { state: 'ok', detail: say('store.well'), action: null };

export function createStorageHealth(db: Database, clock: () => number, setTimer: typeof setInterval = setInterval): StorageHealth {
  const listeners = new Set<(state: StorageState) => void>();
  const waiting: (() => void)[] = [];
  let state = well;
  let timer: NodeJS.Timeout | null = null;

  const change = (next: StorageState): void => {
    if (next.state === state.state) return;
    state = next;
    for (const listener of listeners) listener(state);
  };
  const stopProbing = (): void => {
    if (timer) clearInterval(timer);
    timer = null;
  };
  const catchUp = (): void => {
    while (waiting.length > 0) {
      waiting[0]?.();
      waiting.shift();
    }
  };
  const probe = (): void => {
    try {
      db.transaction(() =>
        db.run("INSERT INTO key_values (key, value) VALUES ('storage.probe', ?1) ON CONFLICT (key) DO UPDATE SET value = ?1", String(clock())),
      );
      catchUp();
      stopProbing();
      change(well);
    } catch {
      // Still refused: the next look comes.
    }
  };
  const report = (reason: StorageReason): void => {
    // Damage stays until the next start, which sees to it.
    if (state.state === 'damaged') return;
    change({ state: reason, ...storageWords[reason] });
    if (reason === 'damaged') stopProbing();
    else timer ??= setTimer(probe, probeMs).unref();
  };

  db.onTrouble((reason) => {
    if (reason !== null) report(reason);
  });

  return {
    current: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    eventually(work) {
      if (waiting.length === 0) {
        try {
          work();
          return;
        } catch (error) {
          if (state.state === 'ok') throw error;
        }
      }
      waiting.push(work);
    },
    report,
    dispose() {
      stopProbing();
      listeners.clear();
      try {
        catchUp();
      } catch {
        // The next start finds the runs open and marks them.
      }
    },
  };
}

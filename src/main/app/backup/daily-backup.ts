// One archive a day, at a moment when nobody waits for an answer.
import { rm } from 'node:fs/promises';
import type { Backup } from '@shared/contract/backup';
import type { Log } from '../../rpc';
import { archivesToRemove } from './rotation';

export interface DailyBackupDeps {
  list: () => Promise<Backup[]>;
  create: () => Promise<Backup>;
  /** Runs under way. */
  running: () => number;
  /** False turns it off. */
  wanted: () => boolean;
  clock: () => number;
  log: Log;
  setTimer?: (work: () => void, ms: number) => () => void;
}

export interface DailyBackup {
  /** Why the last attempt failed; null when it did not. */
  problem(): string | null;
  /** One look: makes an archive when it is time. */
  look(): Promise<void>;
  dispose(): void;
}

const dayMs = 86_400_000;
/** ms between two looks; so long must it have been quiet, too. */
const lookMs = 600_000;
/** ms after which an archive is made although it is never quiet. */
const patienceMs = 2 * dayMs;

export function startDailyBackup({ list, create, running, wanted, clock, log, setTimer = repeat }: DailyBackupDeps): DailyBackup {
  let problem: string | null = null;
  let quietLooks = 0;
  let busy = false;

  const look = async (): Promise<void> => {
    if (busy || !wanted()) return;
    busy = true;
    try {
      quietLooks = running() === 0 ? quietLooks + 1 : 0;
      const archives = (await list()).filter(({ kind, at }) => kind === 'daily' && at <= clock());
      const age = clock() - Math.max(0, ...archives.map(({ at }) => at));
      if (age < dayMs || (quietLooks === 0 && age < patienceMs)) return;
      const made = await create();
      problem = null;
      for (const old of archivesToRemove([...archives, made], clock())) await rm(old.file, { force: true });
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
      log.warn({ err: error }, 'the daily backup could not be made');
    } finally {
      busy = false;
    }
  };
  const stop = setTimer(() => void look(), lookMs);
  return { problem: () => problem, look, dispose: stop };
}

function repeat(work: () => void, ms: number): () => void {
  const timer = setInterval(work, ms).unref();
  return () => clearInterval(timer);
}

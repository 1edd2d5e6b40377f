// Which daily archives stay: the newest of each of the last 7 days that have one, and of each of the last 4 weeks.
import type { Backup } from '@shared/contract/backup';

const days = 7;
const weeks = 4;
const dayMs = 86_400_000;
/** 1 January 1970 was a Thursday: shifted so that weeks begin on Monday. */
const mondayMs = 3 * dayMs;

/** Archives that may go. Those that a person asked for, and those of the future of a clock that was wrong, stay. */
export function archivesToRemove(backups: readonly Backup[], now: number): Backup[] {
  const daily = backups.filter(({ kind, at }) => kind === 'daily' && at <= now).toSorted((a, b) => b.at - a.at);
  const keep = new Set([
    ...newestOfEach(daily, (at) => Math.floor(at / dayMs), days),
    ...newestOfEach(daily, (at) => Math.floor((at + mondayMs) / (7 * dayMs)), weeks),
  ]);
  return daily.filter((backup) => !keep.has(backup));
}

/** `sorted`: newest first. */
function newestOfEach(sorted: readonly Backup[], period: (at: number) => number, most: number): Backup[] {
  const newest = new Map<number, Backup>();
  for (const backup of sorted) if (!newest.has(period(backup.at))) newest.set(period(backup.at), backup);
  return [...newest.values()].slice(0, most);
}

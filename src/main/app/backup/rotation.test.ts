import type { Backup } from '@shared/contract/backup';
import { expect, it } from 'vitest';
import { startDailyBackup } from './daily-backup';
import { archiveName } from './list-backups';
import { archivesToRemove } from './rotation';

const dayMs = 86_400_000;
const start = Date.UTC(2026, 0, 1, 12);
const daily = (at: number): Backup => ({ name: archiveName(at, 'daily'), kind: 'daily', file: `/b/${archiveName(at, 'daily')}`, bytes: 1, at });

it('after months of days, those of the last 7 days and of the last 4 weeks are left', () => {
  let kept: Backup[] = [];
  for (let day = 0; day < 120; day += 1) {
    const now = start + day * dayMs;
    kept.push(daily(now));
    const gone = new Set(archivesToRemove(kept, now));
    kept = kept.filter((backup) => !gone.has(backup));
  }
  const ages = kept.map(({ at }) => (start + 119 * dayMs - at) / dayMs).sort((a, b) => a - b);
  expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(ages.length).toBeGreaterThanOrEqual(9);
  expect(ages.length).toBeLessThanOrEqual(11);
  expect(Math.max(...ages)).toBeLessThan(28);
});

it('what a person asked for stays, and so does what a wrong clock dated in the future', () => {
  const asked: Backup = { ...daily(start - 400 * dayMs), kind: 'asked' };
  const future = daily(start + 400 * dayMs);
  expect(archivesToRemove([asked, future, ...Array.from({ length: 30 }, (_, day) => daily(start - day * dayMs))], start)).not.toContain(asked);
  expect(archivesToRemove([asked, future], start)).toEqual([]);
});

it('of several on one day the newest stays', () => {
  const early = daily(start);
  const late = daily(start + 3_600_000);
  expect(archivesToRemove([early, late], start + 2 * 3_600_000)).toEqual([early]);
});

it('a daily backup waits for a quiet moment, comes once a day, and a failure is told and tried again', async () => {
  let now = start;
  let running = 1;
  let fails = false;
  const made: Backup[] = [];
  const told: string[] = [];
  const backup = startDailyBackup({
    list: async () => made,
    create: async () => {
      if (fails) throw new Error('No room.');
      const archive = daily(now);
      made.push(archive);
      return archive;
    },
    running: () => running,
    wanted: () => true,
    clock: () => now,
    log: { warn: (_details, message) => told.push(message), error: () => {} },
    setTimer: () => () => {},
  });
  made.push(daily(start - dayMs));
  await backup.look();
  expect(made).toHaveLength(1);
  running = 0;
  await backup.look();
  await backup.look();
  expect(made).toHaveLength(2);
  now += dayMs;
  fails = true;
  await backup.look();
  expect(backup.problem()).toBe('No room.');
  expect(told).toHaveLength(1);
  fails = false;
  await backup.look();
  expect(made).toHaveLength(3);
  expect(backup.problem()).toBeNull();
  // It is never quiet: after two days one is made all the same.
  running = 3;
  now += dayMs;
  await backup.look();
  expect(made).toHaveLength(3);
  now += dayMs;
  await backup.look();
  expect(made).toHaveLength(4);
});

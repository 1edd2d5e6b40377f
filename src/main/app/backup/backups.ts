// Backups of one state folder, as the methods and the daily rotation use them.
import path from 'node:path';
import type { Backup } from '@shared/contract/backup';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { type BackupParts, createBackup } from './create-backup';
import { backupFolderOf, listBackups } from './list-backups';
import { cancelRestore, prepareRestore, readRestorePlan } from './restore';

export interface Backups {
  create(): Promise<{ backup: Backup; files: number; left: string[] }>;
  list(): Promise<{ folder: string; backups: Backup[]; last: Backup | null; problem: string | null }>;
  /** Lays it out for the next start. Throws `not_found` for a name that is not listed. */
  restore(name: string): Promise<{ state: 'at-next-start'; detail: string }>;
  cancel(): { state: 'cancelled'; detail: string };
}

export interface BackupsDeps extends Omit<BackupParts, 'backupFolder'> {
  stateFolder: string;
  /** Why the last daily archive could not be made. */
  problem: () => string | null;
  onMade: (backup: Backup) => void;
}

export function createBackups({ stateFolder, problem, onMade, ...rest }: BackupsDeps): Backups & { createDaily(): Promise<Backup> } {
  const parts: BackupParts = { ...rest, backupFolder: backupFolderOf(stateFolder) };
  // One after the other: two at once would only be slower.
  let last: Promise<unknown> = Promise.resolve();
  const create = (kind: 'daily' | 'asked'): ReturnType<typeof createBackup> => {
    const made = last.then(async () => {
      const done = await createBackup(parts, kind);
      onMade(done.backup);
      return done;
    });
    last = made.catch(() => undefined);
    return made;
  };
  return {
    create: () => create('asked'),
    createDaily: async () => (await create('daily')).backup,
    async list() {
      const backups = await listBackups(stateFolder);
      return { folder: parts.backupFolder, backups, last: backups.find(({ kind }) => kind === 'daily' || kind === 'asked') ?? null, problem: problem() };
    },
    async restore(name) {
      const found = (await listBackups(stateFolder)).find((backup) => backup.name === name);
      if (!found) throw new FarmhandError('not_found', say('backup.none', { name: JSON.stringify(name.slice(0, 80)) }));
      await prepareRestore({ stateFolder, ...parts }, found.file, parts.clock());
      return {
        state: 'at-next-start',
        detail: say('backup.planned', { file: path.basename(found.file) }),
      };
    },
    cancel() {
      const planned = readRestorePlan(stateFolder);
      cancelRestore(stateFolder);
      return { state: 'cancelled', detail: planned ? say('backup.cancelled', { name: planned.name }) : say('backup.nonePlanned') };
    },
  };
}

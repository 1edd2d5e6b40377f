// One archive of everything that cannot be made again: database, workspace, settings.
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Backup } from '@shared/contract/backup';
import type { Redactor } from '@shared/domain/redact';
import { say } from '@shared/domain/sentences';
import { copyDatabase } from '../../core/store';
import { archiveName } from './list-backups';
import { databaseEntry, type Manifest, settingsEntry } from './manifest';
import { findWorkspaceEntries } from './workspace-entries';
import { writeArchive } from './write-archive';

export interface BackupParts {
  databaseFile: string;
  settingsFile: string;
  workspaceFolder: string;
  /** Where archives lie. */
  backupFolder: string;
  /** Of this Farmhand. */
  version: string;
  redactor: Redactor;
  clock: () => number;
}

const alwaysLeft = [say('backup.left.keys'), say('backup.left.secrets'), say('backup.left.large')];

/** Makes `target`, or a file named by the time in the folder of archives. Goes on beside everything else; what is written meanwhile is in the next one. */
export async function createBackup(parts: BackupParts, kind: 'daily' | 'asked', target?: string): Promise<{ backup: Backup; files: number; left: string[] }> {
  const at = parts.clock();
  const file = target ?? path.join(parts.backupFolder, archiveName(at, kind));
  const copy = `${parts.databaseFile}.copy-${process.pid}-${at}`;
  try {
    const { schema } = await copyDatabase(parts.databaseFile, copy);
    const settings = await readSettings(parts);
    const { entries, left } = await findWorkspaceEntries(parts.workspaceFolder);
    const all = [{ path: databaseEntry, file: copy }, ...settings, ...entries];
    const what: Omit<Manifest, 'files'> = { format: 'farmhand-backup', version: 1, farmhand: parts.version, schema, at, left: [...alwaysLeft, ...left] };
    const { bytes, files } = await writeArchive(file, all, at, (archived) => ({ ...what, files: archived }));
    return { backup: { name: path.basename(file), kind, file, bytes, at }, files, left: what.left };
  } finally {
    await rm(copy, { force: true });
  }
}

async function readSettings({ settingsFile, redactor }: BackupParts): Promise<{ path: string; text: string }[]> {
  try {
    const settings: unknown = JSON.parse(await readFile(settingsFile, 'utf8'));
    return [{ path: settingsEntry, text: `${JSON.stringify(redactor.data(settings), null, 2)}\n` }];
  } catch {
    // Settings that cannot be read are told elsewhere; they stop no backup.
    return [];
  }
}

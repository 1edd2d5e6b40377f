// What lies in the state folder to go back to.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Backup } from '@shared/contract/backup';

const archivePattern = /^farmhand-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-(daily|asked)\.zip$/;

export function backupFolderOf(stateFolder: string): string {
  return path.join(stateFolder, 'backups');
}

/** `farmhand-2026-11-21T04-35-00Z-daily.zip`. `at` in ms. */
export function archiveName(at: number, kind: 'daily' | 'asked'): string {
  return `farmhand-${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}Z-${kind}.zip`;
}

/** Archives, copies made before a newer schema and damaged files set aside, newest first. */
export async function listBackups(stateFolder: string): Promise<Backup[]> {
  const archives = await describe(backupFolderOf(stateFolder), (name) => {
    const [, day, hour, minute, second, kind] = archivePattern.exec(name) ?? [];
    if (day === undefined) return null;
    return { kind: kind === 'daily' ? 'daily' : 'asked', at: Date.parse(`${day}T${hour}:${minute}:${second}Z`) };
  });
  const beside = await describe(stateFolder, (name) => {
    if (/^farmhand\.db\.before-\d+(\.\d+)?$/.test(name)) return { kind: 'migration' };
    return /^farmhand\.db\.damaged-[\dTZ-]+$/.test(name) ? { kind: 'damaged' } : null;
  });
  return [...archives, ...beside].sort((a, b) => b.at - a.at);
}

async function describe(folder: string, read: (name: string) => { kind: Backup['kind']; at?: number } | null): Promise<Backup[]> {
  const found: Backup[] = [];
  for (const name of await readdir(folder).catch((): string[] => [])) {
    const known = read(name);
    const file = path.join(folder, name);
    const stats = known ? await stat(file).catch(() => undefined) : undefined;
    if (known && stats?.isFile()) found.push({ name, kind: known.kind, file, bytes: stats.size, at: known.at ?? Math.round(stats.mtimeMs) });
  }
  return found;
}

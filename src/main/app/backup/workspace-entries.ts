// The files of the workspace as entries of an archive.
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { say } from '@shared/domain/sentences';
import { parseRelativePath } from '../../base/relative-path';
import { workspaceEntries } from './manifest';
import type { ArchiveEntry } from './write-archive';

/** Regular files, sorted. `left`: what cannot come along, and why. */
export async function findWorkspaceEntries(folder: string): Promise<{ entries: ArchiveEntry[]; left: string[] }> {
  const entries: ArchiveEntry[] = [];
  const left: string[] = [];
  const walk = async (relative: string): Promise<void> => {
    const found = await readdir(path.join(folder, relative), { withFileTypes: true }).catch((error: NodeJS.ErrnoException): Dirent[] => {
      left.push(say('backup.skipped.unreadable', { path: relative, code: error.code ?? error.message }));
      return [];
    });
    for (const item of found.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))) {
      const name = relative === '' ? item.name : `${relative}/${item.name}`;
      if (item.isDirectory()) await walk(name);
      else if (!item.isFile()) left.push(say('backup.skipped.special', { path: name }));
      else if (isPortable(name)) entries.push({ path: `${workspaceEntries}${name}`, file: path.join(folder, name) });
      else left.push(say('backup.skipped.name', { path: name }));
    }
  };
  await walk('');
  return { entries, left };
}

function isPortable(name: string): boolean {
  try {
    return parseRelativePath(name, { hidden: true }).join('/') === name;
  } catch {
    return false;
  }
}

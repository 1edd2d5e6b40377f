// Where memory lives: MEMORY.md, USER.md and memory/*.md. Nothing else is memory.
import { type BigIntStats, lstatSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';

export const curatedFiles = ['MEMORY.md', 'USER.md'] as const;
export const notesFolder = 'memory';

const noteName = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,100}\.md$/u;

export interface MemoryFile {
  /** `MEMORY.md` or `memory/2026-11-21.md`. */
  file: string;
  stats: BigIntStats;
}

/** The curated files first, then the notes with the newest name first. Links in the notes folder are not followed. */
export function findMemoryFiles(folder: string): MemoryFile[] {
  const found: MemoryFile[] = [];
  for (const file of curatedFiles) {
    const stats = statSync(path.join(folder, file), { bigint: true, throwIfNoEntry: false });
    if (stats?.isFile()) found.push({ file, stats });
  }
  for (const name of noteNames(path.join(folder, notesFolder))) {
    const stats = lstatSync(path.join(folder, notesFolder, name), { bigint: true, throwIfNoEntry: false });
    if (stats?.isFile()) found.push({ file: `${notesFolder}/${name}`, stats });
  }
  return found;
}

/** The one spelling of a memory file's name. Throws `invalid_input` for anything else. */
export function memoryFileName(input: string): string {
  const name = input.trim().replaceAll('\\', '/').replace(/^\.\//, '');
  const curated = curatedFiles.find((file) => file.toLowerCase() === name.toLowerCase());
  if (curated) return curated;
  const [first, second, ...rest] = name.split('/');
  if (first === notesFolder && second && rest.length === 0 && noteName.test(second)) return name;
  // A day alone is what people and models say.
  if (/^\d{4}-\d{2}-\d{2}(?:\.md)?$/.test(name)) return `${notesFolder}/${name.replace(/\.md$/, '')}.md`;
  throw new FarmhandError('invalid_input', say('workspace.notMemory', { name: JSON.stringify(input.slice(0, 80)) }));
}

function noteNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => noteName.test(name))
      .sort()
      .reverse();
  } catch {
    return [];
  }
}

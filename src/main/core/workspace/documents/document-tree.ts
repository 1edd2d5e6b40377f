// What is in the workspace for a person to read and edit.
import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { notesFolder } from '../memory/memory-files';
import { workspaceFiles } from '../workspace-files';
import { deepestSkill, isDocument, skillsFolder } from './document-name';

export interface FoundDocument {
  file: string;
  stats: Stats;
}

/** Files shown at most: a folder with more in it is something else. */
const mostFiles = 2_000;

/** The files of every workspace first, other pages by name, notes with the newest first, then skills. Links are not followed, but those two a person may link. */
export function findDocuments(folder: string): FoundDocument[] {
  const own = workspaceFiles.flatMap((file) => found(folder, file, statSync));
  const names = listNames(folder);
  const pages = names.filter((name) => isDocument([name]) && !workspaceFiles.some((file) => file === name)).flatMap((file) => found(folder, file, lstatSync));
  const notes = listNames(path.join(folder, notesFolder))
    .reverse()
    .filter((name) => isDocument([notesFolder, name]))
    .flatMap((name) => found(folder, `${notesFolder}/${name}`, lstatSync));
  return [...own, ...pages, ...notes, ...skillsIn(folder, [skillsFolder])].slice(0, mostFiles);
}

function skillsIn(folder: string, parts: string[]): FoundDocument[] {
  const place = path.join(folder, ...parts);
  if (!lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) return [];
  return listNames(place).flatMap((name) => {
    const inside = [...parts, name];
    if (isDocument(inside)) return found(folder, inside.join('/'), lstatSync);
    return parts.length < deepestSkill ? skillsIn(folder, inside) : [];
  });
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

function found(folder: string, file: string, look: (file: string, options: { throwIfNoEntry: false }) => Stats | undefined): FoundDocument[] {
  const stats = look(path.join(folder, ...file.split('/')), { throwIfNoEntry: false });
  return stats?.isFile() ? [{ file, stats }] : [];
}

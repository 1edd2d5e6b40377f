// What every command gets.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stateFolder } from '../base/state-folder';
import { createTerminal, type Terminal } from './terminal';

export interface Context {
  /** The file that was started; a background process starts it again. */
  entry: string;
  /** The folder with `templates/` and `out/`. */
  root: string;
  version: string;
  env: NodeJS.ProcessEnv;
  stateFolder: string;
  terminal: Terminal;
}

export function createContext(entry: string, env: NodeJS.ProcessEnv): Context {
  const root = findRoot(path.dirname(entry));
  return { entry, root, version: readVersion(root), env, stateFolder: stateFolder(env), terminal: createTerminal() };
}

/** The same tree whether this runs as `out/main/cli.js` or from its sources. */
function findRoot(from: string): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'templates', 'llamafarm'))) return folder;
    if (folder === path.dirname(folder)) throw new Error(`Farmhand's own files are not all here: no templates above ${from}. Install it again.`);
  }
}

function readVersion(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest && typeof manifest.version === 'string' ? manifest.version : '0.0.0';
}

// Where things are in the tree. Plain JavaScript without dependencies: it runs on Node 18, before anything is installed.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string[]} parts */
export const at = (...parts) => join(root, ...parts);

export const cli = at('out', 'main', 'cli.js');
export const windowEntry = at('out', 'main', 'index.js');
export const compileCache = at('out', '.compile-cache');

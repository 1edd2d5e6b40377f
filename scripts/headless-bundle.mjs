// Proves that what runs without a desktop has no Electron in it: reads the built CLI and engine and every chunk that they can reach.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { at, root } from './setup/paths.mjs';

const entries = ['cli.js', 'engine-process.js'].map((name) => at('out', 'main', name)).filter((path) => existsSync(path));
const importing = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)(["'`])([^"'`\n]+)\1/g;

const seen = new Set();
const found = [];
const queue = [...entries];
for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
  if (seen.has(file)) continue;
  seen.add(file);
  for (const [, , target] of readFileSync(file, 'utf8').matchAll(importing)) {
    if (target === 'electron' || target.startsWith('electron/')) found.push(`${relative(root, file)} imports ${target}`);
    if (!target.startsWith('.') || !target.endsWith('.js')) continue;
    const next = join(dirname(file), target);
    if (existsSync(next)) queue.push(next);
  }
}

for (const line of found) console.error(line);
console.log(`headless bundle: ${seen.size} files, ${found.length} imports of electron`);
process.exitCode = entries.length === 0 || found.length > 0 ? 1 : 0;

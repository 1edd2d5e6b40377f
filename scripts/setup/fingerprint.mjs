// What the build depends on: compared by time and size, and by content only when those differ.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, cli, root } from './paths.mjs';

const memoryFile = at('out', '.fingerprint.json');
const singles = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json'];

/** Every file that the build reads, relative, sorted, with `/`. Tests are no part of it. */
function inputs() {
  const found = singles.filter((name) => existsSync(at(name)));
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (!/\.(test|fixture)\.tsx?$/.test(entry.name)) found.push(path);
    }
  };
  walk('src');
  return found.sort();
}

function stamps(files) {
  return files
    .map((path) => {
      const { size, mtimeMs } = statSync(join(root, path));
      return `${path}:${size}:${mtimeMs}`;
    })
    .join('\n');
}

function contents(files) {
  const sum = createHash('sha256');
  for (const path of files)
    sum
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  return sum.digest('hex');
}

function readMemory() {
  try {
    return JSON.parse(readFileSync(memoryFile, 'utf8'));
  } catch {
    return {};
  }
}

/** Taken before a build and kept after it, so that an edit during the build makes it stale again. */
export function takeFingerprint() {
  const files = inputs();
  return { stamps: stamps(files), contents: contents(files) };
}

export function keepFingerprint(fingerprint) {
  mkdirSync(at('out'), { recursive: true });
  writeFileSync(memoryFile, JSON.stringify(fingerprint));
}

/** Why a build is needed, or null. */
export function reasonToBuild() {
  if (!existsSync(cli)) return 'nothing is built yet';
  const memory = readMemory();
  const files = inputs();
  const now = stamps(files);
  if (memory.stamps === now) return null;
  const sum = contents(files);
  if (memory.contents === sum) {
    keepFingerprint({ stamps: now, contents: sum });
    return null;
  }
  return 'the sources changed';
}

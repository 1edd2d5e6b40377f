// GGUF files under a folder, without following a link twice or walking for ever.
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** Of any folder that is searched: deeper or more is not how these programs keep models. */
const deepest = 6;
const mostEntries = 20_000;

/** Absolute paths of *.gguf files (links to files count), first parts only, projectors included. A folder that is not there has none. */
export async function walkGguf(folder: string): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  let entries = 0;

  async function walk(at: string, depth: number): Promise<void> {
    const real = await realpath(at).catch(() => null);
    if (real === null || seen.has(real) || depth > deepest) return;
    seen.add(real);
    for (const entry of await readdir(at, { withFileTypes: true }).catch(() => [])) {
      entries += 1;
      if (entries > mostEntries) return;
      const full = path.join(at, entry.name);
      if (/\.gguf$/i.test(entry.name)) {
        const stats = await stat(full).catch(() => null);
        if (stats?.isFile() && !/-(?!00001)\d{5}-of-\d{5}\.gguf$/i.test(entry.name)) found.push(full);
      } else if (entry.isDirectory() || entry.isSymbolicLink()) {
        if (entry.isDirectory() || (await stat(full).catch(() => null))?.isDirectory()) await walk(full, depth + 1);
      }
    }
  }

  await walk(folder, 0);
  return found.sort();
}

/** The file that gives a vision model its eyes, beside it; null when there is none, or more than one that could be meant. */
export function projectorBeside(file: string, candidates: string[]): string | null {
  const beside = candidates.filter((candidate) => path.dirname(candidate) === path.dirname(file) && isProjector(candidate));
  if (beside.length === 1) return beside[0] ?? null;
  return beside.find((candidate) => /(^|[-_.])f16/i.test(path.basename(candidate))) ?? beside[0] ?? null;
}

export function isProjector(file: string): boolean {
  return /(^|[._-])mmproj/i.test(path.basename(file));
}

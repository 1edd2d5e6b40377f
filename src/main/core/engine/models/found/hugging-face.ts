// Hugging Face's cache: models--owner--name/snapshots/<commit>/<file>, where each file is a link into blobs (a copy on Windows without the right to link).
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { walkGguf } from './walk-gguf';

export interface CachedFile {
  repository: string;
  path: string;
}

/** GGUF files of the cache; of several snapshots the one that `main` names, else the newest that has files. */
export async function findCachedFiles(folder: string): Promise<CachedFile[]> {
  const repositories = (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter(
    (entry) => entry.isDirectory() && entry.name.startsWith('models--'),
  );
  const found = await Promise.all(
    repositories.map(async ({ name }) => {
      const root = path.join(folder, name);
      const main = await readFile(path.join(root, 'refs', 'main'), 'utf8').catch(() => '');
      const snapshots: string[] = await readdir(path.join(root, 'snapshots')).catch(() => []);
      const ordered = [main.trim(), ...snapshots].filter((snapshot, index, all) => snapshots.includes(snapshot) && all.indexOf(snapshot) === index);
      const seen = new Set<string>();
      const files: CachedFile[] = [];
      for (const snapshot of ordered) {
        const at = path.join(root, 'snapshots', snapshot);
        for (const file of await walkGguf(at)) {
          const inside = path.relative(at, file);
          if (seen.has(inside)) continue;
          seen.add(inside);
          files.push({ repository: name.slice('models--'.length).split('--').join('/'), path: file });
        }
      }
      return files;
    }),
  );
  return found.flat();
}

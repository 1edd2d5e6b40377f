// Models that the person named by path. Only the path is kept; the file stays where it is.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const fileSchema = z.object({ version: z.literal(1), paths: z.array(z.string()) });

export interface AddedModels {
  list(): string[];
  add(file: string): void;
  remove(file: string): void;
}

/** Kept as `added.json` in the folder of the models. */
export function createAddedModels(folder: string): AddedModels {
  const file = path.join(folder, 'added.json');
  const read = (): string[] => {
    try {
      return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).paths;
    } catch {
      return [];
    }
  };
  const write = (paths: string[]): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify({ version: 1, paths }, null, 2));
    renameSync(`${file}.new`, file);
  };
  return {
    list: read,
    add: (added) => write([...new Set([...read(), added])]),
    remove: (removed) => write(read().filter((one) => one !== removed)),
  };
}

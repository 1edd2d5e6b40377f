// One downloaded (or wanted) model: which files belong to it and where they are from. Kept as JSON in the folder of the models.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const recordFileSchema = z.object({
  /** Path inside the repository. */
  path: z.string(),
  /** Path inside the folder of the models, with slashes. */
  target: z.string().refine((target) => !target.split('/').includes('..') && !path.isAbsolute(target)),
  role: z.enum(['model', 'projector']),
  /** Exact; null when only the server knows. */
  bytes: z.int().nullable(),
  /** Exact or rounded, for progress and the disk. */
  aboutBytes: z.int(),
  sha256: z.string().nullable(),
});

export const modelRecordSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  title: z.string(),
  repository: z.string(),
  quant: z.string(),
  /** The catalogue's id; null for models found by searching. */
  catalogueId: z.string().nullable(),
  createdAt: z.number(),
  files: z.array(recordFileSchema).min(1),
});
export type ModelRecord = z.output<typeof modelRecordSchema>;
export type RecordFile = z.output<typeof recordFileSchema>;

const folderName = 'records';
const nameOf = (id: string): string => `${id.replaceAll(/[^A-Za-z0-9._-]+/g, '__')}.json`;

export async function readRecords(folder: string): Promise<ModelRecord[]> {
  const names = await readdir(path.join(folder, folderName)).catch(() => []);
  const records = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => {
        try {
          return modelRecordSchema.parse(JSON.parse(await readFile(path.join(folder, folderName, name), 'utf8')));
        } catch {
          return null;
        }
      }),
  );
  return records.flatMap((record) => record ?? []).sort((a, b) => a.createdAt - b.createdAt);
}

export async function writeRecord(folder: string, record: ModelRecord): Promise<void> {
  const file = path.join(folder, folderName, nameOf(record.id));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(record, null, 2));
  await rename(`${file}.new`, file);
}

export async function removeRecord(folder: string, id: string): Promise<void> {
  await rm(path.join(folder, folderName, nameOf(id)), { force: true });
}

/** Where a file of a record lies on this computer. */
export function targetOf(folder: string, file: Pick<RecordFile, 'target'>): string {
  return path.join(folder, ...file.target.split('/'));
}

/**
 * Each repository has a folder of its own: names like mmproj-F16.gguf occur in many.
 * Folders inside the repository are left out, and what a file system does not like is replaced: the hub does not decide where we write.
 */
export function targetFor(repository: string, filePath: string): string {
  const name = path.posix.basename(filePath).replaceAll(/[\\:*?"<>|]/g, '_');
  return `${repository.replaceAll('/', '--')}/${name}`;
}

// Which template text each workspace file was made from, so that a newer template can be compared with it later.
import { createHash, randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { templateRecordFile } from './workspace-files';

const recordSchema = z.object({
  version: z.literal(1),
  files: z.record(z.string(), z.object({ hash: z.string(), text: z.string(), madeAt: z.string() })),
});
export type TemplateRecord = z.infer<typeof recordSchema>;

/** A missing or unreadable record is an empty one: it only helps to compare, nothing depends on it. */
export async function readTemplateRecord(folder: string): Promise<TemplateRecord> {
  try {
    return recordSchema.parse(JSON.parse(await readFile(path.join(folder, templateRecordFile), 'utf8')));
  } catch {
    return { version: 1, files: {} };
  }
}

export async function writeTemplateRecord(folder: string, record: TemplateRecord): Promise<void> {
  const file = path.join(folder, templateRecordFile);
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  await writeFile(temporary, `${JSON.stringify(record, null, 2)}\n`);
  await rename(temporary, file);
}

export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

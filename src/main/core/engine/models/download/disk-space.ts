import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';

/** Bytes free for us on the disk of a folder; null where the system does not say. */
export type FreeBytes = (folder: string) => Promise<number | null>;

/** Stays free, so that the system and Farmhand's own database can go on. */
const reserveBytes = 500_000_000;

/** Of the nearest folder that exists. */
export const freeBytes: FreeBytes = async (folder) => {
  let nearest = path.resolve(folder);
  while (!existsSync(nearest) && path.dirname(nearest) !== nearest) nearest = path.dirname(nearest);
  try {
    const { bavail, bsize } = await statfs(nearest);
    return bavail * bsize;
  } catch {
    return null;
  }
};

/** Throws `storage_failed` with the numbers when `needed` bytes more would fill the disk. */
export async function checkSpace(free: FreeBytes, folder: string, needed: number, what: string): Promise<void> {
  const there = await free(folder);
  if (there === null || there - needed >= reserveBytes) return;
  const lack = needed + reserveBytes - there;
  throw new FarmhandError('storage_failed', say('download.noRoom', { what, needed: gigabytes(needed), there: gigabytes(there), lack: gigabytes(lack) }), {
    retryable: true,
  });
}

const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1);

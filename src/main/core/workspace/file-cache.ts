// Text files kept in memory, and looked at again at most once a second.
import { type BigIntStats, readFileSync, statSync } from 'node:fs';

export interface CachedFile {
  text: string;
  /** Changes whenever the file may have changed. */
  version: string;
}

export interface FileCache {
  /** The file as it was at most a second ago; undefined when there is none. Unchanged files are not read again. */
  read(file: string): CachedFile | undefined;
}

export interface FileCacheOptions {
  clock: () => number;
  /** ms between two looks at one file. */
  maxAge?: number;
  /** Larger files are read up to here, in bytes. */
  limit?: number;
}

interface Entry {
  checkedAt: number;
  version: string;
  /** False while the file is so fresh that a further write might leave the same time and size. */
  settled: boolean;
  value: CachedFile | undefined;
}

/** Looks are synchronous on purpose: a stat of a local file takes microseconds, a trip through the thread pool takes longer. */
export function createFileCache({ clock, maxAge = 1_000, limit = 1_000_000 }: FileCacheOptions): FileCache {
  const entries = new Map<string, Entry>();
  return {
    read(file) {
      const now = clock();
      const known = entries.get(file);
      if (known && Math.abs(now - known.checkedAt) < maxAge) return known.value;
      const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
      if (!stats?.isFile()) {
        entries.set(file, { checkedAt: now, version: '', settled: true, value: undefined });
        return undefined;
      }
      const version = versionOf(stats);
      if (known?.settled && known.version === version) {
        known.checkedAt = now;
        return known.value;
      }
      const text = readText(file, limit);
      const value = text === undefined ? undefined : { text, version: known?.value?.text === text ? known.value.version : version };
      entries.set(file, { checkedAt: now, version, settled: isSettled(stats), value });
      return value;
    },
  };
}

export function versionOf(stats: BigIntStats): string {
  return `${stats.mtimeNs}:${stats.ctimeNs}:${stats.size}:${stats.ino}`;
}

/** File systems stamp in steps of some ms. Compared with the machine's own time, which is what the stamp is made of. */
export function isSettled(stats: BigIntStats): boolean {
  return Math.abs(Date.now() - Number(stats.mtimeMs)) > 100;
}

function readText(file: string, limit: number): string | undefined {
  try {
    const bytes = readFileSync(file);
    return bytes
      .subarray(0, limit)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

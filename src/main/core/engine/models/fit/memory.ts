import { readFileSync } from 'node:fs';
import os from 'node:os';
import { say } from '@shared/domain/sentences';

export interface Memory {
  /** Bytes that a new process may take without pushing others out. */
  freeBytes: number;
  totalBytes: number;
  /** How that is known, for people. */
  source: string;
}

/** On a Mac memory that is in use gives way quickly (compression, caches), and the system does not say how much: this share counts as free. */
const macShare = 0.65;

/** Free and total memory; within the limit of a container where there is one. */
export function readMemory(platform: NodeJS.Platform = process.platform): Memory {
  const totalBytes = withinLimit(os.totalmem());
  if (platform === 'darwin')
    return { freeBytes: Math.max(os.freemem(), totalBytes * macShare), totalBytes, source: say('fit.macShare', { share: macShare * 100 }) };
  const available = platform === 'linux' ? readAvailable('/proc/meminfo') : null;
  const freeBytes = Math.min(available ?? os.freemem(), process.availableMemory(), totalBytes);
  return { freeBytes, totalBytes, source: available === null ? say('fit.asTold') : 'MemAvailable' };
}

/** `process.constrainedMemory()` is huge or 0 where there is no limit. */
function withinLimit(totalBytes: number): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalBytes) : totalBytes;
}

function readAvailable(file: string): number | null {
  try {
    const kilobytes = /^MemAvailable:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}

// What can go wrong on the way of one file, and what to do about it.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';

/** `again`: go on where it stopped. `restart`: what is there belongs to something else. */
export class TransferFault extends Error {
  readonly remedy: 'again' | 'restart';
  /** ms that the server asked to wait. */
  readonly afterMs: number | null;

  constructor(remedy: 'again' | 'restart', message: string, afterMs: number | null = null) {
    super(message);
    this.name = 'TransferFault';
    this.remedy = remedy;
    this.afterMs = afterMs;
  }
}

/** A server's refusal: a fault to wait out, or an error to tell. */
export function refusalOf(status: number, retryAfter: string | null, host: string, name: string): TransferFault | FarmhandError {
  if (status === 408 || status === 429 || status >= 500) {
    const why = status === 429 ? say('download.tooOften', { host }) : say('download.status', { host, status });
    return new TransferFault('again', why, readRetryAfter(retryAfter));
  }
  if (status === 401 || status === 403) {
    return new FarmhandError('forbidden', say('download.licence', { host, name }));
  }
  if (status === 404 || status === 410) {
    return new FarmhandError('not_found', say('download.gone', { host, name }));
  }
  return new FarmhandError('upstream_failed', say('download.refused', { host, name, status }));
}

/** Seconds, or a date; at most two minutes. */
function readRetryAfter(text: string | null): number | null {
  if (text === null) return null;
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 120) * 1000 : null;
}

const fullCodes = new Set(['ENOSPC', 'EDQUOT']);

/** An error of the file system on the way; null when it is not one. */
export function diskError(error: unknown, name: string, bytesThere: number): FarmhandError | null {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const there = say('download.kept', { size: (bytesThere / 1e6).toFixed(0), name });
  if (fullCodes.has(code)) return new FarmhandError('storage_failed', say('download.diskFull', { there }), { retryable: true, cause: error });
  if (['EACCES', 'EPERM', 'EROFS', 'EIO', 'EMFILE', 'ENFILE'].includes(code)) {
    return new FarmhandError('storage_failed', say('download.unwritable', { name, code, there }), {
      retryable: true,
      cause: error,
    });
  }
  return null;
}

// What can go wrong on the way of one file, and what to do about it.
import { FarmhandError } from '@shared/contract/errors';

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
    const why = status === 429 ? `${host} is asked too often from here` : `${host} answered with status ${status}`;
    return new TransferFault('again', why, readRetryAfter(retryAfter));
  }
  if (status === 401 || status === 403) {
    return new FarmhandError(
      'forbidden',
      `${host} gives ${name} only to people who accepted its licence. Accept it on the model's page, set HF_TOKEN to a token of your account, start Farmhand again and resume.`,
    );
  }
  if (status === 404 || status === 410) {
    return new FarmhandError('not_found', `${host} has no file ${name} any more. Search for the model, or choose another quantisation.`);
  }
  return new FarmhandError('upstream_failed', `${host} refused ${name} with status ${status}. Try again later, or set another models.hub.url.`);
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
  const there = `${(bytesThere / 1e6).toFixed(0)} MB of ${name} are kept`;
  if (fullCodes.has(code))
    return new FarmhandError('storage_failed', `The disk is full; ${there}. Free some space and resume.`, { retryable: true, cause: error });
  if (['EACCES', 'EPERM', 'EROFS', 'EIO', 'EMFILE', 'ENFILE'].includes(code)) {
    return new FarmhandError('storage_failed', `${name} cannot be written (${code}); ${there}. Check the disk and the rights to the folder, then resume.`, {
      retryable: true,
      cause: error,
    });
  }
  return null;
}

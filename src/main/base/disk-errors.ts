// What the system says when a file cannot be written, in words a person can act on.
import { FarmhandError } from '@shared/contract/errors';

const words: Record<string, string> = {
  ENOSPC: 'the disk is full. Make room on it and try again.',
  EDQUOT: 'the room that this account may use on the disk is used up. Make room and try again.',
  EROFS: 'the disk can only be read. Mount it for writing and try again.',
  EIO: 'the disk does not take what is written to it. Check the disk and its connection.',
};

/** `storage_failed` for a disk that is full or cannot be written; every other error as it is. `name`: what was to be written. */
export function asDiskError(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = words[code];
  return said === undefined
    ? error
    : new FarmhandError('storage_failed', `${name} was not written: ${said}`, { retryable: true, details: { reason: code }, cause: error });
}

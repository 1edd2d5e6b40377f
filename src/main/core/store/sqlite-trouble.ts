// What SQLite says when a file cannot be used, in words a person can act on.
import { FarmhandError } from '@shared/contract/errors';

export type StorageReason = 'full' | 'read-only' | 'damaged' | 'busy' | 'failing';

/** Primary result codes (sqlite.org/rescode.html); the low byte of an extended one. */
const reasons: Record<number, StorageReason> = { 5: 'busy', 6: 'busy', 8: 'read-only', 10: 'failing', 11: 'damaged', 13: 'full', 14: 'failing', 26: 'damaged' };

export const storageWords: Record<StorageReason, { detail: string; action: string }> = {
  full: {
    detail: 'The disk with the state folder is full, so nothing new can be kept.',
    action: 'Make room on it, at least 100 MB; Farmhand goes on by itself as soon as there is.',
  },
  'read-only': {
    detail: 'The state folder cannot be written, so nothing new can be kept.',
    action: 'Give this account the right to write there, or mount the disk for writing; Farmhand goes on by itself.',
  },
  damaged: {
    detail: 'The database is damaged.',
    action: 'Stop Farmhand and start it again: it sets the damaged file aside and rebuilds from what can be read.',
  },
  busy: {
    detail: 'Another program holds the database.',
    action: 'End the other program that has farmhand.db open, such as a database browser; Farmhand goes on by itself.',
  },
  failing: {
    detail: 'The disk with the state folder does not take what is written to it.',
    action: 'Check the disk and its connection; Farmhand goes on by itself once it answers.',
  },
};

/** Why the database could not be used; null for an error that is no trouble of the file, such as a wrong statement. */
export function reasonOf(error: unknown): StorageReason | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return reasons[error.errcode & 0xff] ?? null;
}

export function storageFailed(reason: StorageReason, cause: unknown): FarmhandError {
  const { detail, action } = storageWords[reason];
  return new FarmhandError('storage_failed', `${detail} ${action}`, { retryable: reason !== 'damaged', details: { reason }, cause });
}

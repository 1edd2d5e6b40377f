// What SQLite says when a file cannot be used, in words a person can act on.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';

export type StorageReason = 'full' | 'read-only' | 'damaged' | 'busy' | 'failing';

/** Primary result codes (sqlite.org/rescode.html); the low byte of an extended one. */
const reasons: Record<number, StorageReason> = { 5: 'busy', 6: 'busy', 8: 'read-only', 10: 'failing', 11: 'damaged', 13: 'full', 14: 'failing', 26: 'damaged' };

export const storageWords: Record<StorageReason, { detail: string; action: string }> = {
  full: {
    detail: say('store.full'),
    action: say('store.fullAction'),
  },
  'read-only': {
    detail: say('store.readOnly'),
    action: say('store.readOnlyAction'),
  },
  damaged: {
    detail: say('store.damaged'),
    action: say('store.damagedAction'),
  },
  busy: {
    detail: say('store.busy'),
    action: say('store.busyAction'),
  },
  failing: {
    detail: say('store.failing'),
    action: say('store.failingAction'),
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

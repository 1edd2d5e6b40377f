// The state folder, opened so that nobody replaces it meanwhile; a restore that was asked for happens here, before anything is read.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { FileLock } from '../base/file-lock';
import type { Log } from '../rpc';
import { finishRestore, readRestorePlan } from './backup/restore';
import { haveStateFolderAlone, shareStateFolder } from './state-locks';

/** Held until the end. Throws `storage_failed` when the folder cannot be used. */
export function openStateFolder(stateFolder: string, log: Log): FileLock {
  try {
    mkdirSync(stateFolder, { recursive: true, mode: 0o700 });
    if (readRestorePlan(stateFolder)) restoreNow(stateFolder, log);
    const lock = shareStateFolder(stateFolder);
    if (lock) return lock;
  } catch (cause) {
    if (cause instanceof FarmhandError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    throw new FarmhandError(
      'storage_failed',
      `The state folder ${stateFolder} cannot be written${code}. Give this account the right to write there, make room on the disk, or name another folder in FARMHAND_STATE_DIR.`,
      { cause },
    );
  }
  throw new FarmhandError('storage_failed', say('store.restoring', { folder: path.basename(stateFolder) }), {
    retryable: true,
  });
}

function restoreNow(stateFolder: string, log: Log): void {
  const alone = haveStateFolderAlone(stateFolder);
  // Somebody works with the folder: the next start does it.
  if (!alone) return;
  try {
    const done = finishRestore(stateFolder);
    if (done) log.warn({ backup: done.name, kept: done.kept }, 'a backup was brought back; what it replaced is kept');
  } finally {
    alone.release();
  }
}

// Locks that the system holds for a process: gone with it, however it ends, so that none can be stale.
import { DatabaseSync } from 'node:sqlite';

export interface FileLock {
  release(): void;
}

/**
 * Takes the lock of this name, waiting up to `waitMs`; null when others hold it. `shared`: others may share it, nobody may have it alone.
 * SQLite's own file locks are used (fcntl, LockFileEx): the file stays empty. Throws when the folder cannot be written.
 */
export function takeFileLock(file: string, kind: 'shared' | 'exclusive', waitMs = 0): FileLock | null {
  const connection = new DatabaseSync(file, { timeout: waitMs });
  try {
    connection.exec(kind === 'exclusive' ? 'BEGIN EXCLUSIVE' : 'BEGIN; SELECT count(*) FROM sqlite_schema;');
    return { release: () => connection.close() };
  } catch (error) {
    connection.close();
    if (isBusy(error)) return null;
    throw error;
  }
}

/** SQLITE_BUSY and its extended codes. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 5;
}

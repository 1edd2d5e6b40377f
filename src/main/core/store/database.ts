import { open } from 'node:fs/promises';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { migrate } from './migrate';
import { migrations as allMigrations, type Migration } from './migrations';
import { reasonOf, type StorageReason, storageFailed } from './sqlite-trouble';

export type Row = Record<string, SQLOutputValue>;

/** The one connection, with prepared statements kept by their text. What the file refuses is thrown as `storage_failed` with what to do. */
export interface Database {
  readonly file: string;
  run(sql: string, ...values: SQLInputValue[]): void;
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  /** All or nothing, and on the disk when it returns: a power cut takes nothing of it. Transactions inside transactions join the outer one. */
  transaction<T>(work: () => T): T;
  /**
   * All or nothing, without waiting for the disk: survives the end of this process, and a power cut once any later transaction is on the disk.
   * For what can be made again, such as an answer in progress.
   */
  lazily<T>(work: () => T): T;
  /** Resolves once all that was committed before is on the disk, beside the event loop; those who wait at the same time share one wait. */
  settled(): Promise<void>;
  /** Hears of every refusal of the file, and with null of every transaction that went well after one. */
  onTrouble(listener: (reason: StorageReason | null) => void): void;
  close(): void;
}

/** Opens the file and brings its schema up to date; a copy is made before each migration. */
export function openDatabase(file: string, migrations: Migration[] = allMigrations): Database {
  const connection = connect(file);
  try {
    migrate(connection, file, migrations);
  } catch (error) {
    connection.close();
    const reason = reasonOf(error);
    throw reason === null ? error : storageFailed(reason, error);
  }
  const statements = new Map<string, StatementSync>();
  const listeners = new Set<(reason: StorageReason | null) => void>();
  let depth = 0;
  let troubled = false;

  const tell = (reason: StorageReason | null): void => {
    troubled = reason !== null;
    for (const listener of listeners) listener(reason);
  };
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      tell(reason);
      throw storageFailed(reason, error);
    }
  };
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const made = connection.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  const transaction = <T>(work: () => T): T => {
    if (depth > 0) return work();
    guarded(() => connection.exec('BEGIN IMMEDIATE'));
    depth += 1;
    try {
      const result = work();
      guarded(() => connection.exec('COMMIT'));
      if (troubled) tell(null);
      return result;
    } catch (error) {
      // A full disk may have rolled it back already.
      if (connection.isTransaction) connection.exec('ROLLBACK');
      throw error;
    } finally {
      depth -= 1;
    }
  };

  let settling: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const settled = (): Promise<void> => {
    if (settling) {
      // What was committed meanwhile may have come too late for the one under way.
      next ??= settling
        .catch(() => {})
        .then(() => {
          next = null;
          return settled();
        });
      return next;
    }
    settling = syncLog(`${file}-wal`)
      .catch((error: unknown) => {
        tell('failing');
        throw storageFailed('failing', error);
      })
      .finally(() => {
        settling = null;
      });
    return settling;
  };

  return {
    file,
    settled,
    run(sql, ...values) {
      guarded(() => prepare(sql).run(...values));
    },
    get: (sql, ...values) => guarded(() => prepare(sql).get(...values)),
    all: (sql, ...values) => guarded(() => prepare(sql).all(...values)),
    transaction,
    lazily(work) {
      if (depth > 0) return work();
      connection.exec('PRAGMA synchronous = NORMAL');
      try {
        return transaction(work);
      } finally {
        connection.exec('PRAGMA synchronous = FULL');
      }
    },
    onTrouble: (listener) => void listeners.add(listener),
    close() {
      statements.clear();
      listeners.clear();
      connection.close();
    },
  };
}

/** Without a log everything is in the database already, or in memory. */
async function syncLog(log: string): Promise<void> {
  const handle = await open(log, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  try {
    await handle?.sync();
  } finally {
    await handle?.close();
  }
}

/**
 * `synchronous = FULL` waits for the disk at each commit (about 0.1 ms on an SSD), and on macOS `fullfsync` sees to it that the drive's own
 * cache is written too: what was acknowledged outlives a power cut. `secure_delete`: what was deleted is gone from the file.
 */
function connect(file: string): DatabaseSync {
  let connection: DatabaseSync | null = null;
  try {
    connection = new DatabaseSync(file, { timeout: 5_000 });
    connection.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;',
    );
    return connection;
  } catch (cause) {
    connection?.close();
    const reason = reasonOf(cause);
    if (reason !== null && reason !== 'failing') throw storageFailed(reason, cause);
    throw new FarmhandError('storage_failed', say('store.cannotOpen', { file }), {
      details: { reason: 'failing' },
      cause,
    });
  }
}

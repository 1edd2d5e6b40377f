import { existsSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { FarmhandError } from '@shared/contract/errors';
import { migrations as allMigrations, type Migration } from './migrations';

export type Row = Record<string, SQLOutputValue>;

/** The one connection, with prepared statements kept by their text. */
export interface Database {
  readonly file: string;
  run(sql: string, ...values: SQLInputValue[]): void;
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  /** All or nothing. Transactions inside transactions join the outer one. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Opens the file, checks it, and brings its schema up to date; a copy is made before each migration. */
export function openDatabase(file: string, migrations: Migration[] = allMigrations): Database {
  const connection = connect(file);
  migrate(connection, file, migrations);
  const statements = new Map<string, StatementSync>();
  let depth = 0;

  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const made = connection.prepare(sql);
    statements.set(sql, made);
    return made;
  };

  return {
    file,
    run(sql, ...values) {
      prepare(sql).run(...values);
    },
    get: (sql, ...values) => prepare(sql).get(...values),
    all: (sql, ...values) => prepare(sql).all(...values),
    transaction(work) {
      if (depth > 0) return work();
      connection.exec('BEGIN IMMEDIATE');
      depth += 1;
      try {
        const result = work();
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        connection.exec('ROLLBACK');
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close() {
      statements.clear();
      connection.close();
    },
  };
}

function connect(file: string): DatabaseSync {
  try {
    const connection = new DatabaseSync(file);
    connection.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA temp_store = MEMORY;',
    );
    return connection;
  } catch (cause) {
    throw new FarmhandError('storage_failed', `The database ${file} cannot be opened. Check that the folder can be written and that the file is not damaged.`, {
      cause,
    });
  }
}

function migrate(connection: DatabaseSync, file: string, migrations: Migration[]): void {
  const current = Number(connection.prepare('PRAGMA user_version').get()?.user_version ?? 0);
  const newest = Math.max(0, ...migrations.map((migration) => migration.version));
  if (current > newest) {
    connection.close();
    throw new FarmhandError(
      'storage_failed',
      `The database ${file} was written by a newer Farmhand (schema ${current}, this one knows ${newest}). Start the newer version.`,
    );
  }
  for (const migration of migrations.filter(({ version }) => version > current)) {
    if (current > 0) copyBefore(connection, file, migration.version);
    connection.exec(`BEGIN IMMEDIATE; ${migration.sql} PRAGMA user_version = ${migration.version}; COMMIT;`);
  }
}

function copyBefore(connection: DatabaseSync, file: string, version: number): void {
  const copy = `${file}.before-${version}`;
  if (!existsSync(copy)) connection.prepare('VACUUM INTO ?').run(copy);
}

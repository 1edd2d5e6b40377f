// Brings a schema up to date, one numbered step after the other, with a copy made before each.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { Migration } from './migrations';

export function schemaVersionOf(connection: DatabaseSync): number {
  return Number(connection.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}

/** Throws `storage_failed` for a schema that is newer than `migrations`. A step that fails leaves the schema as it was. */
export function migrate(connection: DatabaseSync, file: string, migrations: Migration[]): void {
  const current = schemaVersionOf(connection);
  const newest = Math.max(0, ...migrations.map((migration) => migration.version));
  if (current > newest) {
    throw new FarmhandError('storage_failed', say('store.newer', { file, schema: current, newest }), { details: { reason: 'newer' } });
  }
  for (const migration of migrations.filter(({ version }) => version > current)) {
    if (current > 0) copyBefore(connection, file, migration.version);
    try {
      connection.exec(`BEGIN IMMEDIATE; ${migration.sql} PRAGMA user_version = ${migration.version}; COMMIT;`);
    } catch (error) {
      if (connection.isTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  }
}

/** `farmhand.db.before-5`, whole or not there at all; a copy of that name from an earlier life stays as `farmhand.db.before-5.1`. */
function copyBefore(connection: DatabaseSync, file: string, version: number): void {
  const copy = `${file}.before-${version}`;
  const part = `${copy}.part`;
  rmSync(part, { force: true });
  connection.prepare('VACUUM INTO ?').run(part);
  const handle = openSync(part, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  if (existsSync(copy)) {
    let number = 1;
    while (existsSync(`${copy}.${number}`)) number += 1;
    renameSync(copy, `${copy}.${number}`);
  }
  renameSync(part, copy);
}

// A database from a backup: is it whole, is it ours, can this Farmhand read it?
import { DatabaseSync } from 'node:sqlite';
import { say } from '@shared/domain/sentences';
import { schemaVersionOf } from './migrate';
import { migrations } from './migrations';

const newest = Math.max(...migrations.map(({ version }) => version));

/** Its schema, or why it cannot be used. Reads all of it. */
export function inspectDatabase(file: string): number | string {
  let connection: DatabaseSync | null = null;
  try {
    connection = new DatabaseSync(file);
    const found = connection.prepare('PRAGMA integrity_check').all();
    if (found[0]?.integrity_check !== 'ok') return say('backup.why.damaged');
    if (!connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'sessions'").get()) return 'its database is not one of Farmhand';
    const schema = schemaVersionOf(connection);
    if (schema > newest) return say('backup.why.newer', { schema, newest });
    return schema;
  } catch {
    return say('backup.why.unreadable');
  } finally {
    connection?.close();
  }
}

/** Takes over the hashes of the keys that were in force; backups have none. What cannot be read is left: such keys are made anew. */
export function carryKeys(from: string, to: string): void {
  let target: DatabaseSync | null = null;
  try {
    target = new DatabaseSync(to);
    target.prepare('ATTACH ? AS old').run(from);
    target.exec('INSERT OR IGNORE INTO keys SELECT * FROM old.keys');
  } catch {
    // No table of keys yet, or none that can be read.
  } finally {
    target?.close();
  }
}

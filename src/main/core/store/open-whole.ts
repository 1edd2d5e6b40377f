// Opens the database so that what is opened is whole: a damaged one is rebuilt first.
import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { FarmhandError } from '@shared/contract/errors';
import { type Database, openDatabase } from './database';
import { finishRebuild, type Rebuilt, rebuildDatabase } from './rebuild/rebuild-database';
import { reasonOf } from './sqlite-trouble';

/** Bytes up to which every start looks at all pages (about 0.7 ms per MB); a larger file is looked at when it was not closed properly. */
const alwaysLooked = 128 * 1024 * 1024;

/** `storage_failed` when neither the file nor a new one can be used. */
export function openWhole(file: string, now: () => number): { db: Database; rebuilt: Rebuilt | null } {
  finishRebuild(file);
  const damage = existsSync(file) ? findDamage(file) : null;
  const rebuilt = damage === null ? null : rebuildDatabase(file, damage, now());
  try {
    return { db: openDatabase(file), rebuilt };
  } catch (error) {
    if (rebuilt !== null || !isDamage(error)) throw error;
    const late = rebuildDatabase(file, error instanceof Error ? error.message : String(error), now());
    return { db: openDatabase(file), rebuilt: late };
  }
}

function isDamage(error: unknown): boolean {
  const details = error instanceof FarmhandError ? error.details : null;
  return typeof details === 'object' && details !== null && 'reason' in details && details.reason === 'damaged';
}

/** The words of all messages again, by the triggers of the schema. */
const refillSearch = `
  DELETE FROM message_numbers;
  INSERT INTO message_numbers (message_id) SELECT id FROM messages WHERE state <> 'partial' ORDER BY rowid;
`;

/** What a quick look at all pages finds; null when they are sound. An index for searching that is not in order is made anew and is no damage. */
function findDamage(file: string): string | null {
  const { size } = statSync(file);
  if (size === 0) return null;
  let connection: DatabaseSync | null = null;
  try {
    connection = new DatabaseSync(file, { timeout: 5_000 });
    if (size > alwaysLooked && !existsSync(`${file}-wal`)) {
      connection.prepare('SELECT count(*) FROM sqlite_schema').get();
      return null;
    }
    const words = connection
      .prepare('PRAGMA quick_check')
      .all()
      .map((row) => String(row.quick_check));
    const indexes = new Set<string>();
    const damage = words.filter((word) => {
      const index = /inverted index for FTS5 table main\.(\w+)/.exec(word)?.[1];
      if (index !== undefined) indexes.add(index);
      return word !== 'ok' && index === undefined;
    });
    if (damage.length > 0) return damage.join('; ');
    for (const index of indexes) connection.exec(`INSERT INTO ${index} (${index}) VALUES ('delete-all')`);
    if (indexes.size > 0) connection.exec(refillSearch);
    return null;
  } catch (error) {
    if (reasonOf(error) === 'damaged') return error instanceof Error ? error.message : String(error);
    return null;
  } finally {
    connection?.close();
  }
}

// A copy of the database while it is in use.
import { backup, DatabaseSync } from 'node:sqlite';

/** Pages in one step: steps run beside the event loop, and a write between two makes the copy begin again. */
const pagesPerStep = 1_000_000;

/** One file that stands by itself, as the database was at one moment, without the hashes of keys. Does not block. */
export async function copyDatabase(file: string, target: string): Promise<{ schema: number }> {
  const source = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    await backup(source, target, { rate: pagesPerStep });
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(target);
  try {
    copy.exec('PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON');
    if (copy.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'keys'").get()) copy.exec('DELETE FROM keys');
    return { schema: Number(copy.prepare('PRAGMA user_version').get()?.user_version ?? 0) };
  } finally {
    copy.close();
  }
}

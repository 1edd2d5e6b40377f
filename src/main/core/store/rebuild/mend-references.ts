// After rows were lost: what is left hangs together again, as near to what it was as can be known.
import type { Database } from '../database';

/** Messages whose session is lost come into one of their own; messages whose parent is lost follow the one before them. */
export function mendReferences(db: Database): void {
  db.run(`DELETE FROM messages WHERE json_valid(body) = 0`);
  db.run(`
    INSERT INTO sessions (id, title, origin, mode, created_at, updated_at)
    SELECT session_id, 'Recovered conversation', 'cli', 'ask', min(created_at), max(created_at) FROM messages
    WHERE session_id NOT IN (SELECT id FROM sessions) GROUP BY session_id`);
  db.run(`
    UPDATE messages SET parent_id = (
      SELECT earlier.id FROM messages AS earlier
      WHERE earlier.session_id = messages.session_id AND (earlier.created_at, earlier.rowid) < (messages.created_at, messages.rowid)
      ORDER BY earlier.created_at DESC, earlier.rowid DESC LIMIT 1)
    WHERE parent_id IS NOT NULL AND parent_id NOT IN (SELECT id FROM messages)`);
  db.run(`
    UPDATE sessions SET head_id = (
      SELECT id FROM messages WHERE messages.session_id = sessions.id ORDER BY created_at DESC, rowid DESC LIMIT 1)
    WHERE head_id IS NULL OR head_id NOT IN (SELECT id FROM messages)`);
  db.run('UPDATE sessions SET message_count = (SELECT count(*) FROM messages WHERE messages.session_id = sessions.id)');
  db.run('DELETE FROM runs WHERE session_id NOT IN (SELECT id FROM sessions)');
  db.run('DELETE FROM waiting_messages WHERE session_id NOT IN (SELECT id FROM sessions)');
}

// What was said last in many sessions, read at once for a list of them.
import { plainLine } from '@shared/domain/plain-line';
import type { Database } from './database';
import type { Redact } from './event-log';

/** Characters of a preview. */
const mostShown = 120;
/** Characters of a message that are read for it: marks take room, and a secret that is cut in half would not be known for one. */
const mostRead = mostShown * 5;
/** Messages that are looked at from the end of a branch up: calls of tools and their results are no words. */
const farthest = 12;

/** The beginning of the last words of each session's open branch, by session, without secrets. Those that have none are left out. */
export function previewsOf(db: Database, sessionIds: readonly string[], redact: Redact): Map<string, string> {
  // Of each message only the beginning of its first text is read, not its pictures nor what a tool gave back.
  const rows = db.all(
    `WITH RECURSIVE up (session_id, id, parent_id, words, depth) AS (
       SELECT sessions.id, messages.id, messages.parent_id, ${wordsOf}, 0
         FROM json_each(?1) AS wanted JOIN sessions ON sessions.id = wanted.value JOIN messages ON messages.id = sessions.head_id
       UNION ALL
       SELECT up.session_id, messages.id, messages.parent_id, ${wordsOf}, up.depth + 1
         FROM up JOIN messages ON messages.id = up.parent_id WHERE up.words IS NULL AND up.depth < ${farthest}
     ) SELECT session_id, words FROM up WHERE words IS NOT NULL`,
    JSON.stringify(sessionIds),
  );
  return new Map(rows.map(({ session_id: id, words }) => [String(id), plainLine(String(redact(String(words))), mostShown)]));
}

/** Null where a message is not the person's nor the model's, or says nothing. */
const wordsOf = `CASE WHEN messages.role IN ('user', 'assistant') THEN (
  SELECT substr(trim(part.value ->> 'text', char(10) || ' '), 1, ${mostRead}) FROM json_each(messages.body, '$.content') AS part
  WHERE part.value ->> 'type' = 'text' AND trim(part.value ->> 'text', char(10) || ' ') <> '' LIMIT 1
) END`;

// What the person said during a run and the run has not heard yet. Kept, so that it outlives the process.
import { contentPartSchema } from '@shared/contract/messages';
import type { ContentPart } from '@shared/domain/model';
import { z } from 'zod';
import type { Database, Row } from './database';

export interface WaitingMessage {
  number: number;
  sessionId: string;
  content: ContentPart[];
  during: 'steer' | 'queue';
  /** When it was said, ms since 1970. */
  at: number;
}

export interface WaitingStore {
  /** Durable once the store has settled. */
  add(sessionId: string, runId: string, message: Pick<WaitingMessage, 'content' | 'during'>): WaitingMessage;
  /** In the transaction that puts it into the session. */
  remove(number: number): void;
  /** Gives what waited for one run to another. */
  move(fromRunId: string, toRunId: string): void;
  /** What waits for runs that have ended, oldest first. */
  left(): WaitingMessage[];
}

const contentSchema = z.array(contentPartSchema);
const duringSchema = z.enum(['steer', 'queue']);

export function createWaitingStore(db: Database, clock: () => number): WaitingStore {
  return {
    add(sessionId, runId, { content, during }) {
      const row = db.lazily(() =>
        db.get(
          'INSERT INTO waiting_messages (session_id, run_id, during, content, at) VALUES (?, ?, ?, ?, ?) RETURNING *',
          sessionId,
          runId,
          during,
          JSON.stringify(content),
          clock(),
        ),
      );
      return fromRow(row ?? {});
    },
    remove: (number) => db.run('DELETE FROM waiting_messages WHERE number = ?', number),
    move: (from, to) => db.run('UPDATE waiting_messages SET run_id = ? WHERE run_id = ?', to, from),
    left: () =>
      db
        .all("SELECT * FROM waiting_messages WHERE NOT EXISTS (SELECT 1 FROM runs WHERE runs.id = run_id AND runs.state = 'running') ORDER BY number")
        .map(fromRow),
  };
}

function fromRow(row: Row): WaitingMessage {
  return {
    number: Number(row.number),
    sessionId: String(row.session_id),
    content: contentSchema.parse(JSON.parse(String(row.content))),
    during: duringSchema.parse(row.during),
    at: Number(row.at),
  };
}

// Durable events, written in batches: one transaction for all that happened in one turn of the process.
import type { EventName } from '@shared/contract';
import type { JsonValue } from '@shared/domain/json';
import { z } from 'zod';
import type { Database } from './database';

export interface LoggedEvent {
  id: number;
  /** ms since 1970. */
  at: number;
  event: string;
  data: JsonValue;
}

export interface EventLog {
  /** Kept by the end of this turn of the event loop, or by `flush`, whichever comes first. */
  append(event: EventName, data: unknown): void;
  /** Writes what waits, now. Called before anything with a side effect starts. */
  flush(): void;
  list(query: { after: number; sessionId?: string | undefined; limit: number }): LoggedEvent[];
}

const rowSchema = z.object({ id: z.number(), at: z.number(), event: z.string(), data: z.string() });
const ofSession = z.object({ sessionId: z.string() });

/** Takes secrets out of plain data. */
export type Redact = (data: unknown) => unknown;

export function createEventLog(db: Database, clock: () => number, redact: Redact): EventLog {
  let waiting: { at: number; event: EventName; data: unknown }[] = [];
  let scheduled: NodeJS.Immediate | null = null;

  const flush = (): void => {
    if (scheduled) clearImmediate(scheduled);
    scheduled = null;
    if (waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    db.transaction(() => {
      for (const { at, event, data } of batch) {
        const session = ofSession.safeParse(data);
        db.run(
          'INSERT INTO events (at, event, session_id, data) VALUES (?, ?, ?, ?)',
          at,
          event,
          session.success ? session.data.sessionId : null,
          JSON.stringify(redact(data)),
        );
      }
    });
  };

  return {
    append(event, data) {
      waiting.push({ at: clock(), event, data });
      scheduled ??= setImmediate(flush);
    },
    flush,
    list({ after, sessionId, limit }) {
      flush();
      const rows =
        sessionId === undefined
          ? db.all('SELECT id, at, event, data FROM events WHERE id > ? ORDER BY id LIMIT ?', after, limit)
          : db.all('SELECT id, at, event, data FROM events WHERE id > ? AND session_id = ? ORDER BY id LIMIT ?', after, sessionId, limit);
      return rows.map((row) => {
        const { data, ...rest } = rowSchema.parse(row);
        return { ...rest, data: z.json().parse(JSON.parse(data)) };
      });
    },
  };
}

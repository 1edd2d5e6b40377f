// Durable events, written in batches: one transaction for all that happened in one turn of the process.
import type { EventName } from '@shared/contract';
import { z } from 'zod';
import type { Database } from './database';
import { type SearchedEvents, searchEvents } from './event-search';
import type { EventQuery, LoggedEvent, StoredEvent } from './logged-event';

export interface EventLog {
  /** Kept by the end of this turn of the event loop, or by `flush`, whichever comes first; while the disk refuses, once it takes them again. */
  append(event: EventName, data: unknown): void;
  /** Writes what waits, now. Throws when the disk refuses; it waits on then. */
  flush(): void;
  /** Forgets what waits: it was part of something that did not happen. */
  forget(): void;
  /** How many events of each name are kept, and when the newest one was, ms. */
  counts(): { event: string; count: number; newest: number }[];
  list(query: EventQuery): LoggedEvent[];
  /** Those of the query that hold `text`, as far as one answer looks. */
  search(query: EventQuery & { text: string }): Promise<{ events: LoggedEvent[]; searched: SearchedEvents }>;
}

const rowSchema = z.object({ id: z.number(), at: z.number(), event: z.string(), data: z.string() });
const ofSession = z.object({ sessionId: z.string() });

/** Takes secrets out of plain data. */
export type Redact = (data: unknown) => unknown;

/** Events that wait at most while the disk refuses; beyond, the oldest are given up. */
const mostWaiting = 20_000;

/** `eventually` takes up again what the disk refused. */
export function createEventLog(db: Database, clock: () => number, redact: Redact, eventually: (work: () => void) => void): EventLog {
  let waiting: { at: number; event: EventName; data: unknown }[] = [];
  let scheduled: NodeJS.Immediate | null = null;

  const flush = (): void => {
    if (scheduled) clearImmediate(scheduled);
    scheduled = null;
    if (waiting.length === 0) return;
    db.lazily(() => {
      for (const { at, event, data } of waiting) {
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
    waiting = [];
  };

  const read = ({ after, before = Number.MAX_SAFE_INTEGER, sessionId, types, newestFirst = false, limit }: EventQuery): StoredEvent[] => {
    const order = newestFirst ? 'DESC' : 'ASC';
    const named =
      types === undefined
        ? ''
        : `AND EXISTS (SELECT 1 FROM json_each(?3) AS name WHERE event = name.value OR (name.value LIKE '%*' AND event GLOB name.value))`;
    const inSession = sessionId === undefined ? '' : 'AND session_id = ?4';
    const rows = db.all(
      `SELECT id, at, event, data FROM events WHERE id > ?1 AND id < ?2 ${named} ${inSession} ORDER BY id ${order} LIMIT ?5`,
      after,
      before,
      JSON.stringify(types ?? []),
      sessionId ?? null,
      limit,
    );
    return rows.map((row) => rowSchema.parse(row));
  };
  const parse = ({ data, ...rest }: StoredEvent): LoggedEvent => ({ ...rest, data: z.json().parse(JSON.parse(data)) });

  return {
    append(event, data) {
      waiting.push({ at: clock(), event, data });
      if (waiting.length > mostWaiting) waiting.shift();
      scheduled ??= setImmediate(() => eventually(flush));
    },
    flush,
    forget() {
      waiting = [];
    },
    counts: () =>
      db
        .all('SELECT event, count(*) AS count, max(at) AS newest FROM events GROUP BY event ORDER BY event')
        .map(({ event, count, newest }) => ({ event: String(event), count: Number(count), newest: Number(newest) })),
    list(query) {
      flush();
      return read(query).map(parse);
    },
    async search(query) {
      flush();
      return searchEvents(read, query, parse);
    },
  };
}

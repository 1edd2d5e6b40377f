// Looks for words in stored events. Their data are JSON texts without an index, so it reads them one by one, in small steps that let others work in
// between, and says how far it came.
import { createEventFilter } from '@shared/domain/event-text';
import type { EventQuery, LoggedEvent, StoredEvent } from './logged-event';

export interface SearchedEvents {
  /** Events that were looked at. */
  count: number;
  /** Ids of the first and the last of them; null when there was none. */
  first: number | null;
  last: number | null;
  /** When the last of them was, ms. */
  lastAt: number | null;
  /** Nothing is left in this direction. */
  end: boolean;
}

export interface EventSearchLimits {
  /** Events that are looked at for one answer. */
  mostEvents: number;
  /** Characters of data that are looked at for one answer. */
  mostCharacters: number;
}

/** Measured: a step of 250 events of 1 KB takes 2 ms. */
const step = 250;
/** An answer within a second, also on a slow disk. */
const usualLimits: EventSearchLimits = { mostEvents: 20_000, mostCharacters: 64_000_000 };

/** `read`: the stored events of a query, in its order. */
export async function searchEvents(
  read: (query: EventQuery) => StoredEvent[],
  { text, ...query }: EventQuery & { text: string },
  parse: (row: StoredEvent) => LoggedEvent,
  { mostEvents, mostCharacters }: EventSearchLimits = usualLimits,
): Promise<{ events: LoggedEvent[]; searched: SearchedEvents }> {
  const holds = createEventFilter(text);
  const events: LoggedEvent[] = [];
  let { after, before } = query;
  let characters = 0;
  const searched: SearchedEvents = { count: 0, first: null, last: null, lastAt: null, end: false };
  for (;;) {
    const wanted = Math.min(step, mostEvents - searched.count);
    const rows = read({ ...query, after, before, limit: wanted });
    for (const row of rows) {
      searched.count += 1;
      searched.first ??= row.id;
      searched.last = row.id;
      searched.lastAt = row.at;
      characters += row.data.length;
      if (holds(row.event, row.data)) events.push(parse(row));
      if (events.length >= query.limit || characters >= mostCharacters) break;
    }
    if (rows.length < wanted && searched.last === (rows.at(-1)?.id ?? searched.last)) searched.end = true;
    if (searched.end || events.length >= query.limit || characters >= mostCharacters || searched.count >= mostEvents) return { events, searched };
    if (query.newestFirst) before = searched.last ?? before;
    else after = searched.last ?? after;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

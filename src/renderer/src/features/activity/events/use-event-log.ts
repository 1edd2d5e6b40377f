// The stored events, newest first, and those that come while the page is open.
import { events as contract } from '@shared/contract';
import type { SearchedEvents } from '@shared/contract/system';
import { createEventFilter } from '@shared/domain/event-text';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { messageOf, useClient } from '../../../client';
import { isOfKind, type Kind, kinds, type LoggedEvent } from './describe-event';

const pageSize = 200;
/** More than this are not kept in the window; the store has them all. */
const most = 5_000;
/** Events come in bursts: they are fetched together. */
const gatherMs = 150;

export interface EventLog {
  /** Undefined until the first answer. */
  events: LoggedEvent[] | undefined;
  trouble: string | null;
  /** Events since the pause. */
  missed: number;
  /** There are older ones in the store. */
  hasOlder: boolean;
  loadingOlder: boolean;
  /** The answer for these words is not there yet. */
  searching: boolean;
  /** How far the store was searched for the words; null without words. */
  searched: { count: number; lastAt: number | null; end: boolean } | null;
  loadOlder(): void;
  retry(): void;
}

/** The words are looked for in the store once nobody types any more. */
const settleMs = 250;

export function useEventLog({ kind, sessionId, words, paused }: { kind: Kind; sessionId: string | null; words: string; paused: boolean }): EventLog {
  const client = useClient();
  const [events, setEvents] = useState<LoggedEvent[] | undefined>(undefined);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [missed, setMissed] = useState(0);
  const [hasOlder, setHasOlder] = useState(false);
  const [loadingOlder, setLoadingOlder] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [searched, setSearched] = useState<EventLog['searched']>(null);
  const [shownText, setShownText] = useState('');
  const text = useSettled(words.trim());
  /** Where the search goes on, and the newest event that was looked at. */
  const last = useRef<number | null>(null);
  const top = useRef(0);
  const timer = useRef(0);

  const filter = useCallback(
    () => ({
      ...(kind === 'all' ? {} : { types: [...kinds[kind]] }),
      ...(sessionId === null ? {} : { sessionId }),
      ...(text === '' ? {} : { text }),
    }),
    [kind, sessionId, text],
  );

  /** What an answer says of how much is left. */
  const progress = (answer: SearchedEvents | undefined, found: number, more: boolean) => {
    last.current = answer?.last ?? (more ? last.current : null);
    setHasOlder(answer === undefined ? found === pageSize : !answer.end);
    setSearched((known) =>
      answer === undefined
        ? null
        : { count: answer.count + (more ? (known?.count ?? 0) : 0), lastAt: answer.lastAt ?? (more ? (known?.lastAt ?? null) : null), end: answer.end },
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is asked for by its number
  useEffect(() => {
    const left = new AbortController();
    setMissed(0);
    client.call('events.list', { ...filter(), newestFirst: true, limit: pageSize }, { signal: left.signal }).then(
      (answer) => {
        setEvents(answer.events);
        setShownText(text);
        top.current = answer.searched?.first ?? answer.events[0]?.id ?? 0;
        progress(answer.searched, answer.events.length, false);
        setTrouble(null);
      },
      (error: unknown) => {
        if (!left.signal.aborted) setTrouble(messageOf(error));
      },
    );
    return () => left.abort();
  }, [client, filter, attempt]);

  const catchUp = useEffectEvent(async () => {
    const after = Math.max(top.current, events?.[0]?.id ?? 0);
    const answer = await client.call('events.list', { ...filter(), after, limit: 1_000 }).catch(() => null);
    if (answer === null) return;
    top.current = Math.max(top.current, answer.searched?.last ?? 0);
    if (answer.events.length === 0) return;
    setEvents((known) => {
      const newest = known?.[0]?.id ?? 0;
      const fresh = answer.events.filter(({ id }) => id > newest).reverse();
      return [...fresh, ...(known ?? [])].slice(0, most);
    });
  });
  const heard = useEffectEvent(() => {
    if (events === undefined) return;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void catchUp(), gatherMs);
  });

  useEffect(() => {
    if (paused) return;
    setMissed(0);
    void heard();
  }, [paused]);
  const notice = useEffectEvent((event: string, data: unknown) => {
    if (!isOfKind(event, kind)) return;
    if (!paused) heard();
    else if (sessionId === null || JSON.stringify(data).includes(sessionId)) setMissed((count) => count + 1);
  });
  useEffect(() => {
    const stops = [
      client.onAny(({ event, data }) => {
        if (contract[event].durable) notice(event, data);
      }),
      client.onSnapshotNeeded(() => heard()),
    ];
    return () => {
      for (const stop of stops) stop();
      window.clearTimeout(timer.current);
    };
  }, [client]);

  const loadOlder = async () => {
    const before = text === '' ? events?.at(-1)?.id : last.current;
    if (before === undefined || before === null || loadingOlder) return;
    setLoadingOlder(true);
    try {
      const answer = await client.call('events.list', { ...filter(), before, newestFirst: true, limit: pageSize });
      setEvents((known) => [...(known ?? []), ...answer.events.filter(({ id }) => id < (known?.at(-1)?.id ?? Number.POSITIVE_INFINITY))]);
      progress(answer.searched, answer.events.length, true);
    } catch (error) {
      setTrouble(messageOf(error));
    } finally {
      setLoadingOlder(false);
    }
  };
  const searching = trouble === null && (text !== words.trim() || shownText !== text);
  return { events, trouble, missed, hasOlder, loadingOlder, searching, searched, loadOlder: () => void loadOlder(), retry: () => setAttempt(attempt + 1) };
}

/** Those that hold the words anywhere, name or data: what is here already answers before the store does. */
export function withText(events: readonly LoggedEvent[], words: string): LoggedEvent[] {
  const holds = createEventFilter(words);
  return events.filter(({ event, data }) => holds(event, JSON.stringify(data)));
}

/** The value once it stayed the same for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    // What was cleared is cleared at once.
    const timer = window.setTimeout(() => setSettled(value), value === '' ? 0 : settleMs);
    return () => window.clearTimeout(timer);
  }, [value]);
  return settled;
}

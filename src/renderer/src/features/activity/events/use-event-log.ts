// The stored events, newest first, and those that come while the page is open.
import { events as contract } from '@shared/contract';
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
  loadOlder(): void;
  retry(): void;
}

export function useEventLog({ kind, sessionId, paused }: { kind: Kind; sessionId: string | null; paused: boolean }): EventLog {
  const client = useClient();
  const [events, setEvents] = useState<LoggedEvent[] | undefined>(undefined);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [missed, setMissed] = useState(0);
  const [hasOlder, setHasOlder] = useState(false);
  const [loadingOlder, setLoadingOlder] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const timer = useRef(0);

  const filter = useCallback(
    () => ({ ...(kind === 'all' ? {} : { types: [...kinds[kind]] }), ...(sessionId === null ? {} : { sessionId }) }),
    [kind, sessionId],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is asked for by its number
  useEffect(() => {
    const left = new AbortController();
    setMissed(0);
    client.call('events.list', { ...filter(), newestFirst: true, limit: pageSize }, { signal: left.signal }).then(
      (answer) => {
        setEvents(answer.events);
        setHasOlder(answer.events.length === pageSize);
        setTrouble(null);
      },
      (error: unknown) => {
        if (!left.signal.aborted) setTrouble(messageOf(error));
      },
    );
    return () => left.abort();
  }, [client, filter, attempt]);

  const catchUp = useEffectEvent(async () => {
    const after = events?.[0]?.id ?? 0;
    const answer = await client.call('events.list', { ...filter(), after, limit: 1_000 }).catch(() => null);
    if (answer === null || answer.events.length === 0) return;
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
    const before = events?.at(-1)?.id;
    if (before === undefined || loadingOlder) return;
    setLoadingOlder(true);
    try {
      const answer = await client.call('events.list', { ...filter(), before, newestFirst: true, limit: pageSize });
      setEvents((known) => [...(known ?? []), ...answer.events.filter(({ id }) => id < (known?.at(-1)?.id ?? Number.POSITIVE_INFINITY))]);
      setHasOlder(answer.events.length === pageSize);
    } catch (error) {
      setTrouble(messageOf(error));
    } finally {
      setLoadingOlder(false);
    }
  };
  return { events, trouble, missed, hasOlder, loadingOlder, loadOlder: () => void loadOlder(), retry: () => setAttempt(attempt + 1) };
}

/** Those that hold the words anywhere: name or data. */
export function withText(events: readonly LoggedEvent[], words: string): LoggedEvent[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [...events];
  return events.filter(({ event, data }) => event.includes(wanted) || JSON.stringify(data).toLowerCase().includes(wanted));
}

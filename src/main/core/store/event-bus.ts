// Everything that happens, in one order. The store, the UI and the API all listen here.
import { randomUUID } from 'node:crypto';
import { type EventData, type EventName, events } from '@shared/contract';
import { limits } from '@shared/contract/frames';

export interface SequencedEvent {
  seq: number;
  event: EventName;
  data: unknown;
}

export interface EventBus {
  /** Names this life of the process; sequence numbers are only comparable within it. */
  readonly stream: string;
  /** The sequence number of the newest event; 0 before the first. */
  readonly seq: number;
  emit<Name extends EventName>(event: Name, data: EventData<Name>): void;
  /** Nobody hears what is emitted inside before `work` has returned; when it throws, nobody ever does. */
  hold<T>(work: () => T): T;
  /** Listeners run in the same turn and must not throw. Returns the way to stop listening. */
  subscribe(listener: (item: SequencedEvent) => void): () => void;
  /** Events after `seq`, oldest first; null when some of them are no longer kept. */
  since(seq: number): SequencedEvent[] | null;
}

export interface EventBusOptions {
  /** How many events are kept for clients that come back. */
  kept?: number;
  /** Receives each durable event before any listener does. */
  persist?: (event: EventName, data: unknown) => void;
}

export function createEventBus(options: EventBusOptions = {}): EventBus {
  const kept = options.kept ?? limits.keptEvents;
  const ring = new Array<SequencedEvent | undefined>(kept);
  const listeners = new Set<(item: SequencedEvent) => void>();
  const stream = randomUUID();
  let seq = 0;
  let held: Omit<SequencedEvent, 'seq'>[] | null = null;

  const deliver = (event: EventName, data: unknown): void => {
    seq += 1;
    const item = { seq, event, data };
    ring[seq % kept] = item;
    for (const listener of listeners) listener(item);
  };

  return {
    stream,
    get seq() {
      return seq;
    },
    emit(event, data) {
      if (events[event].durable) options.persist?.(event, data);
      if (held) held.push({ event, data });
      else deliver(event, data);
    },
    hold(work) {
      if (held) return work();
      const own: Omit<SequencedEvent, 'seq'>[] = [];
      held = own;
      try {
        const result = work();
        held = null;
        for (const { event, data } of own) deliver(event, data);
        return result;
      } finally {
        held = null;
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    since(from) {
      if (from > seq || seq - from > kept) return null;
      const missed: SequencedEvent[] = [];
      for (let wanted = from + 1; wanted <= seq; wanted += 1) {
        const item = ring[wanted % kept];
        if (item) missed.push(item);
      }
      return missed;
    },
  };
}

import type { EventName } from '@shared/contract';

export interface SequencedEvent {
  /** Counts up by one from event to event within a stream. */
  seq: number;
  event: EventName;
  data: unknown;
}

/** Where a transport reads events: the event bus of the store, seen from outside. */
export interface EventSource {
  /** Names this life of the process. */
  readonly stream: string;
  /** Of the newest event; 0 before the first. */
  readonly seq: number;
  subscribe(listener: (item: SequencedEvent) => void): () => void;
  /** Events after `seq`, oldest first; null when some of them are no longer kept. */
  since(seq: number): SequencedEvent[] | null;
}

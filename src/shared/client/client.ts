// What the window, the page, the CLI and the tests talk through: typed calls and typed events over any transport.

import type { z } from 'zod';
import { type EventData, type EventName, events, type MethodInput, type MethodName, type MethodOutput, methods } from '../contract';
import { FarmhandError, fromErrorValue } from '../contract/errors';
import { say } from './say';
import type { ConnectionState, Transport } from './transport';

export interface CallOptions {
  signal?: AbortSignal;
}

export interface SequencedEvent {
  seq: number;
  event: EventName;
  data: unknown;
}

export type Snapshot = MethodOutput<'system.snapshot'>;

export interface Client {
  /** @throws FarmhandError: what the gateway answered, or `unavailable` (retryable), `cancelled`, `protocol_mismatch`. */
  call<Name extends MethodName>(method: Name, params: MethodInput<Name>, options?: CallOptions): Promise<MethodOutput<Name>>;
  /** Listens to one event. Returns how to stop. */
  on<Name extends EventName>(event: Name, listener: (data: EventData<Name>) => void): () => void;
  /** Listens to every event of the contract; `data` is as that event's schema gives it. */
  onAny(listener: (event: SequencedEvent) => void): () => void;
  readonly state: ConnectionState;
  /** Why the gateway refused this client; null while it does not. */
  readonly refusal: FarmhandError | null;
  onState(listener: (state: ConnectionState) => void): () => void;
  /** Events were missed: what was projected from them must be replaced by this snapshot. */
  onSnapshotNeeded(listener: (snapshot: Snapshot) => void): () => void;
  close(): void;
}

// Seen through these types, a name and its schemas agree for every single name.
type Outputs = { [Name in MethodName]: { output: z.ZodType<MethodOutput<Name>> } };
const outputs: Outputs = methods;
type EventShapes = { [Name in EventName]: { data: z.ZodType<EventData<Name>> } };
const eventShapes: EventShapes = events;

/** A client over a transport, which it owns from now on. */
export function createClient(transport: Transport): Client {
  const byEvent = new Map<EventName, Set<(data: unknown) => void>>();
  const any = new Set<(event: SequencedEvent) => void>();
  const states = new Set<(state: ConnectionState) => void>();
  const snapshots = new Set<(snapshot: Snapshot) => void>();
  let snapshotNeeded = false;
  let fetching = false;

  async function call<Name extends MethodName>(method: Name, params: MethodInput<Name>, options: CallOptions = {}): Promise<MethodOutput<Name>> {
    const result = await transport.call(method, params, options.signal);
    if (!result.ok) throw fromErrorValue(result.error);
    const output = outputs[method].output.safeParse(result.data);
    if (!output.success) throw new FarmhandError('protocol_mismatch', say('client.otherAnswer', { method }));
    return output.data;
  }

  // The need outlives a broken connection: after it the events go on, but what was missed stays missed.
  async function fetchSnapshot() {
    if (fetching || !snapshotNeeded || transport.state !== 'open') return;
    fetching = true;
    snapshotNeeded = false;
    try {
      const snapshot = await call('system.snapshot', {});
      for (const listener of [...snapshots]) listener(snapshot);
    } catch (error) {
      snapshotNeeded = error instanceof FarmhandError && error.retryable;
    } finally {
      fetching = false;
    }
    void fetchSnapshot();
  }

  function deliver(seq: number, event: EventName, data: unknown) {
    for (const listener of [...(byEvent.get(event) ?? [])]) listener(data);
    if (any.size === 0) return;
    const parsed = eventShapes[event].data.safeParse(data);
    if (parsed.success) for (const listener of [...any]) listener({ seq, event, data: parsed.data });
  }

  transport.listen({
    event({ seq, event, data }) {
      // A newer gateway may send events that this client does not know.
      if (isEventName(event)) deliver(seq, event, data);
    },
    state(state) {
      for (const listener of [...states]) listener(state);
      if (state === 'open') void fetchSnapshot();
    },
    gap() {
      snapshotNeeded = true;
      void fetchSnapshot();
    },
  });

  return {
    call,
    on<Name extends EventName>(event: Name, listener: (data: EventData<Name>) => void) {
      const shape = eventShapes[event].data;
      const listeners = byEvent.get(event) ?? new Set();
      byEvent.set(event, listeners);
      return add(listeners, (data: unknown) => {
        const parsed = shape.safeParse(data);
        if (parsed.success) listener(parsed.data);
      });
    },
    onAny: (listener) => add(any, listener),
    get state() {
      return transport.state;
    },
    get refusal() {
      return transport.refusal;
    },
    onState: (listener) => add(states, listener),
    onSnapshotNeeded: (listener) => add(snapshots, listener),
    close: () => transport.close(),
  };
}

function isEventName(name: string): name is EventName {
  return Object.hasOwn(events, name);
}

function add<Listener>(set: Set<Listener>, listener: Listener): () => void {
  set.add(listener);
  return () => void set.delete(listener);
}

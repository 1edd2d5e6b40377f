// All clients that speak frames, whatever carries them: who is there, who may approve, and one subscription to the events for all.

import type { FramePort, PortHandlers } from '@shared/client/port';
import { closeCodes, limits } from '@shared/contract/frames';
import { type Caller, hasScope } from './caller';
import type { Dispatcher } from './dispatcher';
import type { EventSource } from './event-source';
import { createFrameConnection, type FrameConnection, type Hello, toEventFrame } from './frame-connection';

export interface Presence {
  /** Clients whose hello was accepted. */
  clients: number;
  /** Those of them that may approve. */
  approvers: number;
}

export interface FrameServer {
  /** Serves one new connection; its port's frames and its close go to what this returns. */
  accept(port: FramePort, authenticate: (hello: Hello) => Caller): AcceptedConnection;
  clients(): number;
  approvers(): number;
  /** Called after either number changed. Returns how to stop. */
  onPresence(listener: (presence: Presence) => void): () => void;
  /** Requests that wait for their answer, over all clients. */
  openRequests(): number;
  /** Closes the connections that a key opened: nothing more is taken from them, and what runs for them is aborted. */
  closeKey(keyId: string, reason: string): void;
  /** Closes every connection, telling why. New ones are closed at once. */
  close(reason: string): void;
}

export interface AcceptedConnection extends Omit<PortHandlers, 'open'> {
  /** Null until the hello was accepted. */
  readonly caller: Caller | null;
}

export interface FrameServerDeps {
  dispatcher: Dispatcher;
  events: EventSource;
  version: string;
  helloTimeoutMs?: number;
}

export function createFrameServer(deps: FrameServerDeps): FrameServer {
  const connections = new Set<FrameConnection>();
  const listeners = new Set<(presence: Presence) => void>();
  let last: Presence = { clients: 0, approvers: 0 };
  let announcing = false;
  let stopping: string | null = null;

  const stopListening = deps.events.subscribe((item) => {
    if (connections.size === 0) return;
    const frame = toEventFrame(item);
    for (const connection of connections) connection.event(frame);
  });

  function count(): Presence {
    let clients = 0;
    let approvers = 0;
    for (const { caller } of connections) {
      if (caller === null) continue;
      clients += 1;
      if (hasScope(caller, 'approve')) approvers += 1;
    }
    return { clients, approvers };
  }

  // Not within the change itself: a listener may emit an event, which must not overtake the one being handed out.
  function announce() {
    if (announcing) return;
    announcing = true;
    queueMicrotask(() => {
      announcing = false;
      const now = count();
      if (now.clients === last.clients && now.approvers === last.approvers) return;
      last = now;
      for (const listener of [...listeners]) listener(now);
    });
  }

  return {
    accept(port, authenticate) {
      const connection = createFrameConnection(port, {
        dispatcher: deps.dispatcher,
        events: deps.events,
        version: deps.version,
        authenticate,
        helloTimeoutMs: deps.helloTimeoutMs ?? limits.helloTimeoutMs,
        onReady: announce,
        onClosed() {
          connections.delete(connection);
          announce();
        },
      });
      connections.add(connection);
      if (stopping !== null) connection.end(closeCodes.stopping, stopping);
      return connection;
    },
    clients: () => count().clients,
    approvers: () => count().approvers,
    onPresence(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    openRequests() {
      let open = 0;
      for (const connection of connections) open += connection.open;
      return open;
    },
    closeKey(keyId, reason) {
      for (const connection of [...connections]) {
        if (connection.caller?.keyId !== keyId) continue;
        connection.end(closeCodes.unauthorized, reason);
        connection.close();
      }
    },
    close(reason) {
      if (stopping !== null) return;
      stopping = reason;
      stopListening();
      for (const connection of connections) connection.end(closeCodes.stopping, reason);
    },
  };
}

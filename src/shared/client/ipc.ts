// Calls and events between the window's page and the main process, over the bridge that the preload puts into the page.
import { FarmhandError, type Result, toErrorValue } from '../contract/errors';
import { readResult } from './frame-transport';
import type { ConnectionState, Transport, TransportListener } from './transport';

export interface BridgeEvent {
  seq: number;
  event: string;
  data: unknown;
}

/** What the preload offers the page as `window.farmhand`, and all that it offers. `PathFile` is the browser's `File`. */
export interface DesktopBridge<PathFile = object> {
  /** Calls a method of the contract. Never rejects for what the method answers. `call`: the page's own number for it, by which it can be cancelled. */
  request(method: string, params: unknown, call?: number): Promise<Result<unknown>>;
  /** Ends a call that is under way, in the core too; one that has ended is not minded. */
  cancel(call: number): void;
  /**
   * Listens to events. The first thing told is always `subscriptionStart`; then the events after `after` that are still kept, then what happens.
   * `after` null: from now on. Returns how to stop.
   */
  subscribe(after: number | null, listener: (event: BridgeEvent) => void): () => void;
  /** The path on disk of a file that was chosen or dropped; empty when it has none. */
  pathForFile(file: PathFile): string;
  /** As in Node: `darwin`, `linux`, `win32`. */
  readonly platform: string;
}

/** The channels between the preload and the main process. Both sides take their names from this type, because the preload loads nothing. */
export interface BridgeChannels {
  /** Page to main, answered: page id, method, params, the page's number of the call if it has one. */
  request: 'farmhand:request';
  /** Page to main: page id, number of the call. */
  cancel: 'farmhand:cancel';
  /** Page to main: page id, number of the subscription, `after`. */
  subscribe: 'farmhand:subscribe';
  /** Page to main: page id, number of the subscription. */
  unsubscribe: 'farmhand:unsubscribe';
  /** Main to page: page id, number of the subscription, event. */
  event: 'farmhand:event';
}

/** Opens every subscription. It is no event of the contract: its `seq` says where the subscription begins, its data is a `SubscriptionStart`. */
export const subscriptionStart = 'subscription.start';

/** `snapshot`: events between the one that was seen last and now are lost. */
export type SubscriptionStart = 'fresh' | 'resumed' | 'snapshot';

/** Calls of this page are numbered, whichever transport makes them. */
let calls = 0;

/** A transport over the bridge. A hole in the sequence is asked for again; what cannot be had again is a gap. Closing it ends its calls, in the core too. */
export function ipcTransport(bridge: DesktopBridge): Transport {
  let state: ConnectionState = 'connecting';
  let listener: TransportListener | null = null;
  let seen: number | null = null;
  let unsubscribe: () => void = () => {};
  /** What an older subscription still delivers is not heard. */
  let current = 0;
  const open = new Set<(error: FarmhandError) => void>();

  function subscribe(): void {
    unsubscribe();
    current += 1;
    const mine = current;
    unsubscribe = bridge.subscribe(seen, (event) => {
      if (mine !== current || state === 'closed') return;
      if (event.event === subscriptionStart) return started(event);
      received(event);
    });
  }

  function started({ seq, data }: BridgeEvent): void {
    if (data !== 'resumed' || seen === null) seen = seq;
    if (state === 'connecting') {
      state = 'open';
      listener?.state(state);
    }
    if (data === 'snapshot') listener?.gap();
  }

  function received(event: BridgeEvent): void {
    if (seen === null || event.seq <= seen) return;
    if (event.seq > seen + 1) {
      subscribe();
      return;
    }
    seen = event.seq;
    listener?.event(event);
  }

  subscribe();

  return {
    get state() {
      return state;
    },
    refusal: null,
    listen(next) {
      listener = next;
    },
    call(method, params, signal) {
      if (state === 'closed') return Promise.resolve(failed(closedError()));
      if (signal?.aborted === true) return Promise.resolve(failed(cancelledError(method)));
      calls += 1;
      const call = calls;
      return new Promise((resolve) => {
        const end = (error: FarmhandError) => {
          bridge.cancel(call);
          settle(failed(error));
        };
        const cancel = () => end(cancelledError(method));
        const settle = (result: Result<unknown>) => {
          signal?.removeEventListener('abort', cancel);
          open.delete(end);
          resolve(result);
        };
        signal?.addEventListener('abort', cancel, { once: true });
        open.add(end);
        bridge.request(method, params, call).then(
          (result) => settle(readResult(result)),
          () =>
            settle(failed(new FarmhandError('unavailable', 'The window lost its connection to Farmhand. Reload it, or open it again.', { retryable: true }))),
        );
      });
    },
    close() {
      if (state === 'closed') return;
      state = 'closed';
      unsubscribe();
      for (const end of [...open]) end(closedError());
      listener?.state(state);
    },
  };
}

function failed(error: FarmhandError): Result<never> {
  return { ok: false, error: toErrorValue(error) };
}

function closedError(): FarmhandError {
  return new FarmhandError('cancelled', 'The client was closed. Make a new one to go on.');
}

function cancelledError(method: string): FarmhandError {
  return new FarmhandError('cancelled', `${method} was cancelled by its caller. Send it again to run it.`);
}

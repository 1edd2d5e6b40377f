import type { FarmhandError, Result } from '../contract/errors';

/** `connecting`: the first time or again. `closed`: for good, by `close()` or because the gateway refuses this client. */
export type ConnectionState = 'connecting' | 'open' | 'closed';

export interface TransportEvent {
  seq: number;
  event: string;
  data: unknown;
}

export interface TransportListener {
  event(event: TransportEvent): void;
  state(state: ConnectionState): void;
  /** Events were missed and cannot be had again. */
  gap(): void;
}

/** Carries calls, and events where it can. Never throws for what the other side does. */
export interface Transport {
  readonly state: ConnectionState;
  /** Why a closed transport is closed; null when the client closed it. */
  readonly refusal: FarmhandError | null;
  call(method: string, params: unknown, signal?: AbortSignal): Promise<Result<unknown>>;
  /** One listener: the client. */
  listen(listener: TransportListener): void;
  close(): void;
}

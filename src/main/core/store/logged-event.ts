// An event as the store keeps it and gives it back, and which of them are wanted.
import type { JsonValue } from '@shared/domain/json';

export interface LoggedEvent {
  id: number;
  /** ms since 1970. */
  at: number;
  event: string;
  data: JsonValue;
}

export interface EventQuery {
  /** Ids; only what lies between. */
  after: number;
  before?: number | undefined;
  sessionId?: string | undefined;
  /** Names; `tool.*` means all that begin so. */
  types?: readonly string[] | undefined;
  newestFirst?: boolean | undefined;
  limit: number;
}

/** As it stands in the database. */
export interface StoredEvent {
  id: number;
  at: number;
  event: string;
  /** JSON. */
  data: string;
}

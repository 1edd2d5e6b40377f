import { type ApprovalStore, createApprovalStore } from './approval-store';
import { type Database, openDatabase } from './database';
import { createEventBus, type EventBus } from './event-bus';
import { createEventLog, type EventLog } from './event-log';
import { createKeyValues, type KeyValues } from './key-values';
import { createSessionStore, type SessionStore } from './session-store';

export type { SequencedEvent } from './event-bus';
export type { NewMessage, NewSession } from './session-store';
export type { ApprovalStore, Database, EventBus, EventLog, KeyValues, SessionStore };

/** Everything durable, and the bus that carries what happens. */
export interface Store {
  sessions: SessionStore;
  approvals: ApprovalStore;
  keyValues: KeyValues;
  log: EventLog;
  bus: EventBus;
  /** What is wrong with the database file; null when it is whole. Reads all of it. */
  check(): string | null;
  close(): void;
}

/** Opens `file`, making it when needed. Throws `storage_failed` with what to do. */
export function openStore(file: string, clock: () => number = Date.now): Store {
  const db = openDatabase(file);
  const log = createEventLog(db, clock);
  return {
    sessions: createSessionStore(db, clock),
    approvals: createApprovalStore(db),
    keyValues: createKeyValues(db),
    log,
    bus: createEventBus({ persist: log.append }),
    check() {
      const found = db.all('PRAGMA integrity_check').map((row) => String(row.integrity_check));
      return found[0] === 'ok' ? null : found.join('; ');
    },
    close() {
      log.flush();
      db.close();
    },
  };
}

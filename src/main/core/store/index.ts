import { plainRedactor } from '@shared/domain/redact';
import { type ApprovalStore, createApprovalStore } from './approval-store';
import { type Database, openDatabase } from './database';
import { createEventBus, type EventBus } from './event-bus';
import { createEventLog, type EventLog, type Redact } from './event-log';
import { createFileChangeStore, type FileChangeStore } from './file-change-store';
import { createGrantStore, type GrantStore } from './grant-store';
import { createKeyStore, type KeyStore } from './key-store';
import { createKeyValues, type KeyValues } from './key-values';
import { createRuleStore, type RuleStore } from './rule-store';
import { createSessionStore, type SessionStore } from './session-store';

export type { SequencedEvent } from './event-bus';
export type { StoredFileChange } from './file-change-store';
export type { NewMessage, NewSession } from './session-store';
export type { ApprovalStore, Database, EventBus, EventLog, FileChangeStore, GrantStore, KeyStore, KeyValues, RuleStore, SessionStore };

/** Everything durable, and the bus that carries what happens. */
export interface Store {
  sessions: SessionStore;
  approvals: ApprovalStore;
  grants: GrantStore;
  rules: RuleStore;
  fileChanges: FileChangeStore;
  keyValues: KeyValues;
  keys: KeyStore;
  log: EventLog;
  bus: EventBus;
  /** All or nothing, and durable once it returns: events emitted inside are written with it. */
  durably<T>(work: () => T): T;
  /** What is wrong with the database file; null when it is whole. Reads all of it. */
  check(): string | null;
  close(): void;
}

/** Opens `file`, making it when needed. `redact` takes the secrets out of what the event log keeps. Throws `storage_failed` with what to do. */
export function openStore(file: string, clock: () => number = Date.now, redact: Redact = plainRedactor.data): Store {
  const db = openDatabase(file);
  const log = createEventLog(db, clock, redact);
  return {
    sessions: createSessionStore(db, clock),
    approvals: createApprovalStore(db),
    grants: createGrantStore(db),
    rules: createRuleStore(db),
    fileChanges: createFileChangeStore(db),
    keyValues: createKeyValues(db),
    keys: createKeyStore(db),
    log,
    bus: createEventBus({ persist: log.append }),
    durably: (work) =>
      db.transaction(() => {
        const result = work();
        log.flush();
        return result;
      }),
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

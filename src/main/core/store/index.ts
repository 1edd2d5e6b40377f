import { existsSync } from 'node:fs';
import type { Message } from '@shared/contract/messages';
import { plainRedactor } from '@shared/domain/redact';
import { z } from 'zod';
import { type ApprovalStore, createApprovalStore } from './approval-store';
import type { Database } from './database';
import { createEventBus, type EventBus } from './event-bus';
import { createEventLog, type EventLog, type Redact } from './event-log';
import { createFileChangeStore, type FileChangeStore } from './file-change-store';
import { createGrantStore, type GrantStore } from './grant-store';
import { createKeyStore, type KeyStore } from './key-store';
import { createKeyValues, type KeyValues } from './key-values';
import { openWhole } from './open-whole';
import { createPresetStore, type PresetStore } from './preset-store';
import { createPromptTexts, type PromptTexts } from './prompt-texts';
import { type Rebuilt, rebuiltKey } from './rebuild/rebuild-database';
import { createRecovery, type Recovered } from './recover';
import { createRuleStore, type RuleStore } from './rule-store';
import { createSessionStore, type SessionStore } from './session-store';
import { createSessionTrash, type SessionTrash } from './session-trash';
import { createStorageHealth, type StorageHealth } from './storage-health';
import { createWaitingStore, type WaitingMessage, type WaitingStore } from './waiting-store';

export { copyDatabase } from './copy-database';
export type { SequencedEvent } from './event-bus';
export type { StoredFileChange } from './file-change-store';
export { mayHaveHadEffect, type OpenCall, unknownOutcome } from './open-calls';
export { carryKeys, inspectDatabase } from './restored-database';
export type { NewMessage, NewSession, SessionChange } from './session-store';
export { restorableMs } from './session-trash';
export { reasonOf, type StorageReason, storageFailed, storageWords } from './sqlite-trouble';
export { importSessions } from './transfer/import-sessions';
export { toMarkdown } from './transfer/markdown';
export type {
  ApprovalStore,
  Database,
  EventBus,
  EventLog,
  FileChangeStore,
  GrantStore,
  KeyStore,
  KeyValues,
  PresetStore,
  PromptTexts,
  Rebuilt,
  Recovered,
  RuleStore,
  SessionStore,
  SessionTrash,
  StorageHealth,
  WaitingMessage,
  WaitingStore,
};

/** Everything durable, and the bus that carries what happens. */
export interface Store {
  sessions: SessionStore;
  trash: SessionTrash;
  waiting: WaitingStore;
  presets: PresetStore;
  prompts: PromptTexts;
  approvals: ApprovalStore;
  grants: GrantStore;
  rules: RuleStore;
  fileChanges: FileChangeStore;
  keyValues: KeyValues;
  keys: KeyStore;
  log: EventLog;
  bus: EventBus;
  health: StorageHealth;
  /** All or nothing, and on the disk once it returns: events emitted inside are written with it, and heard after it. */
  durably<T>(work: () => T): T;
  /** Like `durably`, without waiting for the disk: whoever tells somebody that it is done waits for `settled` first. */
  together<T>(work: () => T): T;
  /** Resolves once all that was written before is on the disk. Does not block; those who wait at the same time share one wait. */
  settled(): Promise<void>;
  /** Ends what a process that is gone left open, and tells of it. Once, at the start. */
  recover(): Recovered;
  /** Gives a result to the calls of a session that began, never ended and may have had their effect. Tells of it. */
  settle(sessionId: string): void;
  /** What is wrong with the database file; null when it is whole. `deep` compares indexes with rows, too. Both read all of it. */
  check(deep?: boolean): string | null;
  /** What became of a damaged database that was rebuilt, as long as the damaged file is there; else null. */
  rebuilt(): Rebuilt | null;
  close(): void;
}

/** Opens `file`, making it when needed and rebuilding it when it is damaged. `redact` takes the secrets out of what the event log keeps. Throws `storage_failed` with what to do. */
export function openStore(file: string, clock: () => number = Date.now, redact: Redact = plainRedactor.data): Store {
  return createStore(openWhole(file, clock).db, clock, redact);
}

const rebuiltSchema = z.object({ aside: z.string(), at: z.number(), found: z.string(), rows: z.record(z.string(), z.number()) });

/** The store over an open database, which it closes. */
export function createStore(db: Database, clock: () => number = Date.now, redact: Redact = plainRedactor.data): Store {
  const health = createStorageHealth(db, clock);
  const log = createEventLog(db, clock, redact, health.eventually);
  const bus = createEventBus({ persist: log.append });
  const sessions = createSessionStore(db, clock, redact);
  const trash = createSessionTrash({ sessions, clock });
  const waiting = createWaitingStore(db, clock);
  const keyValues = createKeyValues(db);
  const recovery = createRecovery(db, sessions, waiting);
  health.onChange((state) => bus.emit('storage.changed', state));

  const asOne = <T>(transaction: <R>(inside: () => R) => R, work: () => T): T => {
    // What waits from before is written for itself: it stands, whatever becomes of this.
    log.flush();
    return bus.hold(() => {
      try {
        return transaction(() => {
          const result = work();
          log.flush();
          return result;
        });
      } catch (error) {
        log.forget();
        throw error;
      }
    });
  };
  const durably = <T>(work: () => T): T => asOne(db.transaction, work);
  const tellSettled = (messages: Message[]): void => {
    for (const message of messages) {
      const { sessionId, runId, toolCallId, toolName } = message;
      const content = message.content[0]?.type === 'text' ? message.content[0].text : '';
      bus.emit('message.added', { sessionId, message });
      bus.emit('tool.finished', { sessionId, runId: runId ?? '', callId: toolCallId ?? '', tool: toolName ?? '', outcome: 'stopped', content, ms: 0 });
    }
  };

  return {
    sessions,
    trash,
    waiting,
    presets: createPresetStore(keyValues, clock),
    prompts: createPromptTexts(db),
    approvals: createApprovalStore(db),
    grants: createGrantStore(db),
    rules: createRuleStore(db),
    fileChanges: createFileChangeStore(db),
    keyValues,
    keys: createKeyStore(db),
    log,
    bus,
    health,
    durably,
    together: (work) => asOne(db.lazily, work),
    settled: db.settled,
    recover: () =>
      durably(() => {
        const recovered = recovery.recover();
        tellSettled(recovered.settled);
        for (const { id, sessionId } of recovered.runs)
          bus.emit('run.finished', { runId: id, sessionId, reason: 'interrupted', error: null, facts: null, steps: 0 });
        return recovered;
      }),
    settle: (sessionId) => durably(() => tellSettled(recovery.settle(sessionId))),
    check(deep = false) {
      const found = db.all(deep ? 'PRAGMA integrity_check' : 'PRAGMA quick_check').flatMap((row) => Object.values(row).map(String));
      if (found[0] === 'ok') return null;
      health.report('damaged');
      return found.join('; ');
    },
    rebuilt() {
      const kept = rebuiltSchema.safeParse(keyValues.get(rebuiltKey)).data;
      return kept && existsSync(kept.aside) ? kept : null;
    },
    close() {
      health.eventually(log.flush);
      trash.dispose();
      health.dispose();
      db.close();
    },
  };
}

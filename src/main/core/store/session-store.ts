// Sessions as trees of messages. Nothing is overwritten but the one message that is still being written.

import { type Run, type RunReason, runReasonSchema } from '@shared/contract/chat';
import { type ErrorValue, FarmhandError } from '@shared/contract/errors';
import type { ListedSession, Message, Mode, Session, SessionParams } from '@shared/contract/messages';
import type { SessionHit } from '@shared/contract/sessions';
import { createId } from '../../base/ids';
import { isSameProcess, ownProcessStart } from '../../base/process-start';
import type { Database, Row } from './database';
import type { Redact } from './event-log';
import { type OpenCall, openCallsOf } from './open-calls';
import { createSessionPages, type SessionPages } from './session-pages';
import { previewsOf } from './session-previews';
import { bodyOf, sessionColumns, toMessage, toSession } from './session-rows';
import { type SearchQuery, searchMessages } from './session-search';

export interface NewSession {
  origin: Session['origin'];
  mode: Mode;
  title?: string;
  model?: string | null;
  /** A caller's own name for the session, to find it again. */
  key?: string;
}

export interface SessionQuery {
  limit: number;
  before?: number | undefined;
  /** Left out: archived or not. */
  archived?: boolean | undefined;
  pinned?: boolean | undefined;
  folder?: string | undefined;
  /** Words of the title or the folder. */
  query?: string | undefined;
}

export interface SessionChange {
  title?: string | undefined;
  mode?: Mode | undefined;
  model?: string | null | undefined;
  headId?: string | null | undefined;
  pinned?: boolean | undefined;
  folder?: string | null | undefined;
  archived?: boolean | undefined;
  params?: SessionParams | undefined;
}

export type NewMessage = Omit<Message, 'id' | 'createdAt' | 'sessionId' | 'parentId'>;

export interface SessionStore {
  /** Durable once the store has settled. */
  create(session: NewSession): Session;
  get(id: string): Session | undefined;
  findByKey(key: string): Session | undefined;
  /** Newest first, each with the last words said in it. */
  list(query: SessionQuery): ListedSession[];
  folders(): { name: string; sessions: number }[];
  /** Only what is given changes; tidying up does not make a session new. */
  update(id: string, change: SessionChange): Session;
  /** Hides a session: to everything here it is gone until `restore`, and for good after `purge`. */
  delete(id: string): boolean;
  restore(id: string): Session | undefined;
  /** Removes what was deleted at or before this time, ms; the ids. */
  purge(deletedBy: number): string[];
  /** Takes in a session whole, as it is. False when an id in it is taken. */
  insert(session: Session, messages: Message[]): boolean;
  search(query: SearchQuery): SessionHit[];
  page: SessionPages['page'];
  newestBelow: SessionPages['newestBelow'];

  /** Adds below `parentId` and makes it the head of the session. */
  addMessage(sessionId: string, parentId: string | null, message: NewMessage): Message;
  /** Replaces the body of a message that is still partial. Durable once the store has settled. */
  saveMessage(message: Message): void;
  /** Calls of the newest answer on the open branch that have no result. */
  openCalls(sessionId: string): OpenCall[];
  getMessage(id: string): Message | undefined;
  /** From the root to `messageId`, oldest first. */
  branch(messageId: string | null): Message[];
  /** Every message of the session, oldest first. */
  tree(sessionId: string): Message[];

  addRun(sessionId: string): Run;
  endRun(runId: string, reason: RunReason, error: ErrorValue | null): void;
  openRuns(): Run[];
  /** Why the newest run of a session ended; null when there was none or it is under way. */
  lastReason(sessionId: string): RunReason | null;
  /** Runs of processes that are gone. */
  deadRuns(): Run[];
}

/** `redact` takes the secrets out of what lists show of a conversation. */
export function createSessionStore(db: Database, clock: () => number, redact: Redact): SessionStore {
  const get = (id: string): Session | undefined => {
    const row = db.get(`SELECT ${sessionColumns} FROM sessions WHERE id = ? AND deleted_at IS NULL`, id);
    return row ? toSession(row) : undefined;
  };
  const need = (id: string): Session => {
    const session = get(id);
    if (!session) throw new FarmhandError('not_found', `There is no session ${id}. List them with "farmhand sessions list".`);
    return session;
  };
  const getMessage = (id: string): Message | undefined => {
    const row = db.get('SELECT * FROM messages WHERE id = ?', id);
    return row ? toMessage(row) : undefined;
  };
  const saveMessage = (message: Message): void => {
    db.lazily(() => db.run('UPDATE messages SET state = ?, body = ? WHERE id = ?', message.state, bodyOf(message), message.id));
  };
  const branch = (messageId: string | null): Message[] => {
    if (messageId === null) return [];
    const rows = db.all(
      `WITH RECURSIVE up (id, depth) AS (
         SELECT ?, 0 UNION ALL SELECT messages.parent_id, up.depth + 1 FROM messages JOIN up ON messages.id = up.id WHERE messages.parent_id IS NOT NULL
       ) SELECT messages.* FROM up JOIN messages ON messages.id = up.id ORDER BY up.depth DESC`,
      messageId,
    );
    return rows.map(toMessage);
  };
  const openRuns = (): Run[] => db.all("SELECT * FROM runs WHERE state = 'running' ORDER BY started_at").map(toRun);
  const endRun = (runId: string, reason: RunReason, error: ErrorValue | null): void => {
    // After a power cut the run would be taken for interrupted; its answer is on the disk, so nobody need wait for this.
    db.lazily(() =>
      db.run("UPDATE runs SET state = 'ended', reason = ?, error = ?, ended_at = ? WHERE id = ?", reason, error ? JSON.stringify(error) : null, clock(), runId),
    );
  };

  const insertMessage = (message: Message): void => {
    db.run(
      'INSERT INTO messages (id, session_id, parent_id, run_id, role, state, created_at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      message.id,
      message.sessionId,
      message.parentId,
      message.runId,
      message.role,
      message.state,
      message.createdAt,
      bodyOf(message),
    );
  };
  const remove = (id: string): void =>
    db.transaction(() => {
      // SQLite follows parents only so deep: a long conversation is laid flat before it goes.
      db.run('DELETE FROM message_numbers WHERE message_id IN (SELECT id FROM messages WHERE session_id = ?)', id);
      db.run('UPDATE messages SET parent_id = NULL WHERE session_id = ?', id);
      db.run('DELETE FROM sessions WHERE id = ?', id);
      db.run('DELETE FROM approvals WHERE session_id = ?', id);
      db.run("DELETE FROM grants WHERE session_id = ? AND kind <> 'always'", id);
      db.run('DELETE FROM events WHERE session_id = ?', id);
    });
  const pages = createSessionPages(db);

  return {
    create({ origin, mode, title = '', model = null, key }) {
      const id = createId('ses');
      const now = clock();
      db.lazily(() =>
        db.run(
          'INSERT INTO sessions (id, key, title, origin, mode, model, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          id,
          key ?? null,
          title,
          origin,
          mode,
          model,
          now,
          now,
        ),
      );
      return need(id);
    },
    get,
    findByKey(key) {
      const row = db.get(`SELECT ${sessionColumns} FROM sessions WHERE key = ?`, key);
      return row ? toSession(row) : undefined;
    },
    list({ limit, before, archived, pinned, folder, query }) {
      const words = (query ?? '').toLowerCase().split(/\s+/).filter(Boolean);
      const flag = (value: boolean | undefined): number | null => (value === undefined ? null : Number(value));
      const rows = db.all(
        `SELECT ${sessionColumns} FROM sessions
         WHERE deleted_at IS NULL AND updated_at < ?1 AND (?2 IS NULL OR archived = ?2) AND (?3 IS NULL OR pinned = ?3) AND (?4 IS NULL OR folder = ?4)
           AND NOT EXISTS (SELECT 1 FROM json_each(?5) AS word WHERE instr(lower(title || ' ' || coalesce(folder, '')), word.value) = 0)
         ORDER BY updated_at DESC, id DESC LIMIT ?6`,
        before ?? Number.MAX_SAFE_INTEGER,
        flag(archived),
        flag(pinned),
        folder ?? null,
        JSON.stringify(words),
        limit,
      );
      const found = rows.map(toSession);
      const previews = previewsOf(
        db,
        found.map(({ id }) => id),
        redact,
      );
      return found.map((session) => ({ ...session, preview: previews.get(session.id) ?? '' }));
    },
    folders: () =>
      db
        .all('SELECT folder, count(*) AS sessions FROM sessions WHERE deleted_at IS NULL AND folder IS NOT NULL GROUP BY folder ORDER BY folder COLLATE NOCASE')
        .map((row) => ({ name: String(row.folder), sessions: Number(row.sessions) })),
    update(id, change) {
      const session = need(id);
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const { title, mode, model, headId, pinned, folder, archived, params }: Session = { ...session, ...given };
      if (headId !== null && headId !== session.headId && getMessage(headId)?.sessionId !== id) {
        throw new FarmhandError('not_found', `The session has no message ${headId}.`);
      }
      const isNew = title !== session.title || mode !== session.mode || model !== session.model;
      db.run(
        `UPDATE sessions SET title = ?, mode = ?, model = ?, head_id = ?, pinned = ?, folder = ?, archived = ?, params = ?, updated_at = ? WHERE id = ?`,
        title,
        mode,
        model,
        headId,
        Number(pinned),
        folder,
        Number(archived),
        JSON.stringify(params),
        isNew ? clock() : session.updatedAt,
        id,
      );
      return need(id);
    },
    delete(id) {
      if (!get(id)) return false;
      // The caller's own name for it is free again at once.
      db.run('UPDATE sessions SET deleted_at = ?, deleted_key = key, key = NULL WHERE id = ?', clock(), id);
      return true;
    },
    restore(id) {
      const key = `CASE WHEN EXISTS (SELECT 1 FROM sessions AS other WHERE other.key = sessions.deleted_key) THEN NULL ELSE deleted_key END`;
      db.run(`UPDATE sessions SET deleted_at = NULL, key = ${key}, deleted_key = NULL WHERE id = ? AND deleted_at IS NOT NULL`, id);
      return get(id);
    },
    purge(deletedBy) {
      const ids = db.all('SELECT id FROM sessions WHERE deleted_at <= ?', deletedBy).map(({ id }) => String(id));
      for (const id of ids) remove(id);
      return ids;
    },
    insert: (session, messages) =>
      db.transaction(() => {
        const ids = JSON.stringify(messages.map(({ id }) => id));
        const taken =
          db.get('SELECT 1 FROM sessions WHERE id = ?', session.id) ??
          db.get('SELECT 1 FROM json_each(?) AS wanted JOIN messages ON messages.id = wanted.value LIMIT 1', ids);
        if (taken) return false;
        const { id, title, origin, mode, model, headId, createdAt, updatedAt, messageCount, pinned, folder, archived, params } = session;
        db.run(
          `INSERT INTO sessions (id, title, origin, mode, model, head_id, created_at, updated_at, message_count, pinned, folder, archived, params)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          id,
          title,
          origin,
          mode,
          model,
          headId,
          createdAt,
          updatedAt,
          messageCount,
          Number(pinned),
          folder,
          Number(archived),
          JSON.stringify(params),
        );
        for (const message of messages) insertMessage(message);
        return true;
      }),
    search: (query) => searchMessages(db, query),
    page: pages.page,
    newestBelow: pages.newestBelow,

    addMessage(sessionId, parentId, message) {
      const whole: Message = { ...message, id: createId('msg'), sessionId, parentId, createdAt: clock() };
      const write = message.state === 'partial' ? db.lazily : db.transaction;
      write(() => {
        insertMessage(whole);
        db.run('UPDATE sessions SET head_id = ?, updated_at = ?, message_count = message_count + 1 WHERE id = ?', whole.id, whole.createdAt, sessionId);
      });
      return whole;
    },
    saveMessage,
    openCalls: (sessionId) => openCallsOf(db, branch(get(sessionId)?.headId ?? null)),
    getMessage,
    branch,
    tree: (sessionId) => db.all('SELECT * FROM messages WHERE session_id = ? ORDER BY created_at, rowid', sessionId).map(toMessage),

    addRun(sessionId) {
      const run: Run = { id: createId('run'), sessionId, state: 'running', reason: null, error: null, startedAt: clock(), endedAt: null };
      db.run(
        'INSERT INTO runs (id, session_id, state, started_at, pid, process_start) VALUES (?, ?, ?, ?, ?, ?)',
        run.id,
        sessionId,
        run.state,
        run.startedAt,
        process.pid,
        ownProcessStart(),
      );
      return run;
    },
    endRun,
    openRuns,
    lastReason(sessionId) {
      const row = db.get('SELECT state, reason FROM runs WHERE session_id = ? ORDER BY started_at DESC, rowid DESC LIMIT 1', sessionId);
      return row === undefined || row.state === 'running' ? null : (runReasonSchema.safeParse(row.reason).data ?? null);
    },
    // Another process may be at work on the same state folder: what it runs is not ours to end.
    deadRuns: () =>
      db
        .all("SELECT * FROM runs WHERE state = 'running' ORDER BY started_at")
        .filter(({ pid, process_start: start }) => {
          if (typeof pid !== 'number' || pid === process.pid) return true;
          return !isSameProcess(pid, typeof start === 'string' ? start : null);
        })
        .map(toRun),
  };
}

function toRun(row: Row): Run {
  return {
    id: String(row.id),
    sessionId: String(row.session_id),
    state: row.state === 'running' ? 'running' : 'ended',
    reason: null,
    error: null,
    startedAt: Number(row.started_at),
    endedAt: row.ended_at === null ? null : Number(row.ended_at),
  };
}

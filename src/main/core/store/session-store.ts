// Sessions as trees of messages. Nothing is overwritten but the one message that is still being written.

import type { Run, RunReason } from '@shared/contract/chat';
import { type ErrorValue, FarmhandError } from '@shared/contract/errors';
import { type Message, type Mode, messageSchema, type Session, sessionSchema } from '@shared/contract/messages';
import { createId } from '../../base/ids';
import { isAlive } from '../../base/process-alive';
import type { Database, Row } from './database';

export interface NewSession {
  origin: Session['origin'];
  mode: Mode;
  title?: string;
  model?: string | null;
  /** A caller's own name for the session, to find it again. */
  key?: string;
}

export type NewMessage = Omit<Message, 'id' | 'createdAt' | 'sessionId' | 'parentId'>;

export interface SessionStore {
  create(session: NewSession): Session;
  get(id: string): Session | undefined;
  findByKey(key: string): Session | undefined;
  /** Newest first. */
  list(query: { limit: number; before?: number | undefined }): Session[];
  update(
    id: string,
    change: { title?: string | undefined; mode?: Mode | undefined; model?: string | null | undefined; headId?: string | null | undefined },
  ): Session;
  delete(id: string): boolean;

  /** Adds below `parentId` and makes it the head of the session. */
  addMessage(sessionId: string, parentId: string | null, message: NewMessage): Message;
  /** Replaces the body of a message that is still partial. */
  saveMessage(message: Message): void;
  getMessage(id: string): Message | undefined;
  /** From the root to `messageId`, oldest first. */
  branch(messageId: string | null): Message[];
  /** Every message of the session, oldest first. */
  tree(sessionId: string): Message[];

  addRun(sessionId: string): Run;
  endRun(runId: string, reason: RunReason, error: ErrorValue | null): void;
  openRuns(): Run[];
  /** Marks what a process that is gone left open as interrupted; returns the runs it ended. */
  recover(): Run[];
}

const sessionColumns = 'id, title, origin, mode, model, head_id, created_at, updated_at, message_count';

export function createSessionStore(db: Database, clock: () => number): SessionStore {
  const get = (id: string): Session | undefined => {
    const row = db.get(`SELECT ${sessionColumns} FROM sessions WHERE id = ?`, id);
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
    db.run('UPDATE messages SET state = ?, body = ? WHERE id = ?', message.state, bodyOf(message), message.id);
  };
  const openRuns = (): Run[] => db.all("SELECT * FROM runs WHERE state = 'running' ORDER BY started_at").map(toRun);
  const endRun = (runId: string, reason: RunReason, error: ErrorValue | null): void => {
    db.run("UPDATE runs SET state = 'ended', reason = ?, error = ?, ended_at = ? WHERE id = ?", reason, error ? JSON.stringify(error) : null, clock(), runId);
  };

  return {
    create({ origin, mode, title = '', model = null, key }) {
      const id = createId('ses');
      const now = clock();
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
      );
      return need(id);
    },
    get,
    findByKey(key) {
      const row = db.get(`SELECT ${sessionColumns} FROM sessions WHERE key = ?`, key);
      return row ? toSession(row) : undefined;
    },
    list({ limit, before }) {
      const rows = db.all(
        `SELECT ${sessionColumns} FROM sessions WHERE updated_at < ? ORDER BY updated_at DESC, id DESC LIMIT ?`,
        before ?? Number.MAX_SAFE_INTEGER,
        limit,
      );
      return rows.map(toSession);
    },
    update(id, change) {
      const session = need(id);
      const { title = session.title, mode = session.mode, model = session.model, headId = session.headId } = change;
      if (headId !== null && headId !== session.headId && getMessage(headId)?.sessionId !== id) {
        throw new FarmhandError('not_found', `The session has no message ${headId}.`);
      }
      db.run('UPDATE sessions SET title = ?, mode = ?, model = ?, head_id = ?, updated_at = ? WHERE id = ?', title, mode, model, headId, clock(), id);
      return need(id);
    },
    delete(id) {
      if (!get(id)) return false;
      db.transaction(() => {
        db.run('DELETE FROM sessions WHERE id = ?', id);
        db.run('DELETE FROM approvals WHERE session_id = ?', id);
        db.run("DELETE FROM grants WHERE session_id = ? AND kind <> 'always'", id);
        db.run('DELETE FROM events WHERE session_id = ?', id);
      });
      return true;
    },

    addMessage(sessionId, parentId, message) {
      const whole: Message = { ...message, id: createId('msg'), sessionId, parentId, createdAt: clock() };
      db.transaction(() => {
        db.run(
          'INSERT INTO messages (id, session_id, parent_id, run_id, role, state, created_at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          whole.id,
          sessionId,
          parentId,
          whole.runId,
          whole.role,
          whole.state,
          whole.createdAt,
          bodyOf(whole),
        );
        db.run('UPDATE sessions SET head_id = ?, updated_at = ?, message_count = message_count + 1 WHERE id = ?', whole.id, whole.createdAt, sessionId);
      });
      return whole;
    },
    saveMessage,
    getMessage,
    branch(messageId) {
      if (messageId === null) return [];
      const rows = db.all(
        `WITH RECURSIVE up (id, depth) AS (
           SELECT ?, 0 UNION ALL SELECT messages.parent_id, up.depth + 1 FROM messages JOIN up ON messages.id = up.id WHERE messages.parent_id IS NOT NULL
         ) SELECT messages.* FROM up JOIN messages ON messages.id = up.id ORDER BY up.depth DESC`,
        messageId,
      );
      return rows.map(toMessage);
    },
    tree: (sessionId) => db.all('SELECT * FROM messages WHERE session_id = ? ORDER BY created_at, rowid', sessionId).map(toMessage),

    addRun(sessionId) {
      const run: Run = { id: createId('run'), sessionId, state: 'running', reason: null, error: null, startedAt: clock(), endedAt: null };
      db.run('INSERT INTO runs (id, session_id, state, started_at, pid) VALUES (?, ?, ?, ?, ?)', run.id, sessionId, run.state, run.startedAt, process.pid);
      return run;
    },
    endRun,
    openRuns,
    recover: () =>
      db.transaction(() => {
        // Another process may be at work on the same state folder: what it runs is not ours to end.
        const dead = db.all("SELECT * FROM runs WHERE state = 'running'").filter(({ pid }) => typeof pid !== 'number' || pid === process.pid || !isAlive(pid));
        for (const { id } of dead) {
          const runId = String(id);
          for (const row of db.all("SELECT * FROM messages WHERE state = 'partial' AND run_id = ?", runId))
            saveMessage({ ...toMessage(row), state: 'interrupted' });
          endRun(runId, 'interrupted', null);
        }
        return dead.map(toRun);
      }),
  };
}

function bodyOf({ content, reasoning, toolCalls, toolCallId, toolName, outcome, details, facts }: Message): string {
  return JSON.stringify({ content, reasoning, toolCalls, toolCallId, toolName, outcome, details, facts });
}

// Rows are our own, written from checked values by this file: the shape is trusted for speed, the JSON is parsed.
function toMessage(row: Row): Message {
  return {
    ...JSON.parse(String(row.body)),
    id: String(row.id),
    sessionId: String(row.session_id),
    parentId: row.parent_id === null ? null : String(row.parent_id),
    runId: row.run_id === null ? null : String(row.run_id),
    role: messageSchema.shape.role.parse(row.role),
    state: messageSchema.shape.state.parse(row.state),
    createdAt: Number(row.created_at),
  };
}

function toSession(row: Row): Session {
  return sessionSchema.parse({
    id: row.id,
    title: row.title,
    origin: row.origin,
    mode: row.mode,
    model: row.model,
    headId: row.head_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    messageCount: row.message_count,
  });
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

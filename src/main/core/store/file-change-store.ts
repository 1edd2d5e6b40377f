// What the agent wrote over what, file by file, and which former versions are still kept.
import { type FileChange, fileChangeSchema } from '@shared/contract/undo';
import type { Database, Row } from './database';

/** A change with the folder its path lies in. */
export interface StoredFileChange extends FileChange {
  root: string;
}

export interface FileChangeStore {
  add(change: Omit<StoredFileChange, 'kept' | 'undoneBy'>): void;
  /** Forgets a change that was not made after all. */
  remove(id: string): void;
  get(id: string): StoredFileChange | undefined;
  /** Oldest first. */
  ofRun(runId: string): StoredFileChange[];
  /** Newest first, whoever made them. */
  ofPath(root: string, path: string, limit: number): StoredFileChange[];
  /** What the agent and undo did, newest first. */
  list(query: { sessionId?: string | undefined; runId?: string | undefined; limit: number }): StoredFileChange[];
  /** Marks changes as taken back by an undo, or, with null, as standing again. */
  markUndone(ids: readonly string[], undoId: string | null): void;
  /** The changes that an undo took back. */
  undoneBy(undoId: string): StoredFileChange[];

  addVersion(hash: string, bytes: number, now: number): void;
  keptBytes(): number;
  /** The versions kept longest ago that must go so that at most `mostBytes` stay. */
  oldestOver(mostBytes: number): string[];
  removeVersion(hash: string): void;
}

const columns = `file_changes.*, (before_hash IS NULL OR EXISTS (SELECT 1 FROM file_versions WHERE hash = before_hash)) AS kept`;

export function createFileChangeStore(db: Database): FileChangeStore {
  const keptBytes = (): number => Number(db.get('SELECT coalesce(sum(bytes), 0) AS total FROM file_versions')?.total ?? 0);
  return {
    add(change) {
      db.run(
        `INSERT INTO file_changes (id, session_id, run_id, call_id, tool, root, path, before_hash, after_hash, bytes_before, bytes_after, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        change.id,
        change.sessionId,
        change.runId,
        change.callId,
        change.tool,
        change.root,
        change.path,
        change.before,
        change.after,
        change.bytesBefore,
        change.bytesAfter,
        change.at,
      );
    },
    remove: (id) => db.run('DELETE FROM file_changes WHERE id = ?', id),
    get(id) {
      const row = db.get(`SELECT ${columns} FROM file_changes WHERE id = ?`, id);
      return row ? fromRow(row) : undefined;
    },
    ofRun: (runId) => db.all(`SELECT ${columns} FROM file_changes WHERE run_id = ? ORDER BY number`, runId).map(fromRow),
    ofPath: (root, path, limit) =>
      db.all(`SELECT ${columns} FROM file_changes WHERE path = ? AND root = ? ORDER BY number DESC LIMIT ?`, path, root, limit).map(fromRow),
    list: ({ sessionId = null, runId = null, limit }) =>
      db
        .all(
          `SELECT ${columns} FROM file_changes WHERE (?1 IS NULL OR session_id = ?1) AND (?2 IS NULL OR run_id = ?2) AND tool NOT IN ('person', 'import', 'outside') ORDER BY number DESC LIMIT ?3`,
          sessionId,
          runId,
          limit,
        )
        .map(fromRow),
    markUndone(ids, undoId) {
      for (const id of ids) db.run('UPDATE file_changes SET undone_by = ? WHERE id = ?', undoId, id);
    },
    undoneBy: (undoId) => db.all(`SELECT ${columns} FROM file_changes WHERE undone_by = ? ORDER BY number`, undoId).map(fromRow),

    addVersion(hash, bytes, now) {
      db.run('INSERT INTO file_versions (hash, bytes, kept_at) VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE SET kept_at = excluded.kept_at', hash, bytes, now);
    },
    keptBytes,
    oldestOver(mostBytes) {
      let over = keptBytes() - mostBytes;
      if (over <= 0) return [];
      const gone: string[] = [];
      for (const { hash, bytes } of db.all('SELECT hash, bytes FROM file_versions ORDER BY kept_at, rowid')) {
        if (over <= 0) break;
        gone.push(String(hash));
        over -= Number(bytes);
      }
      return gone;
    },
    removeVersion: (hash) => db.run('DELETE FROM file_versions WHERE hash = ?', hash),
  };
}

function fromRow(row: Row): StoredFileChange {
  const change = fileChangeSchema.parse({
    id: row.id,
    sessionId: row.session_id,
    runId: row.run_id,
    callId: row.call_id,
    tool: row.tool,
    path: row.path,
    before: row.before_hash,
    after: row.after_hash,
    bytesBefore: row.bytes_before,
    bytesAfter: row.bytes_after,
    at: row.at,
    undoneBy: row.undone_by,
    kept: row.kept === 1,
  });
  return { ...change, root: String(row.root) };
}

// Every yes that is kept. A grant for one use is gone once it was used.
import { type Grant, grantSchema } from '@shared/contract/approvals';
import type { Database, Row } from './database';

export interface GrantStore {
  add(grant: Grant): void;
  /** A grant that holds now for this exact action in this session: the widest first. */
  find(query: { actionHash: string; sessionId: string; now: number }): Grant | undefined;
  /** Counts one use; false when it is used up, has expired or was revoked. */
  use(id: string, now: number): boolean;
  /** Those that still hold, newest first. */
  list(now: number): Grant[];
  revoke(id: string): boolean;
}

const holds = "(expires_at IS NULL OR expires_at > ?) AND (kind <> 'once' OR uses = 0)";

export function createGrantStore(db: Database): GrantStore {
  return {
    add(grant) {
      db.run(
        'INSERT INTO grants (id, kind, tool, preview, action_hash, session_id, approval_id, created_at, created_by, expires_at, uses, last_used_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        grant.id,
        grant.kind,
        grant.tool,
        grant.preview,
        grant.actionHash,
        grant.sessionId,
        grant.approvalId,
        grant.createdAt,
        grant.createdBy,
        grant.expiresAt,
        grant.uses,
        grant.lastUsedAt,
      );
    },
    find({ actionHash, sessionId, now }) {
      const row = db.get(
        `SELECT * FROM grants WHERE action_hash = ? AND (kind = 'always' OR session_id = ?) AND ${holds} ORDER BY kind, created_at LIMIT 1`,
        actionHash,
        sessionId,
        now,
      );
      return row ? fromRow(row) : undefined;
    },
    use: (id, now) => db.get(`UPDATE grants SET uses = uses + 1, last_used_at = ? WHERE id = ? AND ${holds} RETURNING id`, now, id, now) !== undefined,
    list: (now) => db.all(`SELECT * FROM grants WHERE ${holds} ORDER BY created_at DESC, rowid DESC`, now).map(fromRow),
    revoke: (id) => db.get('DELETE FROM grants WHERE id = ? RETURNING id', id) !== undefined,
  };
}

function fromRow(row: Row): Grant {
  return grantSchema.parse({
    id: row.id,
    kind: row.kind,
    tool: row.tool,
    preview: row.preview,
    actionHash: row.action_hash,
    sessionId: row.session_id,
    approvalId: row.approval_id,
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at,
    uses: row.uses,
    lastUsedAt: row.last_used_at,
  });
}

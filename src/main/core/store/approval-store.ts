import { type Approval, approvalSchema } from '@shared/contract/approvals';
import type { Database, Row } from './database';

export interface ApprovalStore {
  add(approval: Approval): void;
  get(id: string): Approval | undefined;
  list(query: { state: 'pending' | 'all'; limit: number }): Approval[];
  /** Decides a pending approval; false when it was decided before. */
  decide(id: string, decision: { state: 'allowed' | 'denied' | 'expired'; reason: string | null; decidedBy: string | null; decidedAt: number }): boolean;
}

export function createApprovalStore(db: Database): ApprovalStore {
  const get = (id: string): Approval | undefined => {
    const row = db.get('SELECT * FROM approvals WHERE id = ?', id);
    return row ? fromRow(row) : undefined;
  };
  return {
    add(approval) {
      db.run(
        `INSERT INTO approvals (id, session_id, run_id, call_id, tool, risk, arguments, preview, state, reason, decided_by, requested_at, decided_at, expires_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        approval.id,
        approval.sessionId,
        approval.runId,
        approval.callId,
        approval.tool,
        approval.risk,
        JSON.stringify(approval.arguments),
        approval.preview,
        approval.state,
        approval.reason,
        approval.decidedBy,
        approval.requestedAt,
        approval.decidedAt,
        approval.expiresAt,
      );
    },
    get,
    list({ state, limit }) {
      const rows =
        state === 'pending'
          ? db.all("SELECT * FROM approvals WHERE state = 'pending' ORDER BY requested_at LIMIT ?", limit)
          : db.all("SELECT * FROM approvals ORDER BY state = 'pending' DESC, requested_at DESC LIMIT ?", limit);
      return rows.map(fromRow);
    },
    decide(id, { state, reason, decidedBy, decidedAt }) {
      if (get(id)?.state !== 'pending') return false;
      db.run(
        "UPDATE approvals SET state = ?, reason = ?, decided_by = ?, decided_at = ? WHERE id = ? AND state = 'pending'",
        state,
        reason,
        decidedBy,
        decidedAt,
        id,
      );
      return true;
    },
  };
}

function fromRow(row: Row): Approval {
  return approvalSchema.parse({
    id: row.id,
    sessionId: row.session_id,
    runId: row.run_id,
    callId: row.call_id,
    tool: row.tool,
    risk: row.risk,
    arguments: JSON.parse(String(row.arguments)),
    preview: row.preview,
    state: row.state,
    reason: row.reason,
    decidedBy: row.decided_by,
    requestedAt: row.requested_at,
    decidedAt: row.decided_at,
    expiresAt: row.expires_at,
  });
}

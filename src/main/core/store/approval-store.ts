import { type Approval, type ApprovalOutcome, approvalSchema, type GrantKind } from '@shared/contract/approvals';
import type { Database, Row } from './database';

export interface ApprovalStore {
  add(approval: Approval): void;
  get(id: string): Approval | undefined;
  list(query: { state: 'pending' | 'all'; limit: number }): Approval[];
  /** Answered questions, newest first; `total` and `tools` as in the contract. */
  history(query: HistoryQuery): { approvals: Approval[]; total: number; tools: string[] };
  /** Decides a pending approval; false when it was decided before. */
  decide(id: string, decision: ApprovalDecision): boolean;
  /** Ends the questions of runs that are not under way, as after a crash; the ones it ended. */
  expirePending(reason: string, decidedAt: number): Approval[];
}

export interface HistoryQuery {
  /** Only older ones than this. */
  before?: { requestedAt: number; id: string } | undefined;
  outcome?: ApprovalOutcome | undefined;
  tool?: string | undefined;
  limit: number;
}

export interface ApprovalDecision {
  state: 'allowed' | 'denied' | 'expired';
  reason: string | null;
  decidedBy: string | null;
  decidedAt: number;
  grant?: GrantKind | null;
}

const answeredStates = ['allowed', 'denied', 'expired'] as const satisfies readonly Approval['state'][];

export function createApprovalStore(db: Database): ApprovalStore {
  const get = (id: string): Approval | undefined => {
    const row = db.get('SELECT * FROM approvals WHERE id = ?', id);
    return row ? fromRow(row) : undefined;
  };
  return {
    add(approval) {
      db.run(
        `INSERT INTO approvals (id, session_id, run_id, call_id, tool, risk, arguments, preview, state, reason, decided_by, requested_at, decided_at, expires_at,
           action, action_hash, diff, changed, grant_kind)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
        approval.action === null ? null : JSON.stringify(approval.action),
        approval.actionHash,
        approval.diff ?? null,
        approval.changed ?? null,
        approval.grant,
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
    history({ before, outcome, tool, limit }) {
      const states = outcome === undefined ? answeredStates : outcome === 'denied' || outcome === 'expired' ? [outcome] : ['allowed'];
      const kind = outcome !== undefined && states.includes('allowed') ? outcome : null;
      // Approvals from before grants had kinds count as a yes for once.
      const fits = "AND (?1 IS NULL OR coalesce(grant_kind, 'once') = ?1) AND (?2 IS NULL OR tool = ?2)";
      const filter = [kind, tool ?? null];
      // One state at a time comes out of the index in order; then only the few of each are sorted.
      const pages = states.map(
        (state) => `SELECT * FROM (SELECT * FROM approvals WHERE state = '${state}' ${fits} AND (requested_at < ?3 OR (requested_at = ?3 AND id < ?4))
           ORDER BY requested_at DESC, id DESC LIMIT ?5)`,
      );
      const rows = db.all(
        `${pages.join(' UNION ALL ')} ORDER BY requested_at DESC, id DESC LIMIT ?5`,
        ...filter,
        before?.requestedAt ?? Number.MAX_SAFE_INTEGER,
        before?.id ?? '',
        limit,
      );
      const among = states.map((state) => `'${state}'`).join(', ');
      const total = db.get(`SELECT count(*) AS total FROM approvals WHERE state IN (${among}) ${fits}`, ...filter)?.total;
      const tools = db.all("SELECT DISTINCT tool FROM approvals WHERE state != 'pending' ORDER BY tool").map((row) => String(row.tool));
      return { approvals: rows.map(fromRow), total: Number(total), tools };
    },
    decide: (id, { state, reason, decidedBy, decidedAt, grant = null }) =>
      db.get(
        "UPDATE approvals SET state = ?, reason = ?, decided_by = ?, decided_at = ?, grant_kind = ? WHERE id = ? AND state = 'pending' RETURNING id",
        state,
        reason,
        decidedBy,
        decidedAt,
        grant,
        id,
      ) !== undefined,
    expirePending: (reason, decidedAt) =>
      db
        .all(
          `UPDATE approvals SET state = 'expired', reason = ?, decided_at = ?
           WHERE state = 'pending' AND run_id NOT IN (SELECT id FROM runs WHERE state = 'running') RETURNING *`,
          reason,
          decidedAt,
        )
        .map(fromRow),
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
    action: row.action === null ? null : JSON.parse(String(row.action)),
    actionHash: row.action_hash,
    ...(row.diff === null ? {} : { diff: row.diff }),
    ...(row.changed === null ? {} : { changed: row.changed }),
    grant: row.grant_kind,
  });
}

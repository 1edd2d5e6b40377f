import { type ApprovalRule, approvalRuleSchema } from '@shared/contract/approvals';
import type { Database, Row } from './database';

export interface RuleStore {
  /** Adds a rule, or replaces the one with its id. */
  save(rule: ApprovalRule): void;
  /** Oldest first. */
  list(): ApprovalRule[];
  remove(id: string): boolean;
}

export function createRuleStore(db: Database): RuleStore {
  return {
    save({ id, tool, arguments: patterns, folder, note, createdAt, createdBy }) {
      db.run(
        `INSERT INTO approval_rules (id, tool, arguments, folder, note, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET tool = excluded.tool, arguments = excluded.arguments, folder = excluded.folder, note = excluded.note,
           created_at = excluded.created_at, created_by = excluded.created_by`,
        id,
        tool,
        JSON.stringify(patterns),
        folder,
        note,
        createdAt,
        createdBy,
      );
    },
    list: () => db.all('SELECT * FROM approval_rules ORDER BY rowid').map(fromRow),
    remove: (id) => db.get('DELETE FROM approval_rules WHERE id = ? RETURNING id', id) !== undefined,
  };
}

function fromRow(row: Row): ApprovalRule {
  return approvalRuleSchema.parse({
    id: row.id,
    tool: row.tool,
    arguments: JSON.parse(String(row.arguments)),
    folder: row.folder,
    note: row.note,
    createdAt: row.created_at,
    createdBy: row.created_by,
  });
}

// A branch, page by page: a session of thousands of messages opens with the newest of them.
import type { MethodOutput } from '@shared/contract';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { Database } from './database';
import { toMessage } from './session-rows';

export interface PageQuery {
  sessionId: string;
  headId: string | null;
  before?: string | undefined;
  after?: string | undefined;
  around?: string | undefined;
  limit: number;
}

export type Page = Omit<MethodOutput<'sessions.messages'>, 'session'>;

export interface SessionPages {
  page(query: PageQuery): Page;
  /** The newest end below a message, by the branch that was worked on last; the message itself when nothing is below it. */
  newestBelow(messageId: string): string;
}

export function createSessionPages(db: Database): SessionPages {
  /** Root first. */
  const idsOf = (headId: string | null): string[] => {
    if (headId === null) return [];
    const rows = db.all(
      `WITH RECURSIVE up (id, depth) AS (
         SELECT ?, 0 UNION ALL SELECT messages.parent_id, up.depth + 1 FROM messages JOIN up ON messages.id = up.id WHERE messages.parent_id IS NOT NULL
       ) SELECT id FROM up ORDER BY depth DESC`,
      headId,
    );
    return rows.map(({ id }) => String(id));
  };

  const newestBelow = (messageId: string): string => {
    const row = db.get(
      `WITH RECURSIVE down (id) AS (SELECT ? UNION ALL SELECT messages.id FROM messages JOIN down ON messages.parent_id = down.id)
       SELECT messages.id FROM down JOIN messages ON messages.id = down.id
       WHERE NOT EXISTS (SELECT 1 FROM messages AS child WHERE child.parent_id = messages.id)
       ORDER BY messages.created_at DESC, messages.rowid DESC LIMIT 1`,
      messageId,
    );
    return row ? String(row.id) : messageId;
  };

  const siblingsOf = (sessionId: string, parentIds: (string | null)[]): Page['siblings'] => {
    // Told which index to take: it would read the whole session for each parent.
    const below = db.all(
      `SELECT messages.id, messages.parent_id FROM json_each(?) AS parent JOIN messages INDEXED BY messages_by_parent ON messages.parent_id = parent.value
       ORDER BY messages.created_at, messages.rowid`,
      JSON.stringify([...new Set(parentIds.filter((id) => id !== null))]),
    );
    const beginnings = parentIds.includes(null)
      ? db.all('SELECT id, parent_id FROM messages WHERE session_id = ? AND +parent_id IS NULL ORDER BY created_at, rowid', sessionId)
      : [];
    const families = Map.groupBy([...below, ...beginnings], ({ parent_id: parentId }) => parentId);
    const siblings: Page['siblings'] = {};
    for (const family of families.values()) {
      const ids = family.map(({ id }) => String(id));
      if (ids.length > 1) for (const id of ids) siblings[id] = ids;
    }
    return siblings;
  };

  return {
    newestBelow,
    page({ sessionId, headId: openHead, before, after, around, limit }) {
      const elsewhere = around === undefined ? undefined : db.get('SELECT id FROM messages WHERE id = ? AND session_id = ?', around, sessionId);
      if (around !== undefined && !elsewhere) throw noMessage(around);
      let headId = openHead;
      let ids = idsOf(headId);
      if (around !== undefined && !ids.includes(around)) {
        headId = newestBelow(around);
        ids = idsOf(headId);
      }
      const [start, end] = bounds(ids, { before, after, around, limit });
      const rows = db.all('SELECT messages.* FROM json_each(?) AS wanted JOIN messages ON messages.id = wanted.value', JSON.stringify(ids.slice(start, end)));
      const byId = new Map(rows.map((row) => [String(row.id), toMessage(row)]));
      const messages = ids.slice(start, end).flatMap((id) => byId.get(id) ?? []);
      const shown = new Set(messages.map(({ id }) => id));
      const siblings = siblingsOf(
        sessionId,
        messages.map(({ parentId }) => parentId),
      );
      return {
        messages,
        start,
        total: ids.length,
        siblings: Object.fromEntries(Object.entries(siblings).filter(([id]) => shown.has(id))),
        headId,
      };
    },
  };
}

function bounds(ids: string[], { before, after, around, limit }: Pick<PageQuery, 'before' | 'after' | 'around' | 'limit'>): [start: number, end: number] {
  const at = (id: string): number => {
    const index = ids.indexOf(id);
    if (index < 0) throw noMessage(id);
    return index;
  };
  if (before !== undefined) {
    const end = at(before);
    return [Math.max(0, end - limit), end];
  }
  if (after !== undefined) {
    const start = at(after) + 1;
    return [start, Math.min(ids.length, start + limit)];
  }
  if (around !== undefined) {
    const end = Math.min(ids.length, at(around) + Math.ceil(limit / 2));
    return [Math.max(0, end - limit), end];
  }
  return [Math.max(0, ids.length - limit), ids.length];
}

function noMessage(id: string): FarmhandError {
  return new FarmhandError('not_found', say('sessions.notOnBranch', { id }));
}

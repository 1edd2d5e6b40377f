// Read sessions, kept: under their own ids where those are free, else under new ones.

import type { Session } from '@shared/contract/messages';
import { z } from 'zod';
import { createId } from '../../../base/ids';
import type { SessionStore } from '../session-store';
import { readSessions } from './read-sessions';
import type { ReadDefaults, SessionTree } from './session-tree';

const keptFrom = z.looseObject({ keptFrom: z.string() });

export function importSessions(
  sessions: Pick<SessionStore, 'insert' | 'get'>,
  document: unknown,
  defaults: ReadDefaults,
): { sessions: Session[]; skipped: { title: string; reason: string }[] } {
  const { trees, skipped } = readSessions(document, defaults);
  const made = trees.flatMap((tree) => {
    const kept = sessions.insert(tree.session, tree.messages) ? tree : withNewIds(tree);
    if (kept !== tree) sessions.insert(kept.session, kept.messages);
    return sessions.get(kept.session.id) ?? [];
  });
  return { sessions: made, skipped };
}

function withNewIds({ session, messages }: SessionTree): SessionTree {
  const sessionId = createId('ses');
  const ids = new Map(messages.map(({ id }) => [id, createId('msg')]));
  const now = (id: string): string => ids.get(id) ?? id;
  return {
    session: { ...session, id: sessionId, headId: session.headId === null ? null : now(session.headId) },
    messages: messages.map((message) => {
      const summary = keptFrom.safeParse(message.details);
      return {
        ...message,
        id: now(message.id),
        sessionId,
        parentId: message.parentId === null ? null : now(message.parentId),
        ...(summary.success ? { details: z.json().parse({ ...summary.data, keptFrom: now(summary.data.keptFrom) }) } : {}),
      };
    }),
  };
}

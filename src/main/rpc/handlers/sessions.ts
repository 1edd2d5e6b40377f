import { FarmhandError } from '@shared/contract/errors';
import type { Session } from '@shared/contract/messages';
import type { Redactor } from '@shared/domain/redact';
import type { Agent } from '../../core/agent';
import type { Store } from '../../core/store';
import type { Handlers } from '../dispatcher';

type SessionHandlers = Pick<Handlers, 'sessions.list' | 'sessions.get' | 'sessions.update' | 'sessions.delete' | 'sessions.export'>;

export function sessionHandlers({ sessions, bus }: Store, agent: Agent, redactor: Redactor): SessionHandlers {
  const need = (id: string): Session => {
    const session = sessions.get(id);
    if (!session) throw new FarmhandError('not_found', `There is no session ${id}. List them with "farmhand sessions list".`);
    return session;
  };
  return {
    'sessions.list': (params) => ({ sessions: sessions.list(params) }),
    'sessions.get': ({ sessionId, tree }) => {
      const session = need(sessionId);
      return { session, messages: tree ? sessions.tree(sessionId) : sessions.branch(session.headId) };
    },
    'sessions.update': ({ sessionId, ...change }) => {
      need(sessionId);
      const session = sessions.update(sessionId, change);
      bus.emit('session.changed', { session });
      return { session };
    },
    'sessions.delete': ({ sessionId }) => {
      if (agent.activeRuns().some((run) => run.sessionId === sessionId)) throw new FarmhandError('conflict', 'The session has a run under way. Stop it first.');
      const deleted = sessions.delete(sessionId);
      if (deleted) bus.emit('session.deleted', { sessionId });
      return { deleted };
    },
    // An export is made to be handed on.
    'sessions.export': ({ sessionId }) =>
      redactor.data({ format: 'farmhand-session', version: 1, session: need(sessionId), messages: sessions.tree(sessionId) }),
  };
}

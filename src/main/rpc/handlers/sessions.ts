import { FarmhandError } from '@shared/contract/errors';
import type { Mode, Session } from '@shared/contract/messages';
import type { Redactor } from '@shared/domain/redact';
import { say } from '@shared/domain/sentences';
import type { Agent } from '../../core/agent';
import { importSessions, type Store, toMarkdown } from '../../core/store';
import type { Handlers } from '../dispatcher';

type SessionHandlers = Pick<Handlers, Extract<keyof Handlers, `sessions.${string}`>>;

export interface SessionHandlerDeps {
  store: Store;
  agent: Pick<Agent, 'activeRuns'>;
  redactor: Redactor;
  clock: () => number;
  /** Of imported sessions. */
  mode: () => Mode;
}

export function sessionHandlers({ store: { sessions, trash, bus }, agent, redactor, clock, mode }: SessionHandlerDeps): SessionHandlers {
  const need = (id: string): Session => {
    const session = sessions.get(id);
    if (!session) throw new FarmhandError('not_found', say('sessions.none', { id }));
    return session;
  };
  const needFree = (sessionId: string): void => {
    if (agent.activeRuns().some((run) => run.sessionId === sessionId)) throw new FarmhandError('conflict', say('sessions.busy'));
  };
  return {
    'sessions.list': (params) => ({ sessions: sessions.list(params) }),
    'sessions.folders': () => ({ folders: sessions.folders() }),
    'sessions.get': ({ sessionId, tree }) => {
      const session = need(sessionId);
      return { session, messages: tree ? sessions.tree(sessionId) : sessions.branch(session.headId) };
    },
    'sessions.messages': (query) => {
      const session = need(query.sessionId);
      return { session, ...sessions.page({ ...query, headId: session.headId }) };
    },
    'sessions.search': (query) => {
      if (query.sessionId !== undefined) need(query.sessionId);
      return { hits: sessions.search(query) };
    },
    'sessions.update': ({ sessionId, headId, ...change }) => {
      const { headId: open } = need(sessionId);
      if (headId !== undefined && headId !== open) needFree(sessionId);
      if (headId !== undefined && sessions.getMessage(headId)?.sessionId !== sessionId)
        throw new FarmhandError('not_found', say('sessions.noMessage', { id: headId }));
      const session = sessions.update(sessionId, { ...change, headId: headId === undefined ? undefined : sessions.newestBelow(headId) });
      bus.emit('session.changed', { session });
      return { session };
    },
    'sessions.delete': ({ sessionId }) => {
      needFree(sessionId);
      const restorableUntil = trash.delete(sessionId);
      if (restorableUntil !== null) bus.emit('session.deleted', { sessionId });
      return { deleted: restorableUntil !== null, restorableUntil };
    },
    'sessions.restore': ({ sessionId }) => {
      const session = trash.restore(sessionId);
      if (!session) throw new FarmhandError('not_found', say('sessions.goneForGood'));
      bus.emit('session.changed', { session });
      return { session };
    },
    // An export is made to be handed on.
    'sessions.export': ({ sessionId, format }) => {
      const session = need(sessionId);
      if (format === 'json') return redactor.data({ format: 'farmhand-session', version: 1, session, messages: sessions.tree(sessionId) });
      return redactor.data({ format: 'markdown', ...toMarkdown(session, sessions.branch(session.headId)) });
    },
    'sessions.import': ({ document }) => {
      const imported = importSessions(sessions, document, { mode: mode(), now: clock() });
      for (const session of imported.sessions) bus.emit('session.changed', { session });
      return imported;
    },
  };
}

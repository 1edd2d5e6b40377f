import type { Session } from '@shared/contract/messages';
import type { Agent } from '../../core/agent';
import type { CallerKind } from '../caller';
import type { Handlers } from '../dispatcher';

type ChatHandlers = Pick<Handlers, Extract<keyof Handlers, `chat.${string}` | `agent.${string}`>>;

const origins: Record<CallerKind, Session['origin']> = { desktop: 'window', browser: 'window', cli: 'cli', local: 'cli', http: 'rpc' };

export interface Pausing {
  setPaused(paused: boolean): void;
}

export function chatHandlers(agent: Agent & Pausing): ChatHandlers {
  return {
    'chat.send': (params, { caller }) => agent.send({ ...params, origin: origins[caller.kind] }),
    'chat.regenerate': (params) => agent.regenerate(params),
    'chat.resume': (params) => agent.resume(params),
    'chat.stop': ({ sessionId }) => ({ stopped: agent.stop(sessionId) }),
    'chat.queue': ({ sessionId }) => ({ queue: agent.queue(sessionId) }),
    'chat.unqueue': ({ sessionId, id }) => ({ message: agent.unqueue(sessionId, id) }),
    'chat.prompt': (what) => agent.prompt(what),
    'chat.context': ({ sessionId }) => agent.context(sessionId),
    'agent.pause': () => {
      agent.setPaused(true);
      return { paused: true };
    },
    'agent.resume': () => {
      agent.setPaused(false);
      return { paused: false };
    },
  };
}

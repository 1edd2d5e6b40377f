import type { Session } from '@shared/contract/messages';
import type { Agent } from '../../core/agent';
import type { CallerKind } from '../caller';
import type { Handlers } from '../dispatcher';

type ChatHandlers = Pick<Handlers, 'chat.send' | 'chat.regenerate' | 'chat.resume' | 'chat.stop'>;

const origins: Record<CallerKind, Session['origin']> = { desktop: 'window', browser: 'window', cli: 'cli', local: 'cli', http: 'rpc' };

export function chatHandlers(agent: Agent): ChatHandlers {
  return {
    'chat.send': (params, { caller }) => agent.send({ ...params, origin: origins[caller.kind] }),
    'chat.regenerate': (params) => agent.regenerate(params),
    'chat.resume': (params) => agent.resume(params),
    'chat.stop': ({ sessionId }) => ({ stopped: agent.stop(sessionId) }),
  };
}

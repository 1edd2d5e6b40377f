import type { MethodOutput } from '@shared/contract';
import type { Handlers } from '../dispatcher';

type ActivityHandlers = Pick<Handlers, 'gateway.requests' | 'metrics.history' | 'route.test' | 'engine.restart' | 'engine.unload'>;

export interface ActivityParts {
  requests: (limit: number) => MethodOutput<'gateway.requests'>['requests'];
  history: (minutes: number) => MethodOutput<'metrics.history'>;
  testRoute: (model: string | undefined, signal: AbortSignal) => Promise<MethodOutput<'route.test'>>;
  restartEngine: () => Promise<MethodOutput<'engine.restart'>>;
  unloadEngine: () => Promise<MethodOutput<'engine.unload'>>;
}

export function activityHandlers({ requests, history, testRoute, restartEngine, unloadEngine }: ActivityParts): ActivityHandlers {
  return {
    'gateway.requests': ({ limit }) => ({ requests: requests(limit) }),
    'metrics.history': ({ minutes }) => history(minutes),
    'route.test': ({ model }, { signal }) => testRoute(model, signal),
    'engine.restart': () => restartEngine(),
    'engine.unload': () => unloadEngine(),
  };
}

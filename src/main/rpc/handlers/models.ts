import type { Routes } from '../../core/providers';
import type { Handlers } from '../dispatcher';

type ModelHandlers = Pick<Handlers, 'models.list'>;

export function modelHandlers(routes: Routes): ModelHandlers {
  return { 'models.list': async () => ({ models: await routes.models(), route: routes.current() }) };
}

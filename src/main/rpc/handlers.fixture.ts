// Handlers for tests of transports: those a test does not give refuse.
import { type MethodName, methods } from '@shared/contract';
import { FarmhandError } from '@shared/contract/errors';
import type { Handlers } from './dispatcher';

/** A whole set of handlers from the few that a test needs. */
export function handlersFor(given: Partial<Handlers>): Handlers {
  const handlers = { ...given };
  for (const name of methodNames()) {
    handlers[name] ??= () => {
      throw new FarmhandError('unavailable', `${name} has no handler in this test.`);
    };
  }
  if (!isComplete(handlers)) throw new Error('a handler is missing');
  return handlers;
}

function methodNames(): MethodName[] {
  return Object.keys(methods).filter((name): name is MethodName => Object.hasOwn(methods, name));
}

function isComplete(handlers: Partial<Handlers>): handlers is Handlers {
  return methodNames().every((name) => handlers[name] !== undefined);
}

import type { EventEmitter } from 'node:events';

/** The event that Electron hands to listeners, as far as the shell looks at it. */
export interface StandInEvent {
  preventDefault(): void;
  readonly defaultPrevented: boolean;
}

export function createEvent<Details extends object>(details: Details): StandInEvent & Details {
  let prevented = false;
  return {
    ...details,
    preventDefault() {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
}

/** Emits an event that a listener may prevent. */
export function ask(emitter: EventEmitter, name: string, details: object = {}, ...more: unknown[]): boolean {
  const event = createEvent(details);
  emitter.emit(name, event, ...more);
  return !event.defaultPrevented;
}

// Model events from callbacks to one `for await`. Text that nobody has read yet grows in place, so a slow reader costs no queue.
import type { ModelEvent } from '@shared/domain/model';

export interface EventQueue extends AsyncIterator<ModelEvent, undefined> {
  push(event: ModelEvent): void;
  /** Nothing comes after what was pushed. */
  end(): void;
}

/** `onAbandoned` runs when the reader stops before the end. */
export function createEventQueue(onAbandoned: () => void): EventQueue {
  const events: ModelEvent[] = [];
  let ended = false;
  let wake: ((result: IteratorResult<ModelEvent, undefined>) => void) | null = null;
  const over = { done: true, value: undefined } as const;

  return {
    push(event) {
      if (ended) return;
      if (wake) {
        const resolve = wake;
        wake = null;
        resolve({ done: false, value: event });
        return;
      }
      const last = events.at(-1);
      const grows = (last?.type === 'text' && event.type === 'text') || (last?.type === 'reasoning' && event.type === 'reasoning');
      if (grows) last.text += event.text;
      else events.push(event);
    },
    end() {
      ended = true;
      wake?.(over);
      wake = null;
    },
    next() {
      const event = events.shift();
      if (event) return Promise.resolve({ done: false, value: event });
      if (ended) return Promise.resolve(over);
      return new Promise((resolve) => {
        wake = resolve;
      });
    },
    return() {
      if (!ended) {
        ended = true;
        onAbandoned();
      }
      events.length = 0;
      return Promise.resolve(over);
    },
  };
}

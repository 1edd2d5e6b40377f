// Turns pushed events into the stream that providers give, which ends with exactly one final event.
import type { ModelEvent } from '@shared/domain/model';
import { endsAnswer } from './protocol';

export interface EventFeed {
  /** Events after the final one are dropped. */
  push(event: ModelEvent): void;
  readonly ended: boolean;
  /** To be read once. */
  read(): AsyncGenerator<ModelEvent, void, void>;
}

export function createEventFeed(): EventFeed {
  const queue: ModelEvent[] = [];
  let ended = false;
  let wake: (() => void) | null = null;

  return {
    push(event) {
      if (ended) return;
      ended = endsAnswer(event);
      queue.push(event);
      wake?.();
    },
    get ended() {
      return ended;
    },
    async *read() {
      for (;;) {
        const event = queue.shift();
        if (event) {
          yield event;
          if (endsAnswer(event)) return;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          wake = null;
        }
      }
    },
  };
}

import type { AnswerEvent } from '../protocol';

/** Faster than the eye; a model that writes slower than this has every token passed on at once. */
const intervalMs = 16;

/** Joins text that follows within a few milliseconds, so that a fast model does not spend its time on messages. Other events push it out first. */
export function coalesceText(emit: (event: AnswerEvent) => void, now: () => number = performance.now.bind(performance)): (event: AnswerEvent) => void {
  let held: { type: 'text' | 'reasoning'; text: string } | null = null;
  let lastSent = Number.NEGATIVE_INFINITY;

  function flush(): void {
    if (!held) return;
    const event = held;
    held = null;
    lastSent = now();
    emit(event);
  }

  return (event) => {
    if (event.type !== 'text' && event.type !== 'reasoning') {
      flush();
      emit(event);
      return;
    }
    if (held && held.type !== event.type) flush();
    held = { type: event.type, text: (held?.text ?? '') + event.text };
    if (now() - lastSent >= intervalMs) flush();
  };
}

// Answers that are written at the same time draw their tokens in one step of the model: its weights are then read once for all of them.
//
// Left to itself, the library starts a step as soon as the first of them asks, and most steps serve one or two.

/** One answer's part in the common steps. */
export interface Drawing {
  /** Comes when the next step begins. Null: at once. To be followed by `drawn`. */
  step(): Promise<void> | null;
  /** The token is there. */
  drawn(): void;
  /** The answer has ended, at whatever point. */
  leave(): void;
}

export interface DrawTogether {
  join(): Drawing;
}

/** Of the time of the last step: so long is waited for an answer that is busy with something else, like building a grammar. */
const mostWaiting = 0.25;
const leastWaitingMs = 2;
const mostWaitingMs = 50;

export function createDrawTogether(now: () => number = performance.now.bind(performance)): DrawTogether {
  let members = 0;
  let drawing = 0;
  let stepMs = 0;
  let startedAt = 0;
  let waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;

  function begin(): void {
    clearTimeout(timer);
    timer = undefined;
    const ready = waiting;
    waiting = [];
    drawing += ready.length;
    startedAt = now();
    for (const resume of ready) resume();
  }

  /** While one is drawing the others wait for it: their step would come after its anyway. */
  function beginWhenAllAreHere(): void {
    if (waiting.length === 0 || drawing > 0) return;
    if (waiting.length === members) begin();
    else timer ??= setTimeout(begin, Math.min(mostWaitingMs, Math.max(leastWaitingMs, stepMs * mostWaiting)));
  }

  return {
    join() {
      members += 1;
      let state: 'busy' | 'waiting' | 'drawing' | 'gone' = 'busy';
      let resume: (() => void) | null = null;
      return {
        step() {
          if (members === 1) {
            state = 'drawing';
            drawing += 1;
            return null;
          }
          state = 'waiting';
          return new Promise((resolve) => {
            resume = () => {
              state = 'drawing';
              resolve();
            };
            waiting.push(resume);
            beginWhenAllAreHere();
          });
        },
        drawn() {
          if (state !== 'drawing') return;
          state = 'busy';
          drawing -= 1;
          if (drawing > 0) return;
          stepMs = now() - startedAt;
          beginWhenAllAreHere();
        },
        leave() {
          if (state === 'gone') return;
          if (state === 'drawing') drawing -= 1;
          if (state === 'waiting') waiting = waiting.filter((one) => one !== resume);
          state = 'gone';
          members -= 1;
          beginWhenAllAreHere();
        },
      };
    },
  };
}

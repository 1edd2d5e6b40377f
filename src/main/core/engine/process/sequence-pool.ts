// Shares the sequences of one context among requests: each conversation keeps the evaluated state of its own, while there is room.

export interface PooledSequence<Sequence> {
  sequence: Sequence;
  release(): void;
}

export interface SequencePool<Sequence> {
  /**
   * A sequence for one answer: the one that holds the conversation's state, else an unused one, else the one used longest ago. Waits in a fair
   * queue when all are taken: next is whoever's conversation has the fewest answers running, then who came first. Rejects when `signal` aborts.
   */
  acquire(cacheKey: string | undefined, signal: AbortSignal, onQueued: (ahead: number) => void): Promise<PooledSequence<Sequence>>;
}

interface Place<Sequence> {
  sequence: Sequence;
  key: string | undefined;
  /** Counts up with every use; 0 is unused. */
  lastUse: number;
  busy: boolean;
}

interface Waiter<Sequence> {
  key: string | undefined;
  take(place: Place<Sequence>): void;
}

export function createSequencePool<Sequence>(sequences: readonly Sequence[]): SequencePool<Sequence> {
  const places: Place<Sequence>[] = sequences.map((sequence) => ({ sequence, key: undefined, lastUse: 0, busy: false }));
  const waiters: Waiter<Sequence>[] = [];
  let uses = 0;

  function choose(key: string | undefined): Place<Sequence> | undefined {
    const free = places.filter((place) => !place.busy);
    const own = key === undefined ? undefined : free.find((place) => place.key === key);
    if (own) return own;
    // Requests without a conversation use up each other's places before those of conversations.
    return free.toSorted(
      (a, b) => Number(a.lastUse > 0) - Number(b.lastUse > 0) || Number(a.key !== undefined) - Number(b.key !== undefined) || a.lastUse - b.lastUse,
    )[0];
  }

  function occupy(place: Place<Sequence>, key: string | undefined): PooledSequence<Sequence> {
    uses += 1;
    Object.assign(place, { busy: true, key, lastUse: uses });
    let released = false;
    return {
      sequence: place.sequence,
      release() {
        if (released) return;
        released = true;
        place.busy = false;
        serveNext();
      },
    };
  }

  function running(key: string | undefined): number {
    return places.filter((place) => place.busy && place.key === key).length;
  }

  function serveNext(): void {
    const next = waiters.toSorted((a, b) => running(a.key) - running(b.key))[0];
    if (!next) return;
    const place = choose(next.key);
    if (!place) return;
    waiters.splice(waiters.indexOf(next), 1);
    next.take(place);
  }

  return {
    acquire(key, signal, onQueued) {
      if (signal.aborted) return Promise.reject(new Error('aborted'));
      const place = choose(key);
      if (place) return Promise.resolve(occupy(place, key));
      return new Promise((resolve, reject) => {
        const waiter: Waiter<Sequence> = {
          key,
          take(free) {
            signal.removeEventListener('abort', leave);
            resolve(occupy(free, key));
          },
        };
        const leave = () => {
          waiters.splice(waiters.indexOf(waiter), 1);
          reject(new Error('aborted'));
        };
        signal.addEventListener('abort', leave, { once: true });
        onQueued(waiters.length);
        waiters.push(waiter);
      });
    },
  };
}

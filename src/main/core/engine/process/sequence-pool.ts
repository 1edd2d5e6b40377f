// Shares the sequences of one context among requests: each conversation keeps the evaluated state of its own, while there is room.

export interface PooledSequence<Sequence> {
  sequence: Sequence;
  /** Its place among the sequences. */
  index: number;
  release(): void;
}

/** What the state of a sequence is worth to a prompt, in tokens. */
export interface Overlap {
  /** Need not be evaluated again. */
  shared: number;
  /** Would be dropped from the state. */
  lost: number;
}

export interface SequenceRequest<Sequence> {
  /** The conversation; undefined for a request that belongs to none. */
  key: string | undefined;
  overlap(sequence: Sequence): Overlap;
  signal: AbortSignal;
  /** It has to wait, with so many requests before it. */
  onQueued(ahead: number): void;
}

export interface SequencePool<Sequence> {
  /**
   * A sequence for one answer: the one that holds the conversation's state; else one whose state begins with the same long text and holds little
   * else, as conversations do that have only just begun; else an unused one; else the one used longest ago. Waits in a fair queue when all are
   * taken: next is whoever's conversation has the fewest answers running, then who came first. Rejects when `signal` aborts.
   */
  acquire(request: SequenceRequest<Sequence>): Promise<PooledSequence<Sequence>>;
  /** Conversations that have a place, with what was evaluated of them. */
  kept(): number;
}

/** A shorter common beginning is not worth taking another conversation's place. Tokens. */
const leastShared = 64;
/** Of the common beginning: what the other conversation may lose by it. */
const mostLost = 0.25;

interface Place<Sequence> {
  sequence: Sequence;
  key: string | undefined;
  /** Counts up with every use; 0 is unused. */
  lastUse: number;
  busy: boolean;
}

interface Waiter<Sequence> {
  request: SequenceRequest<Sequence>;
  take(place: Place<Sequence>): void;
}

export function createSequencePool<Sequence>(sequences: readonly Sequence[]): SequencePool<Sequence> {
  const places: Place<Sequence>[] = sequences.map((sequence) => ({ sequence, key: undefined, lastUse: 0, busy: false }));
  const waiters: Waiter<Sequence>[] = [];
  let uses = 0;

  function choose({ key, overlap }: SequenceRequest<Sequence>): Place<Sequence> | undefined {
    const free = places.filter((place) => !place.busy);
    const own = key === undefined ? undefined : free.find((place) => place.key === key);
    return own ?? mostAlike(free, overlap) ?? free.toSorted(byLoss)[0];
  }

  function occupy(place: Place<Sequence>, key: string | undefined): PooledSequence<Sequence> {
    uses += 1;
    Object.assign(place, { busy: true, key, lastUse: uses });
    let released = false;
    return {
      sequence: place.sequence,
      index: places.indexOf(place),
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
    const next = waiters.toSorted((a, b) => running(a.request.key) - running(b.request.key))[0];
    if (!next) return;
    const place = choose(next.request);
    if (!place) return;
    waiters.splice(waiters.indexOf(next), 1);
    next.take(place);
  }

  return {
    kept: () => places.filter((place) => place.key !== undefined).length,
    acquire(request) {
      const { key, signal, onQueued } = request;
      if (signal.aborted) return Promise.reject(new Error('aborted'));
      const place = choose(request);
      if (place) return Promise.resolve(occupy(place, key));
      return new Promise((resolve, reject) => {
        const waiter: Waiter<Sequence> = {
          request,
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

function mostAlike<Sequence>(places: Place<Sequence>[], overlap: (sequence: Sequence) => Overlap): Place<Sequence> | undefined {
  return places
    .map((place) => ({ place, ...overlap(place.sequence) }))
    .filter(({ shared, lost }) => shared >= leastShared && lost <= shared * mostLost)
    .toSorted((a, b) => b.shared - b.lost - (a.shared - a.lost))[0]?.place;
}

/** Unused places first, then those of requests without a conversation, then by age. */
function byLoss<Sequence>(a: Place<Sequence>, b: Place<Sequence>): number {
  return Number(a.lastUse > 0) - Number(b.lastUse > 0) || Number(a.key !== undefined) - Number(b.key !== undefined) || a.lastUse - b.lastUse;
}

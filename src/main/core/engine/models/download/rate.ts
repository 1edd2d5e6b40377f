// How fast it goes, over the last seconds: steady enough to read, quick enough to tell a change.
const spanMs = 5_000;

export interface Rate {
  add(bytes: number): void;
  /** Bytes per second; null until a second has passed. */
  perSecond(): number | null;
  clear(): void;
}

/** `bytes` are totals, not pieces. */
export function createRate(now: () => number): Rate {
  let samples: { at: number; bytes: number }[] = [];
  return {
    add(bytes) {
      const at = now();
      const last = samples.at(-1);
      if (last && at - last.at < 100) last.bytes = bytes;
      else samples.push({ at, bytes });
      // One sample from before the span stays, as its beginning.
      while ((samples[1]?.at ?? at) < at - spanMs) samples.shift();
    },
    perSecond() {
      const [first] = samples;
      const last = samples.at(-1);
      if (!first || !last || now() - first.at < 1_000) return null;
      return Math.max(0, ((last.bytes - first.bytes) / (now() - first.at)) * 1000);
    },
    clear() {
      samples = [];
    },
  };
}

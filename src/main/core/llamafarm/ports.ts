// What this folder needs from its host, so that tests can hand in their own.

export interface Clock {
  /** ms, monotonic. */
  now(): number;
  /** A timer that never keeps the process alive. */
  after(ms: number, run: () => void): Timer;
}

export interface Timer {
  cancel(): void;
}

export interface Log {
  info?(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
};

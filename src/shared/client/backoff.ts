export interface Backoff {
  /** ms before the first new attempt. */
  minMs: number;
  maxMs: number;
}

export const defaultBackoff: Backoff = { minMs: 250, maxMs: 15_000 };

/** ms to wait before attempt `attempt` (0 is the first): doubles up to the limit; the upper half is left to chance, so that many clients do not come back at once. */
export function backoffDelay(attempt: number, random: () => number, backoff: Backoff = defaultBackoff): number {
  const full = Math.min(backoff.maxMs, backoff.minMs * 2 ** Math.min(attempt, 30));
  return Math.max(backoff.minMs, full / 2 + (full / 2) * random());
}

import { describe, expect, it } from 'vitest';
import { backoffDelay } from './backoff';

describe('backoffDelay', () => {
  it('doubles from a quarter of a second up to fifteen seconds', () => {
    const delays = Array.from({ length: 9 }, (_, attempt) => backoffDelay(attempt, () => 1));
    expect(delays).toEqual([250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
  });

  it('leaves the upper half to chance, never below the least', () => {
    expect(backoffDelay(5, () => 0)).toBe(4000);
    expect(backoffDelay(5, () => 0.5)).toBe(6000);
    expect(backoffDelay(0, () => 0)).toBe(250);
  });

  it('stays finite after days of attempts', () => {
    expect(backoffDelay(100_000, () => 1)).toBe(15_000);
  });
});

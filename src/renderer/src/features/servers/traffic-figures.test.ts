import type { MetricsBucket } from '@shared/contract/activity';
import { describe, expect, it } from 'vitest';
import { latest, sinceFirst, tableRows } from './traffic-figures';

const quiet: MetricsBucket = {
  at: 0,
  requests: 0,
  errors: 0,
  answers: 0,
  promptTokens: 0,
  completionTokens: 0,
  tokensPerSecond: null,
  firstTokenP50Ms: null,
  firstTokenP95Ms: null,
};

describe('the hour as a table', () => {
  it('sums up steps, newest first, and leaves out where nothing happened', () => {
    const buckets = [
      { ...quiet, at: 0, requests: 2, errors: 1 },
      { ...quiet, at: 10_000, requests: 1, answers: 1, completionTokens: 100, tokensPerSecond: 50, firstTokenP50Ms: 200 },
      { ...quiet, at: 60_000 },
      { ...quiet, at: 120_000, requests: 4 },
    ];
    expect(tableRows(buckets, 60_000)).toEqual([
      { at: 120_000, requests: 4, errors: 0, answers: 0, tokensPerSecond: null, firstTokenMs: null },
      { at: 0, requests: 3, errors: 1, answers: 1, tokensPerSecond: 50, firstTokenMs: 200 },
    ]);
  });

  it('weighs speed by what was written', () => {
    const buckets = [
      { ...quiet, at: 0, answers: 1, completionTokens: 100, tokensPerSecond: 100 },
      { ...quiet, at: 10_000, answers: 1, completionTokens: 100, tokensPerSecond: 25 },
    ];
    expect(tableRows(buckets, 60_000)[0]?.tokensPerSecond).toBe(40);
  });

  it('begins shortly before the first thing that happened, and never shows less than ten minutes', () => {
    const hour = Array.from({ length: 360 }, (_, index) => ({ ...quiet, at: index * 10_000 }));
    expect(sinceFirst(hour.with(100, { ...quiet, requests: 1 }))).toHaveLength(266);
    expect(sinceFirst(hour.with(358, { ...quiet, requests: 1 }))).toHaveLength(60);
    expect(sinceFirst(hour.with(0, { ...quiet, requests: 1 }))).toHaveLength(360);
  });

  it('knows the newest value that was measured', () => {
    expect(latest([null, 3, 4, null])).toBe(4);
    expect(latest([null])).toBeNull();
  });
});

// The hour of figures as charts and tables want it.
import type { MetricsBucket } from '@shared/contract/activity';

export interface ChartSeries {
  name: string;
  /** A colour of tokens.css, without the dashes. */
  colour: 'accent' | 'wheat' | 'red' | 'blue';
  values: (number | null)[];
}

export interface TableRow {
  at: number;
  requests: number;
  errors: number;
  answers: number;
  /** Weighted by what was written; null where nothing was. */
  tokensPerSecond: number | null;
  /** Median of the medians, ms. */
  firstTokenMs: number | null;
}

/** Sums up steps of 10 seconds into rows of `stepMs`, newest first; rows in which nothing happened are left out. */
export function tableRows(buckets: readonly MetricsBucket[], stepMs: number): TableRow[] {
  const groups = Map.groupBy(buckets, ({ at }) => Math.floor(at / stepMs) * stepMs);
  return [...groups]
    .map(([at, members]) => ({
      at,
      requests: sum(members.map(({ requests }) => requests)),
      errors: sum(members.map(({ errors }) => errors)),
      answers: sum(members.map(({ answers }) => answers)),
      tokensPerSecond: speedOf(members),
      firstTokenMs: middle(members.flatMap(({ firstTokenP50Ms }) => firstTokenP50Ms ?? [])),
    }))
    .filter(({ requests, answers }) => requests + answers > 0)
    .toReversed();
}

/** From a little before the first thing that happened, but never less than `least` steps: a gateway that just started has no empty hour. */
export function sinceFirst(buckets: readonly MetricsBucket[], least = 60): readonly MetricsBucket[] {
  const first = buckets.findIndex(({ requests, answers }) => requests + answers > 0);
  return buckets.slice(Math.max(0, Math.min(first - 6, buckets.length - least)));
}

/** The newest value that was measured. */
export function latest(values: readonly (number | null)[]): number | null {
  return values.findLast((value) => value !== null) ?? null;
}

function speedOf(buckets: readonly MetricsBucket[]): number | null {
  const measured = buckets.flatMap(({ tokensPerSecond, completionTokens }) =>
    tokensPerSecond === null ? [] : [{ tokensPerSecond, tokens: completionTokens }],
  );
  const tokens = sum(measured.map((one) => one.tokens));
  if (tokens === 0) return middle(measured.map((one) => one.tokensPerSecond));
  const seconds = sum(measured.map((one) => one.tokens / one.tokensPerSecond));
  return seconds === 0 ? null : tokens / seconds;
}

function middle(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

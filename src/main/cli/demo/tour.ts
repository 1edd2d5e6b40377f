// A tour: steps with their time, each made of checks that look at facts.
import { duration, oneLine } from '../format';
import { startProgress } from '../progress';
import type { Terminal } from '../terminal';

export interface CheckResult {
  what: string;
  ok: boolean;
  /** What was seen. */
  detail: string;
}

export interface StepResult {
  step: string;
  about: string;
  ms: number;
  checks: CheckResult[];
}

/** Notes one fact. `seen` says what was found, also when it is not what was wanted. */
export type Check = (what: string, ok: boolean, seen?: string) => void;

export interface Tour {
  /** Runs a step; what it throws is a failed check. */
  step(name: string, about: string, work: (check: Check) => Promise<void>): Promise<void>;
  results(): StepResult[];
}

export function createTour({ out, err }: Terminal, quiet: boolean): Tour {
  const results: StepResult[] = [];

  function print({ step, about, ms, checks }: StepResult): void {
    if (quiet) return;
    out.line();
    out.line(`${out.paint('bold', `${results.length} ${step}`)}  ${about}  ${out.paint('dim', duration(ms))}`);
    for (const { what, ok, detail } of checks) {
      const mark = ok ? out.paint('green', 'ok    ') : out.paint('red', 'failed');
      out.line(`  ${mark}  ${what}${detail === '' ? '' : `  ${out.paint('dim', oneLine(detail, 200))}`}`);
    }
  }

  return {
    async step(name, about, work) {
      const result: StepResult = { step: name, about, ms: 0, checks: [] };
      const progress = startProgress(err, name);
      const startedAt = performance.now();
      try {
        await work((what, ok, detail = '') => void result.checks.push({ what, ok, detail }));
      } catch (error) {
        result.checks.push({ what: 'the step runs to its end', ok: false, detail: error instanceof Error ? error.message : String(error) });
      }
      result.ms = Math.round(performance.now() - startedAt);
      progress.end();
      results.push(result);
      print(result);
    },
    results: () => results,
  };
}

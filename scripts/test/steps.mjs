// Each step answers with numbers: how many passed, how many failed, how many did not run.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { at, root } from '../setup/paths.mjs';

/**
 * `failures` names each failed test with the first lines of its error; `flaky` those that passed on their second try.
 * @typedef {{ passed: number, failed: number, skipped: number, note?: string, failures?: string[], flaky?: string[] }} Result
 * @typedef {{ name: string, run: () => Promise<Result> }} Step
 */

/** Tests run under the Node that runs this, which is 24 or newer, and find it as `node` too. */
function environment(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = process.env.PATH ?? process.env.Path ?? '';
  return { ...process.env, PATH: `${dirname(process.execPath)}${separator}${path}`, ...extra };
}

/** @param {string[]} args @param {Record<string, string>} [extra] @returns {Promise<number>} */
function node(args, extra) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: environment(extra) });
    const stop = () => child.kill('SIGTERM');
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.on('error', () => resolve(-1));
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(code ?? -1);
    });
  });
}

/** A check is one test: exit code 0 passes. @param {string} name @param {string[]} args @returns {Step} */
export function check(name, args) {
  return {
    name,
    run: async () => ((await node(args)) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }),
  };
}

/** @param {string} prefix @param {(file: string) => Promise<Result>} work */
async function withReport(prefix, work) {
  const folder = mkdtempSync(join(tmpdir(), `farmhand-${prefix}-`));
  try {
    return await work(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A test's name, and the first lines of why it failed without terminal colours. @param {string[]} name @param {string | undefined} error */
function named(name, error = '') {
  const lines = stripVTControlCharacters(error)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [name.join(' › '), ...lines.slice(0, 6).map((line) => `    ${line}`)].join('\n');
}

const noReport = { passed: 0, failed: 1, skipped: 0, note: 'it ended without a report' };

/** @param {string} project name in vitest.config.ts @param {string[]} filters @returns {Step} */
export function vitest(project, filters = []) {
  return {
    name: project,
    run: () =>
      withReport(project, async (file) => {
        const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters];
        const code = await node([at('node_modules', 'vitest', 'vitest.mjs'), ...args]);
        if (!existsSync(file)) return code === 0 ? { passed: 0, failed: 0, skipped: 0 } : noReport;
        const report = JSON.parse(readFileSync(file, 'utf8'));
        // A file that breaks before its first test has no failed test to count: it counts as one itself.
        const brokenFiles = report.testResults.filter(
          (suite) => suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed'),
        ).length;
        const failed = report.numFailedTests + brokenFiles;
        const failures = report.testResults
          .filter((suite) => suite.status === 'failed')
          .flatMap((suite) => [
            ...(suite.message ? [named([suite.name], suite.message)] : []),
            ...suite.assertionResults.filter((test) => test.status === 'failed').map((test) => named([suite.name, test.fullName], test.failureMessages[0])),
          ]);
        const skipped = report.numPendingTests + report.numTodoTests;
        return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, failures };
      }),
  };
}

/** Playwright's report is a tree of suites. @returns {Array<{ file: string, line: number, title: string, tests: any[] }>} */
function everySpec(suites) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...everySpec(suite.suites ?? [])]);
}

/** @param {string} name @param {string} config @param {string | null} chromium program, or null with the reason @param {string} reason @param {string[]} filters @returns {Step} */
export function playwright(name, config, chromium, reason, filters = []) {
  return {
    name,
    run: () =>
      withReport(name, async (file) => {
        if (chromium === null) return { passed: 0, failed: 1, skipped: 0, note: reason };
        const args = ['test', '--config', config, '--reporter=list,json', ...filters];
        const code = await node([at('node_modules', '@playwright', 'test', 'cli.js'), ...args], {
          PLAYWRIGHT_JSON_OUTPUT_NAME: file,
          FARMHAND_CHROMIUM: chromium,
        });
        if (!existsSync(file)) return noReport;
        const { stats, errors, suites } = JSON.parse(readFileSync(file, 'utf8'));
        const failed = stats.unexpected + errors.length;
        const specs = everySpec(suites);
        const withOutcome = (status) =>
          specs
            .filter(({ tests }) => tests.some((test) => test.status === status))
            .map(({ file, line, title, tests }) => named([`${file}:${line}`, title], tests[0].results[0]?.error?.message));
        return {
          passed: stats.expected + stats.flaky,
          failed: code !== 0 && failed === 0 ? 1 : failed,
          skipped: stats.skipped,
          failures: [...withOutcome('unexpected'), ...errors.map((error) => named([name], error.message))],
          flaky: withOutcome('flaky'),
        };
      }),
  };
}

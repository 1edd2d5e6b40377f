// Runs every check and suite, one after the other (two cores are enough), and adds them up.
// `node scripts/test.mjs unit e2e-headless` runs only the steps named; arguments after `--` go to the suites as filters.
import { bringChromium } from '../setup/chromium.mjs';
import { at } from '../setup/paths.mjs';
import { seconds } from '../setup/say.mjs';
import { check, playwright, vitest } from './steps.mjs';

const given = process.argv.slice(2);
const cut = given.indexOf('--');
const wanted = cut === -1 ? given : given.slice(0, cut);
const filters = cut === -1 ? [] : given.slice(cut + 1);

const tsc = at('node_modules', 'typescript', 'bin', 'tsc');
const wants = (name) => wanted.length === 0 || wanted.some((one) => name === one || name.startsWith(`${one}-`));
const inBrowser = ['e2e-web', 'e2e-desktop'];
const { chromium, reason } = inBrowser.some(wants) ? await bringChromium() : { chromium: null, reason: '' };

const steps = [
  check('types-shared', [tsc, '-p', 'tsconfig.shared.json']),
  check('types-main', [tsc, '-p', 'tsconfig.main.json']),
  check('types-renderer', [tsc, '-p', 'tsconfig.renderer.json']),
  check('types-web', [tsc, '-p', 'tsconfig.web.json']),
  check('lint', [at('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'check', '--diagnostic-level=error', '.']),
  check('import-rules', [at('scripts', 'deps.mjs')]),
  check('build', [at('scripts', 'build.mjs'), '--if-stale']),
  check('headless-bundle', [at('scripts', 'headless-bundle.mjs')]),
  check('documents', [at('scripts', 'docs.mjs'), '--check']),
  check('notice', [at('scripts', 'notice.mjs'), '--check']),
  check('lockfile', [at('scripts', 'lockfile.mjs'), '--check']),
  vitest('unit', filters),
  vitest('e2e-headless', filters),
  playwright('e2e-web', at('playwright.config.ts'), chromium, reason, filters),
  playwright('e2e-desktop', at('e2e', 'desktop', 'playwright.config.ts'), chromium, reason, filters),
].filter((step) => wants(step.name) || (step.name === 'build' && ['headless-bundle', 'e2e-headless', ...inBrowser].some(wants)));

const results = [];
const started = Date.now();
for (const step of steps) {
  process.stdout.write(`\n== ${step.name}\n`);
  const from = Date.now();
  results.push({ name: step.name, ms: Date.now() - from, ...(await step.run()) });
  results[results.length - 1].ms = Date.now() - from;
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.stdout.write('\n');
for (const { name, failures = [], flaky = [] } of results) {
  for (const failure of failures) process.stdout.write(`FAILED in ${name}: ${failure}\n`);
  for (const first of flaky) process.stdout.write(`PASSED ON THE SECOND TRY in ${name}, failed at first: ${first}\n`);
}
for (const { name, passed, failed, skipped, ms, note, flaky = [] } of results) {
  const extra = [skipped > 0 ? `${skipped} not run` : '', flaky.length > 0 ? `${flaky.length} on the second try` : '', note ?? '']
    .filter((part) => part !== '')
    .join('; ');
  process.stdout.write(
    `${failed > 0 ? 'FAIL' : ' ok '}  ${name.padEnd(16)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds(ms).padStart(8)}${extra === '' ? '' : `  ${extra}`}\n`,
  );
}
process.stdout.write(`${seconds(Date.now() - started)} in all\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;

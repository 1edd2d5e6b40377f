// Loads the unchanged main bundle with the stand-in as its `electron`.
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { createStandIn, type StandIn } from './electron';

const entry = pathToFileURL(path.resolve(import.meta.dirname, '../../../out/main/index.js')).href;
const runs = new Map<string, StandIn>();
let nextRun = 1;
let hooked = false;

/** Each run of the entry gets a module of its own; the chunks behind it are shared, as code is between processes. */
function hook(): void {
  if (hooked) return;
  hooked = true;
  registerHooks({
    resolve(specifier, context, next) {
      const run = URL.parse(context.parentURL ?? '')?.searchParams.get('run');
      if (specifier === 'electron' && run) return { url: `stand-in:electron?run=${run}`, format: 'module', shortCircuit: true };
      return next(specifier, context);
    },
    load(url, context, next) {
      if (!url.startsWith('stand-in:electron')) return next(url, context);
      const run = new URL(url).searchParams.get('run') ?? '';
      const names = Object.keys(runs.get(run)?.module ?? {});
      const source = `const module = globalThis[Symbol.for('farmhand.stand-in')].get(${JSON.stringify(run)}).module;\nexport const { ${names.join(', ')} } = module;\n`;
      return { format: 'module', source, shortCircuit: true };
    },
  });
  Reflect.set(globalThis, Symbol.for('farmhand.stand-in'), runs);
}

/** Starts the app; resolves once its entry has been evaluated, which is before its window is there. */
export async function runMain(context: BrowserContext, args: readonly string[]): Promise<StandIn> {
  hook();
  const run = String(nextRun);
  nextRun += 1;
  const argv = [process.execPath, entry, ...args];
  const standIn = await createStandIn(context, argv);
  runs.set(run, standIn);
  process.argv = argv;
  await import(`${entry}?run=${run}`);
  return standIn;
}

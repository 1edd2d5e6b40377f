// Runs the built CLI under Node 24: in this process when it is new enough, else in a child that takes our place.
import * as nodeModule from 'node:module';
import { pathToFileURL } from 'node:url';
import { runInOurPlace } from './child.mjs';
import { hostIsNewEnough } from './node24.mjs';
import { at, cli, compileCache } from './paths.mjs';

// A young generation of 4 MB instead of 16 keeps the gateway 30 MB smaller; the rate of requests stays (docs/decisions/0005).
const gatewayFlags = ['--max-semi-space-size=4'];

/**
 * @param {string} node program of Node 24 or newer
 * @param {string[]} args arguments of the CLI
 */
export async function launch(node, args) {
  const flags = args[0] === 'start' ? gatewayFlags : [];
  const asIs = hostIsNewEnough() && flags.every((flag) => process.execArgv.includes(flag));
  if (!asIs) return runInOurPlace(node, [...flags, at('bin', 'farmhand.mjs'), ...args]);
  // Compiled code is kept between starts: 40 to 70 ms of 200 (docs/decisions/0004).
  nodeModule.enableCompileCache?.(compileCache);
  process.argv = [process.execPath, cli, ...args];
  await import(pathToFileURL(cli).href);
}

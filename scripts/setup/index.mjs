// What every command needs before it can run: packages, Node 24, a build. Cheap when nothing is to do: no npm, one stat per source file.
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { reasonToBuild } from './fingerprint.mjs';
import { completeInstall, install, reasonToInstall } from './install.mjs';
import { alone } from './lock.mjs';
import { findNode } from './node24.mjs';
import { cli } from './paths.mjs';

/**
 * Brings what is missing or stale.
 * @param {{ build?: 'stale' | 'missing' | 'always' | 'never' }} [options] when to build; `missing` takes an old build as it is
 * @returns {Promise<{ node: string }>} the program of Node 24 or newer
 */
export async function prepare({ build: when = 'stale' } = {}) {
  const reasons = {
    stale: reasonToBuild,
    missing: () => (existsSync(cli) ? null : 'nothing is built yet'),
    always: () => 'asked for',
    never: () => null,
  };
  const reasonNow = reasons[when];
  // A command that only uses the product does not stop for packages that changed since it was built.
  const packagesAreFine = () => (when === 'missing' && existsSync(cli)) || reasonToInstall() === null;
  const node = findNode();
  if (node !== null && packagesAreFine() && reasonNow() === null) return { node };
  return alone(async () => {
    const stale = reasonToInstall();
    if (stale !== null) await install(stale);
    else if (findNode() === null) await completeInstall();
    const found = findNode() ?? process.execPath;
    const unbuilt = reasonNow();
    if (unbuilt !== null) await build(found, unbuilt);
    return { node: found };
  });
}

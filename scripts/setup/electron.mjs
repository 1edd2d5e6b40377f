// Electron's binary: fetched on the first start of a version that has a window, by the package's own installer, from outside the npm registry.
import { existsSync, readFileSync } from 'node:fs';
import { runQuietly } from './child.mjs';
import { readMemory, remember } from './install.mjs';
import { at, windowEntry } from './paths.mjs';
import { say, seconds } from './say.mjs';

const day = 24 * 3600_000;

/** The program, or null when it is not here. */
export function findElectron() {
  try {
    const path = at('node_modules', 'electron', 'dist', readFileSync(at('node_modules', 'electron', 'path.txt'), 'utf8'));
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** @param {string} output of the installer @returns {string} */
function reasonIn(output) {
  const lines = output.split('\n').map((line) => line.trim().replace(/^\[cause\]: /, ''));
  const telling = lines.find((line) => /\bE[A-Z]{4,}\b|HTTPError|status code|stopped after/.test(line)) ?? lines.find((line) => line.includes('Error:'));
  if (telling?.includes('fetch failed')) return 'its download site cannot be reached';
  return telling?.replace(/^Error: /, '').slice(0, 200) ?? 'the download failed';
}

/**
 * Brings Electron when this build has a window. A failure is said once a day and is no reason to stop: the gateway and its page do without.
 * @param {string} node program of Node 24
 * @returns {Promise<string | null>} the program
 */
export async function bringElectron(node) {
  if (!existsSync(windowEntry)) return null;
  const present = findElectron();
  if (present !== null) return present;
  if (Date.now() - (readMemory().electronFailedAt ?? 0) < day) return null;
  say('fetching Electron for the desktop window (about 110 MB, once)');
  const started = Date.now();
  const { output } = await runQuietly(node, [at('node_modules', 'electron', 'install.js')], { limitMs: 5 * 60_000 });
  const found = findElectron();
  if (found !== null) {
    say(`Electron is here after ${seconds(Date.now() - started)}`);
    return found;
  }
  remember({ electronFailedAt: Date.now() });
  say(
    `no desktop window: Electron could not be fetched (${reasonIn(output)}). Everything else works: the page opens in a browser. Tried again tomorrow, or at once with: node node_modules/electron/install.js`,
  );
  return null;
}

// Installs from the lockfile when node_modules is not what the lockfile says.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { bringNode, findNode, hostIsNewEnough } from './node24.mjs';
import { npm, npmReason } from './npm.mjs';
import { at } from './paths.mjs';
import { SetupError, say, seconds } from './say.mjs';

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund'];
const lockFile = at('package-lock.json');
const installedLock = at('node_modules', '.package-lock.json');
const memoryFile = at('node_modules', '.farmhand-setup.json');

/** What setup remembers beside the packages, so that npm ci forgets it with them. @returns {Record<string, any>} */
export function readMemory() {
  try {
    return JSON.parse(readFileSync(memoryFile, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {Record<string, unknown>} changes */
export function remember(changes) {
  writeFileSync(memoryFile, `${JSON.stringify({ ...readMemory(), ...changes }, null, 2)}\n`);
}

function lockStamp() {
  const { size, mtimeMs } = statSync(lockFile);
  return `${size}:${mtimeMs}`;
}

const hash = (text) => createHash('sha256').update(text).digest('hex');

/** True when npm's own record of what it installed agrees with the lockfile. */
function installedAsLocked() {
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  const same = (path) => present[path]?.version === wanted[path]?.version && present[path]?.integrity === wanted[path]?.integrity;
  for (const path of Object.keys(present)) if (!same(path)) return false;
  for (const [path, entry] of Object.entries(wanted))
    if (path !== '' && present[path] === undefined && !entry.optional && !entry.devOptional && !entry.peer) return false;
  return true;
}

/** Why an install is needed, or null. Costs one stat when nothing changed. */
export function reasonToInstall() {
  if (!existsSync(at('node_modules'))) return 'the packages are not installed yet';
  const memory = readMemory();
  if (memory.unfinished === true) return 'the last install did not end';
  const stamp = lockStamp();
  if (memory.lockStamp === stamp) return null;
  const lock = hash(readFileSync(lockFile));
  if (memory.lock === lock || installedAsLocked()) {
    remember({ lock, lockStamp: stamp });
    return null;
  }
  return memory.lock === undefined ? 'the last install did not end' : 'package-lock.json changed';
}

/** @param {{ code: number, output: string }} result */
function stopWhenFailed({ code, output }) {
  if (code === 0) return;
  throw new SetupError(
    `npm could not install the packages: ${npmReason(output)}\nfarmhand: check that this machine reaches the npm registry (npm ping), then run this again.`,
  );
}

/**
 * Installs, and brings Node 24 where the host's is older. No install script runs but that of the package `node`, on such hosts.
 * @param {string} reason
 */
export async function install(reason) {
  say(`installing packages from package-lock.json (${reason}); about a minute`);
  const started = Date.now();
  // On Windows a running program cannot be deleted, and this process may be the Node inside node_modules: npm install leaves it where it is.
  const inside = process.platform === 'win32' && process.execPath.startsWith(at('node_modules') + sep);
  stopWhenFailed(await npm(inside ? ['install', '--no-save', ...quiet] : ['ci', ...quiet]));
  remember({ unfinished: true });
  await completeInstall();
  say(`packages installed in ${seconds(Date.now() - started)}`);
}

/** The part of an install that needs Node 24; also mends a tree whose Node 24 went missing. */
export async function completeInstall() {
  if (!hostIsNewEnough()) {
    const node = findNode() ?? (await bringNode());
    // npm leaves out optional packages that do not support the Node it runs on, native ones of the build among them: once more with Node 24.
    stopWhenFailed(await npm(['install', '--no-save', ...quiet], node));
  }
  remember({ lock: hash(readFileSync(lockFile)), lockStamp: lockStamp(), unfinished: false });
}

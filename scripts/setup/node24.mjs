// Node 24 for hosts whose own Node is older: the npm package `node` carries the binary.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { npm, npmReason } from './npm.mjs';
import { at } from './paths.mjs';
import { SetupError, say, seconds } from './say.mjs';

export const neededMajor = 24;

/** True when the Node that runs this very process is new enough. */
export const hostIsNewEnough = () => Number(process.versions.node.split('.')[0]) >= neededMajor;

const packaged = () => at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The program to run the product with, or null when it has to be brought first. */
export function findNode() {
  if (hostIsNewEnough()) return process.execPath;
  return existsSync(packaged()) ? packaged() : null;
}

/** Packages whose install scripts may run: those named true in package.json. @returns {string[]} */
export function allowedScripts() {
  const { allowScripts = {} } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  return Object.keys(allowScripts).filter((name) => allowScripts[name] === true);
}

/** Brings the binary by running the install script of the package `node`, and no other. @returns {Promise<string>} */
export async function bringNode() {
  if (!allowedScripts().includes('node'))
    throw new SetupError('package.json does not allow the install script of the package "node". Set allowScripts.node to true, or use Node 24.');
  say(`bringing Node ${neededMajor} (this is Node ${process.versions.node})`);
  const started = Date.now();
  const { code, output } = await npm(['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts']);
  const found = packaged();
  const works = existsSync(found) && spawnSync(found, ['--version'], { encoding: 'utf8', windowsHide: true }).status === 0;
  if (code !== 0 || !works) {
    throw new SetupError(
      `Node ${neededMajor} could not be had from the npm package "node": ${npmReason(output)}\nfarmhand: install Node ${neededMajor} or newer from https://nodejs.org, then run this again. Nothing else is missing.`,
    );
  }
  say(`Node ${neededMajor} is here after ${seconds(Date.now() - started)}`);
  return found;
}

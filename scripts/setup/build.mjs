import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './child.mjs';
import { keepFingerprint, takeFingerprint } from './fingerprint.mjs';
import { at, cli, compileCache, root } from './paths.mjs';
import { SetupError, say, seconds } from './say.mjs';

const week = 7 * 24 * 3600_000;

/** A gateway that still runs may load a chunk of the build before this one, so those are kept for a week. */
function removeOldChunks() {
  const folder = at('out', 'main', 'chunks');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > week) rmSync(path, { force: true });
  }
}

/**
 * @param {string} node program of Node 24
 * @param {string} reason
 */
export async function build(node, reason) {
  say(`building (${reason}); a few seconds`);
  const started = Date.now();
  const fingerprint = takeFingerprint();
  const { code, output } = await runQuietly(node, [at('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build'], { cwd: root });
  if (code !== 0 || !existsSync(cli)) throw new SetupError(`the build failed:\n${output.trim()}`);
  removeOldChunks();
  rmSync(compileCache, { recursive: true, force: true });
  keepFingerprint(fingerprint);
  say(`built in ${seconds(Date.now() - started)}`);
}

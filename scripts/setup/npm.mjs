import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { runQuietly } from './child.mjs';
import { at, root } from './paths.mjs';
import { SetupError } from './say.mjs';

/** npm's own JavaScript, so that npm is started without a shell on Windows too. */
function npmScript() {
  const given = process.env.npm_execpath;
  if (given?.endsWith('npm-cli.js') && existsSync(given)) return given;
  const sibling = given === undefined ? undefined : join(dirname(given), 'npm-cli.js');
  const folders = (process.env.PATH ?? process.env.Path ?? '').split(delimiter).filter((folder) => folder !== '' && !folder.includes(`node_modules${sep}.bin`));
  const candidates = [sibling];
  for (const folder of [dirname(process.execPath), ...folders]) {
    candidates.push(join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'), join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'));
    const command = join(folder, 'npm');
    if (existsSync(command)) candidates.push(realpathSync(command));
  }
  const found = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (found === undefined) throw new SetupError('npm was not found. Install Node.js with npm from https://nodejs.org, then run this again.');
  return found;
}

/** The Node that npm runs on: the host's own, never the copy inside node_modules that an install may replace. */
function hostNode() {
  const own = at('node_modules') + sep;
  const candidates = [process.env.npm_node_execpath, process.execPath];
  const folders = (process.env.PATH ?? process.env.Path ?? '').split(delimiter);
  for (const folder of folders) candidates.push(join(folder, process.platform === 'win32' ? 'node.exe' : 'node'));
  const outside = candidates.find((path) => path !== undefined && path !== '' && existsSync(path) && !realpathSync(path).startsWith(own));
  return outside ?? process.execPath;
}

/**
 * @param {string[]} args
 * @param {string} [node] program to run npm with; the host's when left out
 * @returns {Promise<{ code: number, output: string }>}
 */
export function npm(args, node = hostNode()) {
  const env = { ...process.env };
  // An outer npm's own settings for this run are not meant for the inner one.
  for (const name of Object.keys(env)) if (/^npm_(config_(argv|ignore_scripts|global|prefix)|lifecycle_|package_|command)/i.test(name)) delete env[name];
  return runQuietly(node, [npmScript(), ...args], { cwd: root, env });
}

/** The lines of npm's output that say why it failed. @param {string} output */
export function npmReason(output) {
  const lines = output
    .split(/\r?\n/)
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/complete log|_logs/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  return (
    lines
      .filter((line) => line !== '')
      .slice(0, 6)
      .join(' ') || output.trim().split(/\r?\n/).slice(-3).join(' ')
  );
}

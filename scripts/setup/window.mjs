// The desktop window of `npm start`, where this machine can show one.
import { runInOurPlace } from './child.mjs';
import { bringElectron } from './electron.mjs';
import { windowEntry } from './paths.mjs';

/** ms; a window that ends with an error sooner could not be opened. */
const soonMs = 10_000;

/** @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform @param {number | undefined} uid @returns {string | null} why no window can be shown here */
export function reasonForNoWindow(env, platform, uid) {
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no display';
  if (platform === 'linux' && uid === 0) return 'a window is not opened as root, where its sandbox does not work';
  if (platform !== 'linux' && env.SSH_CONNECTION) return 'this is a remote shell';
  return null;
}

/**
 * Opens the window and stays until it is closed.
 * @param {string} node program of Node 24
 * @returns {Promise<string | null>} null: it was there; else why it was not
 */
export async function openWindow(node) {
  const reason = reasonForNoWindow(process.env, process.platform, process.getuid?.());
  if (reason !== null) return reason;
  const electron = await bringElectron(node);
  if (electron === null) return 'Electron is not here and could not be fetched';
  // Set by editors in their terminals, it would make Electron a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const started = Date.now();
  await runInOurPlace(electron, [windowEntry], env);
  if (!process.exitCode || Date.now() - started > soonMs) return null;
  const code = process.exitCode;
  process.exitCode = 0;
  return `Electron ended at once (exit code ${code})`;
}

// Chromium for the tests in a browser: the host's own, else the distribution's package, else Playwright's download.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from './child.mjs';
import { at, root } from './paths.mjs';
import { say, seconds } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

function installedPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @returns {Promise<string | null>} the browser that Playwright downloaded before, if any */
async function downloaded() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

async function findChromium() {
  const given = process.env.FARMHAND_CHROMIUM;
  if (given !== undefined && existsSync(given)) return given;
  return installedPlaces().find((path) => existsSync(path)) ?? (await downloaded());
}

async function installPackage() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return 'this is not root on Debian or Ubuntu';
  say('installing Chromium for the tests in a browser (apt-get)');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runQuietly('/usr/bin/apt-get', ['update', '-q'], { env });
  const { code, output } = await runQuietly('/usr/bin/apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
  if (code === 0) return null;
  return (
    (update.code === 0 ? output : update.output)
      .trim()
      .split('\n')
      .filter((line) => /^(E:|Err)/.test(line))
      .slice(0, 2)
      .join(' ') || 'apt-get failed'
  );
}

async function download() {
  say('downloading Chromium for the tests in a browser (Playwright)');
  const { code, output } = await runQuietly(process.execPath, [at('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
    cwd: root,
    limitMs: 5 * 60_000,
  });
  return code === 0 ? null : (output.split('\n').find((line) => /error/i.test(line)) ?? 'the download failed').trim();
}

/**
 * @returns {Promise<{ chromium: string, reason: '' } | { chromium: null, reason: string }>}
 */
export async function bringChromium() {
  const present = await findChromium();
  if (present !== null) return { chromium: present, reason: '' };
  const started = Date.now();
  const packageProblem = await installPackage();
  const downloadProblem = packageProblem === null ? null : await download();
  const found = await findChromium();
  if (found !== null) {
    say(`Chromium is here after ${seconds(Date.now() - started)}`);
    return { chromium: found, reason: '' };
  }
  const hint = existsSync('/usr/bin/apt-get') ? 'Run "sudo apt-get install chromium"' : 'Install Chromium or Chrome';
  const reason = `no Chromium: ${packageProblem}; ${downloadProblem}. ${hint} (or name one in FARMHAND_CHROMIUM) and run this again. All other tests run; those in a browser count as one failed test.`;
  say(reason);
  return { chromium: null, reason };
}

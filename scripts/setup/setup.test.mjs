// The setup in a tree of its own: a copy of the scripts beside packages and a build that the tests write.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at } from './paths.mjs';

const lock = {
  lockfileVersion: 3,
  packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' }, 'node_modules/only-mac': { version: '1.0.0', optional: true } },
};

let folder = '';
const put = (path, text) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
/** A fresh copy of a module of the setup, so that nothing is remembered in memory. */
const load = (name) => import(`${pathToFileURL(join(folder, 'scripts', 'setup', `${name}.mjs`)).href}?${Math.random()}`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'farmhand-setup-'));
  cpSync(at('scripts', 'setup'), join(folder, 'scripts', 'setup'), { recursive: true });
  cpSync(at('bin'), join(folder, 'bin'), { recursive: true });
  put('package.json', '{"type":"module","allowScripts":{"node":true,"other":false}}');
  put('package-lock.json', JSON.stringify(lock));
  put('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } } }));
  put('src/main/cli/main.ts', 'export {};\n');
  put('src/main/cli/main.test.ts', 'export {};\n');
  put('electron.vite.config.ts', 'export default {};\n');
  put('out/main/cli.js', '');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('packages', () => {
  it('that are what the lockfile says are not installed again, whoever installed them', async () => {
    const { reasonToInstall } = await load('install');
    expect(reasonToInstall()).toBeNull();
    expect(JSON.parse(readFileSync(join(folder, 'node_modules', '.farmhand-setup.json'), 'utf8'))).toHaveProperty('lockStamp');
    expect(reasonToInstall()).toBeNull();
  });

  it('are installed when they are missing, when the lockfile asks for others, and when an install broke off', async () => {
    const { reasonToInstall, remember } = await load('install');
    expect(reasonToInstall()).toBeNull();
    const newer = { ...lock, packages: { ...lock.packages, 'node_modules/a': { version: '2.0.0', integrity: 'sha512-b' } } };
    put('package-lock.json', JSON.stringify(newer));
    expect(reasonToInstall()).toBe('package-lock.json changed');
    put('package-lock.json', JSON.stringify(lock));
    expect(reasonToInstall()).toBeNull();
    remember({ unfinished: true });
    expect(reasonToInstall()).toBe('the last install did not end');
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(reasonToInstall()).toBe('the packages are not installed yet');
  });

  it('run an install script only when package.json names them true', async () => {
    const { allowedScripts } = await load('node24');
    expect(allowedScripts()).toEqual(['node']);
  });
});

describe('the build', () => {
  it('is stale when a source changed, not when it was only touched, and not for a test', async () => {
    const { keepFingerprint, reasonToBuild, takeFingerprint } = await load('fingerprint');
    expect(reasonToBuild()).toBe('the sources changed');
    keepFingerprint(takeFingerprint());
    expect(reasonToBuild()).toBeNull();
    utimesSync(join(folder, 'src/main/cli/main.ts'), new Date(), new Date(Date.now() + 60_000));
    expect(reasonToBuild()).toBeNull();
    put('src/main/cli/main.test.ts', 'export const changed = 1;\n');
    expect(reasonToBuild()).toBeNull();
    put('src/main/cli/main.ts', 'export const changed = 1;\n');
    expect(reasonToBuild()).toBe('the sources changed');
    rmSync(join(folder, 'out'), { recursive: true });
    expect(reasonToBuild()).toBe('nothing is built yet');
  });

  it('that was edited while it ran is stale afterwards', async () => {
    const { keepFingerprint, reasonToBuild, takeFingerprint } = await load('fingerprint');
    const before = takeFingerprint();
    put('src/main/cli/main.ts', 'export const changed = 2;\n');
    keepFingerprint(before);
    expect(reasonToBuild()).toBe('the sources changed');
  });
});

describe('two setups in one folder', () => {
  it('run one after the other', async () => {
    const { alone } = await load('lock');
    const order = [];
    const slow = alone(async () => {
      order.push('first begins');
      await new Promise((resolve) => setImmediate(resolve));
      order.push('first ends');
    });
    await Promise.all([slow, alone(async () => order.push('second'))]);
    expect(order).toEqual(['first begins', 'first ends', 'second']);
  });

  it('do not wait for one that died', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    put('out/.setup.lock', String(dead.pid));
    const { alone } = await load('lock');
    expect(await alone(async () => 'done')).toBe('done');
  });
});

describe('the launcher', () => {
  const run = (args, options = {}) =>
    spawn(process.execPath, [join(folder, 'bin', 'farmhand.mjs'), ...args], { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const text = async (stream) => {
    let all = '';
    for await (const chunk of stream) all += chunk;
    return all;
  };

  it('hands arguments to the CLI and its exit code back', async () => {
    put('out/main/cli.js', 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 4;\n');
    const child = run(['chat', 'two words', '--json', '']);
    const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    expect(JSON.parse(out)).toEqual(['chat', 'two words', '--json', '']);
    expect(code).toBe(4);
  });

  it('gives the CLI its own path, so that it can start itself again', async () => {
    put('out/main/cli.js', 'console.log(process.argv[1]);\n');
    const child = run([]);
    expect((await text(child.stdout)).trim()).toBe(join(folder, 'out', 'main', 'cli.js'));
  });

  // Windows has no signals to pass on: a console sends Ctrl-C to every program in it.
  const signals = process.platform === 'win32' ? [] : ['SIGTERM', 'SIGINT'];
  it.each(signals)('in front of an older Node passes %s on and ends with the exit code of the child', async (signal) => {
    put('wait.mjs', `process.on('${signal}', () => process.exit(7)); console.log('ready'); setInterval(() => {}, 1000);\n`);
    put(
      'front.mjs',
      "import { runInOurPlace } from './scripts/setup/child.mjs';\nawait runInOurPlace(process.execPath, [new URL('./wait.mjs', import.meta.url).pathname]);\n",
    );
    const child = spawn(process.execPath, [join(folder, 'front.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill(signal);
    const [code] = await once(child, 'exit');
    expect(code).toBe(7);
  });
});

// `lf` through a stand-in: a script that Node runs, found and started like the real program.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProgram } from './find-program';
import { cleanUp, openFarm } from './llamafarm.fixture';
import { createServices, describeServices, type Spawn } from './services';

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lf-'));
  cleanUp(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Puts an `lf` on a PATH of its own; `script` sees its arguments as `args`. */
function standIn(script: string) {
  const folder = temporaryFolder();
  const calls = path.join(folder, 'calls.txt');
  const body = path.join(folder, 'lf.mjs');
  writeFileSync(
    body,
    `import { appendFileSync } from 'node:fs';\nconst args = process.argv.slice(2);\nappendFileSync(${JSON.stringify(calls)}, args.join(' ') + '\\n');\n${script}\n`,
  );
  const program = path.join(folder, process.platform === 'win32' ? 'lf.exe' : 'lf');
  writeFileSync(program, '');
  chmodSync(program, 0o755);
  // The same way on every system: what was found is started as a script of this Node.
  const run: Spawn = (found, args, options) => {
    expect(found).toBe(program);
    return spawn(process.execPath, [body, ...args], options);
  };
  const env = { ...process.env, PATH: folder, Path: folder, PATHEXT: '.EXE' };
  return { env, spawn: run, calls: () => readFileSync(calls, 'utf8').trim().split('\n') };
}

describe('the LlamaFarm services', () => {
  it('are started and stopped through lf, and the open network is warned of', async () => {
    const lf = standIn(`console.log('Starting', args[1]); console.error('All services are up');`);
    const services = createServices(lf);
    expect(await services.find()).toMatchObject({ found: true });
    const started = await services.start();
    expect(started).toMatchObject({ detail: expect.stringContaining('every network interface'), log: expect.stringContaining('All services are up') });
    await services.stop();
    expect(lf.calls()).toEqual(['services start', 'services stop']);
  });

  it('tell their state, with health where it is not good, whatever stands around the JSON', async () => {
    const report = {
      services: [
        { name: 'server', state: 'running', pid: 1, health: { name: 'server', status: 'healthy' } },
        { name: 'rag', state: 'running', health: { name: 'rag', status: 'unhealthy', message: 'no worker' } },
        { name: 'universal-runtime', state: 'stopped' },
      ],
      orchestration: '',
    };
    const lf = standIn(`console.log('Downloading 100%'); console.log(${JSON.stringify(JSON.stringify(report))});`);
    expect((await createServices(lf).status()).detail).toBe('rag: running, unhealthy (no worker); server: running; universal-runtime: stopped');
    expect(lf.calls()).toEqual(['services status --json']);
    expect(describeServices('something new')).toBe('something new');
    expect(describeServices('{"services": 7}')).toBe('{"services": 7}');
  });

  it('give the end of their output when they fail', async () => {
    const lf = standIn(
      `for (let i = 0; i < 100; i += 1) console.log('line ' + i); console.error('universal-runtime never got healthy'); process.exitCode = 3;`,
    );
    const failure = await createServices(lf)
      .start()
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'upstream_failed',
      message: expect.stringMatching(/`lf services start` failed \(exit 3\)[\s\S]*line 99\nuniversal-runtime never got healthy$/),
    });
    expect(String(failure)).not.toContain('line 20\n');
  });

  it('are stopped when they take too long', async () => {
    const lf = standIn(`console.log('Waiting for server'); setInterval(() => {}, 1000);`);
    const failure = await createServices({ ...lf, limits: { status: 1_000, start: 700, stop: 1_000 } })
      .start()
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'timeout', retryable: true, message: expect.stringContaining('Waiting for server') });
  });

  it('do not hold up the caller when a service keeps the pipes open', async () => {
    const lf = standIn(
      `import { spawn } from 'node:child_process'; spawn(process.execPath, ['-e', 'setTimeout(() => {}, 4000)'], { stdio: 'inherit', detached: true }).unref(); console.log('up');`,
    );
    const begun = Date.now();
    expect((await createServices(lf).start()).log).toBe('up');
    expect(Date.now() - begun).toBeLessThan(3_500);
  });

  it('say how to install lf in one line when it is not there', async () => {
    const env = { PATH: temporaryFolder() };
    await expect(createServices({ env, platform: 'linux' }).start()).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('install.sh | bash'),
    });
    expect(await createServices({ env, platform: 'win32' }).find()).toEqual({ found: false, detail: expect.stringContaining('winget install') });
  });

  it('are looked for again after they were started', async () => {
    const lf = standIn(`console.log('up');`);
    const farm = openFarm(undefined, { env: lf.env, spawn: lf.spawn, probeUrls: ['http://127.0.0.1:1'] });
    await farm.startServices();
    expect(farm.current()).toMatchObject({ state: 'absent', cli: { found: true }, action: 'Start it with `farmhand llamafarm start`.' });
  });
});

describe('finding a program', () => {
  it('takes only what Windows starts without a shell', async () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(path.join(first, 'lf.cmd'), '');
    writeFileSync(path.join(second, 'lf.exe'), '');
    expect(await findProgram('lf', { env: { Path: `${first};${second}`, PATHEXT: '.COM;.EXE;.BAT;.CMD' }, platform: 'win32' })).toBe(
      path.join(second, 'lf.exe'),
    );
    expect(await findProgram('lf', { env: { Path: first }, platform: 'win32' })).toBeNull();
  });

  it('passes over folders that are not there and files that cannot run', async () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(path.join(first, 'lf'), '', { mode: 0o644 });
    writeFileSync(path.join(second, 'lf'), '', { mode: 0o755 });
    const found = await findProgram('lf', { env: { PATH: ['/nowhere', first, second].join(':') }, platform: 'linux' });
    // Windows has no such mark: there the first file counts.
    expect(found).toBe(path.join(process.platform === 'win32' ? first : second, 'lf'));
    expect(await findProgram('lf', { env: {}, platform: 'linux' })).toBeNull();
  });
});

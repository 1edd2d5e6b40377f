// farmhand start, stop, status and doctor, as real processes.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { methods } from '@shared/contract';
import { healthSchema } from '@shared/contract/system';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { type CliOptions, type RunningCli, runCli, startCli } from '../fixtures/run-cli';
import { createTempState, freePort, type TempState } from '../fixtures/temp-state';

const address = /http:\/\/127\.0\.0\.1:(\d+)/;
let farm: LlamaFarmServer;
let state: TempState;
let options: CliOptions;
let started: RunningCli[] = [];

beforeAll(async () => {
  farm = await startLlamaFarmServer();
});
afterAll(() => farm.close());
beforeEach(() => {
  state = createTempState();
  options = { state, llamafarm: farm.url };
  started = [];
});
afterEach(async () => {
  if (existsSync(path.join(state.folder, 'gateway.json'))) await runCli(['stop'], options);
  for (const cli of started) {
    cli.child.kill('SIGKILL');
    await cli.ended;
  }
  state.remove();
});

/** A gateway in the foreground that tells its address. */
async function start(args: string[] = [], extra: Partial<CliOptions> = {}): Promise<{ cli: RunningCli; url: string }> {
  const cli = startCli(['start', '--headless', ...args], { ...options, ...extra });
  started.push(cli);
  const [url] = await cli.seen(address);
  return { cli, url };
}

async function health(url: string) {
  return healthSchema.parse(await (await fetch(`${url}/health`)).json());
}

describe('start', () => {
  it('says where it listens, who answers and how to try it, and writes the state folder', async () => {
    const { cli, url } = await start();
    await cli.seen(/answers +llamafarm\/agent\. .+\n.*npx farmhand chat/);
    expect(await health(url)).toMatchObject({ name: 'farmhand', status: 'ok', ready: true });
    expect(readdirSync(state.folder)).toEqual(expect.arrayContaining(['moltbot.json', 'farmhand.db', 'gateway.json', 'workspace']));
    expect(cli.stderr).toBe('');
  });

  it('says that no model can answer and the one thing to do, and serves all the same', async () => {
    const { cli, url } = await start([], { llamafarm: undefined });
    await cli.seen(/No model can answer\. Correct LLAMAFARM_URL, or start LlamaFarm there\./);
    expect(await health(url)).toMatchObject({ status: 'degraded', ready: false });
  });

  it('tells when LlamaFarm comes later', async () => {
    const port = await freePort();
    const { cli } = await start([], { llamafarm: `http://127.0.0.1:${port}` });
    await cli.seen(/No model can answer/);
    const late = await startLlamaFarmServer({ port });
    try {
      expect((await runCli(['llamafarm', 'status'], options)).code).toBe(0);
      await cli.seen(/llamafarm\/agent answers/);
    } finally {
      await late.close();
    }
  });

  it('says that it has no window when one was wanted', async () => {
    const cli = startCli(['start'], options);
    started.push(cli);
    await cli.seen(/window +none from this command/);
  });

  it.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('stops gracefully on %s and leaves nothing behind', async (signal) => {
    const { cli } = await start();
    cli.child.kill(signal);
    expect(await cli.ended).toMatchObject({ code: 0, signal: null, stdout: expect.stringContaining('Farmhand has stopped.') });
    expect(existsSync(path.join(state.folder, 'gateway.json'))).toBe(false);
    expect(readdirSync(state.folder).filter((name) => name.endsWith('-wal'))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('ends at once on a second signal', async () => {
    const { cli, url } = await start();
    farm.script.push({ hang: true });
    const asked = fetch(`${url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ messages: [{ role: 'user', content: 'Wait.' }] }),
    }).catch(() => null);
    await farm.seen((request) => request.text.includes('Wait.'));
    cli.child.kill('SIGTERM');
    // The first signal is taken: nobody new gets in.
    while ((await fetch(`${url}/health`).catch(() => null))?.status === 200) await new Promise((resolve) => setImmediate(resolve));
    cli.child.kill('SIGTERM');
    expect((await cli.ended).code).toBe(130);
    await asked;
  });

  it('finds the gateway that runs already and says so', async () => {
    const { url, cli } = await start();
    const again = await runCli(['start', '--headless'], options);
    expect(again).toMatchObject({
      code: 0,
      stdout: `Farmhand is already running at ${url} (pid ${cli.pid}). Talk to it with "farmhand chat", end it with "farmhand stop".\n`,
    });
    expect(await runCli(['start', '--detach'], options)).toMatchObject({ code: 0, stdout: expect.stringContaining('already running') });
  });

  it('takes a file left behind by a crash for what it is', async () => {
    const { cli } = await start();
    cli.child.kill('SIGKILL');
    await cli.ended;
    expect(existsSync(path.join(state.folder, 'gateway.json'))).toBe(true);
    expect((await runCli(['status'], options)).code).toBe(3);
    const { cli: next, url } = await start();
    await next.seen(/answers/);
    expect(await health(url)).toMatchObject({ ready: true });
  });

  it('never touches ~/.clawdbot', async () => {
    const canary = path.join(state.home, '.clawdbot', 'moltbot.json');
    mkdirSync(path.dirname(canary));
    writeFileSync(canary, 'the canary');
    const before = statSync(canary);
    const { cli } = await start([], { env: { FARMHAND_STATE_DIR: '' } });
    await cli.seen(/answers/);
    expect(existsSync(path.join(state.home, '.llamafarm', 'clawdbot', 'moltbot.json'))).toBe(true);
    cli.child.kill('SIGKILL');
    await cli.ended;
    expect(readdirSync(path.dirname(canary))).toEqual(['moltbot.json']);
    expect(statSync(canary)).toMatchObject({ mtimeMs: before.mtimeMs, atimeMs: before.atimeMs, size: before.size });
  });
});

describe('a port that is taken', () => {
  let other: Server;
  let port: number;
  beforeEach(async () => {
    other = createServer((_request, response) => response.end('something else'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const bound = other.address();
    port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  });
  afterEach(() => new Promise((resolve) => other.close(resolve)));

  it.each([[['start', '--headless']], [['start', '--detach']]])('ends %j with one line and changes nothing', async (args) => {
    const settled = await runCli(['doctor', '--json'], options);
    expect(settled.code).toBe(0);
    const before = readFileSync(path.join(state.folder, 'moltbot.json'), 'utf8');
    const result = await runCli([...args, '--port', String(port)], options);
    expect(result).toMatchObject({
      code: 1,
      stderr: `farmhand: Port ${port} is taken by another program. Stop that program, or choose another port with FARMHAND_PORT.\n`,
    });
    expect(readFileSync(path.join(state.folder, 'moltbot.json'), 'utf8')).toBe(before);
    expect(existsSync(path.join(state.folder, 'gateway.json'))).toBe(false);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('something else');
  });

  it.each([
    ['--port', 'x'],
    ['--port', '70000'],
    ['--port', '-1'],
  ])('calls %s %s wrong use', async (...args) => {
    expect(await runCli(['start', ...args], options)).toMatchObject({ code: 2, stderr: expect.stringContaining('0 to 65535') });
  });

  it('calls FARMHAND_PORT=abc wrong use', async () => {
    expect(await runCli(['start', '--headless'], { ...options, env: { FARMHAND_PORT: 'abc' } })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('FARMHAND_PORT is "abc"'),
    });
  });
});

describe('in the background', () => {
  it('returns once the gateway is ready, and stop ends it', async () => {
    const detached = await runCli(['start', '--detach'], options);
    expect(detached).toMatchObject({ code: 0, stderr: '' });
    const [url = ''] = address.exec(detached.stdout) ?? [];
    expect(await health(url)).toMatchObject({ name: 'farmhand' });
    const pid = Number(/pid (\d+)/.exec(detached.stdout)?.[1]);
    expect(await runCli(['stop'], options)).toMatchObject({ code: 0, stdout: 'Farmhand has stopped.\n' });
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    expect(pid).toBeGreaterThan(0);
    expect(existsSync(path.join(state.folder, 'gateway.json'))).toBe(false);
  });

  it('logs into the state folder', async () => {
    await runCli(['start', '--detach'], options);
    await runCli(['stop'], options);
    const entries = readFileSync(path.join(state.folder, 'logs', 'farmhand.log'), 'utf8')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(entries).toContainEqual(expect.objectContaining({ msg: 'the gateway listens' }));
    expect(entries).toContainEqual(expect.objectContaining({ msg: 'the gateway has stopped' }));
    expect(readFileSync(path.join(state.folder, 'logs', 'gateway-output.log'), 'utf8')).toContain('listens at');
  });
});

describe('when nothing runs', () => {
  it.each([[['stop']], [['status']], [['status', '--json']], [['approvals', 'allow', 'apr_x']]])('%j says what to do and ends with 3', async (args) => {
    expect(await runCli(args, options)).toEqual({
      code: 3,
      signal: null,
      stdout: '',
      stderr: 'farmhand: Farmhand is not running. Start it with "farmhand start".\n',
    });
  });
});

describe('status and doctor', () => {
  it('tell where LlamaFarm was found and how it is', async () => {
    const { cli, url } = await start();
    await cli.seen(/answers/);
    const { stdout } = await runCli(['status'], options);
    for (const shown of [
      url,
      'llamafarm/agent',
      farm.url,
      'found by LLAMAFARM_URL',
      '0.0.34',
      'clawdbot/clawdbot-agent, provisioned',
      'universal-runtime: healthy',
      'lf',
      state.folder,
    ])
      expect(stdout).toContain(shown);
    const json = methods['system.status'].output.parse(JSON.parse((await runCli(['status', '--json'], options)).stdout));
    expect(json).toMatchObject({ address: url, pid: cli.pid, llamafarm: { state: 'ready', provisioned: true } });
  });

  it('tell which addresses were tried and why not', async () => {
    const port = await freePort();
    const result = await runCli(['doctor'], { ...options, llamafarm: `http://127.0.0.1:${port}` });
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(new RegExp(`warn +LlamaFarm .*${port} refused the connection`));
    expect(result.stdout).toMatch(/fail +Model/);
    expect(result.stdout).toMatch(/warn +Gateway +It does not listen\.\n +Start it with "farmhand start"\./);
  });

  it('doctor checks a running gateway and one that does not run alike', async () => {
    const alone = methods['system.doctor'].output.parse(JSON.parse((await runCli(['doctor', '--json'], options)).stdout));
    expect(alone.checks.find(({ name }) => name === 'Gateway')?.state).toBe('warn');
    await start();
    const running = methods['system.doctor'].output.parse(JSON.parse((await runCli(['doctor', '--json'], options)).stdout));
    expect(running.checks.find(({ name }) => name === 'Gateway')).toMatchObject({ state: 'ok', detail: expect.stringMatching(address) });
    expect(running.checks.map(({ name }) => name)).toEqual(alone.checks.map(({ name }) => name));
  });
});

it.each([[['start', '--headless']], [['start', '--detach']], [['chat', 'Hello!']], [['doctor']]])(
  '%j says what to do about a state folder that cannot be used',
  async (args) => {
    const file = path.join(state.home, 'a-file');
    writeFileSync(file, 'not a folder');
    const result = await runCli(args, { ...options, env: { FARMHAND_STATE_DIR: file } });
    expect(result).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `farmhand: The state folder ${file} cannot be used (EEXIST). Give this account the right to write there, or name another folder in FARMHAND_STATE_DIR.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe('not a folder');
  },
);

it('a broken moltbot.json is set aside, told, and stops nothing', async () => {
  mkdirSync(state.folder, { recursive: true });
  writeFileSync(path.join(state.folder, 'moltbot.json'), '{"gateway": {"port": 33');
  const { cli, url } = await start();
  await cli.seen(/settings +.*moltbot/);
  expect(await health(url)).toMatchObject({ name: 'farmhand' });
  const aside = readdirSync(state.folder).filter((name) => name.startsWith('moltbot') && name !== 'moltbot.json');
  expect(aside).toHaveLength(1);
  expect(readFileSync(path.join(state.folder, aside[0] ?? ''), 'utf8')).toBe('{"gateway": {"port": 33');
  expect((await runCli(['status'], options)).stdout).toContain('moltbot');
  expect((await runCli(['doctor'], options)).stdout).toMatch(/warn +Settings/);
});

// Real processes that are killed, run at the same moment, or find their disk damaged.
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { healthSchema } from '@shared/contract/system';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readGatewayFile } from '../../src/main/app/gateway-file';
import { openZip } from '../../src/main/base/read-zip';
import { connect, nextEvent } from '../fixtures/connect';
import { killLoop } from '../fixtures/kill-loop';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { type CliOptions, type RunningCli, runCli, startCli } from '../fixtures/run-cli';
import { createTempState, type TempState } from '../fixtures/temp-state';

const address = /http:\/\/127\.0\.0\.1:\d+/;
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
  for (const cli of started) {
    cli.child.kill('SIGKILL');
    await cli.ended;
  }
  state.remove();
});

async function start(): Promise<RunningCli> {
  const cli = startCli(['start', '--headless'], options);
  started.push(cli);
  await cli.seen(address);
  return cli;
}
async function kill(cli: RunningCli): Promise<void> {
  cli.child.kill('SIGKILL');
  await cli.ended;
}
function client() {
  const file = readGatewayFile(state.folder);
  return connect(file?.address ?? '', file?.key);
}

it('killed at random moments: nothing acknowledged is lost, nothing is done twice, the database stays whole', async () => {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const kills = Number(process.env.FARMHAND_KILLS ?? 12);
  const report = await killLoop(state, kills, random);
  if (process.env.FARMHAND_KILLS) console.log(JSON.stringify(report));
  expect(report).toMatchObject({ kills, lost: [], changed: [], doubled: [], broken: [] });
  expect(report.acknowledged).toBeGreaterThan(kills / 2);
  expect(report.effects).toBeGreaterThan(0);
  expect(report.resumed).toBeGreaterThan(0);
}, 3_600_000);

it('killed between start and end of a program: what it did stands, the model hears that nobody knows, and it is not run again', async () => {
  const workspace = path.join(state.folder, 'workspace');
  mkdirSync(workspace, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(workspace, 'count.cjs'), "require('fs').appendFileSync('count.txt', 'x'); console.log('begun'); setTimeout(() => {}, 15000);");
  writeFileSync(
    path.join(state.folder, 'moltbot.json'),
    JSON.stringify({ agents: { defaults: { tools: ['run_command'] } }, tools: { commands: [{ program: 'node', args: ['count.cjs'] }] } }),
  );
  farm.script.push({ toolCalls: [{ name: 'run_command', arguments: { program: 'node', args: ['count.cjs'] } }] });
  const gateway = await start();
  const person = client();
  const asked = nextEvent(person, 'approval.requested');
  const { sessionId } = await person.call('chat.send', { content: 'Count once.' });
  const progress = nextEvent(person, 'tool.progress', ({ text }) => text.includes('begun'));
  await person.call('approvals.resolve', { approvalId: (await asked).approval.id, decision: 'allow' });
  await progress;
  await kill(gateway);
  person.close();

  farm.script.push({ text: 'I shall look at the file first.' });
  const resumed = await runCli(['chat', '--resume', '--json'], options);
  expect(resumed).toMatchObject({ code: 0, stdout: expect.stringContaining('I shall look at the file first.') });
  expect(readFileSync(path.join(state.folder, 'workspace', 'count.txt'), 'utf8')).toBe('x');
  const shown = await runCli(['sessions', 'show', sessionId, '--json'], options);
  expect(shown.stdout).toContain('it is not known whether it happened');
  expect(await runCli(['chat', '--resume'], options)).toMatchObject({ code: 1, stderr: expect.stringContaining('nothing to go on with') });
});

it('of two gateways started at the same moment one serves and the other says so, 20 times', async () => {
  await runCli(['sessions', 'list'], options);
  for (let round = 0; round < 20; round += 1) {
    const both = [startCli(['start', '--headless'], options), startCli(['start', '--headless'], options)];
    started.push(...both);
    const said = await Promise.all(both.map((cli) => cli.seen(/already running|try +npx farmhand chat|No model can answer/).then(([text]) => text)));
    expect(
      said.filter((text) => text === 'already running'),
      `round ${round}`,
    ).toHaveLength(1);
    for (const cli of both) await kill(cli);
  }
}, 120_000);

it('a gateway that was killed is known to be gone, also when its number belongs to somebody else now', async () => {
  const gateway = await start();
  await kill(gateway);
  const file = path.join(state.folder, 'gateway.json');
  // This very process: alive, and no gateway of this folder.
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), pid: process.pid }));
  expect((await runCli(['status'], options)).code).toBe(3);
  await start();
  expect((await runCli(['status'], options)).code).toBe(0);
});

describe('backup and restore', () => {
  it('beside a running gateway, and back after it has stopped', async () => {
    const gateway = await start();
    expect((await runCli(['chat', 'Remember that the north gate is open.'], options)).code).toBe(0);
    const archive = path.join(state.home, 'mine.zip');
    expect(await runCli(['backup', archive], options)).toMatchObject({ code: 0, stdout: expect.stringContaining('keys of programs') });
    expect((await runCli(['chat', 'And something else.'], options)).code).toBe(0);

    expect(await runCli(['restore', archive], options)).toMatchObject({ code: 4, stderr: expect.stringContaining('farmhand stop') });
    expect((await runCli(['stop'], options)).code).toBe(0);
    await gateway.ended;
    expect(await runCli(['restore', archive], options)).toMatchObject({ code: 0, stdout: expect.stringContaining('mine.zip is back') });
    const { sessions } = z
      .object({ sessions: z.array(z.object({ title: z.string() })) })
      .parse(JSON.parse((await runCli(['sessions', 'list', '--json'], options)).stdout));
    expect(sessions.map(({ title }) => title)).toEqual(['Remember that the north gate is open.']);
    expect(readdirSync(state.folder).filter((name) => name.includes('before-restore')).length).toBeGreaterThanOrEqual(3);
    expect((await runCli(['restore', '--list'], options)).stdout).toContain('made by hand');
    expect((await runCli(['restore', path.join(state.home, 'none.zip')], options)).code).toBe(1);
  });

  it('asked for over the contract, it happens at the next start', async () => {
    const gateway = await start();
    const person = client();
    const { backup } = await person.call('backup.create', {});
    expect((await runCli(['chat', 'Hello.'], options)).code).toBe(0);
    expect((await person.call('backup.restore', { name: backup.name })).state).toBe('at-next-start');
    await expect(person.call('backup.restore', { name: '../../etc/passwd' })).rejects.toMatchObject({ code: 'not_found' });
    expect((await person.call('sessions.list', {})).sessions).toHaveLength(1);
    person.close();
    await kill(gateway);
    await start();
    const again = client();
    expect((await again.call('sessions.list', {})).sessions).toEqual([]);
    expect((await again.call('backup.list', {})).last?.name).toBe(backup.name);
    again.close();
  });
});

it('a damaged database is set aside and rebuilt at the start; status, doctor and log tell of it', async () => {
  expect((await runCli(['chat', 'Remember that the north gate is open.'], options)).code).toBe(0);
  const file = path.join(state.folder, 'farmhand.db');
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(4096, 0x5a), 0, 4096, 0);
  closeSync(handle);
  await start();
  expect((await runCli(['status'], options)).stdout).toMatch(/damaged and was rebuilt/);
  const doctor = await runCli(['doctor', '--deep'], options);
  expect(doctor.stdout).toMatch(/warn +Rebuilt database/);
  expect(doctor.stdout).toMatch(/ok +Database/);
  expect((await runCli(['sessions', 'list'], options)).stdout).toContain('north gate');
  const aside = readdirSync(state.folder).find((name) => /^farmhand\.db\.damaged-[^-]+-\d+-[\dTZ-]+$/.test(name)) ?? '';
  expect(statSync(path.join(state.folder, aside)).size).toBeGreaterThan(4096);
  expect(readFileSync(path.join(state.folder, 'logs', 'farmhand.log'), 'utf8')).toContain('was rebuilt from what could be read');
});

it('diagnostics hold what helps and nothing of what was said', async () => {
  await start();
  expect((await runCli(['chat', 'My secret field is the-canary-field.'], options)).code).toBe(0);
  const file = path.join(state.home, 'help.zip');
  expect(await runCli(['diagnostics', file], options)).toMatchObject({ code: 0, stdout: expect.stringContaining('doctor.json') });
  const zip = await openZip(file);
  const names = zip.entries.map(({ name }) => name);
  let text = '';
  for (const entry of zip.entries) for await (const part of await zip.read(entry)) text += Buffer.from(part).toString('utf8');
  await zip.close();
  expect(names).toEqual(
    expect.arrayContaining(['doctor.json', 'status.json', 'settings.json', 'versions.json', 'events.json', 'logs/farmhand.log', 'manifest.json']),
  );
  expect(text).toContain('"run.finished"');
  expect(text).not.toContain('canary-field');
  expect(existsSync(file)).toBe(true);
});

it('the database of a gateway that was killed holds no half transaction', async () => {
  const gateway = await start();
  await runCli(['chat', 'Hello.'], options);
  await kill(gateway);
  const db = new DatabaseSync(path.join(state.folder, 'farmhand.db'));
  expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  db.close();
});

// A disk of its own needs the right to mount one.
describe.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)('a state folder on a real disk that is full', () => {
  const health = async () => healthSchema.parse(await (await fetch(`${readGatewayFile(state.folder)?.address}/health`)).json());
  const until = async (wanted: string): Promise<void> => {
    for (let look = 0; look < 400 && (await health()).parts.storage !== wanted; look += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    expect((await health()).parts.storage).toBe(wanted);
  };
  beforeEach(() => {
    mkdirSync(state.folder, { mode: 0o700 });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m,mode=700', 'tmpfs', state.folder]);
  });
  afterEach(async () => {
    for (const cli of started) await kill(cli);
    execFileSync('umount', [state.folder]);
  });

  it('answers with a reason, stays up, says so in its health, and goes on once there is room', async () => {
    await start();
    const before = await runCli(['chat', 'Hello.'], options);
    expect(before.code).toBe(0);
    const ballast = path.join(state.folder, 'ballast');
    const handle = openSync(ballast, 'w');
    try {
      for (;;) writeSync(handle, Buffer.alloc(4096));
    } catch {
      closeSync(handle);
    }
    let refused = await runCli(['chat', `Too much. ${'x'.repeat(20_000)}`], options);
    for (let more = 0; more < 20 && refused.code === 0; more += 1) refused = await runCli(['chat', `Too much. ${'x'.repeat(20_000)}`], options);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/disk .* is full.*Make room/s) });
    await until('full');
    expect(await health()).toMatchObject({ status: 'degraded', action: expect.stringContaining('Make room') });
    expect((await runCli(['status'], options)).stdout).toMatch(/storage +.*full/);
    rmSync(ballast);
    await until('ok');
    expect((await runCli(['chat', 'Hello again.'], options)).code).toBe(0);
  });
});

// What the command reads: with --json the output of the method as it is, with and without a gateway; and how it answers wrong use.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { methods } from '@shared/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { type CliOptions, type RunningCli, runCli, startCli } from '../fixtures/run-cli';
import { createTempState, type TempState } from '../fixtures/temp-state';

let farm: LlamaFarmServer;
let state: TempState;
let options: CliOptions;
let sessionId = '';
let today = '';

beforeAll(async () => {
  farm = await startLlamaFarmServer();
  state = createTempState();
  options = { state, llamafarm: farm.url };
  const { stdout } = await runCli(['chat', '--json', 'Remember that the north gate code is 4411 and turn on the porch lamp'], options);
  ({ sessionId } = z.object({ sessionId: z.string() }).parse(JSON.parse(stdout)));
  const { files } = methods['memory.list'].output.parse(JSON.parse((await runCli(['memory', 'list', '--json'], options)).stdout));
  today = files.find(({ file }) => file.startsWith('memory/'))?.file ?? '';
});
afterAll(async () => {
  await farm.close();
  state.remove();
});

const run = (...args: string[]) => runCli(args, options);

describe.each(['in process', 'attached to a gateway'])('reads, %s', (how) => {
  let gateway: RunningCli | null = null;
  beforeAll(async () => {
    if (how === 'in process') return;
    gateway = startCli(['start', '--headless'], options);
    await gateway.seen(/answers/);
  });
  afterAll(async () => {
    if (!gateway) return;
    await run('stop');
    await gateway.ended;
  });

  it.each<[string[], keyof typeof methods]>([
    [['sessions', 'list'], 'sessions.list'],
    [['sessions', 'search', 'gate'], 'sessions.search'],
    [['memory', 'list'], 'memory.list'],
    [['memory', 'search', 'gate', 'code'], 'memory.search'],
    [['memory', 'show', 'MEMORY.md'], 'memory.get'],
    [['workspace', 'show'], 'workspace.show'],
    [['workspace', 'diff'], 'workspace.diff'],
    [['llamafarm', 'status'], 'llamafarm.status'],
    [['llamafarm', 'provision'], 'llamafarm.provision'],
    [['models', 'list'], 'models.list'],
    [['tools', 'list'], 'tools.list'],
    [['approvals', 'list'], 'approvals.list'],
    [['settings', 'get'], 'settings.get'],
    [['home'], 'home.get'],
    [['doctor'], 'system.doctor'],
  ])('%j --json is the output of %s', async (args, method) => {
    const result = await run(...args, '--json');
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const printed: unknown = JSON.parse(result.stdout);
    expect(methods[method].output.parse(printed)).toEqual(printed);
  });

  it('sessions: listed, shown and exported', async () => {
    expect((await run('sessions', 'list')).stdout).toMatch(new RegExp(`${sessionId} +\\d{4}-.* ask +Remember that`));
    const shown = (await run('sessions', 'show', sessionId)).stdout;
    for (const part of ['You\nRemember that', 'calls memory_write', 'memory_write done', 'Noted in', 'porch lamp is now on']) expect(shown).toContain(part);
    const file = path.join(state.home, `export-${how.length}.json`);
    expect(await run('sessions', 'export', sessionId, '--out', file)).toMatchObject({ code: 0, stdout: expect.stringContaining(file) });
    const document = methods['sessions.export'].output.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(document).toMatchObject({ format: 'farmhand-session', session: { id: sessionId } });
    expect(JSON.parse((await run('sessions', 'export', sessionId)).stdout)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(await run('sessions', 'export', sessionId, '--out', file)).toMatchObject({ code: 1, stderr: expect.stringContaining('exists') });
  });

  it('sessions: searched, pinned, put away, written to read, and taken in from a file', async () => {
    expect((await run('sessions', 'search', 'nort', '4411')).stdout).toContain(`${sessionId}  `);
    expect((await run('sessions', 'search', 'zeppelin')).stdout).toBe('Nothing found in any conversation for "zeppelin".\n');
    expect((await run('sessions', 'pin', sessionId)).stdout).toContain('is pinned and not archived');
    expect((await run('sessions', 'archive', sessionId)).stdout).toContain('archived');
    expect((await run('sessions', 'list')).stdout).not.toContain(sessionId);
    expect((await run('sessions', 'list', '--archived')).stdout).toContain(sessionId);
    await run('sessions', 'archive', sessionId, '--off');
    await run('sessions', 'pin', sessionId, '--off');
    expect((await run('sessions', 'export', sessionId, '--markdown')).stdout).toMatch(/^# Remember that[\s\S]*## You\n\nRemember that/);

    const file = path.join(state.home, `import-${how.length}.json`);
    writeFileSync(file, (await run('sessions', 'export', sessionId)).stdout);
    const { sessions } = methods['sessions.import'].output.parse(JSON.parse((await run('sessions', 'import', file, '--json')).stdout));
    expect(sessions).toHaveLength(1);
    expect(await run('sessions', 'delete', sessions[0]?.id ?? '', '--yes')).toMatchObject({ code: 0 });
    writeFileSync(file, '{"hello": 1}');
    expect(await run('sessions', 'import', file)).toMatchObject({ code: 1, stderr: expect.stringContaining('Choose another file') });
    writeFileSync(file, 'no JSON');
    expect(await run('sessions', 'import', file)).toMatchObject({ code: 1, stderr: expect.stringContaining('is not JSON') });
  });

  it('memory: listed, shown and searched', async () => {
    expect((await run('memory', 'list')).stdout).toContain(today);
    expect((await run('memory', 'show', today)).stdout).toContain('4411');
    expect((await run('memory', 'search', 'north', 'gate')).stdout).toMatch(new RegExp(`${today}:\\d+ .*4411`));
    expect((await run('memory', 'search', 'zeppelin')).stdout).toBe('Nothing found in memory for "zeppelin".\n');
    expect(await run('memory', 'show', '../moltbot.json')).toMatchObject({ code: 1, stdout: '' });
  });

  it('workspace: shown, with what is yours', async () => {
    expect((await run('workspace', 'show')).stdout).toMatch(/SOUL\.md .*as in the template/);
    const soul = path.join(state.folder, 'workspace', 'SOUL.md');
    const text = readFileSync(soul, 'utf8');
    try {
      writeFileSync(soul, `${text}\nMine.\n`);
      expect((await run('workspace', 'show')).stdout).toMatch(/SOUL\.md .*yours/);
      expect((await run('workspace', 'show', 'SOUL.md')).stdout).toContain('Mine.');
    } finally {
      writeFileSync(soul, text);
    }
    expect((await run('workspace', 'diff')).stdout).toBe('The templates of this version would change nothing.\n');
    expect(await run('workspace', 'show', 'NONE.md')).toMatchObject({ code: 1, stderr: expect.stringContaining('SOUL.md') });
  });

  it('home, models, tools and LlamaFarm, as a person reads them', async () => {
    expect((await run('home')).stdout).toMatch(/simulated[\s\S]*porch lamp +on/);
    expect((await run('models', 'list')).stdout).toMatch(/llamafarm\/agent +ready[\s\S]*llamafarm\/agent answers/);
    expect((await run('tools', 'list')).stdout).toMatch(/write_file +write +yes/);
    expect((await run('llamafarm', 'status')).stdout).toContain('provisioned');
    expect(await run('llamafarm', 'provision')).toMatchObject({
      code: 0,
      stdout: 'The project was right already. Nothing was changed.\n',
      stderr: expect.stringMatching(/done +find/),
    });
    expect((await run('approvals', 'list')).stdout).toBe('Nothing waits for a yes or no.\n');
  });

  it('settings: one value read and set, and the rest of the file kept', async () => {
    expect((await run('settings', 'get', 'agents.defaults.mode')).stdout).toBe('"ask"\n');
    expect(await run('settings', 'set', 'agents.defaults.maxSteps', '7')).toMatchObject({ code: 0, stdout: 'agents.defaults.maxSteps is 7.\n' });
    expect(await run('settings', 'set', 'agents.defaults.mode', 'allow-reads')).toMatchObject({ code: 0 });
    expect(JSON.parse((await run('settings', 'get', 'agents.defaults')).stdout)).toMatchObject({
      maxSteps: 7,
      mode: 'allow-reads',
      model: { primary: 'llamafarm/agent' },
    });
    await run('settings', 'set', 'agents.defaults.mode', '"ask"');
    expect(await run('settings', 'get', 'no.such')).toMatchObject({ code: 1, stderr: expect.stringContaining('no no.such') });
    expect(await run('settings', 'set', 'agents.defaults.mode', 'everything')).toMatchObject({ code: 1, stdout: '' });
    expect(await run('settings', 'set', 'gateway.port', '{')).toMatchObject({ code: 2 });
  });

  it('a session is deleted only after a yes', async () => {
    const { stdout } = await run('chat', '--json', 'Hello!');
    const { sessionId: id } = z.object({ sessionId: z.string() }).parse(JSON.parse(stdout));
    expect(await run('sessions', 'delete', id)).toMatchObject({ code: 4, stderr: expect.stringContaining('--yes') });
    expect((await run('sessions', 'show', id)).code).toBe(0);
    expect(await run('sessions', 'delete', id, '--yes')).toMatchObject({ code: 0, stdout: 'Deleted "Hello!" with 2 messages.\n' });
    expect(await run('sessions', 'show', id)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(`no session ${id}`) });
  });
});

describe('wrong use', () => {
  it.each([
    [['sttaus'], /unknown command 'sttaus'\n\(Did you mean status\?\)/],
    [['sessions', 'lst'], /unknown command 'lst'\n\(Did you mean list\?\)/],
    [['sessions', 'show'], /missing required argument 'id'/],
    [['status', '--jsno'], /unknown option '--jsno'\n\(Did you mean --json\?\)/],
    [['sessions', 'list', '--limit', 'many'], /1 to 500/],
    [['sessions'], /Usage: farmhand sessions/],
    [['memory', 'search'], /missing required argument 'words'/],
  ])('%j ends with 2 and says how it is used', async (args, message) => {
    const result = await run(...args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
  });

  it('help and version are no wrong use', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('farmhand chat "What can you do?"') });
    expect(await run()).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage: farmhand') });
    expect(await run('chat', '--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('--session <id>') });
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('shows stacks only to who asks for them, and colours only on a terminal', async () => {
    const quiet = await run('sessions', 'show', 'ses_none');
    expect(quiet.stderr.split('\n')).toHaveLength(2);
    const loud = await runCli(['sessions', 'show', 'ses_none'], { ...options, env: { FARMHAND_DEBUG: '1' } });
    expect(loud.stderr).toMatch(/\n +at /);
    expect((await run('doctor')).stdout).not.toContain('\u001b');
    expect((await runCli(['doctor'], { ...options, env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[');
  });
});

it('workspace diff shows what the templates would make of a file that was there before them', async () => {
  const other = createTempState();
  try {
    const soul = path.join(other.folder, 'workspace', 'SOUL.md');
    mkdirSync(path.dirname(soul), { recursive: true });
    writeFileSync(soul, 'Mine.\n');
    const result = await runCli(['workspace', 'diff'], { ...options, state: other });
    expect(result.stdout).toMatch(/^--- SOUL\.md[\s\S]*^-Mine\.$[\s\S]*^\+/m);
    expect(readFileSync(soul, 'utf8')).toBe('Mine.\n');
  } finally {
    other.remove();
  }
});

it('LlamaFarm services without lf say how to get it', async () => {
  const result = await runCli(['llamafarm', 'start'], { ...options, env: { PATH: path.join(state.home, 'elsewhere') } });
  expect(result).toMatchObject({ code: 1, stdout: '' });
  expect(result.stderr).toMatch(/`lf`.*Install LlamaFarm with/);
});

it('a reader that has seen enough is no failure', async () => {
  const cli = startCli(['tools', 'list'], options);
  cli.child.stdout?.destroy();
  expect((await cli.ended).code).toBe(0);
});

it('reading in process leaves no gateway file', () => {
  expect(existsSync(path.join(state.folder, 'gateway.json'))).toBe(false);
});

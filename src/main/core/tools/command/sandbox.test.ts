import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHardFloor } from '../floor/hard-floor';
import { createToolbox, type ToolOutput } from '../toolbox';
import type { CommandRule } from './allow-list';
import { findProgram } from './find-program';
import { createRunCommandTool } from './run-command';
import { bubblewrapArguments, createSandbox, type Sandbox, sandboxExecArguments } from './sandbox';

const call = { file: '/usr/bin/date', args: ['-u', 'a b'], workspaceFolder: '/home/anna/w', folder: '/home/anna/w/notes', network: false };

describe('the arguments of bubblewrap', () => {
  const made = bubblewrapArguments(call, [
    { place: '/home/anna/.ssh', folder: true },
    { place: '/home/anna/.netrc', folder: false },
  ]);
  const at = (...words: string[]): number => made.findIndex((_, start) => words.every((word, offset) => made[start + offset] === word));

  it('end with the program and its arguments, each as it is', () => {
    expect(made.slice(made.indexOf('--'))).toEqual(['--', '/usr/bin/date', '-u', 'a b']);
  });

  it('make the system read-only, hide keys, and open the workspace last', () => {
    expect(at('--ro-bind', '/', '/')).toBeGreaterThanOrEqual(0);
    expect(at('--tmpfs', '/tmp')).toBeGreaterThan(at('--ro-bind', '/', '/'));
    expect(at('--tmpfs', '/run')).toBeGreaterThan(0);
    expect(at('--tmpfs', '/home/anna/.ssh')).toBeGreaterThan(0);
    expect(at('--ro-bind', '/dev/null', '/home/anna/.netrc')).toBeGreaterThan(0);
    expect(at('--bind', '/home/anna/w', '/home/anna/w')).toBeGreaterThan(at('--tmpfs', '/home/anna/.ssh'));
    expect(at('--chdir', '/home/anna/w/notes')).toBeGreaterThan(0);
    for (const flag of ['--die-with-parent', '--unshare-pid', '--unshare-net']) expect(made).toContain(flag);
  });

  it('leave the network on only where a rule allows it', () => {
    expect(bubblewrapArguments({ ...call, network: true }, [])).not.toContain('--unshare-net');
  });

  it('show a program that lies in a place with another content inside', () => {
    expect(bubblewrapArguments({ ...call, file: '/tmp/x/tool' }, []).join(' ')).toContain('--ro-bind /tmp/x/tool /tmp/x/tool');
  });
});

describe('the profile of sandbox-exec', () => {
  it('denies writes but in the workspace, and the network unless allowed', () => {
    const [flag, profile, ...rest] = sandboxExecArguments({ ...call, workspaceFolder: '/Users/anna/my "w"' }, ['/Users/anna/.ssh']);
    expect([flag, ...rest]).toEqual(['-p', '/usr/bin/date', '-u', 'a b']);
    expect(profile).toContain('(deny file-write*)');
    expect(profile).toContain('(deny network*)');
    expect(profile).toContain('(deny file-read* file-write* (subpath "/Users/anna/.ssh"))');
    expect(profile?.split('\n').at(-1)).toBe('(allow file-read* file-write* (subpath "/Users/anna/my \\"w\\""))');
    expect(sandboxExecArguments({ ...call, network: true }, [])[1]).not.toContain('network');
  });
});

describe('without a sandbox', () => {
  it.each<[NodeJS.Platform, RegExp]>([
    ['win32', /No sandbox is known/],
    ['linux', /bwrap is not installed/],
    ['darwin', /sandbox-exec is not installed/],
  ])('on %s it says so, and runs the program as it is', async (platform, detail) => {
    const sandbox = createSandbox({ env: { PATH: '' }, workspaceFolder: os.tmpdir(), hidden: [], platform });
    expect(sandbox.state()).toMatchObject({ kind: 'none' });
    expect(await sandbox.ready()).toMatchObject({ kind: 'none', detail: expect.stringMatching(detail) });
    expect(await sandbox.wrap(call)).toEqual({ file: call.file, args: call.args });
  });

  it.skipIf(process.platform === 'win32')('one that does not work here counts as none', async () => {
    const base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'farmhand-sandbox-')));
    const workspaceFolder = path.join(base, 'w');
    mkdirSync(workspaceFolder);
    writeFileSync(path.join(base, 'bwrap'), '#!/bin/sh\nexit 1\n');
    chmodSync(path.join(base, 'bwrap'), 0o755);
    const sandbox = createSandbox({ env: { PATH: base }, workspaceFolder, hidden: [], platform: 'linux' });
    expect(await sandbox.ready()).toMatchObject({ kind: 'none', detail: expect.stringMatching(/does not let it work/) });
    rmSync(base, { recursive: true });
  });
});

const bubblewrap = process.platform === 'linux' ? await findProgram('bwrap', process.env, '/nowhere') : undefined;
const works = bubblewrap !== undefined && (await createSandbox({ env: process.env, workspaceFolder: os.tmpdir(), hidden: [] }).ready()).kind === 'bubblewrap';

describe.runIf(works)('in the real bubblewrap', () => {
  const node = process.execPath;
  let base: string;
  let folder: string;
  let rules: CommandRule[];
  let sandbox: Sandbox;

  beforeEach(() => {
    // Not below /tmp, which is another one inside.
    base = realpathSync(mkdtempSync('/var/tmp/farmhand-sandbox-'));
    folder = path.join(base, 'state', 'workspace');
    mkdirSync(path.join(folder, 'notes'), { recursive: true });
    mkdirSync(path.join(base, 'home', '.ssh'), { recursive: true });
    writeFileSync(path.join(base, 'home', '.ssh', 'config'), 'secret');
    writeFileSync(path.join(base, 'home', 'plain.txt'), 'plain');
    writeFileSync(path.join(base, 'state', 'farmhand.db'), 'secret');
    rules = [{ program: node, args: ['[^]*'] }];
    sandbox = createSandbox({ env: process.env, workspaceFolder: folder, hidden: [path.join(base, 'home', '.ssh'), path.join(base, 'state')] });
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  let progress = '';
  function run(source: string, args: string[] = [], signal = new AbortController().signal): Promise<ToolOutput> {
    progress = '';
    writeFileSync(path.join(folder, 'script.cjs'), source);
    const floor = createHardFloor({ home: '/home/nobody', stateFolder: path.join(base, 'elsewhere'), workspaceFolder: folder, platform: process.platform });
    const box = createToolbox([createRunCommandTool({ workspaceFolder: folder, commands: () => rules, env: process.env, floor, sandbox })]);
    return box.execute(
      { id: '1', name: 'run_command', arguments: JSON.stringify({ program: node, args: [path.join(folder, 'script.cjs'), ...args] }) },
      { signal, sessionId: 's', runId: 'r', callId: 'c', progress: (text) => (progress += text) },
    );
  }
  const tries = (expression: string): string => `const fs = require('node:fs'); try { console.log(${expression}); } catch (error) { console.log(error.code); }`;

  it('says so in the result, runs in the workspace and writes there', async () => {
    const result = await run(tries(`(fs.writeFileSync('made.txt', 'made'), process.cwd())`));
    expect(result).toMatchObject({ outcome: 'done', content: folder, details: { sandbox: 'bubblewrap', network: false, folder } });
    expect(readFileSync(path.join(folder, 'made.txt'), 'utf8')).toBe('made');
    expect(sandbox.state()).toMatchObject({ kind: 'bubblewrap' });
  });

  it('writes nowhere else', async () => {
    expect((await run(tries(`fs.writeFileSync(${JSON.stringify(path.join(base, 'home', 'x'))}, 'x')`))).content).toBe('EROFS');
    expect((await run(tries(`fs.appendFileSync(${JSON.stringify(path.join(base, 'home', 'plain.txt'))}, 'x')`))).content).toBe('EROFS');
    expect(existsSync(path.join(base, 'home', 'x'))).toBe(false);
  });

  it('has a /tmp of its own', async () => {
    const name = `/tmp/${path.basename(base)}`;
    expect((await run(tries(`(fs.writeFileSync(${JSON.stringify(name)}, 'x'), 'written')`))).content).toBe('written');
    expect(existsSync(name)).toBe(false);
  });

  it('reads what is open and neither keys nor our own files', async () => {
    expect((await run(tries(`fs.readFileSync(${JSON.stringify(path.join(base, 'home', 'plain.txt'))}, 'utf8')`))).content).toBe('plain');
    expect((await run(tries(`fs.readFileSync(${JSON.stringify(path.join(base, 'home', '.ssh', 'config'))}, 'utf8')`))).content).toBe('ENOENT');
    expect((await run(tries(`fs.readFileSync(${JSON.stringify(path.join(base, 'state', 'farmhand.db'))}, 'utf8')`))).content).toBe('ENOENT');
  });

  it('sees no other process', async () => {
    expect(
      (await run(tries(`fs.existsSync('/proc/${process.pid}/cmdline') && fs.readFileSync('/proc/${process.pid}/cmdline', 'utf8').includes('vitest')`))).content,
    ).toBe('false');
  });

  describe('and the network', () => {
    let server: Server;
    let port = 0;
    beforeEach(async () => {
      server = createServer((socket) => socket.end('hello'));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      port = typeof address === 'object' && address !== null ? address.port : 0;
    });
    afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));
    const source = `const s = require('node:net').connect(Number(process.argv[2]), '127.0.0.1'); s.on('data', (d) => console.log(String(d))).on('error', (e) => console.log(e.code));`;

    it('is off', async () => {
      expect((await run(source, [String(port)])).content).not.toContain('hello');
    });

    it('is on where a rule allows it', async () => {
      rules = [{ program: node, args: ['[^]*'], network: true }];
      expect(await run(source, [String(port)])).toMatchObject({ content: 'hello', details: { network: true } });
    });
  });

  it('starts in the folder of its rule', async () => {
    rules = [{ program: node, args: ['[^]*'], folder: 'notes' }];
    expect((await run(tries('process.cwd()'))).content).toBe(path.join(folder, 'notes'));
    rules = [{ program: node, args: ['[^]*'], folder: 'none' }];
    expect((await run(tries('process.cwd()'))).content).toMatch(/The folder none is not in the workspace/);
  });

  it('ends within a second of Stop', async () => {
    const stop = new AbortController();
    const work = run(`process.on('SIGTERM', () => {}); console.log('ready'); setInterval(() => {}, 1000);`, [], stop.signal);
    await expect.poll(() => progress).toContain('ready');
    const before = performance.now();
    stop.abort();
    expect(await work).toMatchObject({ outcome: 'stopped' });
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

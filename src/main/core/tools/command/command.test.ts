import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHardFloor } from '../floor/hard-floor';
import { programRefusal } from '../floor/refused-programs';
import type { ToolContext } from '../tool';
import { createToolbox, type ToolOutput } from '../toolbox';
import { noSandbox } from '../tools.fixture';
import { type CommandRule, defaultRules, findRule } from './allow-list';
import { findProgram } from './find-program';
import { createRunCommandTool } from './run-command';

let folder: string;
let rules: CommandRule[] | null;
let progress: string;

/** The tests' own programs are Node scripts under this name; the real one may not be told to run text. */
const node = process.execPath;
const script = (name: string, source: string): string => {
  const file = path.join(folder, '..', name);
  writeFileSync(file, source);
  return file;
};

beforeEach(() => {
  const base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'farmhand-command-')));
  folder = path.join(base, 'workspace');
  mkdirSync(folder);
  rules = [{ program: node, args: ['[^]*'] }];
  progress = '';
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

function run(
  program: string,
  args: string[] = [],
  { signal = new AbortController().signal, env = process.env }: { signal?: AbortSignal; env?: NodeJS.ProcessEnv } = {},
): Promise<ToolOutput> {
  const floor = createHardFloor({ home: '/home/nobody', stateFolder: path.join(folder, '..', 'state'), workspaceFolder: folder, platform: process.platform });
  const box = createToolbox([createRunCommandTool({ workspaceFolder: folder, commands: () => rules, env, floor, sandbox: noSandbox })]);
  const context: ToolContext = { signal, sessionId: 's', runId: 'r', callId: 'c', progress: (text) => (progress += text) };
  return box.execute({ id: '1', name: 'run_command', arguments: JSON.stringify({ program, args }) }, context);
}

describe('running', () => {
  it('runs in the workspace, gives both streams and the exit code', async () => {
    const file = script('both.cjs', 'console.log(process.cwd()); console.error("careful"); process.exit(Number(process.argv[2]));');
    const good = await run(node, [file, '0']);
    expect(good).toMatchObject({ outcome: 'done', details: { code: 0, program: node } });
    expect(good.content.split('\n').sort()).toEqual([folder, 'careful'].sort());
    expect(progress).toContain('careful');
    const bad = await run(node, [file, '3']);
    expect(bad).toMatchObject({ outcome: 'failed', details: { code: 3 } });
    expect(bad.content).toMatch(/^Error: .* failed with exit code 3\.\n/);
  });

  it('hands each argument over as it is: no shell reads it', async () => {
    const file = script('args.cjs', 'console.log(JSON.stringify(process.argv.slice(2)));');
    const args = ['$(touch pwned)', '`id`', '; ls', '| cat', '> out', '*', 'a b', '"q"', "it's", '', '%PATH%', '&& x', '\n'];
    expect(JSON.parse((await run(node, [file, ...args])).content)).toEqual(args);
  });

  it('shows the program no keys and no settings of ours', async () => {
    const file = script('env.cjs', 'console.log(JSON.stringify(process.env));');
    const env = {
      ...process.env,
      LLM_OPENAI: 'sk-secret',
      AWS_SECRET_ACCESS_KEY: 'x',
      NODE_OPTIONS: '--title=x',
      LD_PRELOAD: '',
      FARMHAND_STATE_DIR: '/x',
      PATH: `relative:${process.env.PATH}`,
      LANG: 'C',
    };
    const seen: unknown = JSON.parse((await run(node, [file], { env })).content);
    expect(seen).toMatchObject({ LANG: 'C', FARMHAND: '1', TERM: 'dumb' });
    for (const name of ['LLM_OPENAI', 'AWS_SECRET_ACCESS_KEY', 'NODE_OPTIONS', 'LD_PRELOAD', 'FARMHAND_STATE_DIR']) expect(seen).not.toHaveProperty(name);
    expect(Reflect.get(Object(seen), 'PATH')).not.toContain('relative');
  });

  it('keeps the head and the tail of 1 MB of output', async () => {
    const file = script('flood.cjs', 'process.stdout.write("START" + "x".repeat(1_000_000) + "END");');
    const { content, details } = await run(node, [file]);
    expect(content.length).toBeLessThan(12_300);
    expect(content).toMatch(/^START/);
    expect(content).toMatch(/\[\.\.\. 98\d{4} characters left out \.\.\.\]/);
    expect(content).toMatch(/END$/);
    expect(progress.length).toBe(64_000);
    expect(details).toMatchObject({ dropped: expect.any(Number) });
  });

  it('puts split UTF-8 together again', async () => {
    const file = script(
      'split.cjs',
      'const b = Buffer.from("é😀"); process.stdout.write(b.subarray(0, 1)); setTimeout(() => { process.stdout.write(b.subarray(1, 4)); setTimeout(() => process.stdout.write(b.subarray(4)), 30); }, 30);',
    );
    expect((await run(node, [file])).content).toBe('é😀');
  });

  it('says when there was no output', async () => {
    expect((await run(node, [script('silent.cjs', '')])).content).toMatch(/ended without output\.$/);
  });

  it('gives the program nothing to read', async () => {
    expect((await run(node, [script('stdin.cjs', 'process.stdin.on("end", () => console.log("end")).resume();')])).content).toBe('end');
  });

  it('Stop ends the whole tree within a second', async () => {
    const pidFile = path.join(folder, 'pid');
    const child = script(
      'child.cjs',
      `process.on('SIGTERM', () => {}); require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); console.log('ready'); setInterval(() => {}, 1000);`,
    );
    const parent = script(
      'parent.cjs',
      `process.on('SIGTERM', () => {}); require('node:child_process').spawn(process.execPath, [${JSON.stringify(child)}], { stdio: 'inherit' });`,
    );
    const stop = new AbortController();
    const work = run(node, [parent], { signal: stop.signal });
    while (!progress.includes('ready')) await new Promise((resolve) => setImmediate(resolve));
    const before = performance.now();
    stop.abort();
    const result = await work;
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(result).toMatchObject({ outcome: 'stopped', content: expect.stringContaining('stopped by the person') });
    expect(isRunning(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
  });

  it('does not wait for what a program leaves behind, and ends it', async () => {
    const pidFile = path.join(folder, 'pid');
    const child = script('stays.cjs', 'setInterval(() => {}, 1000);');
    const parent = script(
      'leaves.cjs',
      `const c = require('node:child_process').spawn(process.execPath, [${JSON.stringify(child)}], { stdio: 'inherit' }); require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(c.pid)); console.log('done'); process.exit(0);`,
    );
    const before = performance.now();
    expect((await run(node, [parent])).content).toBe('done');
    expect(performance.now() - before).toBeLessThan(2_000);
    if (process.platform !== 'win32') await expect.poll(() => isRunning(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
  });
});

/** Zombies do not count. */
function isRunning(pid: number): boolean {
  try {
    if (process.platform === 'linux') return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('the list of allowed programs', () => {
  it('is the harmless one when the person has none', async () => {
    rules = null;
    expect((await run('whoami')).outcome).toBe('done');
    expect((await run('curl', ['http://example.org'])).content).toMatch(/^Error: "curl" is not on the list of allowed programs\. On it are: /);
    rules = [];
    expect((await run('whoami')).content).toMatch(/On it are: none\.$/);
  });

  it.each([
    ['no pattern, no argument', undefined, [], true],
    ['no pattern, an argument', undefined, ['x'], false],
    ['one pattern', ['-l'], ['-l'], true],
    ['matched whole', ['-l'], ['-la'], false],
    ['alternatives are held together', ['a|b'], ['bc'], false],
    ['the last holds for further arguments', ['status', '[a-z]+'], ['status', 'abc', 'def'], true],
    ['in their order', ['status', '[a-z]+'], ['commit', 'abc'], false],
    ['fewer are fine', ['status', '[a-z]+'], ['status'], true],
    ['a line break does not end the match', ['[a-z]+'], ['abc\n-x'], false],
    ['a broken pattern allows nothing', ['('], ['('], false],
  ])('%s', (_what, args, given, ok) => {
    expect(findRule([{ program: 'git', args }], 'git', given).ok).toBe(ok);
  });

  it('knows Windows names in any case, with or without .exe', () => {
    expect(findRule([{ program: 'whoami' }], 'WHOAMI.EXE', [], 'win32').ok).toBe(true);
    expect(findRule([{ program: 'whoami' }], 'WHOAMI', [], 'linux').ok).toBe(false);
  });

  it('the default lists let nothing look outside the workspace or write', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const list = defaultRules(platform);
      for (const { program } of list) expect(programRefusal(program, [])).toBeUndefined();
      for (const args of [['/etc'], ['../..'], ['notes/../../x'], ['~'], ['--color'], ['-l', '/']]) {
        expect(findRule(list, 'ls', args, platform).ok).toBe(false);
        expect(findRule(list, 'wc', args, platform).ok).toBe(false);
      }
    }
    expect(findRule(defaultRules('linux'), 'ls', ['-la', 'notes'], 'linux').ok).toBe(true);
    expect(findRule(defaultRules('linux'), 'date', ['-s', '2020-01-01'], 'linux').ok).toBe(false);
    expect(findRule(defaultRules('linux'), 'hostname', ['evil'], 'linux').ok).toBe(false);
  });
});

describe('the floor', () => {
  it.each([
    ['sh', ['-c', 'id']],
    ['/bin/bash', ['-c', 'id']],
    ['CMD.EXE', ['/c', 'dir']],
    ['powershell', ['-Command', 'ls']],
    ['env', ['bash']],
    ['xargs', ['rm']],
    ['sudo', ['ls']],
    ['rm', ['-rf', '/']],
    ['rm', ['-rf', '/*']],
    ['rm', ['-rf', '~']],
    ['rm', ['-rf', '../..']],
    ['rm', ['-rf', '/home']],
    ['del', ['C:\\']],
    ['chmod', ['-R', '777', '/']],
    ['mkfs.ext4', ['/dev/sda']],
    ['dd', ['of=/dev/sda']],
    ['format', ['C:']],
    ['diskpart', []],
    ['python3', ['-c', 'import os']],
    ['node', ['-e', '1']],
    ['node', ['--eval=1']],
    ['perl', ['-ne', '1']],
    ['find', ['.', '-delete']],
    ['find', ['.', '-exec', 'rm', '{}', ';']],
    ['security', ['find-generic-password']],
    ['secret-tool', ['lookup']],
    ['setenforce', ['0']],
    ['shutdown', ['-h', 'now']],
    ['run.bat', []],
    ['gpg', ['--export-secret-keys']],
  ])('%s %j is refused, though a person allowed it', async (program, args) => {
    rules = [{ program, args: ['[^]*'] }];
    expect(programRefusal(program, args)).toBeDefined();
    expect(await run(program, args)).toMatchObject({ outcome: 'failed', content: expect.stringMatching(/^Error: /) });
  });

  it.each([
    ['rm', ['notes/old.md']],
    ['git', ['status']],
    ['node', ['script.js']],
    ['python3', ['tool.py', 'x']],
    ['find', ['notes', '-name', '*.md']],
  ])('%s %j is a matter of the list', (program, args) => {
    expect(programRefusal(program, args)).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('sees through a link to a shell', async () => {
    const link = path.join(path.dirname(folder), 'harmless');
    symlinkSync('/bin/sh', link);
    rules = [{ program: link, args: ['[^]*'] }];
    expect((await run(link, ['-c', 'id'])).content).toMatch(/never run/);
  });
});

describe('finding a program', () => {
  it.skipIf(process.platform === 'win32')('never takes one from the workspace, by PATH, by path or through a link', async () => {
    const planted = path.join(folder, 'date');
    writeFileSync(planted, '#!/bin/sh\necho pwned\n');
    chmodSync(planted, 0o755);
    const link = path.join(path.dirname(folder), 'bin');
    mkdirSync(link);
    symlinkSync(planted, path.join(link, 'date'));
    expect(await findProgram('date', { PATH: `${folder}:${link}` }, folder)).toBeUndefined();
    expect(await findProgram(planted, {}, folder)).toBeUndefined();
    expect(await findProgram('./date', { PATH: folder }, folder)).toBeUndefined();
    expect(await findProgram('date', { PATH: `${folder}:${process.env.PATH}` }, folder)).toMatch(/^\/(?:usr\/)?bin\/date$/);
  });

  it('says that a program is missing', async () => {
    rules = [{ program: 'no-such-program' }];
    expect((await run('no-such-program')).content).toBe('Error: no-such-program is not installed on this computer. Choose another way.');
  });

  it('refuses a command line in place of a name, and monstrous arguments', async () => {
    expect((await run('ls -la')).content).toMatch(/Give the arguments in args/);
    expect((await run('')).outcome).toBe('failed');
    expect((await run(node, ['a\0b'])).content).toMatch(/zero character/);
    expect(
      (
        await run(
          node,
          Array.from({ length: 65 }, () => 'x'),
        )
      ).content,
    ).toMatch(/too many/);
    expect((await run(node, ['x'.repeat(5_000)])).content).toMatch(/too long/);
  });
});

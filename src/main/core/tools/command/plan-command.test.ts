import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Tool } from '../tool';
import { createToolbox } from '../toolbox';
import { noSandbox, openTestWorkspace, type TestWorkspace } from '../tools.fixture';
import type { CommandRule } from './allow-list';
import { createRunCommandTool } from './run-command';

const node = process.execPath;
let workspace: TestWorkspace;
let rules: CommandRule[];
let env: NodeJS.ProcessEnv;
let tool: Tool;
const context = { signal: new AbortController().signal, sessionId: 's', runId: 'r', callId: 'c', progress: () => {} };

beforeEach(() => {
  workspace = openTestWorkspace();
  writeFileSync(path.join(workspace.folder, 'tool.cjs'), 'console.log("first");');
  rules = [{ program: node, args: ['[^]*'] }];
  env = { PATH: process.env.PATH, LANG: 'C', API_KEY: 'secret', LD_PRELOAD: '/x.so' };
  tool = createRunCommandTool({ workspaceFolder: workspace.folder, commands: () => rules, floor: workspace.floor, sandbox: noSandbox, env });
});
afterEach(() => workspace.remove());

const input = { program: node, args: ['tool.cjs', 'a b'] };

it('a command is described by its argument array, folder, environment names and the files it names', async () => {
  const { action, floor } = await tool.describe(input);
  expect(floor).toBeNull();
  expect(action).toMatchObject({
    folder: workspace.folder,
    command: [node, 'tool.cjs', 'a b'],
    environment: ['FARMHAND', 'LANG', 'NO_COLOR', 'PATH', 'TERM'],
    network: false,
    sandbox: 'none',
    paths: [
      { path: node, effect: 'run', content: expect.stringMatching(/^\d+:\d+$/) },
      { path: 'tool.cjs', effect: 'read', content: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ],
  });
  expect(JSON.stringify(action)).not.toContain('secret');
});

it('a script that changed since it was agreed to is not run', async () => {
  const box = createToolbox([tool]);
  const { action } = await tool.describe(input);
  expect(await box.run({ tool, arguments: input }, { ...context, agreed: action })).toMatchObject({ outcome: 'done', content: 'first' });
  writeFileSync(path.join(workspace.folder, 'tool.cjs'), 'console.log("second");');
  expect(await box.run({ tool, arguments: input }, { ...context, agreed: action })).toMatchObject({
    outcome: 'failed',
    content: expect.stringContaining('changed since it was agreed to'),
  });
});

it('a rule hands on the variables it names, but none that loads other code', async () => {
  rules = [{ program: node, args: ['[^]*'], environment: ['API_KEY', 'LD_PRELOAD', 'MISSING'] }];
  const { action } = await tool.describe(input);
  expect(action.environment).toEqual(['API_KEY', 'FARMHAND', 'LANG', 'NO_COLOR', 'PATH', 'TERM']);
});

it('what the floor refuses is told before anybody is asked', async () => {
  mkdirSync(path.join(workspace.base, 'home', '.ssh'), { recursive: true });
  symlinkSync(path.join(workspace.base, 'home', '.ssh'), path.join(workspace.folder, 'notes'));
  for (const args of [['notes/config'], ['--file=../gateway.json'], ['-e', '1']]) {
    expect((await tool.describe({ program: node, args })).floor).toEqual(expect.any(String));
    const result = await createToolbox([tool]).run({ tool, arguments: { program: node, args } }, context);
    expect(result).toMatchObject({ outcome: 'failed', content: expect.stringMatching(/^Error: /) });
  }
});

it('what is not on the list fails without a question', async () => {
  rules = [];
  await expect(tool.describe(input)).rejects.toMatchObject({ code: 'denied', message: expect.stringContaining('not on the list') });
});

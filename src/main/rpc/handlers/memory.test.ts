import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../core/store';
import { createTrackedFiles, type TrackedFiles } from '../../core/tools';
import { createDocuments, createMemory, createWorkspace, type Memory, type Workspace } from '../../core/workspace';
import { callsOf, type TestCalls } from './dispatch.fixture';
import { workspaceHandlers } from './workspace';

const templatesFolder = path.resolve(import.meta.dirname, '../../../../templates/llamafarm');
let parent: string;
let folder: string;
let now: number;
let store: Store;
let workspace: Workspace;
let memory: Memory;
let files: TrackedFiles;
let calls: TestCalls;
let changed: string[];

beforeEach(async () => {
  parent = realpathSync(mkdtempSync(path.join(tmpdir(), 'farmhand-documents-')));
  folder = path.join(parent, 'workspace');
  now = 1_700_000_000_000;
  changed = [];
  const clock = () => (now += 1_000);
  store = openStore(':memory:', clock);
  workspace = createWorkspace({ folder, templatesFolder, clock });
  await workspace.ensure();
  memory = createMemory({ folder, clock });
  const floor = { path: () => undefined, command: () => undefined };
  files = createTrackedFiles({
    workspaceFolder: folder,
    versionsFolder: path.join(parent, 'versions'),
    changes: store.fileChanges,
    floor,
    clock,
    onChange: (file) => changed.push(file),
  });
  const documents = createDocuments({
    folder,
    files,
    changes: store.fileChanges,
    persona: workspace.persona,
    countTokens: (text) => Math.ceil(text.length / 4),
  });
  calls = callsOf(workspaceHandlers(workspace, memory, documents));
});
afterEach(() => {
  memory.close();
  store.close();
  rmSync(parent, { recursive: true, force: true });
});

const agentWrites = (file: string, text: string) => files.write(file, { sessionId: 'ses_1', runId: 'run_1', callId: 'call_1', tool: 'write_file' }, () => text);
const outsideWrites = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
const open = (file: string) => calls.call('memory.get', { file }, 'read');
const failure = async (work: Promise<unknown>): Promise<FarmhandError> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FarmhandError)) throw new Error('it should have failed');
  return error;
};

describe('a file of the workspace', () => {
  it('is saved against what was opened, and a file changed meanwhile is never overwritten', async () => {
    const { hash, text } = await open('SOUL.md');
    const saved = await calls.call('memory.save', { file: 'SOUL.md', text: `${text}Be brief.\n`, baseHash: hash });
    expect(await readFile(path.join(folder, 'SOUL.md'), 'utf8')).toBe(`${text}Be brief.\n`);
    expect(saved.hash).toBe((await open('SOUL.md')).hash);
    expect(changed).toEqual(['SOUL.md']);

    outsideWrites('SOUL.md', 'Written in an editor.\n');
    const error = await failure(calls.call('memory.save', { file: 'SOUL.md', text: 'mine', baseHash: saved.hash }));
    expect(error).toMatchObject({ code: 'conflict', details: { current: 'Written in an editor.\n', hash: (await open('SOUL.md')).hash } });
    expect(await readFile(path.join(folder, 'SOUL.md'), 'utf8')).toBe('Written in an editor.\n');
    await expect(calls.call('memory.save', { file: 'SOUL.md', text, baseHash: saved.hash }, 'read', 'chat', 'approve')).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('saved as it is makes no version', async () => {
    const { hash, text } = await open('USER.md');
    expect(await calls.call('memory.save', { file: 'USER.md', text, baseHash: hash })).toMatchObject({ hash, versionId: null });
    expect((await calls.call('memory.versions', { file: 'USER.md' })).versions).toEqual([]);
  });

  it('says who wrote which lines: the template, the person, the agent, an editor', async () => {
    const template = await open('MEMORY.md');
    const count = template.text.trimEnd().split('\n').length;
    expect(template.lines).toMatchObject([{ from: 1, to: count, by: 'template' }]);

    const mine = `${template.text.trimEnd()}\n- The gate code is 4411\n`;
    await calls.call('memory.save', { file: 'MEMORY.md', text: mine, baseHash: template.hash });
    await agentWrites('MEMORY.md', `${mine}- Anna is allergic to nuts\n- She likes tea\n`);
    outsideWrites('MEMORY.md', `${mine}- Anna is allergic to nuts\n- She likes tea\n- By hand\n`);
    const { lines } = await open('MEMORY.md');
    expect(lines).toMatchObject([
      { from: 1, to: count, by: 'template', versionId: expect.stringMatching(/^before:/) },
      { from: count + 1, to: count + 1, by: 'person', sessionId: null },
      { from: count + 2, to: count + 3, by: 'agent', sessionId: 'ses_1', runId: 'run_1' },
      { from: count + 4, to: count + 4, by: 'outside' },
    ]);
    expect((await calls.call('memory.versions', { file: 'MEMORY.md' }, 'read')).versions.map(({ by, current, kept }) => [by, current, kept])).toEqual([
      ['outside', true, true],
      ['agent', false, true],
      ['person', false, true],
      ['template', false, true],
    ]);
    expect(store.fileChanges.list({ limit: 10 }).map(({ tool }) => tool)).toEqual(['write_file']);
  });

  it('goes back to any version, and that can be gone back on too', async () => {
    const first = await open('AGENTS.md');
    const second = await calls.call('memory.save', { file: 'AGENTS.md', text: 'second\n', baseHash: first.hash });
    const { versions } = await calls.call('memory.versions', { file: 'AGENTS.md' });
    const template = versions.at(-1);
    expect((await calls.call('memory.version', { id: template?.id ?? '' }, 'read')).text).toBe(first.text);
    expect((await failure(calls.call('memory.revert', { file: 'AGENTS.md', versionId: template?.id ?? '', baseHash: first.hash }))).code).toBe('conflict');
    await calls.call('memory.revert', { file: 'AGENTS.md', versionId: template?.id ?? '', baseHash: second.hash });
    expect((await open('AGENTS.md')).text).toBe(first.text);
    await calls.call('memory.revert', { file: 'AGENTS.md', versionId: second.versionId ?? '', baseHash: first.hash });
    expect((await open('AGENTS.md')).text).toBe('second\n');
    expect((await failure(calls.call('memory.version', { id: 'chg_nowhere' }))).code).toBe('not_found');
    expect((await failure(calls.call('memory.revert', { file: 'SOUL.md', versionId: second.versionId ?? '', baseHash: null }))).code).toBe('not_found');
  });

  it('is made, removed and brought back; those of every workspace stay', async () => {
    const made = await calls.call('memory.create', { file: 'skills/gate/SKILL.md', text: '# Gate\n' });
    expect((await failure(calls.call('memory.create', { file: 'skills/gate/SKILL.md' }))).code).toBe('conflict');
    expect(await calls.call('memory.remove', { file: 'skills/gate/SKILL.md', baseHash: made.hash })).toMatchObject({ removed: true });
    expect((await failure(open('skills/gate/SKILL.md'))).code).toBe('not_found');
    const { versions } = await calls.call('memory.versions', { file: 'skills/gate/SKILL.md' });
    expect(versions.map(({ hash, current }) => [hash, current])).toEqual([
      [null, true],
      [made.hash, false],
    ]);
    await calls.call('memory.revert', { file: 'skills/gate/SKILL.md', versionId: versions[1]?.id ?? '', baseHash: null });
    expect((await open('skills/gate/SKILL.md')).text).toBe('# Gate\n');
    expect((await failure(calls.call('memory.remove', { file: 'SOUL.md', baseHash: (await open('SOUL.md')).hash }))).code).toBe('denied');
  });

  it.each(['../moltbot.json', '/etc/passwd', 'C:\\x.md', '.templates.json', 'notes.txt', 'memory/../../x.md', 'deep/folder/x.md', 'skills/a/b/c/d/e.md', ''])(
    'is not %j',
    async (file) => {
      expect((await failure(calls.call('memory.create', { file, text: 'x' }))).code).toBe('invalid_input');
    },
  );

  it('that is a link out of the workspace is read but not written', async () => {
    const elsewhere = path.join(parent, 'elsewhere.md');
    writeFileSync(elsewhere, 'kept elsewhere\n');
    rmSync(path.join(folder, 'USER.md'));
    symlinkSync(elsewhere, path.join(folder, 'USER.md'));
    const { text, hash } = await open('USER.md');
    expect(text).toBe('kept elsewhere\n');
    expect((await failure(calls.call('memory.save', { file: 'USER.md', text: 'x', baseHash: hash }))).code).toBe('invalid_input');
    expect(await readFile(elsewhere, 'utf8')).toBe('kept elsewhere\n');
  });
});

it('the tree names every page, its kind, and what it costs in the prompt', async () => {
  mkdirSync(path.join(folder, 'skills', 'gate'), { recursive: true });
  outsideWrites('skills/gate/SKILL.md', '# Gate');
  outsideWrites('memory/2026-11-20.md', '# 2026-11-20\n- One fact\n');
  outsideWrites('plans.md', 'Sow barley.');
  outsideWrites('.hidden.md', 'x');
  const { files: all, promptTokens } = await calls.call('memory.tree', {}, 'read');
  const named = Object.fromEntries(all.map((file) => [file.file, file]));
  expect(Object.keys(named)).toEqual(
    expect.arrayContaining([
      'IDENTITY.md',
      'SOUL.md',
      'AGENTS.md',
      'TOOLS.md',
      'USER.md',
      'MEMORY.md',
      'HEARTBEAT.md',
      'plans.md',
      'memory/2026-11-20.md',
      'skills/gate/SKILL.md',
    ]),
  );
  expect(named['.hidden.md']).toBeUndefined();
  expect(named['SOUL.md']).toMatchObject({ kind: 'persona', inPrompt: true, required: true });
  expect(named['SOUL.md']?.tokens).toBeGreaterThan(0);
  expect(named['memory/2026-11-20.md']).toMatchObject({ kind: 'note', inPrompt: false, tokens: 0, required: false });
  expect(named['skills/gate/SKILL.md']?.kind).toBe('skill');
  expect(named['plans.md']?.kind).toBe('other');
  expect(promptTokens).toBe(all.reduce((sum, { tokens }) => sum + tokens, 0));
});

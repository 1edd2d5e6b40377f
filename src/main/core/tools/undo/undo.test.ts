import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestWorkspace, type TestWorkspace } from '../tools.fixture';
import { largestKept } from './tracked-files';

let workspace: TestWorkspace;
const place = (name: string): string => path.join(workspace.folder, name);
const text = (name: string): string => readFileSync(place(name), 'utf8');
const by = (runId: string) => ({ sessionId: 's', runId, callId: 'c', tool: 'write_file' });
const write = (name: string, content: string | Uint8Array, runId = 'run_1') => workspace.files.write(name, by(runId), () => content);
const changes = () => workspace.undo.list({ limit: 50 }).changes;
const versions = (): string[] =>
  readdirSync(path.join(workspace.base, 'state', 'versions'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

beforeEach(() => {
  workspace = openTestWorkspace();
  mkdirSync(place('notes'));
  writeFileSync(place('notes/todo.md'), 'milk\n');
});
afterEach(() => workspace.remove());

describe('a write', () => {
  it('keeps what was there, once, for this account only', async () => {
    await write('notes/todo.md', 'bread\n');
    await write('notes/todo.md', 'milk\n');
    expect(changes().map(({ path: name, bytesBefore, bytesAfter, kept }) => [name, bytesBefore, bytesAfter, kept])).toEqual([
      ['notes/todo.md', 6, 5, true],
      ['notes/todo.md', 5, 6, true],
    ]);
    expect(versions()).toHaveLength(2);
    expect(workspace.undo.list({ limit: 1 })).toMatchObject({ keptBytes: 11, mostBytes: 200_000_000 });
    if (process.platform !== 'win32') expect(statSync(path.join(workspace.base, 'state', 'versions')).mode & 0o077).toBe(0);
  });

  it('does not happen when the file is not the one that was agreed to', async () => {
    const { real, hash } = await workspace.files.find('notes/todo.md');
    const agreed = {
      toolVersion: 1,
      folder: workspace.folder,
      environment: [],
      paths: [{ path: 'notes/todo.md', real, effect: 'write' as const, content: hash }],
    };
    writeFileSync(place('notes/todo.md'), 'eggs\n');
    await expect(workspace.files.write('notes/todo.md', { ...by('run_1'), agreed }, () => 'bread')).rejects.toMatchObject({ code: 'conflict' });
    rmSync(place('notes/todo.md'));
    await expect(workspace.files.write('notes/todo.md', { ...by('run_1'), agreed }, () => 'bread')).rejects.toMatchObject({ code: 'conflict' });
    expect(existsSync(place('notes/todo.md'))).toBe(false);
    expect(changes()).toEqual([]);
  });

  it('does not happen when what is there is too large to be kept', async () => {
    writeFileSync(place('huge.bin'), Buffer.alloc(largestKept + 1));
    await expect(write('huge.bin', 'x')).rejects.toMatchObject({ code: 'payload_too_large' });
    expect(statSync(place('huge.bin')).size).toBe(largestKept + 1);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('that fails leaves no change behind', async () => {
    chmodSync(place('notes'), 0o500);
    await expect(write('notes/todo.md', 'bread')).rejects.toThrow();
    chmodSync(place('notes'), 0o700);
    expect(changes()).toEqual([]);
  });

  it('many at once are kept one by one, each over the one before', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => workspace.files.write('count.txt', by('run_1'), (before) => `${before?.toString() ?? ''}${index}`)),
    );
    expect(text('count.txt')).toBe('0123456789');
    await workspace.undo.apply({ runId: 'run_1' });
    expect(existsSync(place('count.txt'))).toBe(false);
  });
});

describe('undo', () => {
  it('takes back all files of a run to what they were before its first write', async () => {
    await write('notes/todo.md', 'bread\n');
    await write('notes/todo.md', 'butter\n');
    await write('plans/new.md', 'sow');
    const { undoId, files } = await workspace.undo.apply({ runId: 'run_1' });
    expect(files).toEqual([
      { path: 'notes/todo.md', done: 'restored' },
      { path: 'plans/new.md', done: 'removed' },
    ]);
    expect(text('notes/todo.md')).toBe('milk\n');
    expect(existsSync(place('plans/new.md'))).toBe(false);
    expect(
      changes()
        .filter(({ runId }) => runId === 'run_1')
        .every(({ undoneBy }) => undoneBy === undoId),
    ).toBe(true);
    await expect(workspace.undo.apply({ runId: 'run_1' })).rejects.toMatchObject({ code: 'conflict', details: { undoId } });
  });

  it('can be undone, and that too', async () => {
    await write('notes/todo.md', 'bread\n');
    await write('new.md', 'new');
    const first = await workspace.undo.apply({ runId: 'run_1' });
    const second = await workspace.undo.apply({ runId: first.undoId });
    expect([text('notes/todo.md'), text('new.md')]).toEqual(['bread\n', 'new']);
    expect(
      changes()
        .filter(({ runId }) => runId === 'run_1')
        .every(({ undoneBy }) => undoneBy === null),
    ).toBe(true);
    await workspace.undo.apply({ runId: second.undoId });
    expect(text('notes/todo.md')).toBe('milk\n');
    expect(existsSync(place('new.md'))).toBe(false);
  });

  it('takes back one change', async () => {
    await write('notes/todo.md', 'bread\n');
    await write('other.md', 'x');
    const change = changes().find(({ path: name }) => name === 'notes/todo.md');
    await workspace.undo.apply({ changeId: change?.id });
    expect(text('notes/todo.md')).toBe('milk\n');
    expect(text('other.md')).toBe('x');
    expect((await workspace.undo.apply({ runId: 'run_1' })).files).toEqual([{ path: 'other.md', done: 'removed' }]);
  });

  it('refuses all of it where one file changed since, and shows both differences', async () => {
    await write('notes/todo.md', 'bread\n');
    await write('new.md', 'new');
    writeFileSync(place('notes/todo.md'), 'bread\nand eggs\n');
    await expect(workspace.undo.apply({ runId: 'run_1' })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('notes/todo.md changed since'),
      details: {
        files: [
          {
            path: 'notes/todo.md',
            byAgent: expect.stringMatching(/-milk\n\+bread/),
            since: expect.stringMatching(/ bread\n\+and eggs/),
          },
        ],
      },
    });
    expect(text('new.md')).toBe('new');
    expect(text('notes/todo.md')).toBe('bread\nand eggs\n');
  });

  it('refuses where a later run wrote over it; taken back in order both go', async () => {
    await write('notes/todo.md', 'bread\n', 'run_1');
    await write('notes/todo.md', 'butter\n', 'run_2');
    await expect(workspace.undo.apply({ runId: 'run_1' })).rejects.toMatchObject({ code: 'conflict' });
    await workspace.undo.apply({ runId: 'run_2' });
    await workspace.undo.apply({ runId: 'run_1' });
    expect(text('notes/todo.md')).toBe('milk\n');
  });

  it('is content where a person took it back by hand', async () => {
    await write('notes/todo.md', 'bread\n');
    writeFileSync(place('notes/todo.md'), 'milk\n');
    await workspace.undo.apply({ runId: 'run_1' });
    expect(text('notes/todo.md')).toBe('milk\n');
  });

  it('brings bytes back as they were, text or not', async () => {
    const bytes = Buffer.from([0, 255, 254, 13, 10, 0]);
    writeFileSync(place('picture.bin'), bytes);
    await write('picture.bin', 'text');
    await workspace.undo.apply({ runId: 'run_1' });
    expect(readFileSync(place('picture.bin'))).toEqual(bytes);
  });

  it.skipIf(process.platform === 'win32')('does not follow a link that took the place of the file', async () => {
    await write('notes/todo.md', 'bread\n');
    const outside = path.join(workspace.base, 'outside.txt');
    writeFileSync(outside, 'bread\n');
    rmSync(place('notes/todo.md'));
    symlinkSync(outside, place('notes/todo.md'));
    await expect(workspace.undo.apply({ runId: 'run_1' })).rejects.toMatchObject({ code: 'invalid_input' });
    expect(readFileSync(outside, 'utf8')).toBe('bread\n');
  });

  it('says when there is nothing to take back', async () => {
    await expect(workspace.undo.apply({ runId: 'run_none' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(workspace.undo.apply({ changeId: 'chg_none' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('refuses a former version that was damaged on disk', async () => {
    await write('notes/todo.md', 'bread\n');
    const before = changes()[0]?.before ?? '';
    writeFileSync(path.join(workspace.base, 'state', 'versions', before.slice(0, 2), before.slice(2)), 'tampered');
    await expect(workspace.undo.apply({ runId: 'run_1' })).rejects.toMatchObject({ code: 'not_found', message: expect.stringContaining('no longer kept') });
    expect(text('notes/todo.md')).toBe('bread\n');
  });
});

it('the oldest versions go when there is no more room, and the list says which', async () => {
  workspace.remove();
  workspace = openTestWorkspace({ mostBytes: 1_000 });
  for (let index = 0; index < 6; index += 1) await write('big.txt', String(index).repeat(300), `run_${index}`);
  const { keptBytes, mostBytes, changes: listed } = workspace.undo.list({ limit: 10 });
  expect(keptBytes).toBeLessThanOrEqual(1_000);
  expect(mostBytes).toBe(1_000);
  expect(versions()).toHaveLength(3);
  expect(listed.map(({ runId, kept }) => [runId, kept])).toEqual([
    ['run_5', true],
    ['run_4', true],
    ['run_3', false],
    ['run_2', false],
    ['run_1', false],
    ['run_0', true],
  ]);
  await workspace.undo.apply({ runId: 'run_5' });
  await workspace.undo.apply({ runId: 'run_4' });
  await expect(workspace.undo.apply({ runId: 'run_3' })).rejects.toMatchObject({ code: 'not_found' });
  expect(text('big.txt')).toBe('3'.repeat(300));
});

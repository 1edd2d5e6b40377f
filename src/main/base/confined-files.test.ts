import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendConfined, isInside, readConfined, removeConfined, resolveConfined, writeConfined } from './confined-files';

let base: string;
let root: string;
let outside: string;

beforeEach(() => {
  base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'farmhand-files-')));
  root = path.join(base, 'root');
  outside = path.join(base, 'outside');
  mkdirSync(path.join(root, 'notes'), { recursive: true });
  mkdirSync(outside);
  writeFileSync(path.join(outside, 'secret.txt'), 'secret');
  writeFileSync(path.join(root, 'notes', 'todo.md'), 'milk');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const refused = expect.objectContaining({ code: 'invalid_input' });
const read = async (input: string): Promise<string> => (await readConfined(root, input, 1_000)).bytes.toString();

describe('reading', () => {
  it('reads a file inside, in any case of its name', async () => {
    expect(await read('notes/todo.md')).toBe('milk');
    const { file } = await readConfined(root, 'Notes/TODO.md', 1_000);
    expect(file.relative).toBe('notes/todo.md');
  });

  it('follows links that stay inside and refuses those that lead out', async () => {
    symlinkSync(path.join(root, 'notes', 'todo.md'), path.join(root, 'inside.md'));
    symlinkSync(path.join(outside, 'secret.txt'), path.join(root, 'out.txt'));
    symlinkSync(outside, path.join(root, 'door'));
    symlinkSync('../outside', path.join(root, 'notes', 'relative-door'));
    expect(await read('inside.md')).toBe('milk');
    await expect(read('out.txt')).rejects.toEqual(refused);
    await expect(read('door/secret.txt')).rejects.toEqual(refused);
    await expect(read('notes/relative-door/secret.txt')).rejects.toEqual(refused);
  });

  it('refuses a link to something hidden inside', async () => {
    mkdirSync(path.join(root, '.git'));
    writeFileSync(path.join(root, '.git', 'config'), 'token');
    symlinkSync(path.join(root, '.git', 'config'), path.join(root, 'plain.txt'));
    await expect(read('plain.txt')).rejects.toEqual(refused);
  });

  it('refuses broken links, chains out and circles', async () => {
    symlinkSync(path.join(root, 'nothing'), path.join(root, 'broken'));
    symlinkSync(path.join(root, 'b'), path.join(root, 'a'));
    symlinkSync(path.join(root, 'a'), path.join(root, 'b'));
    symlinkSync(path.join(root, 'out2'), path.join(root, 'out1'));
    symlinkSync(path.join(outside, 'secret.txt'), path.join(root, 'out2'));
    for (const name of ['broken', 'a', 'out1']) await expect(read(name)).rejects.toEqual(refused);
  });

  it('works when the root itself is reached through a link', async () => {
    const alias = path.join(base, 'alias');
    symlinkSync(root, alias);
    expect((await readConfined(alias, 'notes/todo.md', 100)).bytes.toString()).toBe('milk');
  });

  it('says what to do about a missing file, a folder and a file that is too large', async () => {
    await expect(read('none.md')).rejects.toMatchObject({ code: 'not_found' });
    await expect(read('notes')).rejects.toMatchObject({ code: 'invalid_input', message: expect.stringContaining('list_files') });
    writeFileSync(path.join(root, 'large.txt'), 'x'.repeat(1_001));
    await expect(read('large.txt')).rejects.toMatchObject({ code: 'payload_too_large' });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe that nobody writes to', async () => {
    execFileSync('mkfifo', [path.join(root, 'pipe')]);
    await expect(read('pipe')).rejects.toEqual(refused);
  });

  it('never hands out what is outside while a folder is swapped for a link again and again', async () => {
    mkdirSync(path.join(root, 'swap'));
    writeFileSync(path.join(root, 'swap', 'secret.txt'), 'harmless');
    let swapping = true;
    // The code under test races with each step, so any of them may fail.
    let count = 0;
    const step = async (work: () => void): Promise<void> => {
      try {
        work();
      } catch {
        rmSync(path.join(root, 'swap'), { recursive: true, force: true });
      }
      // Of different length, so that the swap falls between different steps.
      count += 1;
      for (let turn = 0; turn < (count * 7) % 41; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    };
    const swap = async (): Promise<void> => {
      while (swapping) {
        await step(() => {
          rmSync(path.join(root, 'swap'), { recursive: true, force: true });
          symlinkSync(outside, path.join(root, 'swap'));
        });
        await step(() => {
          rmSync(path.join(root, 'swap'), { recursive: true, force: true });
          mkdirSync(path.join(root, 'swap'));
          writeFileSync(path.join(root, 'swap', 'secret.txt'), 'harmless');
        });
      }
    };
    const swapper = swap();
    const seen = new Set<string>();
    for (let attempt = 0; attempt < 300 || (!seen.has('harmless') && attempt < 3_000); attempt += 1) {
      seen.add(
        await read('swap/secret.txt').then(
          (text) => text,
          () => 'refused',
        ),
      );
      await writeConfined(root, 'swap/written.txt', 'x').catch(() => undefined);
    }
    swapping = false;
    await swapper;
    expect(seen).toContain('harmless');
    expect(seen).not.toContain('secret');
    expect(readdirSync(outside)).toEqual(['secret.txt']);
  });
});

describe('writing', () => {
  it('creates folders and files, replaces in one step and leaves nothing behind', async () => {
    expect(await writeConfined(root, 'a/b/c.md', 'one')).toMatchObject({ created: true, file: { relative: 'a/b/c.md' } });
    expect(await writeConfined(root, 'a/b/c.md', 'two')).toMatchObject({ created: false });
    expect(readFileSync(path.join(root, 'a', 'b', 'c.md'), 'utf8')).toBe('two');
    expect(readdirSync(path.join(root, 'a', 'b'))).toEqual(['c.md']);
  });

  it('replaces the file that is there when only the case differs', async () => {
    await writeConfined(root, 'notes/TODO.MD', 'bread');
    expect(readdirSync(path.join(root, 'notes'))).toEqual(['todo.md']);
    expect(await read('notes/todo.md')).toBe('bread');
  });

  it.skipIf(process.platform === 'win32')('keeps the permissions of what it replaces', async () => {
    const file = path.join(root, 'run.sh');
    writeFileSync(file, 'x', { mode: 0o755 });
    await writeConfined(root, 'run.sh', 'y');
    expect(statSync(file).mode & 0o777).toBe(0o755);
  });

  it('does not write through a link that leads out, nor onto the target of one', async () => {
    symlinkSync(path.join(outside, 'secret.txt'), path.join(root, 'out.txt'));
    symlinkSync(path.join(outside, 'new.txt'), path.join(root, 'new.txt'));
    symlinkSync(outside, path.join(root, 'door'));
    for (const name of ['out.txt', 'new.txt', 'door/x.txt', 'door/deep/x.txt']) await expect(writeConfined(root, name, 'evil')).rejects.toEqual(refused);
    await expect(appendConfined(root, 'out.txt', 'evil')).rejects.toEqual(refused);
    expect(readFileSync(path.join(outside, 'secret.txt'), 'utf8')).toBe('secret');
    expect(existsSync(path.join(outside, 'new.txt'))).toBe(false);
    expect(existsSync(path.join(outside, 'deep'))).toBe(false);
  });

  it('refuses the root, a folder, and a path through a file, with a reason', async () => {
    await expect(writeConfined(root, '', 'x')).rejects.toEqual(refused);
    await expect(writeConfined(root, 'notes', 'x')).rejects.toEqual(refused);
    await expect(writeConfined(root, 'notes/todo.md/x', 'x')).rejects.toMatchObject({ name: 'FarmhandError' });
    expect(await read('notes/todo.md')).toBe('milk');
  });

  it('two names that differ in case only have to be told apart', async () => {
    writeFileSync(path.join(root, 'A.md'), '1');
    writeFileSync(path.join(root, 'a.md'), '2');
    if (readdirSync(root).filter((name) => name.toLowerCase() === 'a.md').length < 2) return;
    expect(await read('A.md')).toBe('1');
    expect(await read('a.md')).toBe('2');
    mkdirSync(path.join(root, 'X'));
    writeFileSync(path.join(root, 'X', 'Bb.md'), '1');
    writeFileSync(path.join(root, 'X', 'bB.md'), '1');
    await expect(read('X/bb.md')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('says when the root is gone, without naming its place', async () => {
    rmSync(root, { recursive: true });
    for (const work of [() => read('a.md'), () => writeConfined(root, 'a.md', 'x'), () => appendConfined(root, 'a.md', 'x')]) {
      await expect(work()).rejects.toMatchObject({ code: 'storage_failed', message: expect.not.stringContaining(base) });
    }
  });

  it('appends, and makes the file first', async () => {
    await appendConfined(root, 'log/day.md', 'a\n');
    await appendConfined(root, 'log/day.md', 'b\n');
    expect(await read('log/day.md')).toBe('a\nb\n');
  });
});

describe('isInside', () => {
  it('is not fooled by a common beginning or a name that starts with dots', () => {
    expect(isInside('/a/b', '/a/b')).toBe(true);
    expect(isInside('/a/b', '/a/b/c')).toBe(true);
    expect(isInside('/a/b', '/a/b/..c')).toBe(true);
    expect(isInside('/a/b', '/a/bc')).toBe(false);
    expect(isInside('/a/b', '/a')).toBe(false);
  });

  it('resolves the spelling on disk for the root too', async () => {
    expect(await resolveConfined(root, '.')).toMatchObject({ relative: '', real: root });
  });
});

describe('removing', () => {
  it('takes one regular file inside the folder, and nothing through a link', async () => {
    const base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'farmhand-remove-')));
    const folder = path.join(base, 'root');
    mkdirSync(path.join(folder, 'notes'), { recursive: true });
    writeFileSync(path.join(folder, 'notes', 'a.md'), 'a');
    writeFileSync(path.join(base, 'outside.txt'), 'secret');
    expect(await removeConfined(folder, 'Notes/A.md')).toMatchObject({ relative: 'notes/a.md' });
    expect(existsSync(path.join(folder, 'notes', 'a.md'))).toBe(false);
    await expect(removeConfined(folder, 'notes/a.md')).rejects.toMatchObject({ code: 'not_found' });
    await expect(removeConfined(folder, 'notes')).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(removeConfined(folder, '../outside.txt')).rejects.toMatchObject({ code: 'invalid_input' });
    if (process.platform !== 'win32') {
      symlinkSync(path.join(base, 'outside.txt'), path.join(folder, 'out.txt'));
      await expect(removeConfined(folder, 'out.txt')).rejects.toMatchObject({ code: 'invalid_input' });
    }
    expect(existsSync(path.join(base, 'outside.txt'))).toBe(true);
    rmSync(base, { recursive: true });
  });
});

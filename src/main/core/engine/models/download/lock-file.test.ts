import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFile } from './lock-file';
import { targetFor } from './model-record';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-lock-'));
  file = path.join(folder, 'm.gguf');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lockOf = (pid: number) => writeFileSync(`${file}.lock`, JSON.stringify({ pid, token: 'other' }));
/** Of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['--eval', '']).pid;

describe('the lock of a file', () => {
  it('is held by one at a time, and free again afterwards', async () => {
    const lock = await lockFile(file);
    await expect(lockFile(file)).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining(`process ${process.pid}`) });
    await lock.release();
    await (await lockFile(file)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is had by exactly one of many that want it at once', async () => {
    lockOf(deadPid());
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => lockFile(file)));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is taken from a process that is gone, and not from one that lives', async () => {
    lockOf(deadPid());
    await (await lockFile(file)).release();
    lockOf(process.ppid);
    await expect(lockFile(file)).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining(`process ${process.ppid}`) });
  });

  it('is taken from a process id that now belongs to somebody else', async () => {
    lockOf(process.ppid);
    const before = new Date(Date.now() - 60_000);
    utimesSync(`${file}.lock`, before, before);
    await (await lockFile(file)).release();
    // This process has the id of the one that left the lock, as in a container that was started again.
    lockOf(process.pid);
    await (await lockFile(file)).release();
  });

  it('that is damaged counts as gone after a while', async () => {
    writeFileSync(`${file}.lock`, '');
    await expect(lockFile(file)).rejects.toThrow(/Another Farmhand is downloading m.gguf/);
    const before = new Date(Date.now() - 10_000);
    utimesSync(`${file}.lock`, before, before);
    await (await lockFile(file)).release();
  });
});

describe('where a file of the hub is put', () => {
  it('is inside the folder of its repository, whatever its name', () => {
    expect(targetFor('owner/name', 'BF16/m-00001-of-00002.gguf')).toBe('owner--name/m-00001-of-00002.gguf');
    expect(targetFor('owner/name', '../../../etc/m.gguf')).toBe('owner--name/m.gguf');
    expect(targetFor('owner/name', '..\\..\\C:m.gguf')).toBe('owner--name/.._.._C_m.gguf');
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendConfined, writeConfined } from './confined-files';
import { asDiskError } from './disk-errors';

it('names what was not written, why, and what to do; other errors stay what they are', () => {
  expect(asDiskError(Object.assign(new Error('no space'), { code: 'ENOSPC' }), 'notes.md')).toMatchObject({
    code: 'storage_failed',
    retryable: true,
    message: 'notes.md was not written: the disk is full. Make room on it and try again.',
  });
  const other = Object.assign(new Error('no'), { code: 'EACCES' });
  expect(asDiskError(other, 'notes.md')).toBe(other);
});

// A disk of its own needs the right to mount one.
describe.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)('a real disk', () => {
  let folder: string;
  let disk: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'farmhand-disk-'));
    disk = path.join(folder, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
  });
  afterEach(() => {
    execFileSync('umount', [disk]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('that is full: the former file stands whole, nothing is left over, and it works again once there is room', async () => {
    await writeConfined(disk, 'notes.md', 'former');
    writeFileSync(path.join(disk, 'ballast'), Buffer.alloc(40_000));
    await expect(writeConfined(disk, 'notes.md', 'x'.repeat(40_000))).rejects.toThrow('notes.md was not written: the disk is full');
    await expect(appendConfined(disk, 'log.md', 'x'.repeat(40_000))).rejects.toThrow('the disk is full');
    expect(readFileSync(path.join(disk, 'notes.md'), 'utf8')).toBe('former');
    expect(readdirSync(disk).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    rmSync(path.join(disk, 'ballast'));
    rmSync(path.join(disk, 'log.md'));
    await writeConfined(disk, 'notes.md', 'x'.repeat(20_000));
  });

  it('that can only be read', async () => {
    await writeConfined(disk, 'notes.md', 'former');
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    await expect(writeConfined(disk, 'notes.md', 'x')).rejects.toThrow('the disk can only be read');
    expect(readFileSync(path.join(disk, 'notes.md'), 'utf8')).toBe('former');
  });
});

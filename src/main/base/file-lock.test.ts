import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeFileLock } from './file-lock';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-lock-'));
  file = path.join(folder, 'a.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is had by one alone, or shared by many', () => {
  const alone = takeFileLock(file, 'exclusive');
  expect(alone).not.toBeNull();
  expect(takeFileLock(file, 'exclusive')).toBeNull();
  expect(takeFileLock(file, 'shared')).toBeNull();
  alone?.release();
  const one = takeFileLock(file, 'shared');
  const two = takeFileLock(file, 'shared');
  expect([one, two]).not.toContain(null);
  expect(takeFileLock(file, 'exclusive')).toBeNull();
  one?.release();
  two?.release();
  takeFileLock(file, 'exclusive')?.release();
});

it('of a process that was killed is free', async () => {
  const holder = spawn(process.execPath, [
    '-e',
    `const { DatabaseSync } = require('node:sqlite'); const d = new DatabaseSync(${JSON.stringify(file)}); d.exec('BEGIN EXCLUSIVE'); console.log('held'); setInterval(() => d, 1000);`,
  ]);
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  expect(takeFileLock(file, 'exclusive')).toBeNull();
  const gone = new Promise((resolve) => holder.once('close', resolve));
  holder.kill('SIGKILL');
  await gone;
  const lock = takeFileLock(file, 'exclusive');
  expect(lock).not.toBeNull();
  lock?.release();
});

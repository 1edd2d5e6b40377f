import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFileLog, logFileName } from './file-log';

let folder: string;
const file = () => path.join(folder, 'logs', logFileName);
const messages = () =>
  readFileSync(file(), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const entry: { msg: string } = JSON.parse(line);
      return entry.msg;
    });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes nothing before there is something to write', () => {
  createFileLog(path.join(folder, 'logs'));
  expect(statSync(file(), { throwIfNoEntry: false })).toBeUndefined();
});

it('keeps entries of level info and up in their order, for this account only', async () => {
  const log = createFileLog(path.join(folder, 'logs'));
  log.debug({}, 'hidden');
  log.info({}, 'first');
  log.error({ err: new Error('why') }, 'second');
  await vi.waitFor(() => expect(messages()).toEqual(['first', 'second']));
  log.warn({}, 'third');
  // Once it is open, an entry is on disk when the call returns.
  expect(messages()).toEqual(['first', 'second', 'third']);
  if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
});

it('sets a log aside that has grown too long', async () => {
  createFileLog(path.join(folder, 'logs')).info({}, 'old');
  await vi.waitFor(() => expect(messages()).toEqual(['old']));
  truncateSync(file(), 11 * 1024 * 1024);
  createFileLog(path.join(folder, 'logs')).info({}, 'new');
  await vi.waitFor(() => expect(messages()).toEqual(['new']));
  expect(statSync(path.join(folder, 'logs', 'farmhand.1.log')).size).toBe(11 * 1024 * 1024);
});

it('rotates while it runs: every file is bounded, so is their number, and the newest entries are there', async () => {
  const log = createFileLog(path.join(folder, 'logs'), 2_000);
  log.info({}, 'first');
  await vi.waitFor(() => expect(messages()).toEqual(['first']));
  for (let number = 0; number < 200; number += 1) log.info({ number }, 'a line');
  const files = readdirSync(path.join(folder, 'logs')).sort();
  expect(files).toEqual(['farmhand.1.log', 'farmhand.2.log', 'farmhand.3.log', logFileName]);
  for (const name of files) expect(statSync(path.join(folder, 'logs', name)).size).toBeLessThanOrEqual(2_000);
  expect(readFileSync(file(), 'utf8')).toContain('"number":199');
});

it('gives up silently where it cannot write', async () => {
  writeFileSync(path.join(folder, 'logs'), 'a file where the folder should be');
  const log = createFileLog(path.join(folder, 'logs'));
  log.info({}, 'lost');
  await import('pino');
  log.info({}, 'lost too');
  expect(readFileSync(path.join(folder, 'logs'), 'utf8')).toBe('a file where the folder should be');
});

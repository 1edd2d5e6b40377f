import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { openZip } from './read-zip';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-zip-'));
  file = path.join(folder, 'a.zip');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function write({ forceZip64Format = false, comment = '' } = {}): Promise<void> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('furrow '.repeat(10_000)), 'packed/größe.txt', { mode: 0o100_755, forceZip64Format });
  zip.addBuffer(Buffer.from('as it is'), 'stored.txt', { compress: false });
  zip.addBuffer(Buffer.alloc(0), 'empty.txt');
  zip.end({ forceZip64Format, comment });
  await pipeline(zip.outputStream, createWriteStream(file));
}

it.each([{}, { forceZip64Format: true }, { comment: 'a comment' }])('reads what was written: packed, stored and empty (%j)', async (options) => {
  await write(options);
  const zip = await openZip(file);
  const found = [];
  for (const entry of zip.entries) found.push([entry.name, await text(await zip.read(entry)), entry.mode & 0o777]);
  await zip.close();
  expect(found).toEqual([
    ['packed/größe.txt', 'furrow '.repeat(10_000), 0o755],
    ['stored.txt', 'as it is', 0o664],
    ['empty.txt', '', 0o664],
  ]);
});

it('says what is wrong with a file that is none, is cut short or was changed', async () => {
  writeFileSync(file, 'no zip at all, but long enough to have an end');
  await expect(openZip(file)).rejects.toThrow('no directory');
  writeFileSync(file, '');
  await expect(openZip(file)).rejects.toThrow();
  await write();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length - 30));
  await expect(openZip(file)).rejects.toThrow('no directory');
  bytes.fill(0, 0, 40);
  writeFileSync(file, bytes);
  const zip = await openZip(file);
  const [first] = zip.entries;
  await expect(first && zip.read(first)).rejects.toThrow('not where its directory says');
  await zip.close();
});

it('any byte changed anywhere ends in an error or in other words, never in a hang', async () => {
  await write();
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at += 3) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    writeFileSync(file, changed);
    try {
      const zip = await openZip(file);
      try {
        for (const entry of zip.entries) await text(await zip.read(entry));
      } finally {
        await zip.close();
      }
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
  }
}, 30_000);

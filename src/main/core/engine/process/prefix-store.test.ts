import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createPrefixStore } from './prefix-store';

const root = mkdtempSync(join(tmpdir(), 'farmhand-prefix-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;

function fresh(maxBytes = 1e6) {
  folders += 1;
  const folder = join(root, String(folders), 'cache');
  let time = 1_700_000_000_000;
  const open = (model = 'a') => createPrefixStore({ folder, model, maxBytes, now: () => (time += 1000) });
  return { folder, open };
}

describe('states of beginnings', () => {
  it('are found again by model and tokens, also by another process', async () => {
    const { open } = fresh();
    const store = open();
    await store.save([1, 2, 3], (path) => writeFile(path, 'state'));
    await store.settled();
    expect(await store.find([1, 2, 3])).toMatch(/\.state$/);
    expect(await open().find([1, 2, 3])).toMatch(/\.state$/);
    expect(await open().newest()).toMatch(/\.state$/);
    expect(await open().find([1, 2])).toBeNull();
    expect(await open('b').find([1, 2, 3])).toBeNull();
    expect(await open('b').newest()).toBeNull();
  });

  it('that were cut or changed are not used, and go', async () => {
    const { folder, open } = fresh();
    const store = open();
    for (const damage of [(path: string) => truncateSync(path, 2), (path: string) => writeFileSync(path, 'other')]) {
      await store.save([1], (path) => writeFile(path, 'state'));
      const path = await store.find([1]);
      damage(path ?? '');
      expect(await store.find([1])).toBeNull();
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('leave nothing behind when they cannot be written', async () => {
    const { folder, open } = fresh();
    await open().save([1], async (path) => {
      await writeFile(path, 'half');
      throw new Error('no space left on device');
    });
    expect(readdirSync(folder)).toEqual([]);
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    await createPrefixStore({ folder: join(file, 'x'), model: 'a', maxBytes: 1 }).save([1], (path) => writeFile(path, 'x'));
  });

  it('stay within the limit: the ones used longest ago go, and what is not ours', async () => {
    const { folder, open } = fresh(25);
    const store = open();
    for (const token of [1, 2]) await store.save([token], (path) => writeFile(path, `ten bytes${token}`));
    await store.settled();
    writeFileSync(join(folder, 'strange.state'), 'x');
    writeFileSync(join(folder, 'left.part'), 'x');
    utimesSync(join(folder, 'left.part'), 1, 1);
    expect(await store.find([1])).not.toBeNull();
    await store.save([3], (path) => writeFile(path, 'ten bytes3'));
    await store.settled();
    expect(await store.find([2])).toBeNull();
    expect(await store.find([1])).not.toBeNull();
    expect(await store.find([3])).not.toBeNull();
    expect(existsSync(join(folder, 'strange.state')) || existsSync(join(folder, 'left.part'))).toBe(false);
  });
});

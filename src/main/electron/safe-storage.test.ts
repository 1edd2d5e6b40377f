import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SafeStorage } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSafeStorage } from './safe-storage';
import { secretsBackend } from './secrets-backend';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-safe-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = () => path.join(folder, 'secrets.json');

type Part = Pick<SafeStorage, 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'>;

/** Turns text around in place of encrypting it; `rotated` asks to encrypt anew. */
function systemWith({
  available = true,
  backend = 'gnome_libsecret',
  locked = false,
  rotated = false,
}: {
  available?: boolean;
  backend?: ReturnType<Part['getSelectedStorageBackend']>;
  locked?: boolean;
  rotated?: boolean;
} = {}) {
  let encryptions = 0;
  const safeStorage: Part = {
    isAsyncEncryptionAvailable: async () => available,
    async encryptStringAsync(text) {
      encryptions += 1;
      return Buffer.from(text).reverse();
    },
    async decryptStringAsync(bytes) {
      if (locked) throw new Error('the keychain says sk-secret');
      return { result: Buffer.from(bytes).reverse().toString('utf8'), shouldReEncrypt: rotated };
    },
    getSelectedStorageBackend: () => backend,
  };
  return { safeStorage, encryptions: () => encryptions };
}

const openPlace = async (safeStorage: Part, platform: NodeJS.Platform = 'linux') => {
  const place = await createSafeStorage({ safeStorage, stateFolder: folder, platform })(folder);
  if (place === null) throw new Error('no place');
  return place;
};

describe('secrets in the window', () => {
  it('lie encrypted in a file of this account, and come back', async () => {
    const place = await openPlace(systemWith().safeStorage);
    expect(await place.get('openai')).toBeNull();
    await place.set('openai', 'sk-secret');
    await place.set('other', 'x');
    expect(await place.get('openai')).toBe('sk-secret');
    expect(readFileSync(file(), 'utf8')).not.toContain('sk-secret');
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(await place.delete('openai')).toBe(true);
    expect(await place.delete('openai')).toBe(false);
    await place.delete('other');
    expect(existsSync(file())).toBe(false);
  });

  it('are encrypted anew when the system changed its key', async () => {
    const { safeStorage, encryptions } = systemWith({ rotated: true });
    const place = await openPlace(safeStorage);
    await place.set('openai', 'sk-secret');
    expect(await place.get('openai')).toBe('sk-secret');
    expect(encryptions()).toBe(2);
  });

  it('that cannot be had tell what to do, without what the system said', async () => {
    await (await openPlace(systemWith().safeStorage)).set('openai', 'sk-secret');
    const failure = await (await openPlace(systemWith({ locked: true }).safeStorage)).get('openai').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'storage_failed' });
    expect(JSON.stringify([failure, Object(failure).cause])).not.toContain('sk-secret');
    writeFileSync(file(), 'no JSON');
    await expect((await openPlace(systemWith().safeStorage)).get('openai')).rejects.toMatchObject({ code: 'storage_failed' });
  });

  it.each([
    ['nothing is available', systemWith({ available: false })],
    ['the key is the same on every computer', systemWith({ backend: 'basic_text' })],
    ['the desktop is not known', systemWith({ backend: 'unknown' })],
  ])('go elsewhere when %s, and the window says so', async (_name, { safeStorage }) => {
    expect(await createSafeStorage({ safeStorage, stateFolder: folder, platform: 'linux' })(folder)).toBeNull();
    expect(await secretsBackend({ safeStorage, platform: 'linux', env: {} })).toMatchObject({ plainText: true });
  });

  it.each([
    ['darwin', 'Keychain'],
    ['win32', 'DPAPI'],
    ['linux', 'gnome_libsecret'],
  ] as const)('are kept by the system on %s, which is named', async (platform, name) => {
    expect(await secretsBackend({ safeStorage: systemWith().safeStorage, platform, env: {} })).toEqual({
      name,
      plainText: false,
      detail: expect.stringContaining(name),
    });
  });
});

// Secrets under the key that the system keeps for this app: Keychain, DPAPI, Secret Service or KWallet, through Electron's safeStorage.
// The encrypted values lie in `secrets.json` of the state folder; without the system's key they are worth nothing.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import type { SafeStorage } from 'electron';
import { z } from 'zod';
import type { OpenPlace } from '../app/host';

type Storage = Pick<SafeStorage, 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'>;

export interface SafeStorageDeps {
  safeStorage: Storage;
  stateFolder: string;
  platform: NodeJS.Platform;
}

export interface SafeStorageBackend {
  name: string;
  /** The values are only disguised: the key is the same on every computer. */
  plainText: boolean;
}

const contentSchema = z.object({ encrypted: z.record(z.string(), z.string()) });

/** What stands behind safeStorage here. Asked after the app is ready. */
export async function safeStorageBackend({ safeStorage, platform }: Pick<SafeStorageDeps, 'safeStorage' | 'platform'>): Promise<SafeStorageBackend | null> {
  if (!(await safeStorage.isAsyncEncryptionAvailable().catch(() => false))) return null;
  if (platform === 'darwin') return { name: 'Keychain', plainText: false };
  if (platform === 'win32') return { name: 'DPAPI', plainText: false };
  const name = safeStorage.getSelectedStorageBackend();
  return { name, plainText: name === 'basic_text' || name === 'unknown' };
}

/** A keychain for the secrets port. Null where safeStorage would only disguise: then the system's keychain or the file is the honest place. */
export function createSafeStorage({ safeStorage, stateFolder, platform }: SafeStorageDeps): OpenPlace {
  const file = path.join(stateFolder, 'secrets.json');

  function read(): Map<string, string> {
    let text: string;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      return new Map();
    }
    try {
      return new Map(Object.entries(contentSchema.parse(JSON.parse(text)).encrypted));
    } catch {
      throw new FarmhandError('storage_failed', `${file} cannot be read as secrets. Move it away and enter them again.`);
    }
  }

  function write(encrypted: Map<string, string>): void {
    if (encrypted.size === 0) {
      rmSync(file, { force: true });
      return;
    }
    mkdirSync(stateFolder, { recursive: true, mode: 0o700 });
    const next = `${file}.${process.pid}.new`;
    rmSync(next, { force: true });
    writeFileSync(next, `${JSON.stringify({ encrypted: Object.fromEntries(encrypted) }, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    renameSync(next, file);
  }

  return async () => {
    const backend = await safeStorageBackend({ safeStorage, platform });
    if (backend === null || backend.plainText) return null;
    async function set(name: string, value: string): Promise<void> {
      const encrypted = (await safeStorage.encryptStringAsync(value)).toString('base64');
      write(read().set(name, encrypted));
    }
    return {
      async get(name) {
        const held = read().get(name);
        if (held === undefined) return null;
        try {
          const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(held, 'base64'));
          if (shouldReEncrypt) await set(name, result);
          return result;
        } catch (cause) {
          throw new FarmhandError('storage_failed', 'The system did not give the key to a secret. Unlock its keychain, or enter the secret again.', {
            cause: cause instanceof Error ? cause.name : 'unreadable',
          });
        }
      },
      set,
      async delete(name) {
        const held = read();
        if (!held.delete(name)) return false;
        write(held);
        return true;
      },
    };
  };
}

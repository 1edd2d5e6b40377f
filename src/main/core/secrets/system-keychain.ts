// The keychain of the operating system through @napi-rs/keyring: Keychain on macOS, Credential Manager on Windows, Secret Service on Linux.
import type { AsyncEntry } from '@napi-rs/keyring';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { OpenPlace } from './secret-place';

const service = 'Farmhand';
/** ms for the question whether a keychain is there at all. */
const probeMs = 3_000;
/** ms for one secret: a locked keychain may ask its person first. */
const patienceMs = 60_000;

/** The library is loaded here and nowhere else: a machine without it, or without a keychain, goes on without. */
export const openSystemKeychain: OpenPlace = async (account) => {
  const library = await import('@napi-rs/keyring').catch(() => null);
  if (library === null) return null;
  // The kernel's keyring, which the library would take on Linux without Secret Service, forgets everything at a restart.
  const entry = (name: string): AsyncEntry => new library.AsyncEntry(service, `${account}/${name}`, { linux: { store: 'secret-service' } });
  try {
    await entry('probe').getPassword(AbortSignal.timeout(probeMs));
  } catch {
    return null;
  }
  const attempt = async <T>(
    sentence: 'secrets.notGiven' | 'secrets.notTaken' | 'secrets.notDeleted',
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    try {
      return await work(AbortSignal.timeout(patienceMs));
    } catch (cause) {
      throw new FarmhandError('storage_failed', say(sentence), { cause });
    }
  };
  return {
    get: (name) => attempt('secrets.notGiven', async (signal) => (await entry(name).getPassword(signal)) ?? null),
    set: (name, value) => attempt('secrets.notTaken', (signal) => entry(name).setPassword(value, signal)),
    delete: (name) => attempt('secrets.notDeleted', (signal) => entry(name).deletePassword(signal)),
  };
};

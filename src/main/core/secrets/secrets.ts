// Where provider secrets are kept: the keychain of the operating system, else a file that only this account reads.
import { createFileSecrets } from './file-secrets';
import type { OpenPlace, SecretPlace } from './secret-place';
import { openSystemKeychain } from './system-keychain';

/** The places as one. */
export interface Secrets extends SecretPlace {
  /** `file` is weaker: whoever reads this account's files reads the secrets. Found out at the first use. */
  where(): Promise<'keychain' | 'file'>;
}

export interface SecretsOptions {
  /** Used where no keychain answers. */
  file: string;
  /** Two Farmhands on one account do not share secrets: part of the name in the keychain. */
  account: string;
  /** `FARMHAND_KEYCHAIN=off` keeps secrets in the file. */
  env: NodeJS.ProcessEnv;
  /** The first that answers takes what is new; all are asked for what is there. Electron's safeStorage is one of them in the window. */
  keychains?: OpenPlace[];
}

/** Chooses the place at the first use and stays with it. Nothing is loaded before. */
export function createSecrets({ file, account, env, keychains = [openSystemKeychain] }: SecretsOptions): Secrets {
  const fromFile = createFileSecrets(file);
  const opened = (env.FARMHAND_KEYCHAIN === 'off' ? [] : keychains).map((open) => once(() => open(account)));

  async function first<T>(ask: (place: SecretPlace) => Promise<T | null> | T): Promise<T | null> {
    for (const open of opened) {
      const place = await open();
      const answer = place === null ? null : await ask(place);
      if (answer !== null) return answer;
    }
    return null;
  }

  return {
    // What was kept in the file while no keychain answered is still found.
    get: async (name) => (await first((place) => place.get(name))) ?? fromFile.get(name),
    async set(name, value) {
      const place = await first((found) => found);
      if (place === null) return fromFile.set(name, value);
      await place.set(name, value);
      await fromFile.delete(name);
    },
    async delete(name) {
      const places = await Promise.all(opened.map((open) => open()));
      const deleted = await Promise.all(places.map((place) => place?.delete(name) ?? false));
      return (await fromFile.delete(name)) || deleted.includes(true);
    },
    where: async () => ((await first((place) => place)) === null ? 'file' : 'keychain'),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

// Where provider secrets are kept: the keychain of the operating system, else a file that only this account reads.
import { createFileSecrets } from './file-secrets';
import type { OpenPlace, SecretPlace } from './secret-place';
import { openSystemKeychain } from './system-keychain';

/** The places as one. Electron's safeStorage is another keychain to open. */
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
  openKeychain?: OpenPlace;
}

/** Chooses the place at the first use and stays with it. Nothing is loaded before. */
export function createSecrets({ file, account, env, openKeychain = openSystemKeychain }: SecretsOptions): Secrets {
  const fromFile = createFileSecrets(file);
  let chosen: Promise<SecretPlace | null> | null = null;
  const keychain = () => {
    chosen ??= env.FARMHAND_KEYCHAIN === 'off' ? Promise.resolve(null) : openKeychain(account);
    return chosen;
  };
  return {
    // What was kept in the file while no keychain answered is still found.
    get: async (name) => (await (await keychain())?.get(name)) ?? fromFile.get(name),
    async set(name, value) {
      const open = await keychain();
      if (open === null) return fromFile.set(name, value);
      await open.set(name, value);
      await fromFile.delete(name);
    },
    async delete(name) {
      const inKeychain = (await (await keychain())?.delete(name)) ?? false;
      return (await fromFile.delete(name)) || inKeychain;
    },
    where: async () => ((await keychain()) === null ? 'file' : 'keychain'),
  };
}

// What a person is told about where secrets lie.
import type { Desktop } from '@shared/contract/desktop';
import { type SafeStorageDeps, safeStorageBackend } from './safe-storage';

const sentences = {
  protected: (name: string) => `Secrets are encrypted with a key that ${name} keeps for this account.`,
  plain: 'No keychain that the window can use is open here: secrets go to the system keychain if one answers, else into a file that this account can read.',
};

export async function secretsBackend({
  safeStorage,
  platform,
  env,
}: Pick<SafeStorageDeps, 'safeStorage' | 'platform'> & { env: NodeJS.ProcessEnv }): Promise<Desktop['secretsBackend']> {
  const backend = env.FARMHAND_KEYCHAIN === 'off' ? { name: 'file', plainText: true } : await safeStorageBackend({ safeStorage, platform });
  if (backend === null) return { name: 'file', plainText: true, detail: sentences.plain };
  return { ...backend, detail: backend.plainText ? sentences.plain : sentences.protected(backend.name) };
}

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSecrets, type Secrets } from './secrets';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-secrets-'));
  file = path.join(folder, 'state', 'credentials.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Stands in for a keychain, which test machines do not have. */
function keychainStandIn() {
  const held = new Map<string, string>();
  let opened = 0;
  return {
    held,
    opened: () => opened,
    open: async (account: string) => {
      opened += 1;
      return {
        get: async (name: string) => held.get(`${account}/${name}`) ?? null,
        set: async (name: string, value: string) => void held.set(`${account}/${name}`, value),
        delete: async (name: string) => held.delete(`${account}/${name}`),
      };
    },
  };
}

async function holds(secrets: Secrets): Promise<void> {
  expect(await secrets.get('openai')).toBeNull();
  await secrets.set('openai', 'sk-one');
  await secrets.set('openai', 'sk-two');
  await secrets.set('other', 'x');
  expect(await secrets.get('openai')).toBe('sk-two');
  expect(await secrets.delete('openai')).toBe(true);
  expect(await secrets.delete('openai')).toBe(false);
  expect(await secrets.get('openai')).toBeNull();
  expect(await secrets.get('other')).toBe('x');
}

describe('secrets', () => {
  it('lie in the keychain where one answers, and in no file', async () => {
    const keychain = keychainStandIn();
    const secrets = createSecrets({ file, account: 'a', env: {}, keychains: [keychain.open] });
    expect(keychain.opened()).toBe(0);
    await holds(secrets);
    expect(await secrets.where()).toBe('keychain');
    expect(keychain.opened()).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  it('go to the first keychain that answers, and are found in all of them', async () => {
    const [shell, system] = [keychainStandIn(), keychainStandIn()];
    await createSecrets({ file, account: 'a', env: {}, keychains: [system.open] }).set('openai', 'sk-before');
    const secrets = createSecrets({ file, account: 'a', env: {}, keychains: [async () => null, shell.open, system.open] });
    expect(await secrets.get('openai')).toBe('sk-before');
    await secrets.set('openai', 'sk-now');
    expect([shell.held.get('a/openai'), system.held.get('a/openai')]).toEqual(['sk-now', 'sk-before']);
    expect(await secrets.get('openai')).toBe('sk-now');
    expect(await secrets.delete('openai')).toBe(true);
    expect(await secrets.get('openai')).toBeNull();
  });

  it('lie in a file that only this account reads where no keychain answers', async () => {
    const secrets = createSecrets({ file, account: 'a', env: {}, keychains: [async () => null] });
    await holds(secrets);
    expect(await secrets.where()).toBe('file');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    await secrets.delete('other');
    expect(existsSync(file)).toBe(false);
  });

  it('move out of the file once a keychain answers', async () => {
    await createSecrets({ file, account: 'a', env: {}, keychains: [async () => null] }).set('openai', 'sk-one');
    const keychain = keychainStandIn();
    const later = createSecrets({ file, account: 'a', env: {}, keychains: [keychain.open] });
    expect(await later.get('openai')).toBe('sk-one');
    await later.set('openai', 'sk-two');
    expect(existsSync(file)).toBe(false);
    expect([...keychain.held]).toEqual([['a/openai', 'sk-two']]);
  });

  it('can be kept out of the keychain', async () => {
    const keychain = keychainStandIn();
    expect(await createSecrets({ file, account: 'a', env: { FARMHAND_KEYCHAIN: 'off' }, keychains: [keychain.open] }).where()).toBe('file');
    expect(keychain.opened()).toBe(0);
  });

  it('in a broken file are not overwritten, and the error does not quote them', async () => {
    const secrets = createSecrets({ file: path.join(folder, 'broken.json'), account: 'a', env: {}, keychains: [async () => null] });
    writeFileSync(path.join(folder, 'broken.json'), '{"secrets": {"openai": "sk-canary');
    const error = await secrets.set('x', 'y').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'storage_failed' });
    expect(`${error instanceof Error ? `${error.message} ${String(error.cause)}` : ''}`).not.toContain('canary');
    expect(readFileSync(path.join(folder, 'broken.json'), 'utf8')).toContain('sk-canary');
  });

  it('the system itself can be asked without harm', async () => {
    expect(['keychain', 'file']).toContain(await createSecrets({ file, account: 'farmhand-test', env: {} }).where());
  });
});

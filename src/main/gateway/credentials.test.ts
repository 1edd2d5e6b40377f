import { describe, expect, it } from 'vitest';
import { createKeys } from '../core/secrets';
import { openStore } from '../core/store';
import { createCredentials, createGatewayKey, type Peer } from './credentials';
import type { Owner } from './same-user';
import { createThrottle } from './throttle';

const key = createGatewayKey();
const create = (keyless: boolean) => createCredentials({ key, keyless: () => keyless, throttle: createThrottle() });
const local = create(true);
const wide = create(false);
const client = { name: 'test', version: '1' };
const owned = (owner: Owner): Peer => ({ address: '127.0.0.1', owner: () => owner, forwarded: false });
const peer = owned('same');
const unauthorized = expect.objectContaining({ code: 'unauthorized' });

describe('a gateway key', () => {
  it('has 256 random bits and is another one each time', () => {
    expect(key).toMatch(/^fhk_[\w-]{43}$/);
    expect(createGatewayKey()).not.toBe(key);
  });
});

describe('over HTTP', () => {
  it('the key gives everything', () => {
    expect([...local.http(`Bearer ${key}`, peer).scopes].sort()).toEqual(['admin', 'approve', 'chat', 'read']);
    expect([...wide.http(`bearer ${key}`, peer).scopes]).toContain('admin');
  });

  it('no key may chat, on loopback only', () => {
    expect([...local.http(undefined, peer).scopes]).toEqual(['chat']);
    expect(() => wide.http(undefined, peer)).toThrow(unauthorized);
  });

  it.each([key.slice(0, -1), `${key}x`, 'fhk_', key.toUpperCase().replace('FHK_', 'fhk_')])('a key that is wrong is refused, not taken for none', (wrong) => {
    expect(() => local.http(`Bearer ${wrong}`, peer)).toThrow(unauthorized);
    expect(() => wide.http(`Bearer ${wrong}`, peer)).toThrow(unauthorized);
  });

  it('the placeholder of an OpenAI client is no key, so it may chat on loopback and nothing elsewhere', () => {
    expect([...local.http('Bearer sk-no-key-needed', peer).scopes]).toEqual(['chat']);
    expect(() => wide.http('Bearer sk-no-key-needed', peer)).toThrow(unauthorized);
  });

  it('other schemes are no key', () => {
    expect([...local.http(`Basic ${key}`, peer).scopes]).toEqual(['chat']);
    expect([...local.http(key, peer).scopes]).toEqual(['chat']);
  });
});

describe('over a socket', () => {
  const from = { origin: undefined, id: 'a', peer };

  it('every key that is shown must be right', () => {
    expect(() => local.socket({ client, key: 'sk-anything' }, from)).toThrow(unauthorized);
    expect(() => local.socket({ client, key: '' }, from)).toThrow(unauthorized);
    expect(local.socket({ client, key }, from)).toMatchObject({ kind: 'cli', id: 'a', name: 'test' });
  });

  it('a page is a browser whatever it calls itself, and its name gives it nothing', () => {
    const caller = local.socket({ client: { name: 'farmhand-cli', version: '1' }, key: undefined }, { ...from, origin: 'http://127.0.0.1:3332' });
    expect(caller.kind).toBe('browser');
    expect([...caller.scopes]).toEqual(['chat']);
  });
});

describe('without a key', () => {
  it('another user of this computer may nothing, and this one may chat', () => {
    expect(() => local.http(undefined, owned('other'))).toThrow(unauthorized);
    expect(() => local.http('Bearer sk-no-key-needed', owned('other'))).toThrow(unauthorized);
    expect(() => local.socket({ client, key: undefined }, { origin: undefined, id: 'a', peer: owned('other') })).toThrow(unauthorized);
    expect(local.http(undefined, owned('unknown')).scopes.has('chat')).toBe(true);
    expect(local.http(`Bearer ${key}`, owned('other')).scopes.has('admin')).toBe(true);
  });

  it('a request through a proxy may nothing: the proxy is on this computer, its caller need not be', () => {
    expect(() => local.http(undefined, { ...peer, forwarded: true })).toThrow(unauthorized);
    expect(local.http(`Bearer ${key}`, { ...peer, forwarded: true }).scopes.has('admin')).toBe(true);
  });
});

describe("a person's key", () => {
  const store = openStore(':memory:');
  const keys = createKeys({ shelf: store.keys, clock: Date.now });
  const credentials = createCredentials({ key, keys, keyless: () => true, throttle: createThrottle() });
  const { key: made, secret } = keys.create({ name: 'a dashboard', scopes: ['read'], expiresAt: null });

  it('gives its own scopes and name, whatever the client says of itself', () => {
    const caller = credentials.socket({ client: { name: 'farmhand', version: '1' }, key: secret }, { origin: undefined, id: 'ws-1', peer });
    expect(caller).toMatchObject({ kind: 'http', id: 'ws-1', name: 'a dashboard', keyId: made.id });
    expect([...caller.scopes]).toEqual(['read']);
    expect(credentials.http(`Bearer ${secret}`, peer)).toMatchObject({ kind: 'http', id: made.id, name: 'a dashboard', keyId: made.id });
  });

  it('is refused after its end', () => {
    const { key: short, secret: shown } = keys.create({ name: 'short', scopes: ['chat'], expiresAt: null });
    keys.revoke(short.id);
    expect(() => credentials.http(`Bearer ${shown}`, peer)).toThrow(unauthorized);
  });

  it('after ten different guesses not even the right one is heard', () => {
    const guessed = createCredentials({ key, keys, keyless: () => false, throttle: createThrottle() });
    for (let n = 0; n < 10; n += 1)
      expect(() => guessed.http(`Bearer ${createGatewayKey()}`, { ...peer, address: n % 2 === 0 ? '127.0.0.1' : '::ffff:127.0.0.9' })).toThrow(unauthorized);
    for (const right of [secret, key]) expect(() => guessed.http(`Bearer ${right}`, peer)).toThrow(expect.objectContaining({ code: 'too_many_attempts' }));
    expect(guessed.http(`Bearer ${secret}`, { ...peer, address: '192.0.2.1' }).keyId).toBe(made.id);
  });
});

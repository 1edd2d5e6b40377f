import { describe, expect, it } from 'vitest';
import { createCredentials, createGatewayKey } from './credentials';

const key = createGatewayKey();
const local = createCredentials({ key, keyless: () => true });
const wide = createCredentials({ key, keyless: () => false });
const client = { name: 'test', version: '1' };

describe('a gateway key', () => {
  it('has 256 random bits and is another one each time', () => {
    expect(key).toMatch(/^fhk_[\w-]{43}$/);
    expect(createGatewayKey()).not.toBe(key);
  });
});

describe('over HTTP', () => {
  it('the key gives everything', () => {
    expect([...local.http(`Bearer ${key}`).scopes].sort()).toEqual(['admin', 'approve', 'chat', 'read']);
    expect([...wide.http(`bearer ${key}`).scopes]).toContain('admin');
  });

  it('no key may chat, on loopback only', () => {
    expect([...local.http(undefined).scopes]).toEqual(['chat']);
    expect(() => wide.http(undefined)).toThrow(expect.objectContaining({ code: 'unauthorized' }));
  });

  it.each([key.slice(0, -1), `${key}x`, 'fhk_', key.toUpperCase().replace('FHK_', 'fhk_')])('a key that is wrong is refused, not taken for none', (wrong) => {
    expect(() => local.http(`Bearer ${wrong}`)).toThrow(expect.objectContaining({ code: 'unauthorized' }));
    expect(() => wide.http(`Bearer ${wrong}`)).toThrow(expect.objectContaining({ code: 'unauthorized' }));
  });

  it('the placeholder of an OpenAI client is no key, so it may chat on loopback and nothing elsewhere', () => {
    expect([...local.http('Bearer sk-no-key-needed').scopes]).toEqual(['chat']);
    expect(() => wide.http('Bearer sk-no-key-needed')).toThrow(expect.objectContaining({ code: 'unauthorized' }));
  });

  it('other schemes are no key', () => {
    expect([...local.http(`Basic ${key}`).scopes]).toEqual(['chat']);
    expect([...local.http(key).scopes]).toEqual(['chat']);
  });
});

describe('over a socket', () => {
  it('every key that is shown must be right', () => {
    expect(() => local.socket({ client, key: 'sk-anything' }, { origin: undefined, id: 'a' })).toThrow(expect.objectContaining({ code: 'unauthorized' }));
    expect(() => local.socket({ client, key: '' }, { origin: undefined, id: 'a' })).toThrow(expect.objectContaining({ code: 'unauthorized' }));
    expect(local.socket({ client, key }, { origin: undefined, id: 'a' })).toMatchObject({ kind: 'cli', id: 'a', name: 'test' });
  });

  it('a page is a browser whatever it calls itself, and its name gives it nothing', () => {
    const caller = local.socket({ client: { name: 'farmhand-cli', version: '1' }, key: undefined }, { origin: 'http://127.0.0.1:3332', id: 'a' });
    expect(caller.kind).toBe('browser');
    expect([...caller.scopes]).toEqual(['chat']);
  });
});

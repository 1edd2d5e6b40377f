import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../store';
import { createKeys, hashKey, type Keys } from './keys';

let folder: string;
let store: Store;
let keys: Keys;
let now: number;
const clock = () => now;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-keys-'));
  store = openStore(path.join(folder, 'farmhand.db'));
  now = Date.now();
  keys = createKeys({ shelf: store.keys, clock });
});
afterEach(() => {
  keys.dispose();
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const reader = { name: 'a dashboard', scopes: ['read' as const], expiresAt: null };

describe('a key', () => {
  it('has 256 random bits, is told once and is nowhere in the database', () => {
    const { key, secret } = keys.create(reader);
    expect(secret).toMatch(/^fhk_[\w-]{43}$/);
    expect(JSON.stringify(keys.list())).not.toContain(hashKey(secret).toString('hex'));
    expect(keys.list()).toEqual([key]);
    for (const name of ['farmhand.db', 'farmhand.db-wal']) expect(readFileSync(path.join(folder, name)).includes(secret)).toBe(false);
    expect(keys.create(reader).secret).not.toBe(secret);
  });

  it('is known again after a restart, with when it was last used', () => {
    const { key, secret } = keys.create(reader);
    expect(keys.find(secret)).toMatchObject({ id: key.id, scopes: ['read'], lastUsedAt: now });
    now += 59_000;
    expect(keys.find(secret)?.lastUsedAt).toBe(now - 59_000);
    now += 1_000;
    keys.find(secret);
    const again = createKeys({ shelf: store.keys, clock });
    expect(again.list()).toMatchObject([{ id: key.id, lastUsedAt: now }]);
    expect(again.find(secret)?.id).toBe(key.id);
    again.dispose();
  });

  it.each(['', 'fhk_', 'x'])('that differs by %j at its end is unknown', (extra) => {
    const { secret } = keys.create(reader);
    expect(keys.find(extra === '' ? secret.slice(0, -1) : secret + extra)).toBeNull();
  });

  it('that is revoked is unknown at once, and its end is told', () => {
    const { key, secret } = keys.create(reader);
    const gone: string[] = [];
    keys.onGone(({ id }) => gone.push(id));
    expect(keys.revoke(key.id)).toBe(true);
    expect(keys.revoke(key.id)).toBe(false);
    expect(keys.find(secret)).toBeNull();
    expect(gone).toEqual([key.id]);
    expect(store.keys.all()).toEqual([]);
  });

  it('that is over is unknown, and cannot be made', () => {
    const { secret } = keys.create({ ...reader, expiresAt: now + 60_000 });
    now += 59_999;
    expect(keys.find(secret)).not.toBeNull();
    now += 1;
    expect(keys.find(secret)).toBeNull();
    expect(() => keys.create({ ...reader, expiresAt: now })).toThrow(/expired already/);
  });

  it('ends by itself when its time is over, without being used', async () => {
    const real = createKeys({ shelf: store.keys, clock: Date.now });
    const gone = new Promise((resolve) => real.onGone(resolve));
    const { key } = real.create({ ...reader, expiresAt: Date.now() + 30 });
    expect(await gone).toMatchObject({ id: key.id });
    expect(real.list()).toEqual([]);
    real.dispose();
  });
});

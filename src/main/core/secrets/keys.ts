// Keys that a person makes for programs and browsers. Only hashes are kept; all of them are in memory, so that a look-up costs no query.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Scope } from '@shared/contract/define';
import { FarmhandError } from '@shared/contract/errors';
import type { Key } from '@shared/contract/keys';
import { say } from '@shared/domain/sentences';
import { createId } from '../../base/ids';

export const keyPrefix = 'fhk_';
const keyBytes = 32;
/** Keys in force at the same time: each shown key is compared with all of them. */
const mostKeys = 500;
/** ms between two notes of when a key was last used. */
const noteEveryMs = 60_000;
/** What a timer can wait for at most, ms. */
const longestTimer = 2 ** 31 - 1;

/** A new key: 256 random bits, with a prefix by which leaked ones can be found. */
export function createKeyText(): string {
  return keyPrefix + randomBytes(keyBytes).toString('base64url');
}

/** SHA-256; a plain hash is enough for 256 random bits. */
export function hashKey(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** What a key may do, for whom and until when (ms since 1970; null: for good). */
export interface Grant {
  name: string;
  scopes: Scope[];
  expiresAt: number | null;
}

/** Where keys are kept: `store.keys`. */
export interface KeyShelf {
  add(key: Key & { hash: string }): void;
  all(): (Key & { hash: string })[];
  used(id: string, at: number): void;
  remove(id: string): boolean;
}

export interface Keys {
  /** @throws FarmhandError `invalid_input`, `conflict` when there are too many */
  create(grant: Grant): { key: Key; secret: string };
  list(): Key[];
  /** False when there is no such key. */
  revoke(id: string): boolean;
  /** The key that is shown, or null. Takes the same time for every wrong one. */
  find(shown: string): Key | null;
  /** Called when a key was revoked or expired. Returns how to stop. */
  onGone(listener: (key: Key) => void): () => void;
  dispose(): void;
}

export interface KeysDeps {
  shelf: KeyShelf;
  clock: () => number;
  onCreated?: (key: Key) => void;
}

export function createKeys({ shelf, clock, onCreated = () => {} }: KeysDeps): Keys {
  const held = new Map<string, { key: Key; digest: Buffer }>();
  const listeners = new Set<(key: Key) => void>();
  let timer: NodeJS.Timeout | undefined;

  for (const { hash, ...key } of shelf.all()) held.set(key.id, { key, digest: Buffer.from(hash, 'hex') });

  function drop(key: Key): void {
    shelf.remove(key.id);
    held.delete(key.id);
    for (const listener of [...listeners]) listener(key);
  }

  const isOver = ({ expiresAt }: Key): boolean => expiresAt !== null && expiresAt <= clock();

  /** Ends what is over and wakes again when the next one is. */
  function tidy(): void {
    clearTimeout(timer);
    for (const { key } of [...held.values()]) if (isOver(key)) drop(key);
    const next = Math.min(...[...held.values()].map(({ key }) => key.expiresAt ?? Number.POSITIVE_INFINITY));
    if (next === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(tidy, Math.min(Math.max(1, next - clock()), longestTimer)).unref();
  }
  tidy();

  return {
    create({ name, scopes, expiresAt }) {
      if (expiresAt !== null && expiresAt <= clock()) throw new FarmhandError('invalid_input', say('keys.expired'));
      if (held.size >= mostKeys) throw new FarmhandError('conflict', say('keys.tooMany', { most: mostKeys }));
      const secret = createKeyText();
      const digest = hashKey(secret);
      const key: Key = { id: createId('key'), name, scopes: [...new Set(scopes)], createdAt: clock(), lastUsedAt: null, expiresAt };
      shelf.add({ ...key, hash: digest.toString('hex') });
      held.set(key.id, { key, digest });
      onCreated(key);
      tidy();
      return { key, secret };
    },
    list: () => [...held.values()].map(({ key }) => key).sort((a, b) => b.createdAt - a.createdAt),
    revoke(id) {
      const found = held.get(id);
      if (found === undefined) return false;
      drop(found.key);
      return true;
    },
    find(shown) {
      const digest = hashKey(shown);
      let found: Key | null = null;
      // To the end, also when it is found: the time tells nothing about which one it was.
      for (const candidate of held.values()) if (timingSafeEqual(candidate.digest, digest)) found = candidate.key;
      if (found === null) return null;
      if (isOver(found)) {
        drop(found);
        return null;
      }
      if (found.lastUsedAt === null || clock() - found.lastUsedAt >= noteEveryMs) {
        found.lastUsedAt = clock();
        shelf.used(found.id, found.lastUsedAt);
      }
      return found;
    },
    onGone(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose() {
      clearTimeout(timer);
      listeners.clear();
    },
  };
}

import { type Key, keySchema } from '@shared/contract/keys';
import { z } from 'zod';
import type { Database, Row } from './database';

/** A key as it is kept: its SHA-256 in hexadecimal, never itself. */
export interface StoredKey extends Key {
  hash: string;
}

export interface KeyStore {
  add(key: StoredKey): void;
  /** Newest first. */
  all(): StoredKey[];
  used(id: string, at: number): void;
  /** False when there is none. */
  remove(id: string): boolean;
}

export function createKeyStore(db: Database): KeyStore {
  return {
    add(key) {
      db.run(
        'INSERT INTO keys (id, hash, name, scopes, created_at, last_used_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        key.id,
        key.hash,
        key.name,
        JSON.stringify(key.scopes),
        key.createdAt,
        key.lastUsedAt,
        key.expiresAt,
      );
    },
    all: () => db.all('SELECT * FROM keys ORDER BY created_at DESC, id DESC').map(fromRow),
    used(id, at) {
      // Not worth waiting for the disk.
      db.lazily(() => db.run('UPDATE keys SET last_used_at = ? WHERE id = ?', at, id));
    },
    remove(id) {
      if (db.get('SELECT id FROM keys WHERE id = ?', id) === undefined) return false;
      db.run('DELETE FROM keys WHERE id = ?', id);
      return true;
    },
  };
}

const storedKeySchema = keySchema.extend({ hash: z.string() });

function fromRow(row: Row): StoredKey {
  return storedKeySchema.parse({
    id: row.id,
    hash: row.hash,
    name: row.name,
    scopes: JSON.parse(String(row.scopes)),
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
  });
}

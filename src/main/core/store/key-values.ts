import type { JsonValue } from '@shared/domain/json';
import { z } from 'zod';
import type { Database } from './database';

/** Small durable state that needs no table of its own. */
export interface KeyValues {
  get(key: string): JsonValue | undefined;
  set(key: string, value: JsonValue): void;
}

export function createKeyValues(db: Database): KeyValues {
  return {
    get(key) {
      const row = db.get('SELECT value FROM key_values WHERE key = ?', key);
      return row ? z.json().parse(JSON.parse(String(row.value))) : undefined;
    },
    set(key, value) {
      db.run('INSERT INTO key_values (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', key, JSON.stringify(value));
    },
  };
}

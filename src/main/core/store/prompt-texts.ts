// The stable parts of prompts, each kept once: they are the same from answer to answer.
import { createHash } from 'node:crypto';
import type { Database } from './database';

export interface PromptTexts {
  /** Keeps a text; its SHA-256. */
  keep(text: string): string;
  get(hash: string): string | undefined;
}

/** Texts whose hash is remembered, so that keeping the same one again costs nothing. */
const mostKnown = 16;

export function createPromptTexts(db: Database): PromptTexts {
  const known = new Map<string, string>();
  return {
    keep(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      const hash = createHash('sha256').update(text).digest('hex');
      db.run('INSERT OR IGNORE INTO prompt_texts (hash, text) VALUES (?, ?)', hash, text);
      known.set(text, hash);
      const [oldest] = known.keys();
      if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
      return hash;
    },
    get(hash) {
      const row = db.get('SELECT text FROM prompt_texts WHERE hash = ?', hash);
      return row ? String(row.text) : undefined;
    },
  };
}

// Full-text index over the lines of memory. Lives in memory only: it is rebuilt from the files whenever it is needed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { foldToLine } from '@shared/domain/untrusted-text';
import { isSettled, versionOf } from '../file-cache';
import { blankComments } from '../file-text';
import { findMemoryFiles, type MemoryFile } from './memory-files';
import { ftsOf, indexWords, type Term } from './words';

export interface IndexedLine {
  file: string;
  line: number;
  text: string;
  heading: boolean;
  /** Folded words, divided by single spaces. */
  words: string;
  /** bm25: smaller is better. */
  rank: number;
}

export interface MemoryIndex {
  /** Brings the index up to date with the files; looks at most once a second unless forced. Names of files that changed. */
  refresh(force?: boolean): string[];
  /** Lines that match at least one term, best bm25 first. */
  findAny(terms: Term[], limit: number): IndexedLine[];
  /** Lines that match at least two of the terms, best bm25 first. */
  findPairs(terms: Term[], limit: number): IndexedLine[];
  /** In how many lines a term occurs, counted up to `atMost`. */
  frequency(term: Term, atMost: number): number;
  /** Lines in the index. */
  size(): number;
  close(): void;
}

export interface MemoryIndexOptions {
  folder: string;
  clock: () => number;
  maxAge?: number;
}

interface Known {
  version: string;
  settled: boolean;
  /** Row ids of its lines: first, and one after the last. */
  from: number;
  to: number;
}

const longestLine = 2_000;
const largestFile = 2_000_000;

export function createMemoryIndex({ folder, clock, maxAge = 1_000 }: MemoryIndexOptions): MemoryIndex {
  let opened: { db: DatabaseSync; insert: StatementSync; remove: StatementSync; find: StatementSync; count: StatementSync } | undefined;
  const known = new Map<string, Known>();
  let checkedAt = Number.NEGATIVE_INFINITY;
  let nextRow = 1;

  const open = (): NonNullable<typeof opened> => {
    if (opened) return opened;
    const db = new DatabaseSync(':memory:');
    db.exec(
      `CREATE VIRTUAL TABLE lines USING fts5(words, file UNINDEXED, line UNINDEXED, text UNINDEXED, heading UNINDEXED, tokenize = "unicode61 remove_diacritics 0", prefix = '3 4')`,
    );
    opened = {
      db,
      insert: db.prepare('INSERT INTO lines (rowid, words, file, line, text, heading) VALUES (?, ?, ?, ?, ?, ?)'),
      remove: db.prepare('DELETE FROM lines WHERE rowid >= ? AND rowid < ?'),
      find: db.prepare('SELECT words, file, line, text, heading, rank FROM lines WHERE lines MATCH ? ORDER BY rank LIMIT ?'),
      count: db.prepare('SELECT count(*) AS n FROM (SELECT 1 FROM lines WHERE lines MATCH ? LIMIT ?)'),
    };
    return opened;
  };

  const forget = (file: string): void => {
    const entry = known.get(file);
    if (!entry) return;
    open().remove.run(entry.from, entry.to);
    known.delete(file);
  };

  const read = ({ file, stats }: MemoryFile): void => {
    forget(file);
    const { insert } = open();
    const from = nextRow;
    for (const { line, text, heading } of linesOf(readText(path.join(folder, file)))) {
      insert.run(nextRow, indexWords(text).join(' '), file, line, text, heading ? 1 : 0);
      nextRow += 1;
    }
    known.set(file, { version: versionOf(stats), settled: isSettled(stats), from, to: nextRow });
  };

  const find = (query: string, limit: number): IndexedLine[] => {
    if (query === '' || nextRow === 1) return [];
    return open()
      .find.all(query, limit)
      .map((row) => ({
        file: String(row.file),
        line: Number(row.line),
        text: String(row.text),
        heading: Number(row.heading) === 1,
        words: String(row.words),
        rank: Number(row.rank),
      }));
  };

  return {
    refresh(force = false) {
      const now = clock();
      if (!force && Math.abs(now - checkedAt) < maxAge) return [];
      checkedAt = now;
      const changed: string[] = [];
      const files = findMemoryFiles(folder);
      const stale = files.filter(({ file, stats }) => {
        const entry = known.get(file);
        return !entry?.settled || entry.version !== versionOf(stats);
      });
      const there = new Set(files.map(({ file }) => file));
      const gone = [...known.keys()].filter((file) => !there.has(file));
      if (stale.length === 0 && gone.length === 0) return changed;
      const { db } = open();
      db.exec('BEGIN');
      for (const file of gone) {
        forget(file);
        changed.push(file);
      }
      for (const item of stale) {
        if (known.get(item.file)?.version !== versionOf(item.stats)) changed.push(item.file);
        read(item);
      }
      db.exec('COMMIT');
      return changed;
    },
    findAny: (terms, limit) => find(terms.map(ftsOf).join(' OR '), limit),
    findPairs(terms, limit) {
      // bm25 is the costly part, and it is only worked out for lines that match: so the pairs are asked for, not the words.
      const forms = terms.map((term) => `(${ftsOf(term)})`);
      const pairs = forms.slice(0, -1).map((first, position) => `(${first} AND (${forms.slice(position + 1).join(' OR ')}))`);
      return find(pairs.join(' OR '), limit);
    },
    frequency(term, atMost) {
      if (nextRow === 1) return 0;
      return Number(open().count.get(ftsOf(term), atMost)?.n ?? 0);
    },
    size: () => [...known.values()].reduce((sum, { from, to }) => sum + to - from, 0),
    close() {
      opened?.db.close();
      opened = undefined;
      known.clear();
      checkedAt = Number.NEGATIVE_INFINITY;
      nextRow = 1;
    },
  };
}

function readText(file: string): string {
  try {
    return readFileSync(file)
      .subarray(0, largestFile)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
  } catch {
    return '';
  }
}

/** Lines with content, counted from 1; bullets and comments taken off. */
function* linesOf(text: string): Generator<{ line: number; text: string; heading: boolean }> {
  const lines = blankComments(text.slice(0, largestFile)).split(/\r\n|\n|\r/);
  for (const [index, raw] of lines.entries()) {
    const heading = /^\s{0,3}#{1,6}\s/.test(raw);
    const bare = foldToLine(raw.slice(0, longestLine)).replace(heading ? /^#{1,6}\s+/ : /^(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/, '');
    if (/[\p{L}\p{N}]/u.test(bare)) yield { line: index + 1, text: bare, heading };
  }
}

// A damaged database is set aside, never deleted, and what can be read of it goes into a new one.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';
import { type Database, openDatabase } from '../database';
import { tableOf } from './known-rows';
import { mendReferences } from './mend-references';
import { mergeWal } from './merge-wal';
import { scanPages } from './scan-pages';

export interface Rebuilt {
  /** The damaged file, with its log beside it. */
  aside: string;
  at: number;
  /** What was wrong, in SQLite's words. */
  found: string;
  /** Rows brought over, by table. */
  rows: Record<string, number>;
}

const suffixes = ['-wal', '-shm', ''];
const ready = (file: string): string => `${file}.rebuilt`;

/** Under this key of the new database stands what happened. */
export const rebuiltKey = 'storage.rebuilt';

/** Makes a new database of what can be read and puts it in the place of `file`. A crash on the way loses nothing: see `finishRebuild`. */
export function rebuildDatabase(file: string, found: string, now: number): Rebuilt {
  const work = `${file}.reading`;
  const fresh = `${file}.rebuilding`;
  for (const old of [work, fresh]) for (const suffix of suffixes) rmSync(old + suffix, { force: true });
  const aside = `${file}.damaged-${new Date(now).toISOString().replaceAll(/[:.]/g, '-')}`;
  const { pageSize } = mergeWal(file, work);
  const database = openDatabase(fresh);
  let rows: Record<string, number>;
  try {
    database.run('PRAGMA foreign_keys = OFF');
    rows = database.transaction(() => {
      copyByTable(work, database);
      copyByPage(work, pageSize, database);
      mendReferences(database);
      const counted = countRows(database);
      const rebuilt: Rebuilt = { aside, at: now, found, rows: counted };
      database.run('INSERT OR REPLACE INTO key_values (key, value) VALUES (?, ?)', rebuiltKey, JSON.stringify(rebuilt));
      return counted;
    });
    database.all('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
  rmSync(work, { force: true });
  renameSync(fresh, ready(file));
  finishRebuild(file, aside);
  return { aside, at: now, found, rows };
}

/** The last step, or the rest of it after a crash: the damaged file goes aside, the new one takes its place. */
export function finishRebuild(file: string, aside = `${file}.damaged-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`): void {
  if (!existsSync(ready(file))) return;
  for (const suffix of suffixes) if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  renameSync(ready(file), file);
}

/** What SQLite itself can still read, in the order in which it was written. */
function copyByTable(work: string, target: Database): void {
  let source: DatabaseSync | null = null;
  try {
    source = new DatabaseSync(work, { readOnly: true });
    for (const table of tablesOf(target)) copyTable(source, target, table);
  } catch {
    // Not even its list of tables can be read: the pages are all there is.
  } finally {
    source?.close();
  }
}

/** Rows that may be passed over at once while looking for the next readable one. */
const widestStep = 1 << 20;

function copyTable(source: DatabaseSync, target: Database, table: string): void {
  const known = new Set(columnsOf(target, table));
  let columns: string[];
  try {
    columns = source
      .prepare(`PRAGMA table_info(${table})`)
      .all()
      .map(({ name }) => String(name))
      .filter((name) => known.has(name));
    if (columns.length === 0) return;
  } catch {
    return;
  }
  const insert = inserter(target, table, columns);
  const read = source.prepare(`SELECT rowid AS "#", ${columns.join(', ')} FROM ${table} WHERE rowid >= ? ORDER BY rowid`);
  let from = -1;
  for (let step = 1; step <= widestStep; ) {
    try {
      for (const row of read.iterate(from)) {
        insert(columns.map((name) => row[name] ?? null));
        from = Number(row['#']) + 1;
        step = 1;
      }
      return;
    } catch {
      // A damaged page: the next rows may lie on a sound one.
      from += step;
      step *= 2;
    }
  }
}

/** What lies on pages that the tree no longer leads to. Rows that are there already stay as they are. */
function copyByPage(work: string, pageSize: number, target: Database): void {
  const inserters = new Map<string, { columns: string[]; insert: (values: SQLInputValue[]) => void; rowidAt: number }>();
  for (const row of scanPages(work, pageSize)) {
    const table = tableOf(row);
    if (table === null) continue;
    let known = inserters.get(table);
    if (!known) {
      const columns = columnsOf(target, table);
      const numbered = target.all(`PRAGMA table_info(${table})`).findIndex(({ type, pk }) => type === 'INTEGER' && pk === 1);
      known = { columns, insert: inserter(target, table, columns), rowidAt: numbered };
      inserters.set(table, known);
    }
    // Rows from before a column was added are shorter; what is missing has its default.
    const { columns, rowidAt } = known;
    if (row.values.length > columns.length) continue;
    const values = row.values.map((value, at) => (at === rowidAt ? row.rowid : value));
    if (values.length === columns.length) known.insert(values);
    else inserter(target, table, columns.slice(0, values.length))(values);
  }
}

function inserter(target: Database, table: string, columns: string[]): (values: SQLInputValue[]) => void {
  const sql = `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  return (values) => {
    try {
      target.run(sql, ...values);
    } catch (error) {
      // A row that does not fit its table is no row of it; trouble with the disk is told.
      if (error instanceof Error && error.name === 'FarmhandError') throw error;
    }
  };
}

/** Ordinary tables: what is derived from messages for searching is made anew by their triggers. */
function tablesOf(database: Database): string[] {
  return database
    .all("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'message_numbers'")
    .map(({ name }) => String(name));
}

function columnsOf(database: Database, table: string): string[] {
  return database.all(`PRAGMA table_info(${table})`).map(({ name }) => String(name));
}

function countRows(database: Database): Record<string, number> {
  const count = (table: string): SQLOutputValue => database.get(`SELECT count(*) AS rows FROM ${table}`)?.rows ?? 0;
  return Object.fromEntries(tablesOf(database).map((table) => [table, Number(count(table))]));
}

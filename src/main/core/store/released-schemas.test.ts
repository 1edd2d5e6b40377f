// Databases as released versions left them open here with everything in them.
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from './index';
import { migrations } from './migrations';

const fixtures = path.resolve(import.meta.dirname, '../../../../e2e/fixtures/databases');
const newest = Math.max(...migrations.map(({ version }) => version));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-schema-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('schema 1 is brought up to date with sessions, approvals, events and small state as they were, and a copy is kept', () => {
  const file = path.join(folder, 'farmhand.db');
  copyFileSync(path.join(fixtures, 'schema-1.db'), file);
  const store = openStore(file);

  const sessions = store.sessions.list({ limit: 10 });
  expect(sessions.map(({ title, messageCount }) => [title, messageCount])).toEqual([
    ['Write something else.', 4],
    ['Turn on the porch lamp.', 8],
  ]);
  const lamp = sessions[1];
  const said = store.sessions.branch(lamp?.headId ?? null).map(({ role, content }) => [role, content[0]?.type === 'text' ? content[0].text : '']);
  expect(said).toContainEqual(['assistant', 'The porch lamp is on.']);
  expect(store.approvals.list({ state: 'all', limit: 10 })).toEqual([
    expect.objectContaining({ tool: 'write_file', state: 'denied', reason: 'not now', action: null, actionHash: null, grant: null }),
    expect.objectContaining({ tool: 'write_file', state: 'allowed', arguments: { path: 'plan.md', content: 'Sow barley.' } }),
  ]);
  expect(store.log.list({ after: 0, limit: 100 })).toHaveLength(24);
  expect(store.keyValues.get('home.devices')).toMatchObject({ 'porch lamp': { state: 'on' } });
  expect(store.fileChanges.list({ limit: 10 })).toEqual([]);
  expect(store.check()).toBeNull();
  store.close();

  const migrated = new DatabaseSync(file);
  expect(migrated.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: newest });
  migrated.close();
  expect(existsSync(`${file}.before-2`)).toBe(true);
});

/** Rows of every table of our own, by name. */
function rowsOf(file: string): Record<string, number> {
  const db = new DatabaseSync(file, { readOnly: true });
  const tables = db.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'").all();
  const rows = tables.map(({ name }) => [String(name), Number(db.prepare(`SELECT count(*) AS rows FROM ${name}`).get()?.rows)]);
  db.close();
  return Object.fromEntries(rows);
}

const versions = readdirSync(fixtures).flatMap((name) => /^schema-(\d+)\.db$/.exec(name)?.[1] ?? []);

it('there is a database of every schema before this one', () => {
  expect(versions.map(Number)).toEqual(expect.arrayContaining(Array.from({ length: newest - 1 }, (_, index) => index + 1)));
});

it.each(versions)('schema %s opens with every row, and what was cut off in it is put in order', (version) => {
  const file = path.join(folder, 'farmhand.db');
  copyFileSync(path.join(fixtures, `schema-${version}.db`), file);
  const before = rowsOf(file);
  openStore(file).close();
  expect(rowsOf(file)).toMatchObject(before);
  expect(readdirSync(folder).filter((name) => name.includes('before-'))).toHaveLength(newest - Number(version));

  const store = openStore(file);
  store.recover();
  expect(store.sessions.openRuns()).toEqual([]);
  expect(store.check(true)).toBeNull();
  expect(store.sessions.search({ query: 'porch', limit: 10 }).length).toBeGreaterThan(0);
  if (Number(version) > 1) {
    expect(store.sessions.getMessage('msg_6')).toMatchObject({ state: 'interrupted', content: [{ type: 'text', text: 'I begin with the nor' }] });
    expect(store.keyValues.get('home.devices')).toEqual({ 'porch lamp': { state: 'on' } });
  }
  store.close();
});

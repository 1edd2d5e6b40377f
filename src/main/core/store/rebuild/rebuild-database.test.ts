// Pages of a real database are overwritten; what is left comes back.
import { closeSync, copyFileSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from '../index';

const sessionCount = 20;
const messagesEach = 15;
const pageSize = 4096;
let folder: string;
const file = () => path.join(folder, 'farmhand.db');
const words = (text: string) => [{ type: 'text' as const, text }];
const long = 'The long furrow. '.repeat(600);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-damage-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Sessions with short and long messages, runs, events, small state. Ids of sessions, in order. */
function fill(store: Store): string[] {
  return Array.from({ length: sessionCount }, (_, number) => {
    const session = store.sessions.create({ origin: 'cli', mode: 'ask', title: `Field ${number}` });
    const run = store.sessions.addRun(session.id);
    let parent: string | null = null;
    for (let index = 0; index < messagesEach; index += 1) {
      const text = index === 7 ? `${number}/${index} ${long}` : `${number}/${index} ${'hay '.repeat(40)}`;
      parent = store.sessions.addMessage(session.id, parent, {
        runId: run.id,
        role: index % 2 === 0 ? 'user' : 'assistant',
        content: words(text),
        state: 'complete',
      }).id;
    }
    store.sessions.endRun(run.id, 'done', null);
    store.keyValues.set(`field.${number}`, { state: 'ploughed' });
    store.bus.emit('run.finished', { runId: run.id, sessionId: session.id, reason: 'done', error: null, facts: null, steps: 1 });
    return session.id;
  });
}

function makeClosed(): string[] {
  const store = openStore(file());
  const ids = fill(store);
  store.close();
  return ids;
}

function overwrite(at: number, bytes: number, target = file()): void {
  const handle = openSync(target, 'r+');
  writeSync(handle, Buffer.alloc(bytes, 0xa5), 0, bytes, at);
  closeSync(handle);
}

/** Numbers of pages of a kind: 0x0d leaves and 0x05 inner pages of tables. */
function pagesOf(kind: number): number[] {
  const bytes = readFileSync(file());
  return Array.from({ length: bytes.length / pageSize }, (_, index) => index).filter((index) => index > 0 && bytes[index * pageSize] === kind);
}

function rootOf(table: string): number {
  const db = new DatabaseSync(file());
  const root = Number(db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table)?.rootpage);
  db.close();
  return root;
}

const textOf = (store: Store, sessionId: string) =>
  store.sessions.branch(store.sessions.get(sessionId)?.headId ?? null).map(({ content }) => (content[0]?.type === 'text' ? content[0].text.split(' ')[0] : ''));

/** Opens what was damaged: it is whole again, and the damaged file is still there. */
function reopen(): Store {
  const damaged = readFileSync(file());
  const store = openStore(file());
  const rebuilt = store.rebuilt();
  expect(rebuilt).not.toBeNull();
  expect(readFileSync(rebuilt?.aside ?? '')).toEqual(damaged);
  expect(store.check(true)).toBeNull();
  return store;
}

it('a damaged header costs nothing', () => {
  const ids = makeClosed();
  overwrite(0, 100);
  const store = reopen();
  for (const [number, id] of ids.entries()) expect(textOf(store, id)).toEqual(Array.from({ length: messagesEach }, (_, index) => `${number}/${index}`));
  expect(store.keyValues.get('field.3')).toEqual({ state: 'ploughed' });
  expect(store.log.list({ after: 0, limit: 1000 })).toHaveLength(sessionCount);
  store.close();
});

it('a lost first page, with the list of all tables, costs nothing that lies on other pages', () => {
  const ids = makeClosed();
  overwrite(0, pageSize);
  const store = reopen();
  for (const [number, id] of ids.entries()) {
    expect(textOf(store, id)).toEqual(Array.from({ length: messagesEach }, (_, index) => `${number}/${index}`));
    expect(store.sessions.get(id)?.title).toBe(`Field ${number}`);
  }
  expect(store.sessions.tree(ids[4] ?? '')[7]?.content).toEqual(words(`4/7 ${long}`));
  expect(store.keyValues.get('field.3')).toEqual({ state: 'ploughed' });
  expect(store.log.list({ after: 0, limit: 1000 })).toHaveLength(sessionCount);
  store.close();
});

it('a lost inner page of the messages costs no message', () => {
  const ids = makeClosed();
  overwrite((rootOf('messages') - 1) * pageSize, pageSize);
  const store = reopen();
  for (const [number, id] of ids.entries()) expect(textOf(store, id)).toEqual(Array.from({ length: messagesEach }, (_, index) => `${number}/${index}`));
  store.close();
});

it('a lost leaf in the middle costs its own rows; conversations hang together around the gap', () => {
  const ids = makeClosed();
  const leaves = pagesOf(0x0d);
  overwrite((leaves[Math.floor(leaves.length / 2)] ?? 0) * pageSize, pageSize);
  const store = reopen();
  const total = ids.reduce((sum, id) => sum + textOf(store, id).length, 0);
  expect(total).toBeGreaterThan(sessionCount * messagesEach - 30);
  expect(total).toBeLessThanOrEqual(sessionCount * messagesEach);
  expect(ids.reduce((sum, id) => sum + store.sessions.tree(id).length, 0)).toBe(total);
  store.close();
});

it('every page in turn: it opens, it is whole, and never more than a page is lost', () => {
  makeClosed();
  const original = path.join(folder, 'original');
  copyFileSync(file(), original);
  const pages = statSync(file()).size / pageSize;
  // Every seventh page keeps the test short; all kinds of pages are among them.
  for (let page = 0; page < pages; page += 7) {
    for (const name of readdirSync(folder)) if (name !== 'original') rmSync(path.join(folder, name));
    copyFileSync(original, file());
    overwrite(page * pageSize, pageSize);
    const store = openStore(file());
    expect(store.check(true), `page ${page}`).toBeNull();
    const kept = store.sessions.list({ limit: 100 }).reduce((sum, { id }) => sum + store.sessions.tree(id).length, 0);
    expect(kept, `page ${page}`).toBeGreaterThan(sessionCount * messagesEach - 30);
    expect(store.sessions.search({ query: 'furrow', limit: 50 }).length, `page ${page}`).toBeGreaterThan(sessionCount - 4);
    store.close();
  }
}, 60_000);

it('a file cut short is rebuilt from what is left', () => {
  makeClosed();
  truncateSync(file(), Math.floor(statSync(file()).size / 2 / pageSize) * pageSize + 700);
  const store = reopen();
  expect(store.sessions.list({ limit: 100 }).length).toBeGreaterThan(0);
  store.close();
});

it('something that is no database at all is set aside', () => {
  openStore(file()).close();
  overwrite(0, statSync(file()).size);
  const store = reopen();
  expect(store.sessions.list({ limit: 10 })).toEqual([]);
  store.sessions.create({ origin: 'cli', mode: 'ask' });
  store.close();
});

it('a damaged log costs what comes after the damage and nothing before', () => {
  const store = openStore(file());
  const ids = fill(store);
  // As after a power cut: the log is there and was never put into the database.
  const cut = path.join(folder, 'cut');
  copyFileSync(file(), cut);
  copyFileSync(`${file()}-wal`, `${cut}-wal`);
  store.close();
  const log = statSync(`${cut}-wal`).size;
  overwrite(Math.floor(log * 0.8), 5_000, `${cut}-wal`);
  const again = openStore(cut);
  expect(again.check(true)).toBeNull();
  const first = ids[0] ?? '';
  expect(textOf(again, first)).toHaveLength(messagesEach);
  again.close();
});

it('what stands in the log only is not lost with a damaged database file', () => {
  const store = openStore(file());
  const ids = fill(store);
  const cut = path.join(folder, 'cut');
  copyFileSync(file(), cut);
  copyFileSync(`${file()}-wal`, `${cut}-wal`);
  store.close();
  overwrite(0, pageSize, cut);
  const again = openStore(cut);
  expect(again.check(true)).toBeNull();
  for (const id of ids) expect(textOf(again, id)).toHaveLength(messagesEach);
  again.close();
});

it('a rebuild that was cut off before its last step is finished at the next start', () => {
  const ids = makeClosed();
  // The damaged file is aside already, the new one does not have its name yet.
  copyFileSync(file(), `${file()}.rebuilt`);
  rmSync(file());
  const store = openStore(file());
  expect(store.sessions.list({ limit: 100 })).toHaveLength(ids.length);
  store.close();
  expect(existsSync(`${file()}.rebuilt`)).toBe(false);
});

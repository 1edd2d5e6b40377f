// A disk that is full or cannot be written, as SQLite itself reports it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from './database';
import { createStore, type Store } from './index';

let folder: string;
let db: Database;
let store: Store;
const words = (text: string) => [{ type: 'text' as const, text }];
const patience = { timeout: 10_000 };

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-health-'));
  db = openDatabase(path.join(folder, 'farmhand.db'));
  store = createStore(db);
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** From now on the file may not grow: SQLite answers as on a full disk. */
function fillDisk(): void {
  db.all('PRAGMA wal_checkpoint(TRUNCATE)');
  db.all(`PRAGMA max_page_count = ${db.get('PRAGMA page_count')?.page_count}`);
}
const makeRoom = (): unknown => db.all('PRAGMA max_page_count = 1073741823');

const say = (sessionId: string): unknown =>
  store.sessions.addMessage(sessionId, null, { runId: null, role: 'user', content: words('x'.repeat(100_000)), state: 'complete' });

describe('a full disk', () => {
  it('refuses what cannot be kept with a reason and an action, keeps what is there readable, and recovers by itself', async () => {
    const session = store.sessions.create({ origin: 'cli', mode: 'ask', title: 'Kept' });
    const heard: string[] = [];
    store.bus.subscribe(({ event, data }) => {
      if (event === 'storage.changed') heard.push(JSON.stringify(data));
    });
    fillDisk();
    expect(() => say(session.id)).toThrow(/disk .* is full.*Make room/s);
    expect(store.health.current()).toMatchObject({ state: 'full', action: expect.stringContaining('Make room') });
    expect(store.sessions.get(session.id)).toMatchObject({ title: 'Kept', messageCount: 0, headId: null });
    makeRoom();
    await vi.waitFor(() => expect(store.health.current().state).toBe('ok'), patience);
    say(session.id);
    expect(store.sessions.get(session.id)?.messageCount).toBe(1);
    expect(heard.map((text) => JSON.parse(text).state)).toEqual(['full', 'ok']);
  });

  it('keeps events and what must be written in the end, and writes them in order once there is room', async () => {
    const session = store.sessions.create({ origin: 'cli', mode: 'ask' });
    const run = store.sessions.addRun(session.id);
    store.log.flush();
    fillDisk();
    expect(() => say(session.id)).toThrow(FarmhandError);
    for (let number = 0; number < 300; number += 1)
      store.bus.emit('notification', { message: `${number} ${'x'.repeat(500)}`, channel: 'log', priority: 'normal', shownOnDesktop: false });
    store.health.eventually(() => store.sessions.endRun(run.id, 'failed', null));
    await new Promise((resolve) => setImmediate(resolve));
    makeRoom();
    await vi.waitFor(() => expect(store.health.current().state).toBe('ok'), patience);
    expect(store.sessions.openRuns()).toEqual([]);
    const texts = store.log.list({ after: 0, limit: 1000 }).flatMap(({ event, data }) => (event === 'notification' ? JSON.stringify(data) : []));
    expect(texts).toHaveLength(300);
    expect(texts[299]).toContain('299 xxx');
  });

  it('undoes the whole of a transaction; nobody hears of what did not happen', () => {
    const session = store.sessions.create({ origin: 'cli', mode: 'ask' });
    const heard: string[] = [];
    store.bus.subscribe(({ event }) => heard.push(event));
    fillDisk();
    expect(() =>
      store.durably(() => {
        store.keyValues.set('a', 1);
        store.bus.emit('session.deleted', { sessionId: session.id });
        say(session.id);
      }),
    ).toThrow(FarmhandError);
    makeRoom();
    store.log.flush();
    expect(heard).not.toContain('session.deleted');
    expect(store.keyValues.get('a')).toBeUndefined();
    expect(store.log.list({ after: 0, limit: 100 }).map(({ event }) => event)).not.toContain('session.deleted');
  });
});

it('a disk that cannot be written is told as that, and taken up again', async () => {
  db.all('PRAGMA query_only = ON');
  expect(() => store.sessions.create({ origin: 'cli', mode: 'ask' })).toThrow(/cannot be written/);
  expect(store.health.current().state).toBe('read-only');
  expect(store.sessions.list({ limit: 1 })).toEqual([]);
  db.all('PRAGMA query_only = OFF');
  await vi.waitFor(() => expect(store.health.current().state).toBe('ok'), patience);
  store.sessions.create({ origin: 'cli', mode: 'ask' });
});

describe('what is acknowledged', () => {
  const level = (): unknown => db.get('PRAGMA synchronous')?.synchronous;

  it('waits for the disk; only what can be made again does not', () => {
    expect(level()).toBe(2);
    let inside: unknown;
    db.lazily(() => {
      inside = level();
    });
    expect(inside).toBe(1);
    expect(level()).toBe(2);
    expect(() =>
      db.lazily(() => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(level()).toBe(2);
    db.transaction(() =>
      db.lazily(() => {
        inside = level();
      }),
    );
    expect(inside).toBe(2);
  });

  it('waits beside the event loop where it can; those who wait at the same time share one wait', async () => {
    store.together(() => store.keyValues.set('a', 1));
    const first = store.settled();
    const second = store.settled();
    expect(store.settled()).toBe(second);
    expect(second).not.toBe(first);
    await Promise.all([first, second]);
    await store.settled();
    const alone = createStore(openDatabase(':memory:'));
    await alone.settled();
    alone.close();
  });

  it('is in the file before anybody hears of it', () => {
    const other = openDatabase(path.join(folder, 'farmhand.db'));
    const seen: unknown[] = [];
    store.bus.subscribe(() => seen.push(other.get('SELECT count(*) AS rows FROM sessions')?.rows));
    store.durably(() => {
      const session = store.sessions.create({ origin: 'cli', mode: 'ask' });
      store.bus.emit('session.changed', { session });
      expect(other.get('SELECT count(*) AS rows FROM sessions')?.rows).toBe(0);
    });
    expect(seen).toEqual([1]);
    other.close();
  });

  it('what was deleted is gone from the file', () => {
    const session = store.sessions.create({ origin: 'cli', mode: 'ask', title: 'a secret furrow' });
    store.sessions.delete(session.id);
    store.sessions.purge(Number.MAX_SAFE_INTEGER);
    expect(db.get('PRAGMA secure_delete')?.secure_delete).toBe(1);
  });
});

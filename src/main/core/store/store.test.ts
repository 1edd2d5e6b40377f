import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Approval } from '@shared/contract/approvals';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './database';
import { createEventBus } from './event-bus';
import { openStore, type Store } from './index';

let folder: string;
let store: Store;
const file = () => path.join(folder, 'farmhand.db');
const words = (text: string) => [{ type: 'text' as const, text }];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-store-'));
  store = openStore(file());
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('sessions', () => {
  it('keep every branch: an edited message stands beside the former one', () => {
    const { sessions } = store;
    const session = sessions.create({ origin: 'cli', mode: 'ask' });
    const first = sessions.addMessage(session.id, null, { runId: null, role: 'user', content: words('one'), state: 'complete' });
    sessions.addMessage(session.id, first.id, { runId: null, role: 'assistant', content: words('answer'), state: 'complete' });
    const edited = sessions.addMessage(session.id, null, { runId: null, role: 'user', content: words('one, better'), state: 'complete' });

    expect(sessions.get(session.id)).toMatchObject({ headId: edited.id, messageCount: 3 });
    expect(sessions.branch(edited.id)).toHaveLength(1);
    expect(sessions.tree(session.id)).toHaveLength(3);
  });

  it('are found by the name that a caller gave them', () => {
    const made = store.sessions.create({ origin: 'api', mode: 'ask', key: 'my-editor' });
    expect(store.sessions.findByKey('my-editor')?.id).toBe(made.id);
    expect(store.sessions.findByKey('other')).toBeUndefined();
  });

  it('cannot open a message of another session', () => {
    const { sessions } = store;
    const one = sessions.create({ origin: 'cli', mode: 'ask' });
    const two = sessions.create({ origin: 'cli', mode: 'ask' });
    const message = sessions.addMessage(two.id, null, { runId: null, role: 'user', content: words('x'), state: 'complete' });
    expect(() => sessions.update(one.id, { headId: message.id })).toThrow(/no message/);
  });

  it('take their messages, runs and events along when deleted', async () => {
    const { sessions, bus, log } = store;
    const session = sessions.create({ origin: 'cli', mode: 'ask' });
    sessions.addMessage(session.id, null, { runId: null, role: 'user', content: words('x'), state: 'complete' });
    const run = sessions.addRun(session.id);
    bus.emit('run.finished', { runId: run.id, sessionId: session.id, reason: 'done', error: null, facts: null, steps: 1 });
    log.flush();
    expect(sessions.delete(session.id)).toBe(true);
    expect(sessions.delete(session.id)).toBe(false);
    expect(sessions.purge(Date.now())).toEqual([session.id]);
    expect(sessions.tree(session.id)).toEqual([]);
    expect(log.list({ after: 0, limit: 10 })).toEqual([]);
  });
});

it('marks what a crash left open as interrupted, and keeps the words that were there', () => {
  const { sessions } = store;
  const session = sessions.create({ origin: 'cli', mode: 'ask' });
  const run = sessions.addRun(session.id);
  const partial = sessions.addMessage(session.id, null, { runId: run.id, role: 'assistant', content: words('half an ans'), state: 'partial' });
  store.close();

  store = openStore(file());
  expect(store.recover().runs.map(({ id }) => id)).toEqual([run.id]);
  expect(store.sessions.getMessage(partial.id)).toMatchObject({ state: 'interrupted', content: words('half an ans') });
  expect(store.sessions.openRuns()).toEqual([]);
});

it('leaves the runs of another living process alone', () => {
  const { sessions } = store;
  const session = sessions.create({ origin: 'cli', mode: 'ask' });
  const mine = sessions.addRun(session.id);
  const other = sessions.addRun(session.id);
  const database = openDatabase(file());
  database.run('UPDATE runs SET pid = ?, process_start = NULL WHERE id = ?', process.ppid, other.id);
  database.close();
  expect(store.recover().runs.map(({ id }) => id)).toEqual([mine.id]);
  expect(sessions.openRuns().map(({ id }) => id)).toEqual([other.id]);
});

it('keeps small state across a restart', () => {
  store.keyValues.set('home', { lamp: 'on' });
  store.close();
  store = openStore(file());
  expect(store.keyValues.get('home')).toEqual({ lamp: 'on' });
  expect(store.keyValues.get('nothing')).toBeUndefined();
});

it('decides an approval once', () => {
  const approval: Approval = {
    id: 'apr_1',
    sessionId: 's',
    runId: 'r',
    callId: 'c',
    tool: 'write_file',
    risk: 'write',
    arguments: { path: 'a.md' },
    preview: 'Write a.md',
    action: null,
    actionHash: null,
    grant: null,
    state: 'pending',
    reason: null,
    decidedBy: null,
    requestedAt: 1,
    decidedAt: null,
    expiresAt: 2,
  };
  store.approvals.add(approval);
  const decision = { state: 'allowed' as const, reason: null, decidedBy: 'me', decidedAt: 2 };
  expect(store.approvals.decide('apr_1', decision)).toBe(true);
  expect(store.approvals.decide('apr_1', { ...decision, state: 'denied' })).toBe(false);
  expect(store.approvals.get('apr_1')).toMatchObject({ state: 'allowed', decidedBy: 'me' });
});

describe('the event bus', () => {
  const changed = (text: string) => ({ problem: text });

  it('numbers events and gives the missed ones to who comes back', () => {
    const bus = createEventBus({ kept: 4 });
    for (const text of ['a', 'b', 'c']) bus.emit('settings.changed', changed(text));
    expect(bus.since(1)?.map(({ seq }) => seq)).toEqual([2, 3]);
    expect(bus.since(3)).toEqual([]);
  });

  it('says so when the gap is too old, or from another life', () => {
    const bus = createEventBus({ kept: 4 });
    for (let index = 0; index < 9; index += 1) bus.emit('settings.changed', changed('x'));
    expect(bus.since(5)).toHaveLength(4);
    expect(bus.since(4)).toBeNull();
    expect(bus.since(10)).toBeNull();
  });

  it('keeps durable events in the store and deltas only in memory', () => {
    const { bus, log, sessions } = store;
    const session = sessions.create({ origin: 'cli', mode: 'ask' });
    const ids = { runId: 'r', sessionId: session.id };
    bus.emit('run.started', { ...ids, model: 'agent', provider: 'llamafarm', reason: 'It is ready.' });
    bus.emit('message.delta', { ...ids, messageId: 'm', kind: 'text', text: 'x' });
    expect(log.list({ after: 0, limit: 10 }).map(({ event }) => event)).toEqual(['run.started']);
    expect(log.list({ after: 0, limit: 10, sessionId: 'other' })).toEqual([]);
  });
});

describe('the schema', () => {
  it('is brought up to date step by step, with a copy made before', () => {
    const old = path.join(folder, 'old.db');
    const first = { version: 1, sql: 'CREATE TABLE notes (text TEXT) STRICT;' };
    const second = { version: 2, sql: 'ALTER TABLE notes ADD COLUMN at INTEGER;' };
    const before = openDatabase(old, [first]);
    before.run('INSERT INTO notes (text) VALUES (?)', 'kept');
    before.close();

    const after = openDatabase(old, [first, second]);
    expect(after.all('SELECT * FROM notes')).toEqual([expect.objectContaining({ text: 'kept', at: null })]);
    after.close();
    const copy = new DatabaseSync(`${old}.before-2`);
    expect(copy.prepare('SELECT * FROM notes').all()).toHaveLength(1);
    copy.close();
  });

  it('of a newer Farmhand is refused with what to do', () => {
    const newer = path.join(folder, 'newer.db');
    const connection = new DatabaseSync(newer);
    connection.exec('PRAGMA user_version = 99');
    connection.close();
    expect(() => openDatabase(newer)).toThrow(/newer Farmhand/);
  });

  it('is left as it was when a migration fails', () => {
    const broken = path.join(folder, 'broken.db');
    openDatabase(broken, [{ version: 1, sql: 'CREATE TABLE notes (text TEXT) STRICT;' }]).close();
    expect(() =>
      openDatabase(broken, [
        { version: 1, sql: '' },
        { version: 2, sql: 'CREATE TABLE more (x TEXT) STRICT; NONSENSE;' },
      ]),
    ).toThrow();
    const reopened = openDatabase(broken, [{ version: 1, sql: '' }]);
    expect(reopened.all("SELECT name FROM sqlite_master WHERE name = 'more'")).toEqual([]);
    reopened.close();
  });
});

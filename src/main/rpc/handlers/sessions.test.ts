import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Message, Session } from '@shared/contract/messages';
import { plainRedactor } from '@shared/domain/redact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, restorableMs, type Store } from '../../core/store';
import { callsOf, type TestCalls } from './dispatch.fixture';
import { sessionHandlers } from './sessions';

let folder: string;
let store: Store;
let now: number;
let busy: string[];
let calls: TestCalls;

const open = () => {
  store = openStore(path.join(folder, 'farmhand.db'), () => now);
  const agent = {
    activeRuns: () => busy.map((sessionId) => ({ id: 'run', sessionId, state: 'running' as const, reason: null, error: null, startedAt: 0, endedAt: null })),
  };
  calls = callsOf(sessionHandlers({ store, agent, redactor: plainRedactor, clock: () => now, mode: () => 'ask' }));
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-sessions-'));
  now = 1_000;
  busy = [];
  open();
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const text = (words: string) => [{ type: 'text' as const, text: words }];
const makeSession = (title: string): Session => store.sessions.create({ origin: 'window', mode: 'ask', title });
const say = (session: Session, parent: Message | null, role: 'user' | 'assistant', words: string): Message => {
  now += 1;
  return store.sessions.addMessage(session.id, parent?.id ?? null, { runId: null, role, content: text(words), state: 'complete' });
};

describe('sessions', () => {
  it('can be pinned, put into a folder, archived and given parameters, without becoming newer', async () => {
    const { id, updatedAt } = makeSession('Gate');
    now += 500;
    const params = { temperature: 0.2, thinking: 'off' as const, systemPreset: 'pre_1' };
    const { session } = await calls.call('sessions.update', { sessionId: id, pinned: true, folder: 'Farm', archived: true, params });
    expect(session).toMatchObject({ pinned: true, folder: 'Farm', archived: true, params, updatedAt });
    expect((await calls.call('sessions.update', { sessionId: id, folder: null })).session).toMatchObject({ folder: null, pinned: true });
    store.close();
    open();
    expect((await calls.call('sessions.get', { sessionId: id })).session).toMatchObject({ pinned: true, archived: true, params });
  });

  it('are listed by folder, by words of their title, and archived ones on their own', async () => {
    for (const [title, change] of [
      ['North gate', { folder: 'Farm' }],
      ['South gate', {}],
      ['Old pump', { archived: true, folder: 'Farm' }],
    ] as const)
      await calls.call('sessions.update', { sessionId: makeSession(title).id, ...change });
    const titles = async (input: Parameters<typeof calls.call<'sessions.list'>>[1]) =>
      (await calls.call('sessions.list', input, 'read')).sessions.map(({ title }) => title).sort();
    expect(await titles({})).toEqual(['North gate', 'South gate']);
    expect(await titles({ archived: true })).toEqual(['Old pump']);
    expect(await titles({ folder: 'Farm' })).toEqual(['North gate']);
    expect(await titles({ query: 'GATE south' })).toEqual(['South gate']);
    expect(await calls.call('sessions.folders', {}, 'read')).toEqual({ folders: [{ name: 'Farm', sessions: 2 }] });
    await expect(calls.call('sessions.list', {}, 'chat')).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('come back whole within 30 seconds after they were deleted, and are gone later', async () => {
    const session = makeSession('Gate');
    const first = say(session, null, 'user', 'Open it.');
    const { restorableUntil } = await calls.call('sessions.delete', { sessionId: session.id });
    expect(restorableUntil).toBe(now + restorableMs);
    await expect(calls.call('sessions.get', { sessionId: session.id })).rejects.toMatchObject({ code: 'not_found' });
    expect((await calls.call('sessions.list', {})).sessions).toEqual([]);
    expect((await calls.call('sessions.search', { query: 'open' })).hits).toEqual([]);
    expect((await calls.call('sessions.restore', { sessionId: session.id })).session).toMatchObject({ id: session.id, headId: first.id });
    expect((await calls.call('sessions.search', { query: 'open' })).hits).toHaveLength(1);

    await calls.call('sessions.delete', { sessionId: session.id });
    now += restorableMs;
    store.sessions.purge(now - restorableMs);
    await expect(calls.call('sessions.restore', { sessionId: session.id })).rejects.toMatchObject({ code: 'not_found' });
    expect(store.sessions.tree(session.id)).toEqual([]);
  });

  it('deleted before the end of an earlier process are removed at the start', async () => {
    const session = makeSession('Gate');
    say(session, null, 'user', 'Open it.');
    await calls.call('sessions.delete', { sessionId: session.id });
    store.close();
    now += restorableMs;
    open();
    expect(store.sessions.tree(session.id)).toEqual([]);
    expect(store.sessions.restore(session.id)).toBeUndefined();
  });

  it('of thousands of messages in one line can be removed', async () => {
    const session = makeSession('Long');
    let last: Message | null = null;
    store.durably(() => {
      for (let index = 0; index < 3_000; index += 1) last = say(session, last, 'user', `Word ${index}`);
    });
    await calls.call('sessions.delete', { sessionId: session.id });
    expect(store.sessions.purge(now)).toEqual([session.id]);
    expect(store.sessions.tree(session.id)).toEqual([]);
    expect(store.check()).toBeNull();
  });

  it('at work are neither deleted nor turned to another branch', async () => {
    const session = makeSession('Gate');
    const one = say(session, null, 'user', 'one');
    say(session, null, 'user', 'two');
    busy = [session.id];
    await expect(calls.call('sessions.delete', { sessionId: session.id })).rejects.toMatchObject({ code: 'conflict' });
    await expect(calls.call('sessions.update', { sessionId: session.id, headId: one.id })).rejects.toMatchObject({ code: 'conflict' });
    await calls.call('sessions.update', { sessionId: session.id, pinned: true });
  });

  it('free the name that a program gave them when deleted, and take it again when restored', () => {
    const first = store.sessions.create({ origin: 'api', mode: 'ask', key: 'editor' });
    store.trash.delete(first.id);
    expect(store.sessions.findByKey('editor')).toBeUndefined();
    store.trash.restore(first.id);
    expect(store.sessions.findByKey('editor')?.id).toBe(first.id);
    store.trash.delete(first.id);
    const second = store.sessions.create({ origin: 'api', mode: 'ask', key: 'editor' });
    store.trash.restore(first.id);
    expect(store.sessions.findByKey('editor')?.id).toBe(second.id);
  });
});

describe('branches', () => {
  it('are named beside each message, and one is opened down to its newest end', async () => {
    const session = makeSession('Gate');
    const one = say(session, null, 'user', 'one');
    const answer = say(session, one, 'assistant', 'first answer');
    const other = say(session, one, 'assistant', 'second answer');
    const on = say(session, other, 'user', 'go on');
    const edited = say(session, null, 'user', 'one, edited');

    let page = await calls.call('sessions.messages', { sessionId: session.id }, 'read');
    expect(page).toMatchObject({ start: 0, total: 1, headId: edited.id, siblings: { [edited.id]: [one.id, edited.id] } });

    await calls.call('sessions.update', { sessionId: session.id, headId: one.id });
    page = await calls.call('sessions.messages', { sessionId: session.id });
    expect(page.messages.map(({ id }) => id)).toEqual([one.id, other.id, on.id]);
    expect(page.siblings).toEqual({ [one.id]: [one.id, edited.id], [other.id]: [answer.id, other.id] });
  });

  it('are read in pages: the newest, what is above and below a message, and around a hit on another branch', async () => {
    const session = makeSession('Long');
    const ids: string[] = [];
    let last: Message | null = null;
    for (let index = 0; index < 25; index += 1) {
      last = say(session, last, index % 2 === 0 ? 'user' : 'assistant', `Word ${index}`);
      ids.push(last.id);
    }
    const aside = say(session, null, 'user', 'aside');
    store.sessions.update(session.id, { headId: ids.at(-1) });
    const page = async (input: { before?: string; after?: string; around?: string }) => {
      const { messages, start, total, headId } = await calls.call('sessions.messages', { sessionId: session.id, limit: 10, ...input });
      return { ids: messages.map(({ id }) => id), start, total, headId };
    };
    expect(await page({})).toEqual({ ids: ids.slice(15), start: 15, total: 25, headId: ids[24] });
    expect(await page({ before: ids[15] ?? '' })).toMatchObject({ ids: ids.slice(5, 15), start: 5 });
    expect(await page({ before: ids[5] ?? '' })).toMatchObject({ ids: ids.slice(0, 5), start: 0 });
    expect(await page({ after: ids[20] ?? '' })).toMatchObject({ ids: ids.slice(21), start: 21 });
    expect(await page({ around: ids[10] ?? '' })).toMatchObject({ ids: ids.slice(5, 15) });
    expect(await page({ around: aside.id })).toEqual({ ids: [aside.id], start: 0, total: 1, headId: aside.id });
    await expect(page({ before: 'msg_nowhere' })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('search', () => {
  it('finds all words by their beginnings, without accents, newest first, and marks them', async () => {
    const session = makeSession('Trip');
    say(session, null, 'user', 'We drive to Zürich by train');
    const newer = say(session, null, 'assistant', `${'Hay and barley. '.repeat(30)}The trainer lives near the Zurichsee, they say.`);
    const { hits } = await calls.call('sessions.search', { query: 'zuri TRAIN' }, 'read');
    expect(hits.map(({ role }) => role)).toEqual(['assistant', 'user']);
    const [first] = hits;
    expect(first).toMatchObject({ messageId: newer.id, title: 'Trip' });
    expect(first?.marks.map(([from, to]) => first.snippet.slice(from, to))).toEqual(['train', 'Zuri']);
    expect(first?.snippet.startsWith('…')).toBe(true);
    expect(hits[1]?.marks.map(([from, to]) => hits[1]?.snippet.slice(from, to))).toEqual(['Zürich'.slice(0, 4), 'train']);
    expect((await calls.call('sessions.search', { query: 'train barn' })).hits).toEqual([]);
    expect((await calls.call('sessions.search', { query: '" OR * NEAR(' })).hits).toEqual([]);
  });

  it('finds words of scripts without spaces, and Korean ones', async () => {
    const session = makeSession('多言語');
    say(session, null, 'user', '北の農場の門のコードは4411です');
    say(session, null, 'user', '농장의 문을 열어 주세요');
    expect((await calls.call('sessions.search', { query: '農場' })).hits).toMatchObject([{ marks: [[2, 4]] }]);
    expect((await calls.call('sessions.search', { query: '농장' })).hits).toHaveLength(1);
  });

  it('can be kept to one session, and hears of an answer when it is whole', async () => {
    const one = makeSession('One');
    const two = makeSession('Two');
    say(one, null, 'user', 'barley');
    say(two, null, 'user', 'barley');
    const partial = store.sessions.addMessage(two.id, null, { runId: null, role: 'assistant', content: text('barl'), state: 'partial' });
    expect((await calls.call('sessions.search', { query: 'barl', sessionId: two.id })).hits).toHaveLength(1);
    store.sessions.saveMessage({ ...partial, content: text('barley grows'), state: 'complete' });
    expect((await calls.call('sessions.search', { query: 'barley grows', sessionId: two.id })).hits).toHaveLength(1);
    expect((await calls.call('sessions.search', { query: 'barley' })).hits).toHaveLength(3);
  });
});

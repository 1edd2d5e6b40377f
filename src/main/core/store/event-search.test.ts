import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { searchEvents } from './event-search';
import { openStore, type Store } from './index';
import type { StoredEvent } from './logged-event';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-search-'));
  store = openStore(path.join(folder, 'farmhand.db'));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const happened = (name: string) => store.bus.emit('key.revoked', { keyId: 'k', name });

it('stored events are found by what they hold, in either order, and the answer says how far it looked', async () => {
  for (let index = 0; index < 1_000; index += 1) happened(index % 100 === 0 ? `Barn ${index}` : `field ${index}`);
  const { events, searched } = await store.log.search({ text: 'BARN', after: 0, newestFirst: true, limit: 3 });
  expect(events.map(({ data }) => JSON.stringify(data))).toMatchObject([/900/, /800/, /700/].map((number) => expect.stringMatching(number)));
  expect(searched).toMatchObject({ count: 300, first: 1_000, last: 701, end: false });
  const rest = await store.log.search({ text: 'barn', after: 0, before: searched.last ?? 0, newestFirst: true, limit: 100 });
  expect(rest.events).toHaveLength(7);
  expect(rest.searched).toMatchObject({ count: 700, end: true });
  const upward = await store.log.search({ text: 'barn', after: 901, limit: 10 });
  expect(upward).toMatchObject({ events: [], searched: { count: 99, first: 902, last: 1_000, end: true } });
});

it('one answer looks at so many events at most, and lets others work in between', async () => {
  for (let index = 0; index < 1_500; index += 1) happened(`field ${index}`);
  let turns = 0;
  const turn = () => {
    turns += 1;
    timer = setImmediate(turn);
  };
  let timer = setImmediate(turn);
  const searching = store.log.search({ text: 'nowhere', after: 0, newestFirst: true, limit: 10 });
  const { events, searched } = await searching;
  clearImmediate(timer);
  expect(events).toEqual([]);
  expect(searched).toMatchObject({ count: 1_500, end: true });
  expect(turns).toBeGreaterThan(2);

  const rows: StoredEvent[] = Array.from({ length: 1_000 }, (_, index) => ({ id: index + 1, at: index, event: 'x', data: '"field"' }));
  const read = ({ after, limit }: { after: number; limit: number }) => rows.filter(({ id }) => id > after).slice(0, limit);
  const parse = ({ data, ...rest }: StoredEvent) => ({ ...rest, data: JSON.parse(data) });
  const few = await searchEvents(read, { text: 'nowhere', after: 0, limit: 10 }, parse, { mostEvents: 600, mostCharacters: 1e9 });
  expect(few.searched).toEqual({ count: 600, first: 1, last: 600, lastAt: 599, end: false });
  const short = await searchEvents(read, { text: 'nowhere', after: 600, limit: 10 }, parse, { mostEvents: 600, mostCharacters: 70 });
  expect(short.searched).toMatchObject({ count: 10, last: 610, end: false });
});

it('an empty store is looked through at once', async () => {
  expect(await store.log.search({ text: 'barn', after: 0, newestFirst: true, limit: 10 })).toEqual({
    events: [],
    searched: { count: 0, first: null, last: null, lastAt: null, end: true },
  });
});

import type { Message } from '@shared/contract/messages';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from './index';

let store: Store;
const words = (text: string): Message['content'] => [{ type: 'text', text }];
const picture: Message['content'][number] = { type: 'image', mediaType: 'image/png', data: 'AAAA' };

beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

function converse(...steps: { role: Message['role']; content: Message['content'] }[]): string {
  const session = store.sessions.create({ origin: 'cli', mode: 'ask' });
  let parent: string | null = null;
  for (const step of steps) parent = store.sessions.addMessage(session.id, parent, { runId: null, ...step, state: 'complete' }).id;
  return session.id;
}

const previews = () => new Map(store.sessions.list({ limit: 500 }).map(({ id, preview }) => [id, preview]));

it('the last words of the open branch are shown: not a call, not its result, not a summary, not the picture before them', () => {
  const plain = converse({ role: 'user', content: words('Hello') }, { role: 'assistant', content: words('## Good **day**\n\n- to you') });
  const working = converse(
    { role: 'user', content: [picture, ...words('What is this?')] },
    { role: 'assistant', content: words('') },
    { role: 'tool', content: words('12 lines of output') },
    { role: 'summary', content: words('They spoke of barley.') },
  );
  const silent = converse({ role: 'user', content: [picture] });
  const empty = converse();
  expect(previews()).toEqual(
    new Map([
      [empty, ''],
      [silent, ''],
      [working, 'What is this?'],
      [plain, 'Good day to you'],
    ]),
  );
});

it('another branch shows its own last words', () => {
  const { sessions } = store;
  const id = converse({ role: 'user', content: words('red') }, { role: 'assistant', content: words('Red it is.') });
  const red = sessions.get(id)?.headId ?? '';
  sessions.addMessage(id, null, { runId: null, role: 'user', content: words('blue'), state: 'complete' });
  expect(previews().get(id)).toBe('blue');
  sessions.update(id, { headId: red });
  expect(previews().get(id)).toBe('Red it is.');
});

it('secrets are out of it, also where it ends in the middle of one', () => {
  const key = `ghp_${'a1B2'.repeat(9)}`;
  const id = converse({ role: 'user', content: words(`Use ${key} for it`) });
  const late = converse({ role: 'user', content: words(`${'soil '.repeat(21)}${key}`) });
  expect(previews().get(id)).toBe('Use [secret removed] for it');
  expect(previews().get(late)).not.toContain('ghp');
});

it('a page of 500 out of 5,000 sessions takes a moment, however long their messages are', () => {
  const { sessions } = store;
  const long = words(`Barley. ${'x'.repeat(20_000)}`);
  store.together(() => {
    for (let number = 0; number < 5_000; number += 1) {
      const session = sessions.create({ origin: 'cli', mode: 'ask' });
      sessions.addMessage(session.id, null, { runId: null, role: 'user', content: number % 10 === 0 ? long : words(`Words of ${number}`), state: 'complete' });
    }
  });
  store.sessions.list({ limit: 500 });
  const begun = performance.now();
  const listed = store.sessions.list({ limit: 500 });
  const ms = performance.now() - begun;
  expect(listed.every(({ preview }) => preview !== '')).toBe(true);
  // Eight ms on two cores.
  expect(ms).toBeLessThan(250);
});

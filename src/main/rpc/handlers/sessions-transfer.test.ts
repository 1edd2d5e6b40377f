import type { MethodOutput } from '@shared/contract';
import type { Message } from '@shared/contract/messages';
import { plainRedactor } from '@shared/domain/redact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../core/store';
import { callsOf, type TestCalls } from './dispatch.fixture';
import { sessionHandlers } from './sessions';

let store: Store;
let calls: TestCalls;
const now = 1_000_000;

const open = (): { store: Store; calls: TestCalls } => {
  const made = openStore(':memory:', () => now);
  return {
    store: made,
    calls: callsOf(sessionHandlers({ store: made, agent: { activeRuns: () => [] }, redactor: plainRedactor, clock: () => now, mode: () => 'ask' })),
  };
};
beforeEach(() => {
  ({ store, calls } = open());
});
afterEach(() => store.close());

const text = (words: string) => [{ type: 'text' as const, text: words }];

/** A session with two branches, a call with its result, facts, and a summary that names a message. */
async function exported(): Promise<MethodOutput<'sessions.export'>> {
  const { sessions } = store;
  const { id } = sessions.create({ origin: 'window', mode: 'allow-reads', title: 'Gate / "north"?' });
  const add = (parent: Message | null, message: Partial<Message> & Pick<Message, 'role' | 'content'>): Message =>
    sessions.addMessage(id, parent?.id ?? null, { runId: 'run_1', state: 'complete', ...message });
  const first = add(null, { role: 'user', content: text('Open the gate'), details: { sent: text('Open the gate\n\n[Now: today]') } });
  const call = add(first, {
    role: 'assistant',
    content: text(''),
    reasoning: 'A gate.',
    thinkingMs: 120,
    toolCalls: [{ id: 'c1', name: 'control', arguments: '{"device":"gate"}' }],
  });
  const result = add(call, {
    role: 'tool',
    content: text('gate is now open ``` (simulated).'),
    toolCallId: 'c1',
    toolName: 'control',
    outcome: 'done',
    toolMs: 12,
    approval: { id: 'apr_1', decidedBy: 'the window', grant: 'once' },
  });
  add(result, { role: 'summary', content: text('The gate is open.'), details: { keptFrom: first.id } });
  add(null, {
    role: 'user',
    content: [{ type: 'image', mediaType: 'image/png', data: 'aGVsbG8=' }, ...text('And this?')],
    facts: undefined,
  });
  sessions.update(id, { pinned: true, folder: 'Farm', params: { temperature: 0.5 } });
  return calls.call('sessions.export', { sessionId: id }, 'read');
}

describe('an export', () => {
  it('comes back exactly as it was', async () => {
    const document = JSON.parse(JSON.stringify(await exported()));
    const other = open();
    const { sessions, skipped } = await other.calls.call('sessions.import', { document });
    expect(skipped).toEqual([]);
    expect(sessions).toEqual([document.session]);
    expect(await other.calls.call('sessions.export', { sessionId: document.session.id })).toEqual(document);
    expect((await other.calls.call('sessions.search', { query: 'simulated' })).hits).toHaveLength(1);
    other.store.close();
  });

  it('imported where it already is gets new ids, and everything in it still fits together', async () => {
    const document = JSON.parse(JSON.stringify(await exported()));
    const { sessions } = await calls.call('sessions.import', { document });
    const copy = JSON.parse(JSON.stringify(await calls.call('sessions.export', { sessionId: sessions[0]?.id ?? '' })));
    expect(copy.session.id).not.toBe(document.session.id);
    const ids = new Map<string, string>([
      [copy.session.id, document.session.id],
      ...copy.messages.map(({ id }: Message, index: number): [string, string] => [id, document.messages[index].id]),
    ]);
    const renamed = JSON.stringify(copy).replaceAll(/(?:ses|msg)_\w+/g, (id) => ids.get(id) ?? id);
    expect(JSON.parse(renamed)).toEqual(document);
    expect((await calls.call('sessions.list', {})).sessions).toHaveLength(2);
  });

  it('of an earlier version has what it did not know as it was then', async () => {
    const document = JSON.parse(JSON.stringify(await exported()));
    for (const key of ['pinned', 'folder', 'archived', 'params']) delete document.session[key];
    const { sessions } = await calls.call('sessions.import', { document: [document] });
    expect(sessions).toMatchObject([{ pinned: false, folder: null, archived: false, params: {} }]);
  });

  it('that is damaged is refused with the place, and takes nothing else along', async () => {
    const document = JSON.parse(JSON.stringify(await exported()));
    const broken = { ...document, messages: document.messages.slice(1) };
    const { sessions, skipped } = await calls.call('sessions.import', { document: [broken, document] });
    expect(sessions).toHaveLength(1);
    expect(skipped).toEqual([{ title: 'Gate / "north"?', reason: expect.stringMatching(/stands before/) }]);
    await expect(calls.call('sessions.import', { document: { hello: 'world' } })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(calls.call('sessions.import', { document: [] })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('as Markdown is the open branch, with a file name for every system, and no block that ends too early', async () => {
    const document = await exported();
    if (document.format !== 'farmhand-session') throw new Error('an export in JSON was asked for');
    await calls.call('sessions.update', { sessionId: document.session.id, headId: document.messages[1]?.id ?? '' });
    const page = await calls.call('sessions.export', { sessionId: document.session.id, format: 'markdown' }, 'read');
    if (page.format !== 'markdown') throw new Error('Markdown was asked for');
    expect(page.fileName).toBe('Gate north.md');
    expect(page.text).toContain('# Gate / "north"?');
    expect(page.text).toContain('## You\n\nOpen the gate\n');
    expect(page.text).not.toContain('[Now:');
    expect(page.text).toContain('````\ngate is now open ``` (simulated).\n````');
    expect(page.text).not.toContain('And this?');
  });
});

describe('a ChatGPT export', () => {
  const node = (id: string, parent: string | null, children: string[], message: unknown) => [id, { id, parent, children, message }];
  const said = (role: string, content: unknown, more: object = {}) => ({
    id: `m-${role}`,
    author: { role, name: null },
    create_time: 1_700_000_000.5,
    content,
    metadata: {},
    recipient: 'all',
    ...more,
  });
  const words = (...parts: unknown[]) => ({ content_type: 'text', parts });
  const conversation = {
    title: 'Bread',
    create_time: 1_700_000_000,
    update_time: 1_700_000_100,
    current_node: 'a2',
    mapping: Object.fromEntries([
      node('root', null, ['sys'], null),
      node('sys', 'root', ['u1'], said('system', words(''))),
      node(
        'u1',
        'sys',
        ['a1', 't'],
        said('user', { content_type: 'multimodal_text', parts: [{ content_type: 'image_asset_pointer' }, 'Which bread is this?'] }),
      ),
      node('a1', 'u1', [], said('assistant', words('Rye.'), { metadata: { model_slug: 'gpt-4o' } })),
      node('t', 'u1', ['call'], said('assistant', { content_type: 'thoughts', thoughts: [{ summary: 'Looking', content: 'It is dark.' }] })),
      node('call', 't', ['tool'], said('assistant', { content_type: 'code', text: 'print(1)' }, { recipient: 'python' })),
      node('tool', 'call', ['a2'], said('tool', { content_type: 'execution_output', text: '1' }, { author: { role: 'tool', name: 'python' } })),
      node('a2', 'tool', [], said('assistant', words('Pumpernickel.'))),
    ]),
  };

  it('keeps its branches, its thoughts and its calls, and opens where it was', async () => {
    const { sessions, skipped } = await calls.call('sessions.import', {
      document: [conversation, { title: 'Empty', mapping: { root: { message: null, parent: null, children: [] } } }],
    });
    expect(skipped).toEqual([{ title: 'Empty', reason: 'Nothing was said in it.' }]);
    expect(sessions).toMatchObject([{ title: 'Bread', createdAt: 1_700_000_000_000, updatedAt: 1_700_000_100_000, messageCount: 5, mode: 'ask' }]);
    const { messages, siblings } = await calls.call('sessions.messages', { sessionId: sessions[0]?.id ?? '' });
    expect(messages.map(({ role, content }) => [role, content[0]?.type === 'text' ? content[0].text : ''])).toEqual([
      ['user', '[A picture that is not in the export]\nWhich bread is this?'],
      ['assistant', ''],
      ['tool', '1'],
      ['assistant', 'Pumpernickel.'],
    ]);
    expect(messages[1]).toMatchObject({ reasoning: 'Looking\nIt is dark.', toolCalls: [{ name: 'python', arguments: '{"input":"print(1)"}' }] });
    expect(messages[2]?.toolCallId).toBe(messages[1]?.toolCalls?.[0]?.id);
    expect(siblings[messages[1]?.id ?? '']).toHaveLength(2);
  });
});

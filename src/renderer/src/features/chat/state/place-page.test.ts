import type { MethodOutput } from '@shared/contract';
import type { Message } from '@shared/contract/messages';
import { describe, expect, it } from 'vitest';
import type { ChatEvent } from './apply-event';
import { type Meanwhile, placePage } from './place-page';
import { emptyView } from './view';

type Page = MethodOutput<'sessions.messages'>;
type Snapshot = MethodOutput<'system.snapshot'>;

const say = (id: string, parentId: string | null, role: Message['role'], text = id, more: Partial<Message> = {}): Message => ({
  id,
  sessionId: 's',
  parentId,
  runId: null,
  role,
  content: [{ type: 'text', text }],
  state: 'complete',
  createdAt: 1_000,
  ...more,
});
const session: Page['session'] = {
  id: 's',
  title: 'T',
  origin: 'window',
  mode: 'ask',
  model: null,
  headId: 'b',
  createdAt: 1,
  updatedAt: 1,
  messageCount: 2,
  pinned: false,
  folder: null,
  archived: false,
  params: {},
};
const call = { id: 'call', name: 'run_command', arguments: '{}' };
const page: Page = {
  session,
  messages: [say('a', null, 'user'), say('b', 'a', 'assistant', '', { toolCalls: [call] })],
  start: 0,
  total: 2,
  siblings: {},
  headId: 'b',
};
const running = {
  runId: 'r',
  sessionId: 's',
  callId: 'call',
  tool: 'run_command',
  risk: 'danger' as const,
  preview: 'Runs it.',
  startedAt: 500,
  output: 'half',
};
const run = { id: 'r', sessionId: 's', state: 'running' as const, reason: null, error: null, startedAt: 400, endedAt: null };
const snapshot: Pick<Snapshot, 'runs' | 'partial' | 'tools' | 'approvals'> = { runs: [run], partial: [], tools: [running], approvals: [] };
const nothing: Meanwhile = { deltas: new Map(), events: [] };
const place = (meanwhile: Meanwhile = nothing, change: Partial<typeof snapshot> = {}) =>
  placePage(emptyView('s'), page, { ...snapshot, ...change }, meanwhile, 9);

describe('placePage', () => {
  it('knows the tools that run, with what they wrote; not those of other conversations', () => {
    const view = place(nothing, { tools: [running, { ...running, sessionId: 'other', callId: 'far' }] });
    expect(view.run).toMatchObject({ id: 'r', startedAt: 400 });
    expect(Object.keys(view.tools)).toEqual(['call']);
    expect(view.tools.call).toEqual({ callId: 'call', tool: 'run_command', preview: 'Runs it.', risk: 'danger', startedAt: 500, output: 'half' });
  });

  it('keeps what it knew of tools where the gateway is too old to tell', () => {
    const former = { ...emptyView('s'), tools: { call: { ...running } } };
    expect(Object.keys(placePage(former, page, { ...snapshot, tools: undefined }, nothing, 9).tools)).toEqual(['call']);
  });

  it('loses nothing that came while it was read, and does nothing twice', () => {
    const ids = { runId: 'r', sessionId: 's' };
    const result = say('c', 'b', 'tool', 'all', { toolCallId: 'call', outcome: 'done' });
    const events: ChatEvent[] = [
      { event: 'message.added', data: { sessionId: 's', message: say('b', 'a', 'assistant', '', { state: 'partial' }) } },
      { event: 'tool.started', data: { ...ids, callId: 'call', tool: 'run_command', arguments: {}, risk: 'danger', preview: '' } },
      { event: 'tool.progress', data: { ...ids, callId: 'call', text: 'half' } },
    ];
    const before = place({ deltas: new Map(), events });
    expect(before.messages).toEqual(page.messages);
    expect(before.tools.call).toMatchObject({ output: 'half', startedAt: 500 });

    const after = place({
      deltas: new Map(),
      events: [
        ...events,
        { event: 'message.added', data: { sessionId: 's', message: result } },
        { event: 'tool.finished', data: { ...ids, callId: 'call', tool: 'run_command', outcome: 'done', content: 'all', ms: 3 } },
        { event: 'run.finished', data: { ...ids, reason: 'done', error: null, facts: null, steps: 1 } },
      ],
    });
    expect(after.messages.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect([after.tools, after.run]).toEqual([{}, null]);
  });
});

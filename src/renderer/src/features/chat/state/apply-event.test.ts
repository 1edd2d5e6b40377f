import type { Message } from '@shared/contract/messages';
import { describe, expect, it } from 'vitest';
import { applyDeltas, applyEvent } from './apply-event';
import { rowOf, rowsOf } from './rows';
import { emptyView, type SessionView } from './view';

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

function withMessages(...messages: Message[]): SessionView {
  return { ...emptyView('s'), status: 'ready', messages, total: messages.length };
}

const add = (view: SessionView, message: Message) => applyEvent(view, { event: 'message.added', data: { sessionId: 's', message } }, 5);
const ids = (view: SessionView) => view.messages.map(({ id }) => id);

describe('applyEvent', () => {
  it('adds a message below its parent, and the same one only once', () => {
    const view = add(withMessages(say('a', null, 'user')), say('b', 'a', 'assistant'));
    expect(ids(view)).toEqual(['a', 'b']);
    expect(ids(add(view, say('b', 'a', 'assistant', 'again')))).toEqual(['a', 'b']);
    expect(view.total).toBe(2);
  });

  it('opens a branch where the parent has an answer already, and knows both', () => {
    const view = add(withMessages(say('a', null, 'user'), say('b', 'a', 'assistant'), say('c', 'b', 'user')), say('d', 'a', 'assistant'));
    expect(ids(view)).toEqual(['a', 'd']);
    expect(view.siblings).toEqual({ b: ['b', 'd'], d: ['b', 'd'] });
    expect(view.total).toBe(2);
  });

  it('leaves out what belongs to a place that is not shown', () => {
    const above = { ...withMessages(say('a', 'x', 'user'), say('b', 'a', 'assistant')), start: 10, total: 50 };
    expect(ids(add(above, say('z', 'y', 'user')))).toEqual(['a', 'b']);
    expect(ids(add(above, say('z', 'b', 'user')))).toEqual(['a', 'b']);
  });

  it('keeps streamed words apart until the whole message is there', () => {
    const partial = add(withMessages(say('a', null, 'user')), say('b', 'a', 'assistant', '', { state: 'partial' }));
    const streamed = applyDeltas(partial, new Map([['b', { text: 'Hel', reasoning: 'Hm' }]]), 7);
    expect(streamed.streams.b).toEqual({ text: 'Hel', reasoning: 'Hm', thinkingSince: 7 });
    const whole = applyEvent(streamed, { event: 'message.finished', data: { sessionId: 's', message: say('b', 'a', 'assistant', 'Hello') } }, 9);
    expect(whole.streams).toEqual({});
    expect(whole.messages.at(-1)?.content).toEqual([{ type: 'text', text: 'Hello' }]);
  });

  it('ends a run with its reason and forgets its live tools', () => {
    const started = applyEvent(withMessages(), { event: 'run.started', data: { runId: 'r', sessionId: 's', model: 'm', provider: 'p', reason: 'first' } }, 1);
    const tool = applyEvent(
      started,
      { event: 'tool.started', data: { runId: 'r', sessionId: 's', callId: 'c', tool: 'x', arguments: {}, risk: 'read', preview: '' } },
      2,
    );
    const out = applyEvent(tool, { event: 'tool.progress', data: { runId: 'r', sessionId: 's', callId: 'c', text: 'line\n' } }, 3);
    expect(out.tools.c?.output).toBe('line\n');
    const ended = applyEvent(out, { event: 'run.finished', data: { runId: 'r', sessionId: 's', reason: 'stopped', error: null, facts: null, steps: 1 } }, 4);
    expect([ended.run, ended.tools, ended.ended?.reason]).toEqual([null, {}, 'stopped']);
  });
});

describe('rowsOf', () => {
  const call = { id: 'call', name: 'read_file', arguments: '{}' };
  const turn = [
    say('a', null, 'user'),
    say('b', 'a', 'assistant', '', { toolCalls: [call] }),
    say('c', 'b', 'tool', 'text', { toolCallId: 'call', outcome: 'done' }),
    say('d', 'c', 'assistant'),
  ];

  it('puts a result to the answer that called, the name over the first and the facts under the last', () => {
    const rows = rowsOf(withMessages(...turn));
    expect(rows.map(({ kind }) => kind)).toEqual(['day', 'user', 'answer', 'answer']);
    const answers = rows.filter((row) => row.kind === 'answer');
    expect(answers.map(({ first, last }) => [first, last])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(answers[0]?.results.get('call')?.id).toBe('c');
    expect(rowOf(rows, 'c')).toBe(2);
  });

  it('waits in sight while nothing has come, and not while a call is open', () => {
    const run = { id: 'r', model: null, provider: null, reason: null, startedAt: 0, waiting: null };
    expect(rowsOf({ ...withMessages(say('a', null, 'user')), run }).at(-1)?.kind).toBe('waiting');
    expect(rowsOf({ ...withMessages(...turn.slice(0, 2)), run }).at(-1)?.kind).toBe('answer');
    expect(rowsOf({ ...withMessages(...turn.slice(0, 3)), run }).at(-1)?.kind).toBe('waiting');
  });
});

import type { Message } from '@shared/contract/messages';
import { expect, it } from 'vitest';
import { toModelMessages } from './transcript';

let count = 0;
const message = (part: Partial<Message> & Pick<Message, 'role'>, text = ''): Message => {
  count += 1;
  return { id: `m${count}`, sessionId: 's', parentId: null, runId: null, content: [{ type: 'text', text }], state: 'complete', createdAt: count, ...part };
};

it('sends what a person said with the tail that was below it then', () => {
  const sent = [{ type: 'text' as const, text: 'hello\n\n[Now: then]' }];
  expect(toModelMessages([message({ role: 'user', details: { sent } }, 'hello')])).toEqual([{ role: 'user', content: 'hello\n\n[Now: then]' }]);
});

it('gives every call a result, also after a crash', () => {
  const toolCalls = [
    { id: 'a', name: 'read_file', arguments: '{}' },
    { id: 'b', name: 'calculate', arguments: '{}' },
  ];
  const branch = [
    message({ role: 'user' }, 'go'),
    message({ role: 'assistant', toolCalls }),
    message({ role: 'tool', toolCallId: 'a', toolName: 'read_file' }, 'text'),
    message({ role: 'user' }, 'go on'),
  ];
  expect(toModelMessages(branch).map(({ role }) => role)).toEqual(['user', 'assistant', 'tool', 'tool', 'user']);
  expect(toModelMessages(branch)[3]).toMatchObject({ toolCallId: 'b', content: expect.stringContaining('interrupted') });
});

it('tells only the newest summary, what it kept and what came after', () => {
  const old = message({ role: 'user' }, 'old');
  const kept = message({ role: 'user' }, 'kept');
  const summary = message({ role: 'summary', details: { keptFrom: kept.id } }, 'they spoke of gates');
  const after = message({ role: 'user' }, 'after');
  expect(toModelMessages([old, kept, summary, after]).map(({ content }) => content)).toEqual([
    '[Summary of the earlier conversation]\nthey spoke of gates',
    'kept',
    'after',
  ]);
});

it('leaves out an answer that never got a word out', () => {
  expect(toModelMessages([message({ role: 'user' }, 'hi'), message({ role: 'assistant', state: 'interrupted' })])).toEqual([{ role: 'user', content: 'hi' }]);
});

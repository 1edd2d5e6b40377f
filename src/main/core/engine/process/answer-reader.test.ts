import { describe, expect, it } from 'vitest';
import { type AnswerPiece, type AnswerReaderOptions, createAnswerReader } from './answer-reader';
import { mistralCalls, phiCalls, taggedCalls } from './call-form';

function read(text: string, options: Partial<AnswerReaderOptions> = {}, size = text.length): AnswerPiece[] {
  const reader = createAnswerReader({ startsThinking: false, calls: taggedCalls, stop: [], newCallId: () => 'id', ...options });
  const pieces: AnswerPiece[] = [];
  for (let at = 0; at < text.length && !reader.stopped; at += size) pieces.push(...reader.push(text.slice(at, at + size)));
  pieces.push(...reader.flush());
  return joined(pieces);
}

/** Neighbours of one kind as one, so that the size of the pieces does not matter. */
function joined(pieces: AnswerPiece[]): AnswerPiece[] {
  const result: AnswerPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.type === 'text' && last?.type === 'text') last.text += piece.text;
    else if (piece.type === 'reasoning' && last?.type === 'reasoning') last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}

const call = (name: string, args: string): AnswerPiece => ({ type: 'tool_call', call: { id: 'id', name, arguments: args } });

describe('an answer is read the same however it is cut', () => {
  const cases: { name: string; text: string; options?: Partial<AnswerReaderOptions>; expected: AnswerPiece[] }[] = [
    { name: 'plain text, without white space around it', text: '\n\nTwo  words.\n', expected: [{ type: 'text', text: 'Two  words.' }] },
    { name: 'nothing', text: '  \n', expected: [] },
    {
      name: 'reasoning, a word, two calls',
      text: '<think>\nLamp?\n</think>\n\nOn it.\n<tool_call>\n{"name": "a", "arguments": {"x": 1}}\n</tool_call>\n<tool_call>{"name":"b"}</tool_call>\n',
      expected: [{ type: 'reasoning', text: 'Lamp?\n' }, { type: 'text', text: 'On it.' }, call('a', '{"x":1}'), call('b', '{}')],
    },
    {
      name: 'calls in the form of Mistral',
      text: 'Right. [TOOL_CALLS] [{"name": "a", "arguments": {"x": 1}}, {"name": "b", "arguments": {}}]',
      options: { calls: mistralCalls },
      expected: [{ type: 'text', text: 'Right.' }, call('a', '{"x":1}'), call('b', '{}')],
    },
    {
      name: 'a call in the form of Phi',
      text: '<|tool_call|>[{"name": "a", "arguments": {"x": 1}}]<|/tool_call|>',
      options: { calls: phiCalls },
      expected: [call('a', '{"x":1}')],
    },
    {
      name: 'a prompt that opened the thinking',
      text: 'Hm.</think>Yes.',
      options: { startsThinking: true },
      expected: [
        { type: 'reasoning', text: 'Hm.' },
        { type: 'text', text: 'Yes.' },
      ],
    },
    { name: 'arguments as JSON in a string', text: '<tool_call>{"name":"a","arguments":"{\\"x\\":1}"}</tool_call>', expected: [call('a', '{"x":1}')] },
    { name: 'a call whose end is missing', text: '<tool_call>\n{"name": "a", "arguments": {}}', expected: [call('a', '{}')] },
    { name: 'half a call', text: 'Well <tool_call>\n{"name": "a", "argu', expected: [{ type: 'text', text: 'Well <tool_call>\n{"name": "a", "argu' }] },
    {
      name: 'a call without a name',
      text: '<tool_call>{"arguments":{}}</tool_call>',
      expected: [{ type: 'text', text: '<tool_call>{"arguments":{}}</tool_call>' }],
    },
    { name: 'a list instead of a call', text: '<tool_call>[1]</tool_call>', expected: [{ type: 'text', text: '<tool_call>[1]</tool_call>' }] },
    { name: 'an empty call', text: '<tool_call></tool_call> ok', expected: [{ type: 'text', text: '<tool_call></tool_call> ok' }] },
    {
      name: 'tags where no tools are',
      text: 'Say <tool_call> twice',
      options: { calls: null },
      expected: [{ type: 'text', text: 'Say <tool_call> twice' }],
    },
    { name: 'what only begins like a tag', text: 'a <tool b <thin c <', expected: [{ type: 'text', text: 'a <tool b <thin c <' }] },
    { name: 'a stop string', text: 'one\nUser: two', options: { stop: ['\nUser:', 'zzz'] }, expected: [{ type: 'text', text: 'one' }] },
    { name: 'the earlier of two stop strings', text: 'a1 b2 c3', options: { stop: ['c3', 'b2'] }, expected: [{ type: 'text', text: 'a1' }] },
    {
      name: 'a stop string in the reasoning, which does not count',
      text: '<think>a END b</think>c END d',
      options: { stop: ['END'] },
      expected: [
        { type: 'reasoning', text: 'a END b' },
        { type: 'text', text: 'c' },
      ],
    },
    {
      name: 'a call behind a stop string, which is gone',
      text: 'a END <tool_call>{"name":"x"}</tool_call>',
      options: { stop: ['END'] },
      expected: [{ type: 'text', text: 'a' }],
    },
  ];
  for (const { name, text, options, expected } of cases) {
    it(name, () => {
      for (const size of [text.length, 7, 3, 2, 1]) expect(read(text, options, size), `in pieces of ${size}`).toEqual(expected);
    });
  }
});

it('text is passed on as it comes', () => {
  const reader = createAnswerReader({ startsThinking: false, calls: taggedCalls, stop: ['STOP'], newCallId: () => 'id' });
  expect(reader.push('Hello')).toEqual([{ type: 'text', text: 'Hello' }]);
  expect(reader.push(' S')).toEqual([]);
  expect(reader.push('o')).toEqual([{ type: 'text', text: ' So' }]);
});

it('a megabyte of open call costs no more than its length', () => {
  const reader = createAnswerReader({ startsThinking: false, calls: taggedCalls, stop: [], newCallId: () => 'id' });
  const before = performance.now();
  reader.push('<tool_call>');
  for (let part = 0; part < 100_000; part += 1) reader.push('xxxxxxxxxx');
  reader.flush();
  expect(performance.now() - before).toBeLessThan(2_000);
});

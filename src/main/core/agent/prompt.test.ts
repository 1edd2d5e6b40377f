import type { ModelMessage } from '@shared/domain/model';
import { describe, expect, it } from 'vitest';
import { buildPrompt } from './prompt';

const base = { system: 'You are Farmhand.', tools: [], contextWindow: 2_000, answerTokens: 400 };
const turn = (index: number, length = 300): ModelMessage[] => [
  { role: 'user', content: `question ${index} ${'x'.repeat(length)}` },
  { role: 'assistant', content: '', toolCalls: [{ id: `c${index}`, name: 'read_file', arguments: '{}' }] },
  { role: 'tool', toolCallId: `c${index}`, name: 'read_file', content: 'y'.repeat(length) },
  { role: 'assistant', content: `answer ${index}` },
];
const conversation = (turns: number): ModelMessage[] => Array.from({ length: turns }, (_, index) => turn(index)).flat();

describe('the prompt', () => {
  it('holds everything while there is room, system prompt first', () => {
    const messages = conversation(3);
    const prompt = buildPrompt({ ...base, messages });
    expect(prompt.dropped).toBe(0);
    expect(prompt.messages).toEqual([{ role: 'system', content: base.system }, ...messages]);
  });

  it('leaves out whole turns from the oldest on, never a call without its result', () => {
    for (let turns = 4; turns < 40; turns += 1) {
      const prompt = buildPrompt({ ...base, messages: [...conversation(turns), { role: 'user', content: 'and now?' }] });
      expect(prompt.messages[0]).toEqual({ role: 'system', content: base.system });
      expect(prompt.messages[1]?.role).toBe('user');
      expect(prompt.messages.at(-1)).toEqual({ role: 'user', content: 'and now?' });
    }
  });

  it('keeps the cut in one place for several turns, so that the prefix stays', () => {
    const cuts = Array.from({ length: 20 }, (_, extra) => buildPrompt({ ...base, messages: conversation(10 + extra) }).dropped);
    expect(new Set(cuts).size).toBeLessThanOrEqual(10);
  });

  it('says what is too long when the newest message alone does not fit', () => {
    const build = () => buildPrompt({ ...base, messages: [{ role: 'user', content: 'z'.repeat(20_000) }] });
    expect(build).toThrow(/room for/);
    expect(build).toThrow(expect.objectContaining({ code: 'context_overflow' }));
  });
});

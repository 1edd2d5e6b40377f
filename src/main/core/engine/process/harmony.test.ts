import { expect, it } from 'vitest';
import { createHarmonyReader, isHarmony } from './harmony';

const read = (parts: string[]) => {
  const reader = createHarmonyReader();
  return parts.map(reader.push).join('') + reader.end();
};

it('channels become thoughts, calls and text', () => {
  expect(
    read(['<|channel|>', 'ana', 'lysis', '<|message|>', 'Hm, ', 'well.', '<|end|>', '<|start|>', 'assistant', '<|channel|>', 'final', '<|message|>', 'Hello.']),
  ).toBe('<think>Hm, well.</think>Hello.');
  const call = '<tool_call>{"name": "time_now", "arguments": {"zone": "utc"}}</tool_call>';
  expect(read(['<|channel|>commentary to=functions.time_now <|constrain|>json<|message|>', '{"zone": ', '"utc"}'])).toBe(call);
  // The recipient may also stand before the channel.
  expect(read([' to=functions.time_now<|channel|>commentary json<|message|>{"zone": "utc"}<|call|>'])).toBe(call);
  expect(read(['<|channel|>commentary<|message|>I will look.<|end|><|start|>assistant<|channel|>final<|message|>Done'])).toBe('I will look.Done');
});

it('is known by its template', () => {
  expect(isHarmony("{{ '<|start|>system<|message|>' }}{{ '<|channel|>final' }}")).toBe(true);
  expect(isHarmony("{{ '<|im_start|>' }}")).toBe(false);
});

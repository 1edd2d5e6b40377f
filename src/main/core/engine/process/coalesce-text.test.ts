import { expect, it } from 'vitest';
import type { AnswerEvent } from '../protocol';
import { coalesceText } from './coalesce-text';

it('text within 16 ms is one event; the first text and other events do not wait', () => {
  let clock = 0;
  const sent: AnswerEvent[] = [];
  const emit = coalesceText(
    (event) => sent.push(event),
    () => clock,
  );
  emit({ type: 'text', text: 'a' });
  expect(sent).toEqual([{ type: 'text', text: 'a' }]);
  emit({ type: 'text', text: 'b' });
  clock = 12;
  emit({ type: 'text', text: 'c' });
  expect(sent).toHaveLength(1);
  clock = 17;
  emit({ type: 'text', text: 'd' });
  emit({ type: 'reasoning', text: 'e' });
  emit({ type: 'text', text: 'f' });
  emit({ type: 'aborted' });
  expect(sent.slice(1)).toEqual([{ type: 'text', text: 'bcd' }, { type: 'reasoning', text: 'e' }, { type: 'text', text: 'f' }, { type: 'aborted' }]);
});

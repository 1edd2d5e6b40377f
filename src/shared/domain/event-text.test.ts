import { expect, it } from 'vitest';
import { createEventFilter } from './event-text';

const holds = (words: string, event: string, data: unknown) => createEventFilter(words)(event, JSON.stringify(data));

it('an event is found by its name and by anything in its data, in any case', () => {
  expect(holds('tool.FIN', 'tool.finished', {})).toBe(true);
  expect(holds(' Äpfel ', 'run.started', { text: 'zehn ÄPFEL' })).toBe(true);
  expect(holds('pears', 'run.started', { text: 'apples' })).toBe(false);
  expect(holds('', 'run.started', {})).toBe(true);
});

it('quotes, line breaks and JSON itself are found as they are shown', () => {
  expect(holds('say "hi"', 'x', { text: 'they say "hi" there' })).toBe(true);
  expect(holds('"reason":"done"', 'x', { reason: 'done' })).toBe(true);
  expect(holds('C:\\barn', 'x', { path: 'C:\\barn\\door' })).toBe(true);
});

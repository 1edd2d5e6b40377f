import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { anySignal } from './any-signal';

it("aborts with the first of its sources, for that source's reason", () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const { signal } = anySignal([undefined, first.signal, second.signal]);
  expect(signal.aborted).toBe(false);
  second.abort(new Error('the second'));
  first.abort(new Error('the first'));
  expect(signal.reason).toEqual(new Error('the second'));
  expect(anySignal([AbortSignal.abort('before')]).signal.reason).toBe('before');
});

it('leaves nothing on its sources once it is released', () => {
  const source = new AbortController();
  const { signal, release } = anySignal([source.signal]);
  expect(getEventListeners(source.signal, 'abort')).toHaveLength(1);
  release();
  expect(getEventListeners(source.signal, 'abort')).toHaveLength(0);
  source.abort();
  expect(signal.aborted).toBe(false);
});

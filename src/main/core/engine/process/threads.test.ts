import { expect, it } from 'vitest';
import { chooseThreads } from './threads';

it('one core is left to the gateway, and small models use one thread', () => {
  const large = 4e9;
  expect([1, 2, 4, 16].map((cores) => chooseThreads(cores, large))).toEqual([1, 1, 3, 15]);
  expect(chooseThreads(16, 10e6)).toBe(1);
});

import { expect, it } from 'vitest';
import { keyMethods } from './keys';

it.each([1e300, 1_795_255_932_000.5])('a key takes no time of expiry that is not a whole number of ms: %s', (expiresAt) => {
  const { input } = keyMethods['keys.create'];
  expect(input.safeParse({ name: 'x', scopes: ['read'], expiresAt }).success).toBe(false);
  expect(input.safeParse({ name: 'x', scopes: ['read'], expiresAt: 1_795_255_932_000 }).success).toBe(true);
});

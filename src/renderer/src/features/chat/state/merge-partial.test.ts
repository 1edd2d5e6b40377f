import { expect, it } from 'vitest';
import { unread } from './merge-partial';

it('leaves out what a snapshot holds already', () => {
  expect(unread('The early words', ' words stand')).toBe(' stand');
  expect(unread('The early words', ' stand')).toBe(' stand');
  expect(unread('', 'all of it')).toBe('all of it');
  expect(unread('all of it', 'all of it')).toBe('');
});

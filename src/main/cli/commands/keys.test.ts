import { describe, expect, it } from 'vitest';
import { readExpiry, readScopes } from './keys';

describe('the options of a key', () => {
  it('scopes are names with commas', () => {
    expect(readScopes('read, chat')).toEqual(['read', 'chat']);
    for (const wrong of ['', 'root', 'read,', 'read chat']) expect(() => readScopes(wrong)).toThrow(/no scopes/);
  });

  it('an expiry is a span, a date or never', () => {
    expect(readExpiry('never', 1)).toBeNull();
    expect(readExpiry('90m', 1)).toBe(5_400_001);
    expect(readExpiry('30d', 0)).toBe(2_592_000_000);
    expect(readExpiry('2027-03-01', 0)).toBe(Date.UTC(2027, 2, 1));
    for (const wrong of ['', '30', 'd', '-1d', 'soon', '2027-13-45']) expect(() => readExpiry(wrong, 0)).toThrow(/no time/);
  });
});

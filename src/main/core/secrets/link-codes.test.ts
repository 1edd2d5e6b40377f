import { describe, expect, it } from 'vitest';
import { createLinkCodes } from './link-codes';

const grant = { name: 'a browser', scopes: ['read' as const], expiresAt: null };

describe('a link code', () => {
  it('is good for one exchange', () => {
    const codes = createLinkCodes({ clock: () => 0 });
    const { code } = codes.issue(grant);
    expect(code).toMatch(/^[\w-]{43}$/);
    expect(codes.redeem(`${code}x`)).toBeNull();
    expect(codes.redeem(code)).toEqual(grant);
    expect(codes.redeem(code)).toBeNull();
  });

  it('is good for 5 minutes', () => {
    let now = 0;
    const codes = createLinkCodes({ clock: () => now });
    const [first, second] = [codes.issue(grant), codes.issue(grant)];
    expect(first.expiresAt).toBe(300_000);
    now = 299_999;
    expect(codes.redeem(first.code)).toEqual(grant);
    now = 300_000;
    expect(codes.redeem(second.code)).toBeNull();
  });

  it('does not pile up: the seventeenth ends the first', () => {
    const codes = createLinkCodes({ clock: () => 0 });
    const all = Array.from({ length: 17 }, () => codes.issue(grant).code);
    expect(all.map((code) => codes.redeem(code) !== null)).toEqual([false, ...Array.from({ length: 16 }, () => true)]);
  });
});

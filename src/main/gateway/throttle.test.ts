import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createThrottle } from './throttle';

const digest = (text: string) => createHash('sha256').update(text).digest();

describe('the throttle', () => {
  it('makes an address wait after ten different wrong keys, and no other address', () => {
    let now = 0;
    const throttle = createThrottle({ clock: () => now });
    for (let n = 0; n < 9; n += 1) throttle.failed('192.0.2.1', digest(String(n)));
    throttle.check('192.0.2.1');
    throttle.failed('192.0.2.1', digest('9'));
    expect(() => throttle.check('192.0.2.1')).toThrow(expect.objectContaining({ code: 'too_many_attempts' }));
    throttle.check('192.0.2.2');
    now = 29_999;
    expect(() => throttle.check('192.0.2.1')).toThrow(/Wait 1 s/);
    now = 30_000;
    throttle.check('192.0.2.1');
  });

  it('IPv4-mapped IPv6 is the same address, so that it gives no second round', () => {
    const throttle = createThrottle({ clock: () => 0 });
    for (let n = 0; n < 10; n += 1) throttle.failed(n % 2 === 0 ? '192.0.2.1' : '::ffff:192.0.2.1', digest(String(n)));
    expect(() => throttle.check('::ffff:192.0.2.1')).toThrow();
    expect(() => throttle.check('192.0.2.1')).toThrow();
  });

  it('the same wrong key again and again is a program with an old key, not a guess', () => {
    const throttle = createThrottle({ clock: () => 0 });
    for (let n = 0; n < 100; n += 1) throttle.failed('127.0.0.1', digest('old'));
    throttle.check('127.0.0.1');
  });

  it('wrong keys that are long ago do not count', () => {
    let now = 0;
    const throttle = createThrottle({ clock: () => now });
    for (let n = 0; n < 100; n += 1) {
      throttle.failed('192.0.2.1', digest(String(n)));
      now += 7_000;
    }
    throttle.check('192.0.2.1');
  });
});

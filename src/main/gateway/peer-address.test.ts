import { describe, expect, it } from 'vitest';
import { normaliseAddress } from './peer-address';

describe('normaliseAddress', () => {
  it.each(['127.0.0.1', '127.8.9.1', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1', '::FFFF:7f00:1', '0:0:0:0:0:ffff:127.0.0.1'])(
    '%s is this computer',
    (address) => {
      expect(normaliseAddress(address)).toBe('loopback');
    },
  );

  it('an IPv4 address has one name however it is written', () => {
    for (const address of ['192.0.2.1', '::ffff:192.0.2.1', '::ffff:c000:201', '0:0:0:0:0:FFFF:c000:0201']) expect(normaliseAddress(address)).toBe('192.0.2.1');
  });

  it('the half of an IPv6 address that a caller may choose does not count, nor does its interface', () => {
    expect(normaliseAddress('2001:db8:1:2::1')).toBe(normaliseAddress('2001:db8:1:2:ffff:ffff:ffff:ffff'));
    expect(normaliseAddress('fe80::1%eth0')).toBe(normaliseAddress('fe80::2%wlan0'));
    expect(normaliseAddress('2001:db8:1:2::1')).not.toBe(normaliseAddress('2001:db8:1:3::1'));
  });
});

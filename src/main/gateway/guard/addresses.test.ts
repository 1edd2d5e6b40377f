import { describe, expect, it } from 'vitest';
import { gatewayAddresses, isLoopback } from './addresses';

describe('isLoopback', () => {
  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]'])('%s is reached from this computer only', (host) => {
    expect(isLoopback(host)).toBe(true);
  });
  it.each(['0.0.0.0', '::', '192.168.1.5', '127.0.0.1.evil.example', 'localhost.evil.example', '128.0.0.1', ''])('%j is not', (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});

describe('gatewayAddresses', () => {
  it('an address of IPv6 stands in brackets, as in an URL', () => {
    expect([...gatewayAddresses({ host: 'fd00::5', port: 3332 }).origins]).toContain('http://[fd00::5]:3332');
  });
});

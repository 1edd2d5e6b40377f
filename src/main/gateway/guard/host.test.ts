import { describe, expect, it } from 'vitest';
import { gatewayAddresses } from './addresses';
import { checkHost } from './host';

const ours = gatewayAddresses({ host: '127.0.0.1', port: 3332 });
const check = (host: string | undefined, addresses = ours) => checkHost({ method: 'GET', headers: host === undefined ? {} : { host } }, addresses);

describe('checkHost', () => {
  it.each(['127.0.0.1:3332', 'localhost:3332', '[::1]:3332', 'LocalHost:3332'])('%s is us', (host) => {
    expect(check(host)).toBeNull();
  });

  it.each([
    'evil.example:3332',
    'evil.example',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:3333',
    '127.0.0.1:80',
    '127.0.0.1:3332.evil.example',
    'localhost.evil.example:3332',
    'localhost.:3332',
    '127.0.0.2:3332',
    '0.0.0.0:3332',
    '127.1:3332',
    '2130706433:3332',
    '[::ffff:127.0.0.1]:3332',
    'user@127.0.0.1:3332',
    ' 127.0.0.1:3332',
    '127.0.0.1:3332,evil.example',
    '',
  ])('%j is refused', (host) => {
    expect(check(host)?.code).toBe('forbidden');
  });

  it('a request without a host is refused', () => {
    expect(check(undefined)?.code).toBe('forbidden');
  });

  it('on port 80 the port may be left out, as browsers do', () => {
    const addresses = gatewayAddresses({ host: '127.0.0.1', port: 80 });
    expect(check('localhost', addresses)).toBeNull();
    expect(check('localhost:80', addresses)).toBeNull();
    expect(check('evil.example', addresses)?.code).toBe('forbidden');
  });

  it('another bind answers to its own address and to the names that were configured, and to nothing else', () => {
    const addresses = gatewayAddresses({ host: '192.168.1.5', port: 3332 }, ['farm.lan']);
    expect(check('192.168.1.5:3332', addresses)).toBeNull();
    expect(check('farm.lan:3332', addresses)).toBeNull();
    expect(check('192.168.1.6:3332', addresses)?.code).toBe('forbidden');
    expect(check('other.lan:3332', addresses)?.code).toBe('forbidden');
  });

  it('a bind to all addresses gives none of them as a name', () => {
    const addresses = gatewayAddresses({ host: '0.0.0.0', port: 3332 });
    expect(check('0.0.0.0:3332', addresses)?.code).toBe('forbidden');
    expect(check('localhost:3332', addresses)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { gatewayAddresses } from './addresses';
import { checkOrigin } from './origin';

const ours = gatewayAddresses({ host: '127.0.0.1', port: 3332 });
const check = (origin: string | undefined, addresses = ours) => checkOrigin({ method: 'GET', headers: origin === undefined ? {} : { origin } }, addresses);

describe('checkOrigin', () => {
  it('a program, which sends none, may pass', () => {
    expect(check(undefined)).toBeNull();
  });

  it.each(['http://127.0.0.1:3332', 'http://localhost:3332', 'http://[::1]:3332'])('%s is our page', (origin) => {
    expect(check(origin)).toBeNull();
  });

  it.each([
    'null',
    '',
    'https://evil.example',
    'http://127.0.0.1',
    'http://127.0.0.1:3333',
    'http://localhost:5173',
    'https://127.0.0.1:3332',
    'http://127.0.0.1:3332.evil.example',
    'http://127.0.0.1:3332/',
    'http://localhost:3332@evil.example',
    'HTTP://LOCALHOST:3332',
    'file://',
    'chrome-extension://abcdefgh',
    'http://127.0.0.1:3332, https://evil.example',
  ])('%j is refused', (origin) => {
    expect(check(origin)?.code).toBe('forbidden');
  });

  it('on port 80 our origin has no port, as browsers write it', () => {
    const addresses = gatewayAddresses({ host: '127.0.0.1', port: 80 });
    expect(check('http://localhost', addresses)).toBeNull();
    expect(check('http://localhost:80', addresses)?.code).toBe('forbidden');
  });
});

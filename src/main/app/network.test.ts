import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { NetworkInterfaceInfo } from 'node:os';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { networkOf, urlOf } from './network';

const gateway = { port: 3332, mode: 'local' as const, bind: 'loopback', names: [], auth: { mode: 'local' as const }, tls: null };
const entry = (address: string, internal: boolean): NetworkInterfaceInfo => ({ address, internal, family: 'IPv4', netmask: '', mac: '', cidr: null });
const interfaces = () => ({ lo: [entry('127.0.0.1', true)], eth0: [entry('192.168.1.5', false)] });

it('listens on this computer only unless told otherwise', () => {
  expect(networkOf(gateway, { stateFolder: '' })).toEqual({ host: '127.0.0.1', names: [], tls: null, warning: null });
});

it('on the network it names its addresses and names, and warns while there is no TLS', () => {
  const network = networkOf({ ...gateway, bind: 'lan', names: ['Farm.example'] }, { stateFolder: '', interfaces, name: 'barn' });
  expect(network).toMatchObject({ host: '0.0.0.0', names: ['farm.example', '192.168.1.5', 'barn', 'barn.local'] });
  expect(network.warning).toContain('gateway.tls');
});

it('with a certificate there is nothing to warn of, and one that is not there is told', () => {
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'farmhand-network-'));
  writeFileSync(path.join(stateFolder, 'c.pem'), 'CERT');
  writeFileSync(path.join(stateFolder, 'k.pem'), 'KEY');
  const bind = '192.168.1.5';
  expect(networkOf({ ...gateway, bind, tls: { cert: 'c.pem', key: 'k.pem' } }, { stateFolder })).toEqual({
    host: bind,
    names: [],
    tls: { cert: 'CERT', key: 'KEY' },
    warning: null,
  });
  expect(() => networkOf({ ...gateway, bind, tls: { cert: 'c.pem', key: 'none.pem' } }, { stateFolder })).toThrow(/gateway.tls.key/);
  rmSync(stateFolder, { recursive: true });
});

it('a wildcard is reached at this computer', () => {
  expect(urlOf('http', '0.0.0.0', 1)).toBe('http://127.0.0.1:1');
  expect(urlOf('https', 'fe80::1', 1)).toBe('https://[fe80::1]:1');
});

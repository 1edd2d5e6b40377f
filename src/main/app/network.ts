// Where the gateway listens and under which names it answers, from the settings.
import { readFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { SettingsValues } from '../core/settings';

export interface Network {
  host: string;
  /** Host names and addresses, without port, beside those of this computer itself. */
  names: string[];
  /** PEM text. */
  tls: { cert: string; key: string } | null;
  /** What makes this weaker than it could be, with what to do; null when nothing does. */
  warning: string | null;
}

export interface NetworkDeps {
  /** Relative paths of certificates start here. */
  stateFolder: string;
  interfaces?: typeof networkInterfaces;
  name?: string;
}

const loopback = '127.0.0.1';
const everywhere = '0.0.0.0';

/** @throws FarmhandError `invalid_input` when a certificate cannot be read */
export function networkOf(
  { bind, names, tls }: SettingsValues['gateway'],
  { stateFolder, interfaces = networkInterfaces, name = hostname() }: NetworkDeps,
): Network {
  if (bind === 'loopback') return { host: loopback, names: [], tls: null, warning: null };
  const host = bind === 'lan' ? everywhere : bind;
  const own = host === everywhere || host === '::' ? [...addressesOf(interfaces()), name, `${name.split('.', 1)[0]}.local`] : [];
  const all = [...new Set([...names, ...own].map((one) => one.toLowerCase()))];
  return {
    host,
    names: all,
    tls: tls === null ? null : { cert: readPem(tls.cert, stateFolder, 'cert'), key: readPem(tls.key, stateFolder, 'key') },
    warning: tls === null ? say('gateway.noTls', { bind }) : null,
  };
}

/** A certificate that cannot be read stops the gateway, not the commands that need none. */
export function readNetwork(gateway: SettingsValues['gateway'], stateFolder: string): { value: Network; problem: FarmhandError | null } {
  try {
    return { value: networkOf(gateway, { stateFolder }), problem: null };
  } catch (error) {
    if (!(error instanceof FarmhandError)) throw error;
    return { value: { host: loopback, names: [], tls: null, warning: null }, problem: error };
  }
}

function addressesOf(interfaces: ReturnType<typeof networkInterfaces>): string[] {
  return Object.values(interfaces).flatMap((entries) =>
    (entries ?? []).filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address),
  );
}

function readPem(file: string, stateFolder: string, which: 'cert' | 'key'): string {
  try {
    return readFileSync(path.resolve(stateFolder, file), 'utf8');
  } catch (cause) {
    throw new FarmhandError('invalid_input', say('gateway.certificateUnreadable', { which, file }), { cause });
  }
}

/** An address of a server as the start of a URL, without the last slash. */
export function urlOf(scheme: 'http' | 'https', host: string, port: number): string {
  const name = host === everywhere || host === '::' ? loopback : host;
  return `${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

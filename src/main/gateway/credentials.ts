// From what a caller shows to who it is. A key comes in the Authorization header or the hello, never in an address, where logs and links would keep it.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Scope } from '@shared/contract/define';
import { FarmhandError } from '@shared/contract/errors';
import type { Caller, Hello } from '../rpc';

const keyPrefix = 'fhk_';
const keyBytes = 32;

/** A new key: 256 random bits, with a prefix by which leaked ones can be found. */
export function createGatewayKey(): string {
  return keyPrefix + randomBytes(keyBytes).toString('base64url');
}

export interface Credentials {
  /** The caller of an HTTP request. @throws FarmhandError `unauthorized` */
  http(authorization: string | undefined): Caller;
  /** The caller behind a socket. @throws FarmhandError `unauthorized` */
  socket(hello: Hello, from: { origin: string | undefined; id: string }): Caller;
}

export interface CredentialsDeps {
  /** The key of this start of the gateway: whoever can read it from the state folder is the person themselves. */
  key: string;
  /** Whether callers without a key may chat: true only while nobody but programs of this computer can connect. */
  keyless(): boolean;
}

const keylessScopes: ReadonlySet<Scope> = new Set<Scope>(['chat']);
// All of them by name: `admin` would imply the rest, but a client shows what it was given.
const gatewayKeyScopes: ReadonlySet<Scope> = new Set<Scope>(['read', 'chat', 'approve', 'admin']);

const keylessHttpCaller: Caller = { kind: 'http', id: 'http', name: 'a program on this computer', scopes: keylessScopes };
const keyedHttpCaller: Caller = { kind: 'cli', id: 'gateway-key', name: 'the farmhand command', scopes: gatewayKeyScopes };

/**
 * Credentials with the one key there is so far. Keys that a person makes for other programs belong into `scopesOf`.
 * OpenAI clients cannot leave the key out, so that over HTTP a bearer which is not one of ours counts as none.
 */
export function createCredentials({ key, keyless }: CredentialsDeps): Credentials {
  const digest = sha256(key);

  function scopesOf(shown: string): ReadonlySet<Scope> {
    // Digests have one length, so that neither length nor content of the key shows in the time.
    if (timingSafeEqual(sha256(shown), digest)) return gatewayKeyScopes;
    throw new FarmhandError(
      'unauthorized',
      'This key is not known here. A gateway makes a new one at each start: read it again from gateway.json in the state folder.',
    );
  }

  function withoutKey(): ReadonlySet<Scope> {
    if (keyless()) return keylessScopes;
    throw new FarmhandError('unauthorized', "A key is needed here. Send the gateway's key in the header Authorization: Bearer.");
  }

  return {
    http(authorization) {
      const bearer = authorization === undefined ? undefined : readBearer(authorization);
      if (bearer === undefined || (keyless() && !bearer.startsWith(keyPrefix))) {
        withoutKey();
        return keylessHttpCaller;
      }
      scopesOf(bearer);
      return keyedHttpCaller;
    },
    socket({ client, key: shown }, { origin, id }) {
      const scopes = shown === undefined ? withoutKey() : scopesOf(shown);
      const kind = origin !== undefined ? 'browser' : shown !== undefined ? 'cli' : 'http';
      return { kind, id, name: client.name, scopes };
    },
  };
}

function readBearer(authorization: string): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization)?.[1];
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

// From what a caller shows to who it is. A key comes in the Authorization header or the hello, never in an address, where logs and links would keep it.
import { timingSafeEqual } from 'node:crypto';
import type { Scope } from '@shared/contract/define';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { createKeyText, hashKey, type Keys, keyPrefix } from '../core/secrets';
import type { Caller, Hello } from '../rpc';
import type { Owner } from './same-user';
import type { Throttle } from './throttle';

/** A new key for one start of the gateway. */
export const createGatewayKey = createKeyText;

/** Where a request or a socket comes from, as the connection tells it and not the caller. */
export interface Peer {
  address: string | undefined;
  /** Whose program it is; asked only of callers without a key. */
  owner: () => Owner;
  /** It came through a proxy, so that the connection's other end is not the caller. */
  forwarded: boolean;
}

export interface Credentials {
  /** The caller of an HTTP request. @throws FarmhandError `unauthorized`, `too_many_attempts` */
  http(authorization: string | undefined, peer: Peer): Caller;
  /** The caller behind a socket. @throws FarmhandError `unauthorized`, `too_many_attempts` */
  socket(hello: Hello, from: { origin: string | undefined; id: string; peer: Peer }): Caller;
  /** Whether a caller with this header is told by who it is on this computer. */
  needsOwner(authorization: string | undefined): boolean;
}

export interface CredentialsDeps {
  /** The key of this start of the gateway: whoever can read it from the state folder is the person themselves. */
  key: string;
  /** The keys that the person made. */
  keys?: Pick<Keys, 'find'>;
  /** Whether callers without a key may chat: true only while nobody but programs of this computer can connect. */
  keyless(): boolean;
  throttle: Throttle;
}

const keylessScopes: ReadonlySet<Scope> = new Set<Scope>(['chat']);
// All of them by name: `admin` would imply the rest, but a client shows what it was given.
const gatewayKeyScopes: ReadonlySet<Scope> = new Set<Scope>(['read', 'chat', 'approve', 'admin']);

type Identity = Omit<Caller, 'id' | 'name'> & { id: string | null; name: string | null };
const keylessIdentity: Identity = { kind: 'http', id: null, name: null, scopes: keylessScopes };
const gatewayIdentity: Identity = { kind: 'cli', id: 'gateway-key', name: null, scopes: gatewayKeyScopes };

/** OpenAI clients cannot leave the key out: where none is needed, a bearer over HTTP that is not in the form of ours counts as none. */
export function createCredentials({ key, keys, keyless, throttle }: CredentialsDeps): Credentials {
  const gatewayDigest = hashKey(key);

  function shownBy(authorization: string | undefined): string | undefined {
    const bearer = authorization === undefined ? undefined : readBearer(authorization);
    return bearer === undefined || (keyless() && !bearer.startsWith(keyPrefix)) ? undefined : bearer;
  }

  function withKey(shown: string, { address }: Peer): Identity {
    throttle.check(address);
    const digest = hashKey(shown);
    const found = keys?.find(shown) ?? null;
    // Digests have one length, so that neither length nor content of the key shows in the time.
    if (timingSafeEqual(digest, gatewayDigest)) return gatewayIdentity;
    if (found !== null) return { kind: 'http', id: found.id, name: found.name, scopes: new Set(found.scopes), keyId: found.id };
    throttle.failed(address, digest);
    throw new FarmhandError('unauthorized', say('gateway.keyUnknown'));
  }

  function withoutKey(peer: Peer): Identity {
    if (!keyless()) throw new FarmhandError('unauthorized', say('gateway.keyNeeded'));
    if (peer.forwarded) throw new FarmhandError('unauthorized', say('gateway.throughProxy'));
    if (peer.owner() === 'other') throw new FarmhandError('unauthorized', say('gateway.otherUser'));
    return keylessIdentity;
  }

  return {
    needsOwner: (authorization) => keyless() && shownBy(authorization) === undefined,
    http(authorization, peer) {
      const shown = shownBy(authorization);
      const { id, name, ...rest } = shown === undefined ? withoutKey(peer) : withKey(shown, peer);
      return { ...rest, id: id ?? 'http', name: name ?? (id === null ? 'a program on this computer' : 'the farmhand command') };
    },
    socket({ client, key: shown }, { origin, id, peer }) {
      const { name, kind, id: _credential, ...rest } = shown === undefined ? withoutKey(peer) : withKey(shown, peer);
      return { ...rest, kind: origin === undefined ? kind : 'browser', id, name: name ?? client.name };
    },
  };
}

function readBearer(authorization: string): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization)?.[1];
}

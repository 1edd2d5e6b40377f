import type { IncomingMessage } from 'node:http';
import type { Peer } from './credentials';
import type { SameUser } from './same-user';

/** What proxies add. A program that adds them itself only loses what it would get without. */
const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via', 'cf-connecting-ip'];

/** Where a request or an upgrade comes from. */
export function peerOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, sameUser: SameUser): Peer {
  return {
    address: socket.remoteAddress,
    // Not looked up means not allowed: whoever needs it was looked up before.
    owner: () => sameUser.known(socket) ?? 'other',
    forwarded: proxyHeaders.some((name) => headers[name] !== undefined),
  };
}

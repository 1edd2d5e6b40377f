// Any website may open a socket to 127.0.0.1 or post to it; the browser then says where the page came from.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { GatewayAddresses } from './addresses';
import type { RequestHead } from './request-head';

/** Refuses every origin that is not exactly ours, `null` (sandboxed frames, files) among them. Programs send none. */
export function checkOrigin(head: RequestHead, addresses: GatewayAddresses): FarmhandError | null {
  const origin = head.headers.origin;
  if (origin === undefined || addresses.origins.has(origin)) return null;
  return new FarmhandError('forbidden', say('gateway.otherOrigin'));
}

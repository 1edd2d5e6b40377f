// DNS rebinding: a website whose name is made to point at 127.0.0.1 sends its own name as Host.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { GatewayAddresses } from './addresses';
import type { RequestHead } from './request-head';

export function checkHost(head: RequestHead, addresses: GatewayAddresses): FarmhandError | null {
  const host = head.headers.host;
  if (host !== undefined && addresses.hosts.has(host.toLowerCase())) return null;
  const first = addresses.hosts.values().next().value ?? '127.0.0.1';
  return new FarmhandError('forbidden', say('gateway.otherHost', { address: first }));
}

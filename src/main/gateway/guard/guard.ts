// Every request and every upgrade passes here before anything else looks at it. Synchronous, and cheap for programs: they send none of a browser's headers.
import type { FarmhandError } from '@shared/contract/errors';
import type { GatewayAddresses } from './addresses';
import { checkContentType } from './content-type';
import { checkFetchMetadata } from './fetch-metadata';
import { checkHost } from './host';
import { checkOrigin } from './origin';
import type { RequestHead } from './request-head';

/** Null when the request may go on. */
export function checkRequest(head: RequestHead, addresses: GatewayAddresses, navigable: boolean): FarmhandError | null {
  return checkHost(head, addresses) ?? checkOrigin(head, addresses) ?? checkFetchMetadata(head, navigable) ?? checkContentType(head);
}

/** The same for a WebSocket, which is never a navigation and has no body. */
export function checkUpgrade(head: RequestHead, addresses: GatewayAddresses): FarmhandError | null {
  return checkHost(head, addresses) ?? checkOrigin(head, addresses) ?? checkFetchMetadata(head, false);
}

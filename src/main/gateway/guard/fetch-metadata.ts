// What browsers say of a request's cause (W3C Fetch Metadata): it also covers requests that carry no Origin, such as images and scripts.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { RequestHead } from './request-head';

/**
 * Lets through what our own page or the person caused. Another site, and another port of this computer (`same-site`), may do one
 * thing only: link to the page, which a GET of a whole document is. `navigable` says that the route is the page.
 */
export function checkFetchMetadata(head: RequestHead, navigable: boolean): FarmhandError | null {
  const site = head.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return null;
  const followsLink = head.method === 'GET' && head.headers['sec-fetch-mode'] === 'navigate' && head.headers['sec-fetch-dest'] === 'document';
  if (navigable && followsLink) return null;
  return new FarmhandError('forbidden', say('gateway.otherSite'));
}

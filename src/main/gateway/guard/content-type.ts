// A form or a script of another website can post without asking first, but not as application/json.
import { FarmhandError } from '@shared/contract/errors';
import type { RequestHead } from './request-head';

const methodsWithBody = new Set(['POST', 'PUT', 'PATCH']);

export function checkContentType(head: RequestHead): FarmhandError | null {
  if (!methodsWithBody.has(head.method)) return null;
  const value = head.headers['content-type'];
  if (value === 'application/json') return null;
  const type = value?.split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'application/json') return null;
  return new FarmhandError('unsupported_media_type', 'The body must be JSON. Send the header content-type: application/json.');
}

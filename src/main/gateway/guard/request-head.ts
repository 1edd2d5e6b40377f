import type { IncomingHttpHeaders } from 'node:http';

/** What the guard looks at: known before a single byte of the body is read. */
export interface RequestHead {
  method: string;
  headers: IncomingHttpHeaders;
}

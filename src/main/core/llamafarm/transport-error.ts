// What a broken connection means.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';

/** What went wrong below: our own errors carry it as their cause. */
export const rootCause = (error: unknown): unknown => (error instanceof FarmhandError && error.cause !== undefined ? rootCause(error.cause) : error);

/** The code that Node or undici put on an error. Empty when there is none. */
export function connectionCode(error: unknown): string {
  const root = rootCause(error);
  if (root instanceof FarmhandError || typeof root !== 'object' || root === null) return '';
  return 'code' in root && typeof root.code === 'string' ? root.code : '';
}

const closedCodes = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'UND_ERR_DESTROYED', 'UND_ERR_CLOSED']);
const absentCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
  'EADDRNOTAVAIL',
]);
const slowCodes = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** The server closed a connection that was open: a restart, or a pooled socket that went stale. */
export const isClosedConnection = (error: unknown) => closedCodes.has(connectionCode(error));

/** Nobody listens there. */
export const isAbsent = (error: unknown) => absentCodes.has(connectionCode(error));

/** In a few words, to follow the address: `http://... refused the connection`. */
export function describeFailure(error: unknown): string {
  const code = connectionCode(error);
  const root = rootCause(error);
  if (root instanceof FarmhandError) return root.message;
  if (code === 'ECONNREFUSED') return say('farm.tried.refused');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return say('farm.tried.unknownName');
  if (absentCodes.has(code)) return say('farm.tried.unreachable');
  if (closedCodes.has(code)) return say('farm.tried.closed');
  if (slowCodes.has(code) || isTimeout(error)) return say('farm.tried.slow');
  if (code.startsWith('HPE_') || (root instanceof Error && root.name === 'HTTPParserError')) return say('farm.tried.notHttp');
  return say('farm.tried.failed', { reason: root instanceof Error ? root.message : String(root) });
}

export function isTimeout(error: unknown): boolean {
  const root = rootCause(error);
  return (root instanceof Error && root.name === 'TimeoutError') || slowCodes.has(connectionCode(error));
}

/** A broken connection as the error that callers see. */
export function toTransportError(url: string, error: unknown): FarmhandError {
  if (error instanceof FarmhandError) return error;
  if (isTimeout(error))
    return new FarmhandError('timeout', say('farm.slow', { url }), {
      retryable: true,
      cause: error,
    });
  const next = isAbsent(error) ? say('farm.startServices') : say('farm.logOrStart');
  return new FarmhandError('upstream_unreachable', say('farm.lost', { url, failure: describeFailure(error), next }), { retryable: true, cause: error });
}

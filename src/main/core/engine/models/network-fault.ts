// What went wrong on the way to a server, in words.
import { say } from '@shared/domain/sentences';

/** The code that Node or undici put on an error or on its cause; empty when there is none. */
export function faultCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError) return faultCode(error.errors[0]);
  return error.cause === undefined ? '' : faultCode(error.cause);
}

const offlineCodes = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ENETDOWN']);
const certificatePattern = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/;

/** One or two sentences with what to do. */
export function describeNetworkFault(error: unknown, host: string): string {
  const code = faultCode(error);
  if (offlineCodes.has(code)) return say('hub.offline', { host });
  if (code === 'ECONNREFUSED') return say('hub.refused', { host });
  if (certificatePattern.test(code)) return say('hub.certificate', { host, code });
  if (code.includes('TIMEOUT') || code === 'ETIMEDOUT') return say('hub.silent', { host });
  const reason = code || (error instanceof Error ? error.message : String(error));
  return say('hub.broke', { host, reason });
}

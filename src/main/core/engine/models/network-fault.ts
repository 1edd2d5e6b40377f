// What went wrong on the way to a server, in words.

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
  if (offlineCodes.has(code)) return `${host} cannot be found: this computer seems to be offline. Connect it, or set a mirror in models.hub.url.`;
  if (code === 'ECONNREFUSED') return `${host} refuses connections. Check models.hub.url and the proxy settings.`;
  if (certificatePattern.test(code))
    return `The certificate of ${host} is not trusted here (${code}). If a proxy of yours signs it, set NODE_EXTRA_CA_CERTS to its certificate.`;
  if (code.includes('TIMEOUT') || code === 'ETIMEDOUT') return `${host} does not answer. Try again later.`;
  const reason = code || (error instanceof Error ? error.message : String(error));
  return `The connection to ${host} broke (${reason}). Try again.`;
}

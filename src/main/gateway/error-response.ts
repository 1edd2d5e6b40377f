// Any error of a route or of fastify as the contract's error value with its status.
import { type ErrorValue, errorCodes, FarmhandError, toErrorValue } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { FastifyError } from 'fastify';
import type { Log } from '../rpc';

// Fastify's own refusals, before a handler is reached.
const fastifyErrors: Record<string, () => FarmhandError> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new FarmhandError('payload_too_large', say('gateway.tooLarge')),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new FarmhandError('unsupported_media_type', 'The body must be JSON. Send the header content-type: application/json.'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => new FarmhandError('invalid_input', 'The body is not as long as content-length says. Send it again.'),
  FST_ERR_CTP_INVALID_JSON_BODY: () => new FarmhandError('invalid_input', 'The body is not valid JSON. Correct it and send it again.'),
  FST_ERR_MAX_PARAM_LENGTH: () => new FarmhandError('not_found', 'There is nothing at this address. The routes are listed at /openapi.json.'),
  FST_ERR_BAD_URL: () => new FarmhandError('invalid_input', 'This address cannot be read. Correct its percent signs.'),
};

/** What to answer for a thrown thing. Unexpected errors go to the log, and the caller gets a plain sentence. */
export function toResponse(error: unknown, where: string, log: Log): { status: number; error: ErrorValue } {
  const known = error instanceof FarmhandError ? error : fromFastify(error);
  if (known !== null) return { status: errorCodes[known.code].status, error: toErrorValue(known) };
  log.error({ err: error, where }, 'a route failed');
  return {
    status: 500,
    error: { code: 'internal', message: say('gateway.wentWrongSomewhere'), retryable: false },
  };
}

function fromFastify(error: unknown): FarmhandError | null {
  if (!isFastifyError(error)) return null;
  const known = Object.hasOwn(fastifyErrors, error.code) ? fastifyErrors[error.code] : undefined;
  if (known !== undefined) return known();
  // What else fastify blames on the client, such as __proto__ in a body.
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return new FarmhandError('invalid_input', 'The gateway cannot read this request. Correct it and send it again.', { details: { reason: error.code } });
  }
  return null;
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

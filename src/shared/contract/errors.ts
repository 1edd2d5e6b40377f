import { z } from 'zod';
import type { JsonValue } from '../domain/json';
import { plainRedactor } from '../domain/redact';

/** Every code that can cross a border, with what it means and its HTTP status. */
export const errorCodes = {
  invalid_input: { status: 400, meaning: 'The request does not have the right shape.' },
  unauthorized: { status: 401, meaning: 'A key is needed, or the one given is not known.' },
  forbidden: { status: 403, meaning: 'The caller may not do this.' },
  not_found: { status: 404, meaning: 'The thing named does not exist.' },
  unknown_method: { status: 404, meaning: 'There is no such method.' },
  model_not_found: { status: 404, meaning: 'No provider offers this model.' },
  conflict: { status: 409, meaning: 'The thing changed since the caller saw it, or is in the wrong state.' },
  payload_too_large: { status: 413, meaning: 'The request is larger than the limit.' },
  unsupported_media_type: { status: 415, meaning: 'The body must be application/json.' },
  too_many_attempts: { status: 429, meaning: 'Too many wrong keys came from this address.' },
  context_overflow: { status: 400, meaning: 'The conversation does not fit the context window of the model.' },
  cancelled: { status: 499, meaning: 'The caller stopped the work.' },
  timeout: { status: 504, meaning: 'The work took longer than its limit.' },
  unavailable: { status: 503, meaning: 'No model can answer now.' },
  upstream_unreachable: { status: 502, meaning: 'The model server does not answer.' },
  upstream_failed: { status: 502, meaning: 'The model server answered with an error.' },
  upstream_truncated: { status: 502, meaning: 'The answer of the model broke off before its end.' },
  engine_failed: { status: 502, meaning: 'The built-in engine stopped or could not load the model.' },
  tool_failed: { status: 500, meaning: 'A tool could not do what it was asked.' },
  denied: { status: 403, meaning: 'A person, or the policy in their place, said no.' },
  protocol_mismatch: { status: 400, meaning: 'Client and gateway speak no common protocol version.' },
  port_taken: { status: 500, meaning: 'Another program listens on the port.' },
  storage_failed: { status: 500, meaning: 'The state folder or the database cannot be used.' },
  shutting_down: { status: 503, meaning: 'The gateway is stopping.' },
  internal: { status: 500, meaning: 'A defect in Farmhand.' },
} as const satisfies Record<string, { status: number; meaning: string }>;

export type ErrorCode = keyof typeof errorCodes;

export const errorValueSchema = z.object({
  code: z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]),
  message: z.string(),
  retryable: z.boolean(),
  details: z.json().optional(),
});
export type ErrorValue = { code: ErrorCode; message: string; retryable: boolean; details?: JsonValue };

export type Result<T> = { ok: true; data: T } | { ok: false; error: ErrorValue };

export interface FarmhandErrorOptions {
  retryable?: boolean;
  details?: JsonValue;
  cause?: unknown;
}

/** The one error class. `message` says what happened and the one thing to do next. */
export class FarmhandError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly details: JsonValue | undefined;

  constructor(code: ErrorCode, message: string, options: FarmhandErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'FarmhandError';
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.details = options.details;
  }
}

/** Any thrown thing as a value that may cross a border, without what looks like a secret. Unknown errors keep their message and become `internal`. */
export function toErrorValue(error: unknown): ErrorValue {
  if (error instanceof FarmhandError) {
    const value: ErrorValue = { code: error.code, message: plainRedactor.text(error.message), retryable: error.retryable };
    return error.details === undefined ? value : { ...value, details: plainRedactor.data(error.details) };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: plainRedactor.text(message), retryable: false };
}

export function fromErrorValue(value: ErrorValue): FarmhandError {
  return new FarmhandError(value.code, value.message, { retryable: value.retryable, ...(value.details === undefined ? {} : { details: value.details }) });
}

import type { ServerResponse } from 'node:http';
import { type ErrorValue, errorCodes } from '@shared/contract/errors';

export interface OpenAiError {
  error: { message: string; type: string; param: string | null; code: string };
}

/** An error as OpenAI's clients expect it. */
export function toOpenAiError(error: ErrorValue): { status: number; body: OpenAiError } {
  const { status } = errorCodes[error.code];
  const details = error.details;
  const param = typeof details === 'object' && details !== null && !Array.isArray(details) && typeof details.param === 'string' ? details.param : null;
  return { status, body: { error: { message: error.message, type: typeFor(status), param, code: error.code } } };
}

/** Answers on the raw response, for a route that has taken it over. */
export function sendOpenAiError(response: ServerResponse, error: ErrorValue): void {
  const { status, body } = toOpenAiError(error);
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function typeFor(status: number): string {
  if (status === 401) return 'authentication_error';
  if (status === 403) return 'permission_error';
  if (status === 429) return 'rate_limit_error';
  return status < 500 ? 'invalid_request_error' : 'server_error';
}

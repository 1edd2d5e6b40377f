// Calls over HTTP: no events, no connection, one request per call.
import { z } from 'zod';
import { FarmhandError, type Result, toErrorValue } from '../contract/errors';
import { readResult } from './frame-transport';
import { say } from './say';
import type { Transport } from './transport';

export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body: string;
  signal?: AbortSignal;
  redirect: 'error';
}

export type FetchLike = (url: string, init: FetchInit) => Promise<{ status: number; text(): Promise<string> }>;

export interface HttpTransportOptions {
  /** Like `http://127.0.0.1:3332`. */
  url: string;
  /** The gateway's key, for the `Authorization` header. */
  key?: string;
  fetch: FetchLike;
}

const answerSchema = z.object({ ok: z.boolean(), data: z.unknown().optional(), error: z.unknown().optional() });

/** A transport for single calls; `on` of its client never fires. */
export function createHttpTransport({ url, key, fetch }: HttpTransportOptions): Transport {
  const base = url.replace(/\/+$/, '');
  const headers = { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) };
  const inFlight = new Set<AbortController>();
  let closed = false;

  return {
    get state() {
      return closed ? 'closed' : 'open';
    },
    refusal: null,
    listen() {},
    async call(method, params, signal) {
      if (closed) return failed(new FarmhandError('cancelled', say('client.closed')));
      if (signal?.aborted === true) return failed(cancelledError(method));
      const request = new AbortController();
      const abort = () => request.abort();
      signal?.addEventListener('abort', abort, { once: true });
      inFlight.add(request);
      try {
        const response = await fetch(`${base}/api/rpc/${encodeURIComponent(method)}`, {
          method: 'POST',
          headers,
          body: JSON.stringify(params ?? {}),
          signal: request.signal,
          redirect: 'error',
        });
        return read(await response.text(), response.status);
      } catch (error) {
        if (request.signal.aborted) return failed(cancelledError(method));
        return failed(new FarmhandError('unavailable', say('client.unreachable'), { retryable: true, cause: error }));
      } finally {
        inFlight.delete(request);
        signal?.removeEventListener('abort', abort);
      }
    },
    close() {
      closed = true;
      for (const request of inFlight) request.abort();
    },
  };
}

function read(text: string, status: number): Result<unknown> {
  const answer = answerSchema.safeParse(parse(text));
  if (answer.success) return readResult(answer.data);
  return failed(new FarmhandError('protocol_mismatch', say('client.somethingElse', { status })));
}

function cancelledError(method: string): FarmhandError {
  return new FarmhandError('cancelled', say('client.cancelled', { method }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(error: FarmhandError): Result<never> {
  return { ok: false, error: toErrorValue(error) };
}

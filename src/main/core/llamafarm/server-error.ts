// The four error shapes of the server, and what each means to a person.
import { type ErrorCode, FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';

const domainShape = z.object({ error: z.string(), message: z.string(), request_id: z.string().optional() });
const validationShape = z.object({ detail: z.array(z.object({ loc: z.array(z.union([z.string(), z.number()])).default([]), msg: z.string() })) });
const raisedShape = z.object({ detail: z.unknown() });

export interface ServerFault {
  status: number;
  /** `ProjectNotFound`, `ProjectConfigError`, ... where the server names one; `unhandled` for a 500 without cause; `validation`. */
  kind: string;
  /** What the server said. */
  said: string;
}

/** Reads any error body. HTML and other text become kind `foreign`. */
export function readFault(status: number, contentType: string, body: string): ServerFault {
  const value = contentType.includes('json') ? parse(body) : undefined;
  if (value === undefined)
    return { status, kind: 'foreign', said: contentType.includes('html') ? say('farm.said.page') : contentType || say('farm.said.unreadable') };
  const domain = domainShape.safeParse(value);
  if (domain.success) return { status, kind: domain.data.request_id === undefined ? domain.data.error : 'unhandled', said: domain.data.message };
  const validation = validationShape.safeParse(value);
  if (validation.success) {
    const first = validation.data.detail.map((item) => `${item.loc.join('.')}: ${item.msg}`).slice(0, 3);
    return { status, kind: 'validation', said: first.join('; ') };
  }
  const raised = raisedShape.safeParse(value);
  if (raised.success && raised.data.detail !== undefined)
    return { status, kind: 'raised', said: typeof raised.data.detail === 'string' ? raised.data.detail : JSON.stringify(raised.data.detail) };
  return { status, kind: 'unknown', said: body.slice(0, 300) };
}

/** True when the fault says that our project is not there, which provisioning heals. */
export function isProjectMissing(fault: ServerFault): boolean {
  return (fault.kind === 'ProjectConfigError' && /does not exist/i.test(fault.said)) || (fault.kind === 'ProjectNotFound' && fault.status === 404);
}

/** A fault of a chat or project call as the error that callers see. */
export function toFarmhandError(url: string, fault: ServerFault): FarmhandError {
  const { code, message, retryable } = explain(url, fault);
  return new FarmhandError(code, message, { retryable, details: { status: fault.status, kind: fault.kind, said: fault.said.slice(0, 2000) } });
}

function explain(url: string, fault: ServerFault): { code: ErrorCode; message: string; retryable: boolean } {
  const { status, kind, said } = fault;
  if (kind === 'foreign')
    return {
      code: 'upstream_failed',
      retryable: false,
      message: say('farm.notIt', { url, status, said }),
    };
  if (isProjectMissing(fault))
    return {
      code: 'unavailable',
      retryable: true,
      message: say('farm.noProject'),
    };
  if (kind === 'ProjectConfigError')
    return {
      code: 'unavailable',
      retryable: false,
      message: say('farm.projectUnreadable', { said }),
    };
  if (isOverflow(said))
    return {
      code: 'context_overflow',
      retryable: false,
      message: say('farm.overflow', { said }),
    };
  if (kind === 'validation') return { code: 'invalid_input', retryable: false, message: say('farm.refused', { said }) };
  if (said.includes('Template resolution failed'))
    return {
      code: 'invalid_input',
      retryable: false,
      message: say('farm.noFill', { said, mark: '{{...}}' }),
    };
  if (status === 401)
    return {
      code: 'upstream_failed',
      retryable: false,
      message: say('farm.licence', { said }),
    };
  if (kind === 'unhandled') {
    return {
      code: 'upstream_failed',
      retryable: true,
      message: say('farm.noCause'),
    };
  }
  if (status === 503 || status === 504)
    return {
      code: 'unavailable',
      retryable: true,
      message: say('farm.runtimeSilent', { said }),
    };
  if (status >= 500) return { code: 'upstream_failed', retryable: true, message: say('farm.failed', { said }) };
  return {
    code: 'upstream_failed',
    retryable: false,
    message: say('farm.answered', { status, said }),
  };
}

const isOverflow = (said: string) => /context/i.test(said) && /(exceed|too long|too large|overflow|maximum context|context length|n_ctx)/i.test(said);

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

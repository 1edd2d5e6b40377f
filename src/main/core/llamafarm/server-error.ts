// The four error shapes of the server, and what each means to a person.
import { type ErrorCode, FarmhandError } from '@shared/contract/errors';
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
  if (value === undefined) return { status, kind: 'foreign', said: contentType.includes('html') ? 'a web page' : contentType || 'nothing that can be read' };
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
      message: `What answers at ${url} is not LlamaFarm (HTTP ${status}, ${said}). Set LLAMAFARM_URL to the address of your LlamaFarm server.`,
    };
  if (isProjectMissing(fault))
    return {
      code: 'unavailable',
      retryable: true,
      message: 'The project of the agent is not on the LlamaFarm server. Make it with `farmhand llamafarm provision`.',
    };
  if (kind === 'ProjectConfigError')
    return {
      code: 'unavailable',
      retryable: false,
      message: `LlamaFarm cannot read the project of the agent: ${said} Correct its llamafarm.yaml in LlamaFarm's data folder.`,
    };
  if (isOverflow(said))
    return {
      code: 'context_overflow',
      retryable: false,
      message: `The conversation does not fit the model's context window (LlamaFarm says: ${said}). Start a new session or shorten it.`,
    };
  if (kind === 'validation')
    return { code: 'invalid_input', retryable: false, message: `LlamaFarm refused the request: ${said}. Change what is named there and send it again.` };
  if (said.includes('Template resolution failed'))
    return {
      code: 'invalid_input',
      retryable: false,
      message: `LlamaFarm could not fill its prompt: ${said} Take \`{{...}}\` out of the texts that it names.`,
    };
  if (status === 401)
    return {
      code: 'upstream_failed',
      retryable: false,
      message: `The model may not be downloaded: ${said} Accept its licence on Hugging Face and give LlamaFarm an HF_TOKEN.`,
    };
  if (kind === 'unhandled') {
    return {
      code: 'upstream_failed',
      retryable: true,
      message: 'LlamaFarm failed and gives no cause. Read its log with `lf services logs -s server`; `farmhand llamafarm provision` mends the project.',
    };
  }
  if (status === 503 || status === 504)
    return {
      code: 'unavailable',
      retryable: true,
      message: `LlamaFarm's model runtime does not answer: ${said} Start it with \`lf services start universal-runtime\`.`,
    };
  if (status >= 500)
    return { code: 'upstream_failed', retryable: true, message: `LlamaFarm failed: ${said} Read its log with \`lf services logs -s universal-runtime\`.` };
  return {
    code: 'upstream_failed',
    retryable: false,
    message: `LlamaFarm answered HTTP ${status}: ${said}. Read its log with \`lf services logs -s server\`.`,
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

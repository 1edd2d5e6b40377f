// HTTP to one LlamaFarm server: one keep-alive pool, the plain calls, and the raw stream of a chat.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { type Dispatcher, Pool } from 'undici';
import { z } from 'zod';
import { readFault, type ServerFault, toFarmhandError } from './server-error';
import { toTransportError } from './transport-error';

const infoSchema = z.object({ version: z.string(), data_directory: z.string() });
export type ServerInfo = z.infer<typeof infoSchema>;

const healthSchema = z.object({
  status: z.string(),
  summary: z.string().optional(),
  components: z
    .array(
      z.object({
        name: z.string(),
        status: z.string(),
        message: z.string().default(''),
        details: z.looseObject({ loaded_models: z.array(z.unknown()).optional() }).optional(),
      }),
    )
    .default([]),
});
export type ServerHealth = z.infer<typeof healthSchema>;

const configSchema = z.record(z.string(), z.unknown());
export type ProjectConfig = z.infer<typeof configSchema>;
const projectSchema = z.object({ project: z.object({ config: configSchema.nullish(), validation_error: z.string().nullish() }) });
export interface StoredProject {
  config: ProjectConfig;
  /** The stored file is wrong; the server refuses changes and chats until it is corrected by hand. */
  validationError: string | null;
}

const modelsSchema = z.object({
  models: z.array(
    z.looseObject({ name: z.string(), provider: z.string(), model: z.string(), runtime_status: z.string().optional(), runtime_message: z.string().optional() }),
  ),
});
export type ServedModel = z.infer<typeof modelsSchema>['models'][number];

export interface ChatHandler {
  /** The status line came; `stream` says whether what follows is an event stream. */
  onHeaders?(): void;
  onData(chunk: Buffer): void;
  /** The connection ended as it should, maybe without `[DONE]`. */
  onEnd(): void;
  /** Anything but an event stream: the whole answer as a fault. */
  onFault(fault: ServerFault): void;
  onBroken(error: unknown): void;
}

export interface ServerClient {
  /** Without a slash at the end. */
  readonly url: string;
  /** Throws when it is not a LlamaFarm: `upstream_unreachable`, `timeout`, or `upstream_failed` with what answered. */
  info(timeoutMs: number): Promise<ServerInfo>;
  /** It asks its own parts and may take seconds. */
  health(timeoutMs: number): Promise<ServerHealth>;
  /** Null when there is none. */
  readProject(namespace: string, name: string): Promise<StoredProject | null>;
  /** Never conflicts: on an existing project it lays the server's template over it. Only for a project that is not there. */
  createProject(namespace: string, name: string): Promise<void>;
  /** Maps are merged, lists replaced; `prompts` and `datasets` left out are emptied. */
  updateProject(namespace: string, name: string, config: ProjectConfig): Promise<void>;
  models(namespace: string, name: string): Promise<ServedModel[]>;
  /** Starts a streamed chat. Returns the way to close its socket. No time limit of its own. */
  chat(namespace: string, name: string, body: string, handler: ChatHandler): () => void;
  /** No new calls; those that run go on to their end. */
  close(): void;
  /** Ends everything at once. */
  destroy(): void;
}

const projectCallMs = 15_000;
const maxFaultBytes = 64 * 1024;
const jsonHeaders = ['content-type', 'application/json', 'accept', 'application/json'];
const chatHeaders = ['content-type', 'application/json', 'accept', 'text/event-stream', 'x-no-session', '1'];

export function createServerClient(url: string): ServerClient {
  const { origin, pathname } = new URL(url);
  const base = pathname === '/' ? '' : pathname.replace(/\/+$/, '');
  // The server closes idle connections after 5 s; the pool must be quicker, or a chat meets a dying socket.
  const pool = new Pool(origin, { connect: { timeout: 5_000 }, keepAliveTimeout: 4_000, headersTimeout: 0, bodyTimeout: 0, allowH2: false });
  const projectPath = (namespace: string, name?: string) =>
    `/v1/projects/${encodeURIComponent(namespace)}${name === undefined ? '' : `/${encodeURIComponent(name)}`}`;

  async function call(
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    timeoutMs: number,
    body?: unknown,
  ): Promise<{ status: number; type: string; text: string }> {
    try {
      const response = await pool.request({
        method,
        path: base + path,
        headers: jsonHeaders,
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { status: response.statusCode, type: headerText(response.headers['content-type']), text: await response.body.text() };
    } catch (error) {
      throw toTransportError(url, error);
    }
  }

  /** The answer of a call that must be JSON of a known shape. */
  async function ask<Shape extends z.ZodType>(
    shape: Shape,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    timeoutMs: number,
    body?: unknown,
  ): Promise<z.output<Shape>> {
    const { status, type, text } = await call(method, path, timeoutMs, body);
    return readAnswer(url, shape, status, type, text);
  }

  return {
    url,
    info: (timeoutMs) => ask(infoSchema, 'GET', '/info', timeoutMs),
    health: (timeoutMs) => ask(healthSchema, 'GET', '/health', timeoutMs),
    async readProject(namespace, name) {
      const { status, type, text } = await call('GET', projectPath(namespace, name), projectCallMs);
      if (status === 404 && type.includes('json')) return null;
      const { project } = readAnswer(url, projectSchema, status, type, text);
      return { config: project.config ?? {}, validationError: project.validation_error ?? null };
    },
    async createProject(namespace, name) {
      await ask(projectSchema, 'POST', projectPath(namespace), projectCallMs, { name });
    },
    async updateProject(namespace, name, config) {
      await ask(projectSchema, 'PUT', projectPath(namespace, name), projectCallMs, { config });
    },
    models: async (namespace, name) => (await ask(modelsSchema, 'GET', `${projectPath(namespace, name)}/models`, projectCallMs)).models,
    chat(namespace, name, body, handler) {
      const dispatched = dispatchChat(pool, `${base}${projectPath(namespace, name)}/chat/completions`, body, handler);
      return dispatched.close;
    },
    close: () => void pool.close().catch(() => undefined),
    destroy: () => void pool.destroy().catch(() => undefined),
  };
}

function dispatchChat(pool: Pool, path: string, body: string, handler: ChatHandler): { close: () => void } {
  let controller: Dispatcher.DispatchController | undefined;
  let closed = false;
  let status = 0;
  let type = '';
  let streams = false;
  const fault: Buffer[] = [];
  let faultBytes = 0;

  pool.dispatch(
    { method: 'POST', path, headers: chatHeaders, body },
    {
      onRequestStart(started) {
        controller = started;
        if (closed) started.abort(new Error('closed by the caller'));
      },
      onResponseStart(_controller, statusCode, headers) {
        status = statusCode;
        type = headerText(headers['content-type']);
        streams = status === 200 && type.startsWith('text/event-stream');
        handler.onHeaders?.();
      },
      onResponseData(_controller, chunk) {
        if (streams) return handler.onData(chunk);
        faultBytes += chunk.length;
        if (faultBytes <= maxFaultBytes) fault.push(chunk);
      },
      onResponseEnd() {
        if (closed) return;
        if (streams) return handler.onEnd();
        handler.onFault(readFault(status, type, Buffer.concat(fault).toString('utf8')));
      },
      onResponseError(_controller, error) {
        if (!closed) handler.onBroken(error);
      },
    },
  );

  return {
    close() {
      if (closed) return;
      closed = true;
      controller?.abort(new Error('closed by the caller'));
    },
  };
}

function readAnswer<Shape extends z.ZodType>(url: string, shape: Shape, status: number, type: string, text: string): z.output<Shape> {
  if (status !== 200) throw toFarmhandError(url, readFault(status, type, text));
  // Unknown paths of the server answer 200 with a web page, so the type decides.
  if (!type.includes('json')) throw toFarmhandError(url, readFault(status, type, text));
  const parsed = shape.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new FarmhandError('upstream_failed', say('farm.otherShape', { url }), { details: { said: text.slice(0, 300) } });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function headerText(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value)?.toLowerCase() ?? '';
}

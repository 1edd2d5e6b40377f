// The gateway: one port for the page, the OpenAI API, calls, WebSockets, health and metrics.
import type { AddressInfo } from 'node:net';
import { events as eventDefinitions } from '@shared/contract';
import { FarmhandError } from '@shared/contract/errors';
import { limits } from '@shared/contract/frames';
import fastify, { type FastifyInstance } from 'fastify';
import { type Dispatcher, type EventSource, type FrameServer, hasScope, type Log, silentLog } from '../rpc';
import { createCredentials } from './credentials';
import { toResponse } from './error-response';
import type { Access } from './fastify-types';
import { checkRequest, type GatewayAddresses, gatewayAddresses, isLoopback } from './guard';
import { addHealthRoute, type Health } from './health';
import { createMetrics, type Metrics } from './metrics';
import { addOpenApiRoute } from './openapi';
import { findPortOwner } from './port-owner';
import { addRpcRoute } from './rpc-http';
import { attachWebSockets, type SocketLimits } from './rpc-ws';
import { addPage } from './static';

export interface GatewayDeps {
  version: string;
  dispatcher: Dispatcher;
  frames: FrameServer;
  events: EventSource;
  /** Asked at each GET /health; must be cheap. */
  health(): Health;
  /** The key of this start; whoever shows it may do everything. */
  key: string;
  /** Folder of the built page, or null. */
  pageFolder: string | null;
  /** More routes, each in a scope of its own. They say who may use them with `config: { access }`. */
  routes?: ((app: FastifyInstance) => void)[];
  /** Made by `createMetrics`; handed in so that routes can count too. */
  metrics?: Metrics;
  /** Host names, without port, under which a gateway bound beyond loopback may be asked for. */
  names?: readonly string[];
  /** Process id of the gateway that has the state folder, if it is known. */
  ownerPid?(): number | null;
  socketLimits?: Partial<SocketLimits>;
  log?: Log;
}

export interface Gateway {
  /** Port 0 picks a free one. @throws FarmhandError `port_taken`, saying by whom */
  listen(bind: { host: string; port: number }): Promise<{ address: string; port: number }>;
  /** Takes nothing new, lets open streams and requests end for up to `graceMs` (10 s), then cuts what is left. */
  close(options?: { graceMs?: number }): Promise<void>;
  readonly metrics: Metrics;
  /** HTTP requests being answered. */
  openRequests(): number;
}

const defaultGraceMs = 10_000;
/** ms within which a request must have arrived whole: an answer may take as long as it likes. */
const requestTimeoutMs = 60_000;

export function createGateway(deps: GatewayDeps): Gateway {
  const log = deps.log ?? silentLog;
  const metrics = deps.metrics ?? createMetrics({ version: deps.version, clients: deps.frames.clients });
  // Until it listens the gateway has no address, and so refuses everything.
  let addresses: GatewayAddresses = { hosts: new Set(), origins: new Set() };
  let keyless = false;
  let closing: Promise<void> | null = null;
  const credentials = createCredentials({ key: deps.key, keyless: () => keyless });

  const app = fastify({
    logger: false,
    bodyLimit: limits.maxFrameBytes,
    requestTimeout: requestTimeoutMs,
    return503OnClosing: false,
    // Programs that offer HTTP/2 with an upgrade header (Java's client, curl --http2) mean an ordinary request.
    http: { shouldUpgradeCallback: (request) => request.headers.upgrade?.toLowerCase() === 'websocket' },
  });

  const active = countRequests(app);

  app.decorateRequest('caller', {
    getter() {
      return credentials.http(this.headers.authorization);
    },
  });

  app.addHook('onRequest', (request, reply, done) => {
    reply.raw.setHeader('x-content-type-options', 'nosniff');
    reply.raw.setHeader('cross-origin-resource-policy', 'same-origin');
    const access: Access = request.is404 ? 'public' : (request.routeOptions.config.access ?? 'admin');
    const refusal = checkRequest(request, addresses, access === 'page');
    if (refusal !== null) return done(refusal);
    if (closing !== null) return done(new FarmhandError('shutting_down', 'The gateway is stopping. Try again when it is back.', { retryable: true }));
    if (access === 'public' || access === 'page') return done();
    try {
      const { caller } = request;
      if (access === 'caller' || hasScope(caller, access)) return done();
      return done(new FarmhandError('forbidden', `This needs the scope ${access}. Send the gateway's key in the header Authorization: Bearer.`));
    } catch (error) {
      return done(error instanceof Error ? error : new Error(String(error)));
    }
  });

  app.addHook('onResponse', (request, reply, done) => {
    metrics.request(request.is404 ? 'none' : `${request.method} ${request.routeOptions.url ?? ''}`, reply.statusCode, reply.elapsedTime);
    done();
  });

  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  // An empty body counts as none: a method without input can be called with curl -X POST.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') return done(null, undefined);
    parseJson(request, body.toString(), done);
  });

  app.setErrorHandler((error, request, reply) => {
    const { status, error: value } = toResponse(error, `${request.method} ${request.routeOptions.url ?? ''}`, log);
    reply.code(status).send({ ok: false, error: value });
  });
  const page = addPage(app, { folder: deps.pageFolder, health: deps.health });
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const file = request.method === 'GET' || request.method === 'HEAD' ? page.send(path, reply) : null;
    if (file !== null) return file;
    throw new FarmhandError('not_found', `There is nothing at ${request.method} ${path.slice(0, 200)}. The routes are listed at /openapi.json.`);
  });

  addHealthRoute(app, deps.health);
  addRpcRoute(app, deps.dispatcher);
  addOpenApiRoute(app, deps.version);
  app.get('/metrics', { config: { access: 'read' } }, async (_request, reply) => {
    const { contentType, body } = await metrics.text();
    return reply.header('content-type', contentType).send(body);
  });
  for (const add of deps.routes ?? []) {
    app.register((child, _options, done) => {
      add(child);
      done();
    });
  }

  const stopCounting = countRuns(deps.events, metrics);
  const sockets = attachWebSockets({
    server: app.server,
    frames: deps.frames,
    credentials,
    addresses: () => addresses,
    ...(deps.socketLimits === undefined ? {} : { limits: deps.socketLimits }),
  });

  async function shutDown(graceMs: number) {
    // From here on nobody new gets in; the sockets that are in stay until their work is done.
    const closed = app.close();
    app.server.closeIdleConnections();
    await active.idle(graceMs, deps.frames.openRequests);
    deps.frames.close('the gateway is stopping');
    await active.idle(Math.min(graceMs, 500), deps.frames.clients);
    sockets.destroy();
    app.server.closeAllConnections();
    stopCounting();
    await closed;
  }

  return {
    metrics,
    openRequests: active.count,
    async listen({ host, port }) {
      try {
        await app.listen({ host, port });
      } catch (error) {
        if (isCode(error, 'EADDRINUSE')) throw await portTaken(host, port, deps.ownerPid?.() ?? null, error);
        if (isCode(error, 'EACCES'))
          throw new FarmhandError('port_taken', `This account may not listen on port ${port}. Choose a port above 1023.`, { cause: error });
        throw error;
      }
      const bound = app.server.address();
      if (!isAddressInfo(bound)) throw new Error('the server has no address');
      addresses = gatewayAddresses({ host, port: bound.port }, deps.names);
      keyless = isLoopback(host);
      return { address: bound.address, port: bound.port };
    },
    close({ graceMs = defaultGraceMs } = {}) {
      closing ??= shutDown(graceMs);
      return closing;
    },
  };
}

/** Counts requests on the server itself, so that answers a route writes by hand count too. */
function countRequests(app: FastifyInstance) {
  let open = 0;
  let wake = () => {};
  app.server.on('request', (_request, response) => {
    open += 1;
    response.once('close', () => {
      open -= 1;
      wake();
    });
  });
  return {
    count: () => open,
    /** Waits until no request is open and `others` is 0 too, at most `ms`. */
    async idle(ms: number, others: () => number) {
      const end = performance.now() + ms;
      while (open > 0 || others() > 0) {
        const left = end - performance.now();
        if (left <= 0) return;
        // Work on sockets has no event of its own here: look again soon.
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.min(left, 20));
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    },
  };
}

/** Runs by how they ended, and the tokens of each answer that is stored; answers that are not are counted by the route that asked. */
function countRuns(events: EventSource, metrics: Metrics): () => void {
  return events.subscribe(({ event, data }) => {
    if (event === 'run.finished') {
      const run = eventDefinitions[event].data.safeParse(data);
      if (run.success) metrics.runEnded(run.data.reason);
    } else if (event === 'message.finished') {
      const finished = eventDefinitions[event].data.safeParse(data);
      const facts = finished.success ? finished.data.message.facts : undefined;
      if (facts !== undefined) metrics.tokens(facts.model, facts.usage);
    }
  });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function isAddressInfo(address: AddressInfo | string | null): address is AddressInfo {
  return address !== null && typeof address !== 'string';
}

async function portTaken(host: string, port: number, pid: number | null, cause: unknown): Promise<FarmhandError> {
  const owner = await findPortOwner(host, port);
  const who = owner.kind === 'other' ? 'another program' : pid === null ? `another Farmhand (version ${owner.version})` : `another Farmhand (pid ${pid})`;
  const next = owner.kind === 'farmhand' ? 'Use that one, or stop it with `farmhand stop`.' : 'Stop that program, or choose another port with FARMHAND_PORT.';
  return new FarmhandError('port_taken', `Port ${port} is taken by ${who}. ${next}`, {
    cause,
    details: { port, owner: owner.kind, ...(pid !== null && owner.kind === 'farmhand' ? { pid } : {}) },
  });
}

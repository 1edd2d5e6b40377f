// The gateway: one port for the page, the OpenAI API, calls, WebSockets, health and metrics.
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { events as eventDefinitions } from '@shared/contract';
import { FarmhandError } from '@shared/contract/errors';
import { limits } from '@shared/contract/frames';
import { plainRedactor, type Redactor } from '@shared/domain/redact';
import { say } from '@shared/domain/sentences';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Keys, LinkCodes } from '../core/secrets';
import { type Caller, type Dispatcher, type EventSource, type FrameServer, hasScope, type Log, silentLog } from '../rpc';
import type { Activity } from './activity';
import { createCredentials } from './credentials';
import { toResponse } from './error-response';
import type { Access } from './fastify-types';
import { checkRequest, type GatewayAddresses, gatewayAddresses, isLoopback } from './guard';
import { addHealthRoute, type Health } from './health';
import { addLinkRoute } from './link';
import { createMetrics, type Metrics } from './metrics';
import { addOpenApiRoute } from './openapi';
import { peerOf } from './peer';
import { findPortOwner } from './port-owner';
import { addRpcRoute } from './rpc-http';
import { createWebSockets, type SocketLimits } from './rpc-ws';
import { createSameUser, type SameUser } from './same-user';
import { addPage } from './static';
import { createThrottle, type Throttle } from './throttle';

export interface GatewayDeps {
  version: string;
  dispatcher: Dispatcher;
  frames: FrameServer;
  events: EventSource;
  /** Asked at each GET /health; must be cheap. */
  health(): Health;
  /** The key of this start; whoever shows it may do everything. */
  key: string;
  /** The keys that the person made, and the links by which browsers get theirs. */
  keys?: Keys;
  links?: LinkCodes;
  /** Asked at each request: true demands a key of everyone, programs of the same user included. */
  needsKeys?: () => boolean;
  /** Certificate and key as PEM text: everything is served over TLS then, except a door of its own for programs of this computer. */
  tls?: { cert: string; key: string };
  sameUser?: SameUser;
  throttle?: Throttle;
  /** Takes secrets out of error bodies. */
  redactor?: Redactor;
  /** Folder of the built page, or null. */
  pageFolder: string | null;
  /** More routes, each in a scope of its own. They say who may use them with `config: { access }`. */
  routes?: ((app: FastifyInstance) => void)[];
  /** Made by `createMetrics`; handed in so that routes can count too. */
  metrics?: Metrics;
  /** Hears of every request but those for the page's files. */
  activity?: Activity;
  /** Host names, without port, under which a gateway bound beyond loopback may be asked for. */
  names?: readonly string[];
  /** Process id of the gateway that has the state folder, if it is known. */
  ownerPid?(): number | null;
  socketLimits?: Partial<SocketLimits>;
  log?: Log;
}

export interface Gateway {
  /** Port 0 picks a free one. @throws FarmhandError `port_taken`, saying by whom */
  listen(bind: { host: string; port: number }): Promise<{ address: string; port: number /** Without TLS, on 127.0.0.1. */; localPort: number }>;
  /** Takes nothing new, lets open streams and requests end for up to `graceMs` (10 s), then cuts what is left. */
  close(options?: { graceMs?: number }): Promise<void>;
  readonly metrics: Metrics;
  /** HTTP requests being answered. */
  openRequests(): number;
}

const defaultGraceMs = 10_000;
/** ms within which a request must have arrived whole: an answer may take as long as it likes. */
const requestTimeoutMs = 60_000;
/** ms that an idle connection is kept: longer than clients and proxies keep theirs, so that they close first. */
const keepAliveMs = 72_000;

export function createGateway(deps: GatewayDeps): Gateway {
  const log = deps.log ?? silentLog;
  const metrics = deps.metrics ?? createMetrics({ version: deps.version, clients: deps.frames.clients });
  // Until it listens the gateway has no address, and so refuses everything.
  let addresses: GatewayAddresses = { hosts: new Set(), origins: new Set() };
  let keyless = false;
  let closing: Promise<void> | null = null;
  const throttle = deps.throttle ?? createThrottle();
  const sameUser = deps.sameUser ?? createSameUser();
  const redactor = deps.redactor ?? plainRedactor;
  const credentials = createCredentials({
    key: deps.key,
    ...(deps.keys === undefined ? {} : { keys: deps.keys }),
    keyless: () => keyless && deps.needsKeys?.() !== true,
    throttle,
  });
  const serverOptions = {
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: keepAliveMs,
    // Programs that offer HTTP/2 with an upgrade header (Java's client, curl --http2) mean an ordinary request.
    shouldUpgradeCallback: (request: { headers: { upgrade?: string | undefined } }) => request.headers.upgrade?.toLowerCase() === 'websocket',
  };

  const app = fastify({
    logger: false,
    bodyLimit: limits.maxFrameBytes,
    return503OnClosing: false,
    serverFactory: (handler) =>
      deps.tls === undefined ? createServer(serverOptions, handler) : createTlsServer({ ...serverOptions, ...deps.tls, minVersion: 'TLSv1.2' }, handler),
  });

  const active = countRequests();
  active.watch(app.server);
  const perKey = createRequestsPerKey();

  const callers = new WeakMap<FastifyRequest, Caller>();
  app.decorateRequest('caller', {
    getter() {
      const known = callers.get(this);
      if (known !== undefined) return known;
      const caller = credentials.http(this.headers.authorization, peerOf(this.raw, sameUser));
      callers.set(this, caller);
      return caller;
    },
  });

  app.addHook('onRequest', (request, reply, done) => {
    reply.raw.setHeader('x-content-type-options', 'nosniff');
    reply.raw.setHeader('cross-origin-resource-policy', 'same-origin');
    const access: Access = request.is404 ? 'public' : (request.routeOptions.config.access ?? 'admin');
    const refusal = checkRequest(request, addresses, access === 'page');
    if (refusal !== null) return done(refusal);
    if (closing !== null) return done(new FarmhandError('shutting_down', say('gateway.isStopping'), { retryable: true }));
    if (access === 'public' || access === 'page') return done();
    const admit = () => {
      try {
        const { caller } = request;
        if (access !== 'caller' && !hasScope(caller, access))
          return done(new FarmhandError('forbidden', `This needs the scope ${access}. Send a key that has it in the header Authorization: Bearer.`));
        if (caller.keyId !== undefined) perKey.add(caller.keyId, reply.raw);
        return done();
      } catch (error) {
        return done(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const { socket } = request.raw;
    if (!credentials.needsOwner(request.headers.authorization) || sameUser.known(socket) !== undefined) return admit();
    sameUser.look(socket).then(admit, done);
  });

  // What a route answers as an error passes here, whichever route it was.
  app.addHook('preSerialization', (_request, reply, payload, done) => {
    done(null, reply.statusCode >= 400 ? redactor.data(payload) : payload);
  });

  app.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? '');
    metrics.request(request.is404 ? 'none' : `${request.method} ${route}`, reply.statusCode, reply.elapsedTime);
    const isPage = request.is404 ? reply.statusCode < 400 : request.routeOptions.config.access === 'page';
    if (!isPage) {
      const caller = callers.get(request);
      const seen = { method: request.method, route, status: reply.statusCode, ms: reply.elapsedTime };
      deps.activity?.answered(request, { ...seen, caller: caller === undefined ? null : { kind: caller.kind, name: caller.name } });
    }
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
    deps.activity?.note(request, { error: value.code });
    reply.code(status).send({ ok: false, error: value });
  });
  const page = addPage(app, { folder: deps.pageFolder, health: deps.health });
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const file = request.method === 'GET' || request.method === 'HEAD' ? page.send(path, request, reply) : null;
    if (file !== null) return file;
    throw new FarmhandError('not_found', `There is nothing at ${request.method} ${path.slice(0, 200)}. The routes are listed at /openapi.json.`);
  });

  addHealthRoute(app, deps.health);
  addRpcRoute(app, deps.dispatcher);
  addOpenApiRoute(app, deps.version);
  if (deps.links !== undefined && deps.keys !== undefined) addLinkRoute(app, { links: deps.links, keys: deps.keys, throttle });
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
  const sockets = createWebSockets({
    frames: deps.frames,
    credentials,
    sameUser,
    addresses: () => addresses,
    ...(deps.socketLimits === undefined ? {} : { limits: deps.socketLimits }),
  });

  sockets.attach(app.server);
  const stopRevoking = deps.keys?.onGone(({ id }) => {
    deps.frames.closeKey(id, 'the key was revoked');
    perKey.end(id);
  });

  // With TLS our own programs would have to trust the person's certificate: they have a door that only this computer reaches.
  let localDoor: Server | null = null;
  async function openLocalDoor(): Promise<number> {
    const door = createServer(serverOptions, (request, response) => app.routing(request, response));
    localDoor = door;
    active.watch(door);
    sockets.attach(door);
    await new Promise<void>((resolve, reject) => door.once('error', reject).listen(0, '127.0.0.1', resolve));
    const bound = door.address();
    if (!isAddressInfo(bound)) throw new Error('the server has no address');
    const local = gatewayAddresses({ host: '127.0.0.1', port: bound.port });
    addresses = { hosts: new Set([...addresses.hosts, ...local.hosts]), origins: new Set([...addresses.origins, ...local.origins]) };
    return bound.port;
  }

  async function shutDown(graceMs: number) {
    // From here on nobody new gets in; the sockets that are in stay until their work is done.
    const closed = app.close();
    app.server.closeIdleConnections();
    localDoor?.close();
    localDoor?.closeIdleConnections();
    await active.idle(graceMs, deps.frames.openRequests);
    deps.frames.close('the gateway is stopping');
    await active.idle(Math.min(graceMs, 500), deps.frames.clients);
    sockets.destroy();
    app.server.closeAllConnections();
    localDoor?.closeAllConnections();
    stopCounting();
    stopRevoking?.();
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
      addresses = gatewayAddresses({ host, port: bound.port }, deps.names, deps.tls === undefined ? 'http' : 'https');
      keyless = isLoopback(host);
      const localPort = deps.tls === undefined ? bound.port : await openLocalDoor();
      return { address: bound.address, port: bound.port, localPort };
    },
    close({ graceMs = defaultGraceMs } = {}) {
      closing ??= shutDown(graceMs);
      return closing;
    },
  };
}

/** The requests that a key opened, so that its end is theirs. */
function createRequestsPerKey() {
  const open = new Map<string, Set<ServerResponse>>();
  return {
    add(keyId: string, response: ServerResponse) {
      const responses = open.get(keyId) ?? new Set<ServerResponse>();
      open.set(keyId, responses.add(response));
      response.once('close', () => {
        responses.delete(response);
        if (responses.size === 0) open.delete(keyId);
      });
    },
    end(keyId: string) {
      for (const response of open.get(keyId) ?? []) response.destroy();
    },
  };
}

/** Counts requests on the server itself, so that answers a route writes by hand count too. */
function countRequests() {
  let open = 0;
  let wake = () => {};
  return {
    watch(server: Server) {
      server.on('request', (_request, response) => {
        open += 1;
        response.once('close', () => {
          open -= 1;
          wake();
        });
      });
    },
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

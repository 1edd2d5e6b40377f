// WebSockets at / : the guard on every upgrade, then frames as text. What a frame means is in rpc/frame-connection.
import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FramePort } from '@shared/client/port';
import { errorCodes, FarmhandError, toErrorValue } from '@shared/contract/errors';
import { closeCodes, limits as contractLimits } from '@shared/contract/frames';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { FrameServer } from '../rpc';
import type { Credentials } from './credentials';
import { checkUpgrade, type GatewayAddresses } from './guard';
import { peerOf } from './peer';
import type { SameUser } from './same-user';

export interface SocketLimits {
  maxFrameBytes: number;
  maxHelloBytes: number;
  pingIntervalMs: number;
  /** Bytes of events that may wait for a slow reader. */
  maxWaitingEventBytes: number;
  /** Bytes of answers that may wait for a slow reader. */
  maxWaitingAnswerBytes: number;
  maxSockets: number;
  /** Of them, those that have not said who they are; a further one takes the place of the oldest. */
  maxUnknownSockets: number;
}

export const defaultSocketLimits: SocketLimits = {
  maxFrameBytes: contractLimits.maxFrameBytes,
  maxHelloBytes: contractLimits.maxHelloBytes,
  pingIntervalMs: contractLimits.pingIntervalMs,
  maxWaitingEventBytes: 8 * 1024 * 1024,
  maxWaitingAnswerBytes: 64 * 1024 * 1024,
  maxSockets: 2_048,
  maxUnknownSockets: 64,
};

/** ms that a peer has to answer our close before the socket is destroyed. */
const closeTimeoutMs = 5_000;
/** The same for one that sends too much before it is known: only long enough for the close frame to leave. */
const oversizedCloseMs = 100;

export interface WebSocketGatewayDeps {
  frames: FrameServer;
  credentials: Credentials;
  sameUser: SameUser;
  addresses(): GatewayAddresses;
  limits?: Partial<SocketLimits>;
}

export interface WebSocketGateway {
  /** Answers upgrades of this server too. */
  attach(server: Server): void;
  /** Destroys what is still open. */
  destroy(): void;
}

export function createWebSockets(deps: WebSocketGatewayDeps): WebSocketGateway {
  const limits = { ...defaultSocketLimits, ...deps.limits };
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.maxFrameBytes,
    perMessageDeflate: false,
  });
  const silent = new WeakSet<WebSocket>();
  /** In the order in which they came. */
  const unknown = new Set<WebSocket>();
  const encode = createEventEncoder();
  let nextId = 1;

  const pings = setInterval(() => {
    for (const socket of sockets.clients) {
      if (silent.has(socket)) {
        socket.terminate();
        continue;
      }
      silent.add(socket);
      socket.ping();
    }
  }, limits.pingIntervalMs);
  pings.unref();

  function onUpgrade(request: IncomingMessage, raw: Duplex, head: Buffer) {
    const ignore = () => raw.destroy();
    raw.on('error', ignore);
    const refusal = checkUpgrade({ method: request.method ?? 'GET', headers: request.headers }, deps.addresses()) ?? checkPlace(request) ?? checkRoom();
    if (refusal !== null) return refuseUpgrade(raw, refusal);
    sockets.handleUpgrade(request, raw, head, (socket) => {
      raw.removeListener('error', ignore);
      serve(socket, request, raw);
    });
  }

  function checkPlace(request: IncomingMessage): FarmhandError | null {
    const path = request.url?.split('?', 1)[0];
    return path === '/' ? null : new FarmhandError('not_found', 'WebSockets are served at / only. Connect there.');
  }

  function checkRoom(): FarmhandError | null {
    if (sockets.clients.size < limits.maxSockets) return null;
    return new FarmhandError('unavailable', `${limits.maxSockets} sockets are open already. Close one first.`, { retryable: true });
  }

  function serve(socket: WebSocket, request: IncomingMessage, raw: Duplex) {
    const id = `ws-${nextId++}`;
    const origin = request.headers.origin;
    const connection = deps.frames.accept(createSocketPort(socket, limits, encode), (hello) =>
      deps.credentials.socket(hello, { origin, id, peer: peerOf(request, deps.sameUser) }),
    );
    unknown.add(socket);
    if (unknown.size > limits.maxUnknownSockets) dropOldestUnknown();
    // ws reports broken frames here and closes with the fitting code by itself.
    socket.on('error', () => {});
    socket.on('pong', () => silent.delete(socket));
    socket.on('close', (code, reason) => {
      unknown.delete(socket);
      connection.close(code, reason.toString());
    });

    // Until the caller is known, nothing is kept for it beyond a hello.
    let bytes = 0;
    const countHello = (chunk: Buffer) => {
      if (connection.caller !== null) return void raw.removeListener('data', countHello);
      bytes += chunk.length;
      if (bytes <= limits.maxHelloBytes) return;
      raw.removeListener('data', countHello);
      closeWithin(socket, closeCodes.tooLarge, 'hello too large', oversizedCloseMs);
      raw.pause();
    };
    raw.on('data', countHello);
    const take = (frame: unknown) => {
      connection.frame(frame);
      if (connection.caller !== null) unknown.delete(socket);
    };
    // A hello without a key waits until it is known whose program this is, and what follows waits behind it.
    let ahead: Promise<void> | null = null;
    socket.on('message', (data, isBinary) => {
      silent.delete(socket);
      const frame = isBinary ? undefined : parse(data);
      if (ahead === null && connection.caller === null && !showsKey(frame) && deps.credentials.needsOwner(undefined))
        ahead = deps.sameUser.look(request.socket).then(
          () => {},
          () => {},
        );
      if (ahead === null) return take(frame);
      ahead = ahead.then(() => take(frame));
    });
  }

  function dropOldestUnknown() {
    for (const oldest of unknown) {
      unknown.delete(oldest);
      return closeWithin(oldest, closeCodes.helloTimeout, 'others wait to say who they are', oversizedCloseMs);
    }
  }

  return {
    attach: (server) => void server.on('upgrade', onUpgrade),
    destroy() {
      clearInterval(pings);
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** One WebSocket as a port. A reader too slow for its events is dropped: it can resume, and its memory is ours. */
function createSocketPort(socket: WebSocket, limits: SocketLimits, encode: (frame: object) => Buffer): FramePort {
  let waitingAnswerBytes = 0;

  const drop = () => closeWithin(socket, closeCodes.slowReader, 'reads too slowly', closeTimeoutMs);

  return {
    send(frame) {
      if (socket.readyState !== socket.OPEN) return;
      if ('type' in frame && frame.type === 'event') {
        if (socket.bufferedAmount - waitingAnswerBytes > limits.maxWaitingEventBytes) return drop();
        return socket.send(encode(frame), { binary: false });
      }
      const bytes = Buffer.from(JSON.stringify(frame));
      if (waitingAnswerBytes > limits.maxWaitingAnswerBytes) return drop();
      waitingAnswerBytes += bytes.length;
      socket.send(bytes, { binary: false }, () => {
        waitingAnswerBytes -= bytes.length;
      });
    },
    close: (code, reason) => closeWithin(socket, code, reason, closeTimeoutMs),
  };
}

function closeWithin(socket: WebSocket, code: number, reason: string, ms: number): void {
  socket.close(code, reason);
  const timer = setTimeout(() => socket.terminate(), ms);
  timer.unref();
  socket.once('close', () => clearTimeout(timer));
}

/** Encodes an event once for all sockets: they are handed the same frame object one after the other. */
function createEventEncoder(): (frame: object) => Buffer {
  let lastFrame: object | null = null;
  let lastBytes = Buffer.alloc(0);
  return (frame) => {
    if (frame === lastFrame) return lastBytes;
    lastBytes = Buffer.from(JSON.stringify(frame));
    lastFrame = frame;
    return lastBytes;
  };
}

function showsKey(frame: unknown): boolean {
  return typeof frame === 'object' && frame !== null && 'key' in frame;
}

function parse(data: RawData): unknown {
  try {
    return JSON.parse(data.toString());
  } catch {
    return undefined;
  }
}

function refuseUpgrade(raw: Duplex, error: FarmhandError): void {
  const body = JSON.stringify({ ok: false, error: toErrorValue(error) });
  const { status } = errorCodes[error.code];
  raw.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    () => raw.destroy(),
  );
}

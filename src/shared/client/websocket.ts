// Frames over a WebSocket: the browser's, Node's, or that of the ws package.
import { createFrameTransport, type FrameTransportOptions } from './frame-transport';
import type { Connect } from './port';
import type { Transport } from './transport';

export interface WebSocketLike {
  send(text: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: 'open' | 'error', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', listener: (event: { code: number; reason: string }) => void): void;
}

export type WebSocketConstructor = new (url: string) => WebSocketLike;

export interface WebSocketTransportOptions extends FrameTransportOptions {
  /** Like `ws://127.0.0.1:3332/`. */
  url: string;
  WebSocket: WebSocketConstructor;
}

/** What a socket reports when it broke without a closing handshake (RFC 6455, 7.4.1). */
const abnormalClosure = 1006;

/** A transport that reconnects and resumes by itself. */
export function createWebSocketTransport(options: WebSocketTransportOptions): Transport {
  const connect: Connect = (handlers) => {
    const socket = new options.WebSocket(options.url);
    let open = false;
    let closed = false;
    const close = (code: number, reason: string) => {
      if (closed) return;
      open = false;
      closed = true;
      handlers.close(code, reason);
    };
    socket.addEventListener('open', () => {
      open = true;
      handlers.open();
    });
    socket.addEventListener('message', (event) => handlers.frame(parse(event.data)));
    socket.addEventListener('close', (event) => close(event.code, event.reason));
    // Not every implementation sends `close` after an `error` before the opening.
    socket.addEventListener('error', () => close(abnormalClosure, 'the socket failed'));
    return {
      send(frame) {
        if (open) socket.send(JSON.stringify(frame));
      },
      close: (code, reason) => socket.close(code, reason),
    };
  };
  return createFrameTransport(connect, options);
}

function parse(data: unknown): unknown {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

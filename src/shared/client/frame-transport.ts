// The client's side of the frames: handshake, requests, events, and coming back after a break.
import { z } from 'zod';
import { type ErrorCode, errorCodes, errorValueSchema, FarmhandError, fromErrorValue, type Result, toErrorValue } from '../contract/errors';
import { closeCodes, protocolVersion, welcomeFrameSchema } from '../contract/frames';
import { type Backoff, backoffDelay, defaultBackoff } from './backoff';
import type { Connect, FramePort } from './port';
import { say } from './say';
import type { ConnectionState, Transport, TransportListener } from './transport';

export interface FrameTransportOptions {
  client: { name: string; version: string };
  /** The gateway's key. Goes into the first frame, never into an address. */
  key?: string;
  backoff?: Backoff;
  /** ms that a call made while there is no connection waits for one. */
  waitMs?: number;
  /** 0 to 1. */
  random?: () => number;
}

const defaultWaitMs = 10_000;
/** ms from the start of a connection to the gateway's welcome, before it counts as broken. */
const welcomeTimeoutMs = 10_000;

interface PendingCall {
  method: string;
  params: unknown;
  settle(result: Result<unknown>): void;
}

// Answers and events are told apart by hand-sized schemas: their data is checked by the client against the method or event they belong to.
const idSchema = z.union([z.string(), z.number()]).nullable();
const frameSchema = z.discriminatedUnion('type', [
  welcomeFrameSchema,
  z.object({ type: z.literal('res'), id: idSchema, ok: z.boolean(), data: z.unknown().optional(), error: z.unknown().optional() }),
  z.object({ type: z.literal('event'), seq: z.int(), event: z.string(), data: z.unknown().optional() }),
]);
type IncomingFrame = z.infer<typeof frameSchema>;

/** A transport over any frame pipe. It connects at once and stays connected until `close()` or until the gateway refuses this client. */
export function createFrameTransport(connect: Connect, options: FrameTransportOptions): Transport {
  const random = options.random ?? Math.random;
  const waitMs = options.waitMs ?? defaultWaitMs;
  const backoff = options.backoff ?? defaultBackoff;
  const waiting = new Map<number, PendingCall>();
  const inFlight = new Map<number, PendingCall>();

  let state: ConnectionState = 'connecting';
  let refusal: FarmhandError | null = null;
  let complaint: FarmhandError | null = null;
  let listener: TransportListener | null = null;
  let position: { stream: string; seq: number } | null = null;
  let attempt = 0;
  let nextId = 1;
  let port: FramePort | null = null;
  // One at a time: the next attempt while there is no connection, the patience with a silent one.
  let timer: ReturnType<typeof setTimeout> | undefined;

  const setState = (next: ConnectionState) => {
    if (state === next) return;
    state = next;
    listener?.state(next);
  };

  function open() {
    // What an old connection still delivers must not reach the new one's state.
    const mine = connect({
      open() {
        if (port === mine) mine.send(hello());
      },
      frame(raw) {
        if (port === mine) receive(raw);
      },
      close(code) {
        if (port === mine) lost(code);
      },
    });
    port = mine;
    timer = setTimeout(() => {
      if (port !== mine) return;
      lost(closeCodes.normal);
      mine.close(closeCodes.normal, 'no welcome came');
    }, welcomeTimeoutMs);
  }

  function hello(): object {
    return {
      type: 'hello',
      protocol: { min: protocolVersion, max: protocolVersion },
      client: options.client,
      ...(options.key === undefined ? {} : { key: options.key }),
      ...(position === null ? {} : { resume: position }),
    };
  }

  function receive(raw: unknown) {
    const parsed = frameSchema.safeParse(raw);
    // A newer gateway may send frames this client does not know.
    if (!parsed.success) return;
    const frame: IncomingFrame = parsed.data;
    if (frame.type === 'res') return answer(frame);
    if (frame.type === 'event') return event(frame);
    clearTimeout(timer);
    attempt = 0;
    if (frame.start !== 'resumed' || position === null) position = { stream: frame.stream, seq: frame.seq };
    setState('open');
    for (const [id, call] of waiting) send(id, call);
    waiting.clear();
    if (frame.start === 'snapshot') listener?.gap();
  }

  function answer(frame: Extract<IncomingFrame, { type: 'res' }>) {
    const result = readResult(frame);
    if (typeof frame.id === 'number') {
      const call = inFlight.get(frame.id);
      inFlight.delete(frame.id);
      call?.settle(result);
    } else if (!result.ok) {
      // Not about a request of ours: why the gateway is about to close.
      complaint = fromErrorValue(result.error);
    }
  }

  function event(frame: Extract<IncomingFrame, { type: 'event' }>) {
    if (position === null || frame.seq <= position.seq) return;
    const missed = frame.seq > position.seq + 1;
    position = { stream: position.stream, seq: frame.seq };
    listener?.event({ seq: frame.seq, event: frame.event, data: frame.data });
    if (missed) listener?.gap();
  }

  function send(id: number, call: PendingCall) {
    inFlight.set(id, call);
    port?.send({ type: 'req', id, method: call.method, params: call.params });
  }

  function lost(code: number) {
    port = null;
    const broken = new FarmhandError('unavailable', say('client.broke'), {
      retryable: true,
    });
    settleAll(inFlight, broken);
    if (code === closeCodes.unauthorized || code === closeCodes.protocol) {
      return end(complaint ?? new FarmhandError(code === closeCodes.protocol ? 'protocol_mismatch' : 'unauthorized', say('client.refused')));
    }
    setState('connecting');
    clearTimeout(timer);
    timer = setTimeout(open, backoffDelay(attempt, random, backoff));
    attempt += 1;
  }

  function end(reason: FarmhandError | null) {
    refusal = reason;
    clearTimeout(timer);
    const error = closedError();
    settleAll(inFlight, error);
    settleAll(waiting, error);
    setState('closed');
  }

  function closedError(): FarmhandError {
    return refusal ?? new FarmhandError('cancelled', say('client.closed'));
  }

  open();

  return {
    get state() {
      return state;
    },
    get refusal() {
      return refusal;
    },
    listen(next) {
      listener = next;
    },
    call(method, params, signal) {
      if (state === 'closed') return Promise.resolve(failed(closedError()));
      if (signal?.aborted === true) return Promise.resolve(failed(cancelledError(method)));
      const id = nextId++;
      return new Promise((resolve) => {
        let patience: ReturnType<typeof setTimeout> | undefined;
        const cancel = () => {
          if (inFlight.delete(id)) port?.send({ type: 'cancel', id });
          waiting.delete(id);
          call.settle(failed(cancelledError(method)));
        };
        const call: PendingCall = {
          method,
          params,
          settle(result) {
            clearTimeout(patience);
            signal?.removeEventListener('abort', cancel);
            resolve(result);
          },
        };
        signal?.addEventListener('abort', cancel, { once: true });
        if (state === 'open') return send(id, call);
        waiting.set(id, call);
        patience = setTimeout(() => {
          if (!waiting.delete(id)) return;
          call.settle(failed(new FarmhandError('unavailable', say('client.unreachable'), { retryable: true })));
        }, waitMs);
      });
    },
    close() {
      if (state === 'closed') return;
      const last = port;
      port = null;
      end(null);
      last?.close(closeCodes.normal, 'client closed');
    },
  };
}

function settleAll(calls: Map<number, PendingCall>, error: FarmhandError) {
  const settled = [...calls.values()];
  calls.clear();
  for (const call of settled) call.settle(failed(error));
}

function failed(error: FarmhandError): Result<never> {
  return { ok: false, error: toErrorValue(error) };
}

function cancelledError(method: string): FarmhandError {
  return new FarmhandError('cancelled', say('client.cancelled', { method }));
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}

/** An answer as a result, whatever the other side sent. A code that only a newer gateway knows becomes `internal`. */
export function readResult(answer: { ok: boolean; data?: unknown; error?: unknown }): Result<unknown> {
  if (answer.ok) return { ok: true, data: answer.data };
  const error = errorValueSchema.extend({ code: z.string() }).safeParse(answer.error);
  if (!error.success) return failed(new FarmhandError('protocol_mismatch', say('client.otherShape')));
  const { code, ...rest } = error.data;
  return { ok: false, error: { ...rest, code: isErrorCode(code) ? code : 'internal' } };
}

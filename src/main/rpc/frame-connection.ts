// The server's side of the frames for one client: handshake, requests, cancels, events. Knows nothing of what carries them.

import type { FramePort } from '@shared/client/port';
import { events, methods } from '@shared/contract';
import { FarmhandError, type Result, toErrorValue } from '@shared/contract/errors';
import { cancelFrameSchema, closeCodes, helloFrameSchema, limits, protocolVersion, requestFrameSchema, type WelcomeFrame } from '@shared/contract/frames';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { type Caller, hasScope } from './caller';
import { describeIssues, issuesInOneLine } from './describe-issues';
import type { Dispatcher } from './dispatcher';
import type { EventSource, SequencedEvent } from './event-source';

export interface Hello {
  client: { name: string; version: string };
  key: string | undefined;
}

export interface FrameConnectionDeps {
  dispatcher: Dispatcher;
  events: EventSource;
  version: string;
  /** The caller behind a hello. @throws FarmhandError `unauthorized` */
  authenticate(hello: Hello): Caller;
  helloTimeoutMs: number;
  onReady(): void;
  onClosed(): void;
}

export interface FrameConnection {
  /** Null until the hello was accepted. */
  readonly caller: Caller | null;
  /** Requests that wait for their answer. */
  readonly open: number;
  frame(frame: unknown): void;
  /** Hands on one event. All connections get the same frame object, so that a port may encode it once. */
  event(frame: EventFrame): void;
  /** Closes from this side. */
  end(code: number, reason: string): void;
  /** The port is gone: what runs for this client is aborted. */
  close(): void;
}

export interface EventFrame {
  type: 'event';
  seq: number;
  event: string;
  data: unknown;
}

export function toEventFrame({ seq, event, data }: SequencedEvent): EventFrame {
  return { type: 'event', seq, event, data };
}

/** Requests that one client may have open at the same time. */
const maxOpenRequests = 256;

const methodNames = Object.keys(methods);
const eventNames = Object.keys(events);

type FrameId = z.infer<typeof cancelFrameSchema>['id'];
const anyFrameSchema = z.object({ type: z.string(), id: cancelFrameSchema.shape.id.nullable().catch(null).default(null) });
// What JSON.parse made is JSON; the method's own schema checks the rest.
const looseRequestSchema = requestFrameSchema.extend({ params: z.unknown().optional() });

export function createFrameConnection(port: FramePort, deps: FrameConnectionDeps): FrameConnection {
  const requests = new Map<FrameId, AbortController>();
  let caller: Caller | null = null;
  let wantsEvents = false;
  let closed = false;
  const helloTimer = setTimeout(() => {
    refuse(new FarmhandError('timeout', `No hello came within ${deps.helloTimeoutMs / 1000} s. Connect again and send it first.`), closeCodes.helloTimeout);
  }, deps.helloTimeoutMs);

  function refuse(error: FarmhandError, code: number) {
    complain(null, error);
    end(code, error.code);
  }

  function complain(id: FrameId | null, error: FarmhandError) {
    port.send({ type: 'res', id, ok: false, error: toErrorValue(error) });
  }

  function end(code: number, reason: string) {
    clearTimeout(helloTimer);
    port.close(code, reason);
  }

  function close() {
    if (closed) return;
    closed = true;
    clearTimeout(helloTimer);
    for (const request of requests.values()) request.abort();
    requests.clear();
    deps.onClosed();
  }

  function hello(raw: unknown) {
    const parsed = helloFrameSchema.safeParse(raw);
    if (!parsed.success) {
      const why = issuesInOneLine(describeIssues(parsed.error));
      return refuse(new FarmhandError('invalid_input', `The first frame must be a hello: ${why}. Connect again and send one.`), closeCodes.protocol);
    }
    const { protocol, client, key, resume } = parsed.data;
    if (protocol.min > protocolVersion || protocol.max < protocolVersion) {
      const error = new FarmhandError('protocol_mismatch', say('gateway.otherProtocol', { here: protocolVersion, from: protocol.min, to: protocol.max }), {
        details: { min: protocolVersion, max: protocolVersion },
      });
      return refuse(error, closeCodes.protocol);
    }
    try {
      caller = deps.authenticate({ client, key });
    } catch (error) {
      const refusal = error instanceof FarmhandError ? error : new FarmhandError('unauthorized', say('gateway.callerUnknown'), { cause: error });
      return refuse(refusal, closeCodes.unauthorized);
    }
    clearTimeout(helloTimer);
    wantsEvents = hasScope(caller, 'read');
    const missed = resume === undefined || !wantsEvents ? undefined : missedSince(resume);
    port.send({
      type: 'welcome',
      protocol: protocolVersion,
      server: { name: 'farmhand', version: deps.version },
      stream: deps.events.stream,
      seq: deps.events.seq,
      scopes: [...caller.scopes],
      methods: methodNames,
      events: eventNames,
      limits: { maxFrameBytes: limits.maxFrameBytes, pingIntervalMs: limits.pingIntervalMs },
      start: missed === undefined ? 'fresh' : missed === null ? 'snapshot' : 'resumed',
    } satisfies WelcomeFrame);
    for (const item of missed ?? []) port.send(toEventFrame(item));
    deps.onReady();
  }

  function missedSince(resume: { stream: string; seq: number }): SequencedEvent[] | null {
    if (resume.stream !== deps.events.stream || resume.seq > deps.events.seq) return null;
    return deps.events.since(resume.seq);
  }

  async function request(who: Caller, raw: unknown, id: FrameId | null) {
    const parsed = looseRequestSchema.safeParse(raw);
    if (!parsed.success) {
      const why = issuesInOneLine(describeIssues(parsed.error));
      return complain(id, new FarmhandError('invalid_input', `This request frame does not have the right shape: ${why}. Correct it and send it again.`));
    }
    const { method, params } = parsed.data;
    if (requests.has(parsed.data.id)) return complain(parsed.data.id, new FarmhandError('conflict', 'A request with this id is still open. Use another id.'));
    if (requests.size >= maxOpenRequests) {
      return complain(parsed.data.id, new FarmhandError('unavailable', say('gateway.tooManyOpen', { most: maxOpenRequests }), { retryable: true }));
    }
    const controller = new AbortController();
    requests.set(parsed.data.id, controller);
    const result = await deps.dispatcher.dispatch(who, method, params, controller.signal);
    if (requests.get(parsed.data.id) === controller) requests.delete(parsed.data.id);
    if (!closed) answer(parsed.data.id, method, result);
  }

  function answer(id: FrameId, method: string, result: Result<unknown>) {
    try {
      port.send({ type: 'res', id, ...result });
    } catch (error) {
      // Data that JSON cannot carry is a handler's defect, not the client's.
      complain(id, new FarmhandError('internal', `The answer of ${method} cannot be sent. Report this.`, { cause: error }));
    }
  }

  return {
    get caller() {
      return caller;
    },
    get open() {
      return requests.size;
    },
    frame(raw) {
      if (closed) return;
      if (caller === null) return hello(raw);
      const frame = anyFrameSchema.safeParse(raw);
      if (!frame.success) {
        return complain(null, new FarmhandError('invalid_input', 'This frame is not a JSON object with a type. Send frames as JSON text.'));
      }
      const { type, id } = frame.data;
      if (type === 'req') return void request(caller, raw, id);
      if (type === 'cancel') return id === null ? undefined : requests.get(id)?.abort();
      const why = type === 'hello' ? 'The hello was said already' : `There is no frame of type ${JSON.stringify(type.slice(0, 50))}`;
      complain(id, new FarmhandError('invalid_input', `${why}. Send req or cancel.`));
    },
    event(frame) {
      if (wantsEvents && !closed) port.send(frame);
    },
    end,
    close,
  };
}

// A client whose connection breaks: over a pipe that the test can cut, against the real server side of the frames.
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStore } from '../../main/core/store';
import { createDispatcher, createFrameServer, createLocalCaller } from '../../main/rpc';
import { handlersFor } from '../../main/rpc/handlers.fixture';
import { FarmhandError } from '../contract/errors';
import { type Client, createClient, type Snapshot } from './client';
import { createFrameTransport, type FrameTransportOptions } from './frame-transport';
import { createPipe } from './pipe';
import type { Connect, FramePort } from './port';

const clients: Client[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

const quick: Partial<FrameTransportOptions> = { backoff: { minMs: 1, maxMs: 2 }, waitMs: 5_000 };

/** A server side that can be away, and connections that can be cut. */
function createServer() {
  const store = openStore(':memory:');
  const exported: (() => void)[] = [];
  let snapshots = 0;
  const dispatcher = createDispatcher(
    handlersFor({
      'memory.search': ({ query }) => ({ hits: [{ file: 'a', line: 1, text: query }] }),
      'sessions.export': () => new Promise((_resolve, reject) => exported.push(() => reject(new Error('never asked for')))),
      'system.snapshot': () => {
        snapshots += 1;
        throw new FarmhandError('unavailable', 'Not now. Try again.', { retryable: false });
      },
    }),
  );
  const frames = createFrameServer({ dispatcher, events: store.bus, version: '1' });
  const cut = new Set<() => void>();
  const hellos: unknown[] = [];
  let attempts = 0;
  let away = false;

  const connect: Connect = (handlers) => {
    attempts += 1;
    if (away) {
      queueMicrotask(() => handlers.close(1006, 'nobody listens'));
      return { send() {}, close() {} };
    }
    const pipe = createPipe((port) => {
      const connection = frames.accept(port, (hello) => {
        if (hello.key === 'wrong') throw new FarmhandError('unauthorized', 'This key is not known here.');
        return createLocalCaller('test');
      });
      const wrapped: FramePort = port;
      cut.add(() => wrapped.close(1006, 'cut'));
      return {
        frame(frame) {
          if (isHello(frame)) hellos.push(frame);
          connection.frame(frame);
        },
        close: (code, reason) => connection.close(code, reason),
      };
    });
    return pipe(handlers);
  };

  return {
    bus: store.bus,
    connect,
    hellos,
    attempts: () => attempts,
    snapshots: () => snapshots,
    pending: () => exported.length,
    leave() {
      away = true;
      for (const each of cut) each();
      cut.clear();
    },
    comeBack() {
      away = false;
    },
  };
}

function isHello(frame: unknown): boolean {
  return typeof frame === 'object' && frame !== null && 'type' in frame && frame.type === 'hello';
}

function open(connect: Connect, options: Partial<FrameTransportOptions> = {}): Client {
  const client = createClient(createFrameTransport(connect, { client: { name: 'test', version: '1' }, ...quick, ...options }));
  clients.push(client);
  return client;
}

function state(client: Client, wanted: Client['state']): Promise<void> {
  if (client.state === wanted) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = client.onState((now) => {
      if (now !== wanted) return;
      stop();
      resolve();
    });
  });
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => {
      if (error instanceof FarmhandError) return error;
      throw error;
    },
  );

describe('a connection that breaks', () => {
  it('fails what is in flight, retryably, and comes back by itself', async () => {
    const server = createServer();
    const client = open(server.connect);
    const states: string[] = [];
    client.onState((now) => states.push(now));
    await state(client, 'open');
    const call = failure(client.call('sessions.export', { sessionId: 's' }));
    await until(() => server.pending() === 1);
    server.leave();
    expect(await call).toMatchObject({ code: 'unavailable', retryable: true });
    await state(client, 'connecting');
    await until(() => server.attempts() > 4);
    server.comeBack();
    await state(client, 'open');
    expect(states).toEqual(['open', 'connecting', 'open']);
    expect((await client.call('memory.search', { query: 'q' })).hits).toHaveLength(1);
  });

  it('keeps calls made meanwhile until it is back', async () => {
    const server = createServer();
    const client = open(server.connect);
    await state(client, 'open');
    server.leave();
    await state(client, 'connecting');
    const calls = ['a', 'b', 'c'].map((query) => client.call('memory.search', { query }));
    server.comeBack();
    expect((await Promise.all(calls)).map(({ hits }) => hits[0]?.text)).toEqual(['a', 'b', 'c']);
  });

  it('keeps them only so long', async () => {
    const server = createServer();
    server.leave();
    const client = open(server.connect, { waitMs: 30 });
    expect(await failure(client.call('memory.search', { query: 'a' }))).toMatchObject({ code: 'unavailable', retryable: true });
  });

  it('a call cancelled while it waits is never sent', async () => {
    const server = createServer();
    server.leave();
    const client = open(server.connect);
    const controller = new AbortController();
    const call = failure(client.call('sessions.export', { sessionId: 's' }, { signal: controller.signal }));
    controller.abort();
    expect((await call).code).toBe('cancelled');
    server.comeBack();
    await state(client, 'open');
    await client.call('memory.search', { query: 'x' });
    expect(server.pending()).toBe(0);
  });

  it('misses no event: it resumes where it was', async () => {
    const server = createServer();
    const client = open(server.connect);
    await state(client, 'open');
    const seen: string[] = [];
    client.on('memory.changed', ({ file }) => seen.push(file));
    server.bus.emit('memory.changed', { file: '1' });
    await client.call('memory.search', { query: 'x' });
    server.leave();
    await state(client, 'connecting');
    server.bus.emit('memory.changed', { file: '2' });
    server.bus.emit('memory.changed', { file: '3' });
    server.comeBack();
    await state(client, 'open');
    server.bus.emit('memory.changed', { file: '4' });
    await client.call('memory.search', { query: 'x' });
    expect(seen).toEqual(['1', '2', '3', '4']);
    expect(server.hellos.at(-1)).toMatchObject({ resume: { stream: server.bus.stream, seq: 1 } });
    expect(server.snapshots()).toBe(0);
  });

  it('after a close by the client nothing is tried again', async () => {
    const server = createServer();
    const client = open(server.connect);
    await state(client, 'open');
    client.close();
    const attempts = server.attempts();
    server.leave();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.attempts()).toBe(attempts);
    expect(client.state).toBe('closed');
  });
});

describe('a gateway that refuses', () => {
  it('ends the client with the reason, and it does not knock again', async () => {
    const server = createServer();
    const client = open(server.connect, { key: 'wrong' });
    expect(await failure(client.call('memory.search', { query: 'x' }))).toMatchObject({ code: 'unauthorized', message: 'This key is not known here.' });
    expect(client.state).toBe('closed');
    expect(client.refusal?.code).toBe('unauthorized');
    expect(server.attempts()).toBe(1);
    expect((await failure(client.call('memory.search', { query: 'x' }))).code).toBe('unauthorized');
  });
});

describe('a gap', () => {
  /** A server of a few scripted frames, for what the real one never does on purpose. */
  const frameSchema = z.object({ type: z.string(), id: z.number().optional(), method: z.string().optional() });
  function scripted(script: (frame: z.infer<typeof frameSchema>, send: (frame: object) => void, cut: () => void) => void): Connect {
    return createPipe((port) => ({
      frame: (frame) =>
        script(
          frameSchema.parse(frame),
          (out) => port.send(out),
          () => port.close(1006, 'cut'),
        ),
      close() {},
    }));
  }
  const welcome = (start: string, seq = 0) => ({
    type: 'welcome',
    protocol: 1,
    server: { name: 'farmhand', version: '9' },
    stream: 'st',
    seq,
    scopes: ['admin'],
    methods: [],
    events: [],
    limits: { maxFrameBytes: 1, pingIntervalMs: 1 },
    start,
  });
  const route = { model: null, reason: '', action: null };
  const status = {
    version: '1',
    pid: 1,
    startedAt: 0,
    address: null,
    stateFolder: '',
    node: '',
    route,
    llamafarm: {
      state: 'absent',
      url: null,
      version: null,
      foundBy: null,
      detail: '',
      action: null,
      tried: [],
      project: '',
      provisioned: false,
      toolsVia: 'unknown',
      health: [],
      cli: { found: false, detail: '' },
    },
    engine: { state: 'absent', detail: '', action: null, model: null },
    runs: 7,
    pendingApprovals: 0,
    sandbox: { kind: 'none', detail: '' },
    clients: 0,
    settingsProblem: null,
  };
  const snapshot = { runs: [], partial: [], approvals: [], status };

  it('that is too old to fill is answered with a snapshot, which listeners get', async () => {
    let dials = 0;
    const client = open(
      scripted((frame, send, cut) => {
        if (frame.type === 'hello') {
          send(welcome(dials++ === 0 ? 'fresh' : 'snapshot', 10));
          if (dials === 1) cut();
        }
        if (frame.method === 'system.snapshot') send({ type: 'res', id: frame.id, ok: true, data: snapshot });
      }),
    );
    const got = await new Promise<Snapshot>((resolve) => client.onSnapshotNeeded(resolve));
    expect(got.status.runs).toBe(7);
    expect(dials).toBe(2);
  });

  it('in the numbers themselves is noticed too, and an event that came twice is heard once', async () => {
    const event = (seq: number) => ({ type: 'event', seq, event: 'memory.changed', data: { file: `${seq}` } });
    const client = open(
      scripted((frame, send) => {
        if (frame.type === 'hello') for (const out of [welcome('fresh', 3), event(4), event(4), event(3), event(7)]) send(out);
        if (frame.method === 'system.snapshot') send({ type: 'res', id: frame.id, ok: true, data: snapshot });
      }),
    );
    const seen: string[] = [];
    client.on('memory.changed', ({ file }) => seen.push(file));
    await new Promise<Snapshot>((resolve) => client.onSnapshotNeeded(resolve));
    expect(seen).toEqual(['4', '7']);
  });

  it('a snapshot that a break prevented is asked for again', async () => {
    let dials = 0;
    let asked = 0;
    const client = open(
      scripted((frame, send, cut) => {
        if (frame.type === 'hello') send(welcome(dials++ === 0 ? 'snapshot' : 'resumed', 5));
        if (frame.method !== 'system.snapshot') return;
        asked += 1;
        if (asked === 1) cut();
        else send({ type: 'res', id: frame.id, ok: true, data: snapshot });
      }),
    );
    await new Promise<Snapshot>((resolve) => client.onSnapshotNeeded(resolve));
    expect([dials, asked]).toEqual([2, 2]);
  });

  it('what a newer gateway says in unknown words is passed over, or told plainly', async () => {
    const client = open(
      scripted((frame, send) => {
        if (frame.type === 'hello')
          for (const out of [
            welcome('fresh'),
            { type: 'weather' },
            { type: 'event', seq: 1, event: 'moon.full', data: 1 },
            { type: 'event', seq: 2, event: 'memory.changed', data: 5 },
          ])
            send(out);
        if (frame.method === 'memory.get') send({ type: 'res', id: frame.id, ok: true, data: { text: 5 } });
        if (frame.method === 'memory.list') send({ type: 'res', id: frame.id, ok: false, error: { code: 'brand_new', message: 'New.', retryable: true } });
        if (frame.method === 'tools.list') send({ type: 'res', id: frame.id, ok: false, error: 'oops' });
      }),
    );
    const seen: unknown[] = [];
    client.onAny((event) => seen.push(event));
    expect(await failure(client.call('memory.get', { file: 'a' }))).toMatchObject({ code: 'protocol_mismatch' });
    expect(await failure(client.call('memory.list', {}))).toMatchObject({ code: 'internal', message: 'New.', retryable: true });
    expect(await failure(client.call('tools.list', {}))).toMatchObject({ code: 'protocol_mismatch' });
    expect(seen).toEqual([]);
  });
});

/** Waits for a state that has no event of its own to wait for; bounded by the test's own limit. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

import { connect, type Socket } from 'node:net';
import type { MethodOutput } from '@shared/contract';
import { protocolVersion } from '@shared/contract/frames';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket as WsClient } from 'ws';
import { startTestGateway, type TestGateway, type TestGatewayOptions } from './gateway.fixture';

let farm: TestGateway;
const sockets: RawClient[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.ws.terminate();
  await farm.close();
});

async function start(options: TestGatewayOptions = {}): Promise<void> {
  farm = await startTestGateway(options);
}

type Frame = Record<string, unknown>;

interface RawClient {
  ws: WsClient;
  /** The next frame that came. */
  next(): Promise<Frame>;
  send(frame: unknown): void;
  closed: Promise<number>;
}

async function dial(): Promise<RawClient> {
  const ws = new WsClient(farm.wsUrl);
  const frames: Frame[] = [];
  const waiting: ((frame: Frame) => void)[] = [];
  ws.on('message', (data) => {
    const frame: Frame = JSON.parse(data.toString());
    const waiter = waiting.shift();
    if (waiter === undefined) frames.push(frame);
    else waiter(frame);
  });
  const client: RawClient = {
    ws,
    next: () => {
      const frame = frames.shift();
      return frame === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(frame);
    },
    send: (frame) => ws.send(typeof frame === 'string' ? frame : JSON.stringify(frame)),
    closed: new Promise((resolve) => ws.on('close', resolve)),
  };
  sockets.push(client);
  ws.on('error', () => {});
  await new Promise((resolve) => ws.once('open', resolve));
  return client;
}

const hello = (extra: Frame = {}) => ({
  type: 'hello',
  protocol: { min: protocolVersion, max: protocolVersion },
  client: { name: 'raw', version: '1' },
  key: farm.key,
  ...extra,
});

async function greet(extra: Frame = {}): Promise<{ client: RawClient; welcome: Frame }> {
  const client = await dial();
  client.send(hello(extra));
  return { client, welcome: await client.next() };
}

describe('the handshake', () => {
  it('tells version, methods, events, limits and what the caller may do', async () => {
    await start();
    const { welcome } = await greet();
    expect(welcome).toMatchObject({
      type: 'welcome',
      protocol: protocolVersion,
      server: { name: 'farmhand', version: '0.0.0-test' },
      stream: farm.bus.stream,
      seq: 0,
      start: 'fresh',
      scopes: ['read', 'chat', 'approve', 'admin'],
      limits: { maxFrameBytes: 20 * 1024 * 1024 },
    });
    expect(welcome.methods).toContain('chat.send');
    expect(welcome.events).toContain('message.delta');
  });

  it('without a key the caller may chat', async () => {
    await start();
    const { welcome } = await greet({ key: undefined });
    expect(welcome.scopes).toEqual(['chat']);
  });

  it('with a wrong key the socket is closed with its reason', async () => {
    await start();
    const { client, welcome } = await greet({ key: 'fhk_wrong' });
    expect(welcome).toMatchObject({ type: 'res', id: null, ok: false, error: { code: 'unauthorized' } });
    expect(await client.closed).toBe(4401);
  });

  it.each([
    [2, 5],
    [0, 0],
  ])('a client that speaks protocol %i to %i is told what is spoken here', async (min, max) => {
    await start();
    const { client, welcome } = await greet({ protocol: { min, max } });
    expect(welcome).toMatchObject({ ok: false, error: { code: 'protocol_mismatch', details: { min: protocolVersion, max: protocolVersion } } });
    expect(await client.closed).toBe(4400);
  });

  it('a client that also speaks later protocols is welcome', async () => {
    await start();
    expect((await greet({ protocol: { min: 1, max: 9 } })).welcome.type).toBe('welcome');
  });

  it('a client that does not speak is closed after its time', async () => {
    await start({ helloTimeoutMs: 50 });
    const client = await dial();
    expect(await client.next()).toMatchObject({ ok: false, error: { code: 'timeout' } });
    expect(await client.closed).toBe(4408);
  });
});

describe('frames that are not right', () => {
  it.each(['not json', '', '[]', '5', 'null', '{"id":1}', '{"type":5}', '\u0000'])('%j is answered with an error, and the socket goes on', async (text) => {
    await start();
    const { client } = await greet();
    client.send(text);
    expect(await client.next()).toMatchObject({ type: 'res', id: null, ok: false, error: { code: 'invalid_input' } });
    client.send({ type: 'req', id: 1, method: 'models.list' });
    expect(await client.next()).toMatchObject({ id: 1, ok: true });
  });

  it('bytes instead of text are answered with an error', async () => {
    await start();
    const { client } = await greet();
    client.ws.send(Buffer.from('{"type":"req","id":1,"method":"models.list"}'), { binary: true });
    expect(await client.next()).toMatchObject({ id: null, ok: false });
  });

  it('a type that does not exist, and a second hello, are answered under their id', async () => {
    await start();
    const { client } = await greet();
    client.send({ type: 'subscribe', id: 'a' });
    expect(await client.next()).toMatchObject({ id: 'a', ok: false, error: { code: 'invalid_input' } });
    client.send(hello());
    expect(await client.next()).toMatchObject({ id: null, ok: false, error: { code: 'invalid_input' } });
  });

  it('a request without a method is answered under its id', async () => {
    await start();
    const { client } = await greet();
    client.send({ type: 'req', id: 7 });
    expect(await client.next()).toMatchObject({ id: 7, ok: false, error: { code: 'invalid_input' } });
    client.send({ type: 'req', method: 'models.list' });
    expect(await client.next()).toMatchObject({ id: null, ok: false, error: { code: 'invalid_input' } });
  });

  it('an id in use is refused and the first request goes on', async () => {
    await start();
    const { client } = await greet();
    client.send({ type: 'req', id: 1, method: 'sessions.export', params: { sessionId: 'long' } });
    client.send({ type: 'req', id: 1, method: 'models.list' });
    expect(await client.next()).toMatchObject({ id: 1, ok: false, error: { code: 'conflict' } });
    expect(farm.waiting.has('long')).toBe(true);
  });

  it('more open requests than allowed are refused, retryably', async () => {
    await start();
    const { client } = await greet();
    for (let id = 0; id < 257; id++) client.send({ type: 'req', id, method: 'sessions.export', params: { sessionId: `s${id}` } });
    expect(await client.next()).toMatchObject({ id: 256, ok: false, error: { code: 'unavailable', retryable: true } });
  });

  it('a frame over the limit closes the socket with the code for it', async () => {
    await start({ socketLimits: { maxFrameBytes: 100_000 } });
    const { client } = await greet();
    client.send(' '.repeat(100_001));
    expect(await client.closed).toBe(1009);
  });

  it('a cancel of something that is not open is passed over', async () => {
    await start();
    const { client } = await greet();
    client.send({ type: 'cancel', id: 99 });
    client.send({ type: 'cancel' });
    client.send({ type: 'req', id: 1, method: 'models.list' });
    expect(await client.next()).toMatchObject({ id: 1, ok: true });
  });
});

describe('requests', () => {
  it('one that is cancelled is answered as cancelled', async () => {
    await start();
    const { client } = await greet();
    client.send({ type: 'req', id: 'x', method: 'sessions.export', params: { sessionId: 's' } });
    client.send({ type: 'cancel', id: 'x' });
    expect(await client.next()).toMatchObject({ id: 'x', ok: false, error: { code: 'cancelled' } });
    expect(farm.aborted).toEqual(['s']);
  });

  it('all of a socket are aborted when it breaks', async () => {
    await start();
    const { client } = await greet();
    client.send({ type: 'req', id: 1, method: 'sessions.export', params: { sessionId: 'a' } });
    client.send({ type: 'req', id: 2, method: 'sessions.export', params: { sessionId: 'b' } });
    client.send({ type: 'req', id: 3, method: 'models.list' });
    await client.next();
    client.ws.terminate();
    await until(() => farm.aborted.length === 2);
    expect(farm.frames.openRequests()).toBe(0);
  });

  it('an answer that JSON cannot carry is an error, not a crash', async () => {
    const circle: MethodOutput<'memory.get'> & { self?: unknown } = { text: '', file: '', hash: '', bytes: 0, updatedAt: 0, lines: [] };
    circle.self = circle;
    await start({ handlers: { 'memory.get': () => circle } });
    const { client } = await greet();
    client.send({ type: 'req', id: 1, method: 'memory.get', params: { file: 'x' } });
    expect(await client.next()).toMatchObject({ id: 1, ok: false, error: { code: 'internal' } });
  });
});

describe('events', () => {
  const emit = (count: number) => {
    for (let i = 0; i < count; i++) farm.bus.emit('memory.changed', { file: `${i}.md` });
  };

  it('carry the sequence number of the stream', async () => {
    await start();
    emit(3);
    const { client, welcome } = await greet();
    expect(welcome.seq).toBe(3);
    emit(1);
    expect(await client.next()).toEqual({ type: 'event', seq: 4, event: 'memory.changed', data: { file: '0.md' } });
  });

  it('missed ones follow the welcome of a client that comes back', async () => {
    await start();
    emit(5);
    const { client, welcome } = await greet({ resume: { stream: farm.bus.stream, seq: 2 } });
    expect(welcome).toMatchObject({ start: 'resumed', seq: 5 });
    expect([await client.next(), await client.next(), await client.next()].map(({ seq }) => seq)).toEqual([3, 4, 5]);
    emit(1);
    expect(await client.next()).toMatchObject({ seq: 6 });
  });

  it('a client that missed none is resumed with none', async () => {
    await start();
    emit(2);
    const { client, welcome } = await greet({ resume: { stream: farm.bus.stream, seq: 2 } });
    expect(welcome.start).toBe('resumed');
    emit(1);
    expect(await client.next()).toMatchObject({ seq: 3 });
  });

  it('after a gap that is too old, from another life or from the future a snapshot is asked for', async () => {
    await start();
    emit(5000);
    expect((await greet({ resume: { stream: farm.bus.stream, seq: 1 } })).welcome.start).toBe('snapshot');
    expect((await greet({ resume: { stream: 'another life', seq: 4999 } })).welcome.start).toBe('snapshot');
    expect((await greet({ resume: { stream: farm.bus.stream, seq: 9999 } })).welcome.start).toBe('snapshot');
  });

  it('a caller who may not read gets none, not even by resuming', async () => {
    await start();
    emit(2);
    const { client, welcome } = await greet({ key: undefined, resume: { stream: farm.bus.stream, seq: 0 } });
    expect(welcome.start).toBe('fresh');
    emit(1);
    client.send({ type: 'req', id: 1, method: 'models.list' });
    expect(await client.next()).toMatchObject({ type: 'res', id: 1 });
  });

  it('a reader too slow for them is dropped without holding up the others, and can resume', async () => {
    await start({ socketLimits: { maxWaitingEventBytes: 256 * 1024 } });
    const { client: slow } = await greet();
    const { client: fast } = await greet();
    slow.ws.pause();
    const text = 'x'.repeat(64 * 1024);
    let last = 0;
    while (last < 600) {
      farm.bus.emit('memory.changed', { file: text });
      last = farm.bus.seq;
      expect(await fast.next()).toMatchObject({ seq: last });
    }
    slow.ws.resume();
    expect(await slow.closed).toBe(4413);
    const seen: unknown[] = [];
    for (;;) {
      const frame = await Promise.race([slow.next(), new Promise<null>((resolve) => setImmediate(() => resolve(null)))]);
      if (frame === null) break;
      seen.push(frame.seq);
    }
    const { welcome } = await greet({ resume: { stream: farm.bus.stream, seq: seen.length } });
    expect(welcome.start).toBe('resumed');
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(last);
  });
});

describe('sockets', () => {
  it('one that answers no ping is cut', async () => {
    await start({ socketLimits: { pingIntervalMs: 40 } });
    const mute: Socket = connect(farm.port, '127.0.0.1');
    const closed = new Promise<void>((resolve) => mute.on('close', () => resolve()));
    mute.on('error', () => {});
    mute.on('data', () => {});
    mute.write(
      `GET / HTTP/1.1\r\nhost: 127.0.0.1:${farm.port}\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
    );
    await closed;
  });

  it('one that answers pings stays', async () => {
    await start({ socketLimits: { pingIntervalMs: 20 } });
    const { client } = await greet();
    for (let i = 0; i < 5; i++) await new Promise((resolve) => client.ws.once('ping', resolve));
    expect(client.ws.readyState).toBe(client.ws.OPEN);
  });

  it('more of them than there is room for are refused', async () => {
    await start({ socketLimits: { maxSockets: 1 } });
    await greet();
    const refused = new WsClient(farm.wsUrl);
    const status = await new Promise((resolve) => refused.on('unexpected-response', (_request, response) => resolve(response.statusCode)));
    refused.on('error', () => {});
    refused.terminate();
    expect(status).toBe(503);
  });
});

describe('who is there', () => {
  it('clients and those who may approve are counted, and changes are told', async () => {
    await start();
    const told: unknown[] = [];
    let wake = () => {};
    farm.frames.onPresence((presence) => {
      told.push(presence);
      wake();
    });
    const change = () => new Promise<void>((resolve) => (wake = resolve));
    expect([farm.frames.clients(), farm.frames.approvers()]).toEqual([0, 0]);
    let next = change();
    await greet({ key: undefined });
    await next;
    next = change();
    const { client } = await greet();
    await next;
    expect([farm.frames.clients(), farm.frames.approvers()]).toEqual([2, 1]);
    next = change();
    client.ws.terminate();
    await next;
    expect(told).toEqual([
      { clients: 1, approvers: 0 },
      { clients: 2, approvers: 1 },
      { clients: 1, approvers: 0 },
    ]);
  });

  it('a socket that said no hello counts for nothing', async () => {
    await start();
    await dial();
    expect(farm.frames.clients()).toBe(0);
  });
});

/** Waits for a state that has no event of its own to wait for; bounded by the test's own limit. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

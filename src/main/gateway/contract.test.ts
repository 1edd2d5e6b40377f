// The same cases over every transport: what differs between them is only what they cannot do.

import {
  type Client,
  createClient,
  createFrameTransport,
  createHttpTransport,
  createPipe,
  createWebSocketTransport,
  type Snapshot,
  type Transport,
} from '@shared/client';
import { FarmhandError } from '@shared/contract/errors';
import { limits } from '@shared/contract/frames';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createCredentials, type Peer } from './credentials';
import { startTestGateway, type TestGateway } from './gateway.fixture';
import { createThrottle } from './throttle';

let farm: TestGateway;
const clients: Client[] = [];

beforeAll(async () => {
  farm = await startTestGateway();
});
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});
afterAll(() => farm.close());

const identity = { name: 'contract test', version: '1' };

interface Way {
  name: string;
  hasEvents: boolean;
  transport(key?: string): Transport;
  /** Breaks the newest connection, as a network would. */
  cut(): void;
}

const quick = { client: identity, backoff: { minMs: 1, maxMs: 5 } };
let cutPipe = () => {};
let cutSocket = () => {};

class CuttableWebSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    cutSocket = () => this.close();
  }
}

const ways: Way[] = [
  {
    name: 'pipe',
    hasEvents: true,
    transport(key) {
      const credentials = createCredentials({ key: farm.key, keyless: () => true, throttle: createThrottle() });
      const peer: Peer = { address: undefined, owner: () => 'same', forwarded: false };
      const connect = createPipe((port) => {
        cutPipe = () => port.close(1006, 'cut');
        return farm.frames.accept(port, (hello) => credentials.socket(hello, { origin: undefined, id: 'pipe', peer }));
      });
      return createFrameTransport(connect, { ...quick, ...(key === undefined ? {} : { key }) });
    },
    cut: () => cutPipe(),
  },
  {
    name: 'websocket',
    hasEvents: true,
    transport: (key) => createWebSocketTransport({ url: farm.wsUrl, WebSocket: CuttableWebSocket, ...quick, ...(key === undefined ? {} : { key }) }),
    cut: () => cutSocket(),
  },
  {
    name: 'http',
    hasEvents: false,
    transport: (key) => createHttpTransport({ url: farm.url, fetch, ...(key === undefined ? {} : { key }) }),
    cut() {},
  },
];

function open(way: Way, key?: string): Client {
  const client = createClient(way.transport(key));
  clients.push(client);
  return client;
}

async function failure(promise: Promise<unknown>): Promise<FarmhandError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FarmhandError)) throw new Error(`expected a FarmhandError, got ${String(error)}`);
  return error;
}

function reached(client: Client, wanted: Client['state']): Promise<void> {
  if (client.state === wanted) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = client.onState((state) => {
      if (state !== wanted) return;
      stop();
      resolve();
    });
  });
}

const ready = (client: Client) => reached(client, 'open');

describe.each(ways)('over $name', (way) => {
  it('a call is answered with the output of its method, defaults filled in', async () => {
    const client = open(way, farm.key);
    await expect(client.call('memory.search', { query: 'gate', limit: 3 })).resolves.toEqual({ hits: [{ file: 'MEMORY.md', line: 3, text: 'gate' }] });
    await expect(client.call('memory.search', { query: 'gate' })).resolves.toEqual({ hits: [{ file: 'MEMORY.md', line: 6, text: 'gate' }] });
  });

  it('many calls at once each get their own answer', async () => {
    const client = open(way, farm.key);
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => client.call('memory.search', { query: `q${i}` })));
    expect(answers.map(({ hits }) => hits[0]?.text)).toEqual(Array.from({ length: 50 }, (_, i) => `q${i}`));
  });

  it('text of all languages and a megabyte of it arrive unchanged', async () => {
    const client = open(way, farm.key);
    const query = `ärger 農場 🚜 \u2028 ${'x'.repeat(1024 * 1024)}`;
    const { hits } = await client.call('memory.search', { query });
    expect(hits[0]?.text).toBe(query);
  });

  it('an error of a handler keeps code, message and details', async () => {
    const error = await failure(open(way, farm.key).call('sessions.get', { sessionId: 's1' }));
    expect(error).toMatchObject({
      code: 'not_found',
      message: 'There is no session s1. List them with sessions.list.',
      retryable: false,
      details: { sessionId: 's1' },
    });
  });

  it('an unforeseen error becomes internal, without its text, which is logged', async () => {
    const error = await failure(open(way, farm.key).call('memory.get', { file: 'MEMORY.md' }));
    expect(error.code).toBe('internal');
    expect(error.message).not.toContain('secret');
    expect(farm.logged.some(({ details }) => 'err' in details && String(details.err).includes('ENOENT'))).toBe(true);
  });

  it('without a key a caller may chat, and everything else is forbidden', async () => {
    const client = open(way);
    await expect(client.call('models.list', {})).resolves.toMatchObject({ models: [] });
    await expect(client.call('system.health', {})).resolves.toMatchObject({ name: 'farmhand' });
    for (const call of [client.call('sessions.list', {}), client.call('approvals.list', {}), client.call('settings.get', {}), client.call('system.stop', {})]) {
      expect((await failure(call)).code).toBe('forbidden');
    }
  });

  it('a key that is not known is refused', async () => {
    const error = await failure(open(way, `${farm.key}x`).call('models.list', {}));
    expect(error.code).toBe('unauthorized');
  });

  it('a method that does not exist is named as such', async () => {
    const transport = way.transport(farm.key);
    const result = await transport.call('memory.burn', {});
    transport.close();
    expect(result).toMatchObject({ ok: false, error: { code: 'unknown_method' } });
    expect(await open(way, farm.key).call('models.list', {})).toBeDefined();
  });

  it.each(['__proto__', 'constructor', 'toString', '', 'memory.search/../x'])('the name %j is no method', async (name) => {
    const transport = way.transport(farm.key);
    const result = await transport.call(name, {});
    transport.close();
    expect(result.ok).toBe(false);
    expect(!result.ok && ['unknown_method', 'not_found']).toContain(!result.ok && result.error.code);
  });

  it('bad input is answered with path and reason', async () => {
    const transport = way.transport(farm.key);
    const wrongType = await transport.call('memory.search', { query: 5, limit: 'many' });
    const notAnObject = await transport.call('memory.search', 'gate');
    transport.close();
    expect(wrongType).toMatchObject({ ok: false, error: { code: 'invalid_input', details: { issues: [{ path: 'query' }, { path: 'limit' }] } } });
    expect(notAnObject).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
  });

  it('a cancelled call fails at once and its handler is told', async () => {
    const client = open(way, farm.key);
    const id = `cancel-${way.name}`;
    const controller = new AbortController();
    const call = failure(client.call('sessions.export', { sessionId: id }, { signal: controller.signal }));
    await until(() => farm.waiting.has(id));
    controller.abort();
    expect((await call).code).toBe('cancelled');
    await until(() => farm.aborted.includes(id));
  });

  it('a call with a signal that is aborted already is not sent', async () => {
    const error = await failure(open(way, farm.key).call('sessions.export', { sessionId: 'never' }, { signal: AbortSignal.abort() }));
    expect(error.code).toBe('cancelled');
    expect(farm.waiting.has('never')).toBe(false);
  });

  it('a client that goes away stops what runs for it', async () => {
    const client = open(way, farm.key);
    const id = `leave-${way.name}`;
    const call = failure(client.call('sessions.export', { sessionId: id }));
    await until(() => farm.waiting.has(id));
    client.close();
    expect((await call).code).toBe('cancelled');
    await until(() => farm.aborted.includes(id));
  });

  it('a closed client says so', async () => {
    const client = open(way, farm.key);
    client.close();
    expect(client.state).toBe('closed');
    expect((await failure(client.call('models.list', {}))).code).toBe('cancelled');
  });
});

describe.each(ways.filter(({ hasEvents }) => hasEvents))('events over $name', (way) => {
  it('reach a caller who may read, in order', async () => {
    const client = open(way, farm.key);
    await ready(client);
    const seen: string[] = [];
    const all = new Promise<void>((resolve) => {
      client.on('memory.changed', ({ file }) => {
        seen.push(file);
        if (seen.length === 3) resolve();
      });
    });
    for (const file of ['a.md', 'b.md', 'c.md']) farm.bus.emit('memory.changed', { file });
    await all;
    expect(seen).toEqual(['a.md', 'b.md', 'c.md']);
  });

  it('stay away from a caller who may only chat', async () => {
    const client = open(way);
    await ready(client);
    const seen: string[] = [];
    client.onAny(({ event }) => seen.push(event));
    farm.bus.emit('memory.changed', { file: 'secret.md' });
    await client.call('models.list', {});
    expect(seen).toEqual([]);
  });

  it('missed during a break come when the connection is back', async () => {
    const client = open(way, farm.key);
    await ready(client);
    const seen: string[] = [];
    client.on('memory.changed', ({ file }) => seen.push(file));
    farm.bus.emit('memory.changed', { file: 'before' });
    await client.call('models.list', {});
    way.cut();
    await reached(client, 'connecting');
    farm.bus.emit('memory.changed', { file: 'between' });
    await ready(client);
    farm.bus.emit('memory.changed', { file: 'after' });
    await client.call('models.list', {});
    expect(seen).toEqual(['before', 'between', 'after']);
  });

  it('that are too many to be kept during a break are replaced by a snapshot', async () => {
    const client = open(way, farm.key);
    await ready(client);
    const seen: string[] = [];
    client.on('memory.changed', ({ file }) => seen.push(file));
    const snapshot = new Promise<Snapshot>((resolve) => client.onSnapshotNeeded(resolve));
    way.cut();
    await reached(client, 'connecting');
    for (let i = 0; i <= limits.keptEvents; i++) farm.bus.emit('memory.changed', { file: 'lost' });
    expect((await snapshot).runs).toEqual([]);
    farm.bus.emit('memory.changed', { file: 'after' });
    await client.call('models.list', {});
    expect(seen).toEqual(['after']);
  });

  it('stop when the listener is disposed', async () => {
    const client = open(way, farm.key);
    await ready(client);
    let count = 0;
    const stop = client.on('memory.changed', () => count++);
    stop();
    farm.bus.emit('memory.changed', { file: 'x.md' });
    await client.call('models.list', {});
    expect(count).toBe(0);
  });
});

/** Waits for a state that has no event of its own to wait for; bounded by the test's own limit. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

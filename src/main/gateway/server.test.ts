import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { methods } from '@shared/contract';
import { FarmhandError } from '@shared/contract/errors';
import { afterEach, describe, expect, it } from 'vitest';
import { health, startTestGateway, type TestGateway } from './gateway.fixture';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function start(options: Parameters<typeof startTestGateway>[0] = {}): Promise<TestGateway> {
  const farm = await startTestGateway(options);
  cleanups.push(farm.close);
  return farm;
}

const json = { 'content-type': 'application/json' };
const post = (farm: TestGateway, method: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${farm.url}/api/rpc/${method}`, { method: 'POST', headers: { ...json, ...headers }, body });
const withKey = (farm: TestGateway) => ({ authorization: `Bearer ${farm.key}` });

describe('POST /api/rpc/<method>', () => {
  it('answers with the status of the error', async () => {
    const farm = await start();
    const status = async (method: string, body: string, headers?: Record<string, string>) => (await post(farm, method, body, headers)).status;
    expect(await status('models.list', '{}')).toBe(200);
    expect(await status('models.list', '')).toBe(200);
    expect(await status('nothing.here', '{}')).toBe(404);
    expect(await status('settings.get', '{}')).toBe(403);
    expect(await status('settings.get', '{}', { authorization: 'Bearer fhk_wrong' })).toBe(401);
    expect(await status('memory.search', '{}', withKey(farm))).toBe(400);
    expect(await status('sessions.get', '{"sessionId":"x"}', withKey(farm))).toBe(404);
    expect(await status('memory.get', '{"file":"x"}', withKey(farm))).toBe(500);
  });

  it.each(['{', '{"a":}', '{"__proto__":{"x":1}}', "{'a':1}", '\u0000', '{"constructor":{"prototype":{"x":1}}}'])(
    'a body like %j is invalid input',
    async (body) => {
      const farm = await start();
      const response = await post(farm, 'models.list', body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    },
  );

  it('a caller that hangs up stops the handler', async () => {
    const farm = await start();
    const call = request({ port: farm.port, path: '/api/rpc/sessions.export', method: 'POST', headers: { ...json, ...withKey(farm) } });
    call.on('error', () => {});
    call.end('{"sessionId":"gone"}');
    await until(() => farm.waiting.has('gone'));
    call.destroy();
    await until(() => farm.aborted.includes('gone'));
    expect(farm.logged).toEqual([]);
  });

  it('anything but POST is not there', async () => {
    const farm = await start();
    const response = await fetch(`${farm.url}/api/rpc/models.list`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });
});

describe('GET /health', () => {
  it('is for anyone, even with a key that is not known', async () => {
    const farm = await start();
    const response = await fetch(`${farm.url}/health`, { headers: { authorization: 'Bearer fhk_wrong' } });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(health);
  });

  it('answers a program that offers HTTP/2 with an upgrade', async () => {
    const farm = await start();
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const get = request(
        { port: farm.port, path: '/health', headers: { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQAoAAAAAIAAAAA' } },
        resolve,
      );
      get.on('error', reject);
      get.end();
    });
    response.resume();
    expect(response.statusCode).toBe(200);
  });
});

describe('GET /openapi.json', () => {
  it('describes every method and every route, with all its references inside', async () => {
    const farm = await start();
    const text = await (await fetch(`${farm.url}/openapi.json`)).text();
    const document: { openapi: string; paths: Record<string, unknown>; components: { schemas: object; responses: object } } = JSON.parse(text);
    expect(document.openapi).toBe('3.1.0');
    for (const name of Object.keys(methods)) expect(document.paths).toHaveProperty([`/api/rpc/${name}`, 'post', 'requestBody']);
    for (const path of ['/v1/chat/completions', '/v1/models', '/health', '/metrics', '/openapi.json']) expect(document.paths).toHaveProperty([path]);
    for (const [, place = '', name = ''] of text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)) expect(document.components).toHaveProperty([place, name]);
    expect(text.match(/"\$ref":"(?!#\/components)/)).toBeNull();
  });

  it('says which fields a caller may leave out', async () => {
    const farm = await start();
    const document = await (await fetch(`${farm.url}/openapi.json`)).json();
    expect(document).toHaveProperty(['paths', '/api/rpc/memory.search', 'post', 'requestBody', 'content', 'application/json', 'schema', 'required'], ['query']);
  });
});

describe('GET /metrics', () => {
  it('needs the scope read', async () => {
    const farm = await start();
    expect((await fetch(`${farm.url}/metrics`)).status).toBe(403);
  });

  it('counts requests by route, runs, tokens, clients and the process', async () => {
    const farm = await start();
    await post(farm, 'models.list', '{}');
    await post(farm, 'models.list', '{}');
    await fetch(`${farm.url}/some/path/that/is/nowhere`);
    farm.bus.emit('run.finished', { runId: 'r', sessionId: 's', reason: 'done', error: null, steps: 2, facts: null });
    const facts = {
      model: 'agent',
      provider: 'llamafarm',
      reason: '',
      usage: { promptTokens: 6, completionTokens: 5, cachedTokens: null },
      firstTokenMs: 1,
      totalMs: 2,
    };
    const message = { id: 'm', sessionId: 's', parentId: null, runId: 'r', role: 'assistant', content: [], state: 'complete', createdAt: 1, facts } as const;
    for (let step = 0; step < 2; step++) farm.bus.emit('message.finished', { sessionId: 's', message: { ...message, content: [] } });
    const close = farm.gateway.metrics.streamOpened();
    const text = await (await fetch(`${farm.url}/metrics`, { headers: withKey(farm) })).text();
    expect(text).toContain('farmhand_http_request_seconds_count{route="POST /api/rpc/:method",status="200"} 2');
    expect(text).toContain('farmhand_http_request_seconds_count{route="none",status="404"} 1');
    expect(text).not.toContain('nowhere');
    expect(text).toContain('farmhand_runs_total{reason="done"} 1');
    expect(text).toContain('farmhand_tokens_total{model="agent",kind="prompt"} 12');
    expect(text).toContain('farmhand_tokens_total{model="agent",kind="completion"} 10');
    expect(text).not.toContain('kind="cached"');
    expect(text).toContain('farmhand_open_streams 1');
    expect(text).toContain('farmhand_ws_clients 0');
    expect(text).toMatch(/process_resident_memory_bytes \d{7,}/);
    close();
    close();
    expect(await (await fetch(`${farm.url}/metrics`, { headers: withKey(farm) })).text()).toContain('farmhand_open_streams 0');
  });
});

describe('the page', () => {
  async function build(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'farmhand-page-'));
    cleanups.push(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><script src="/assets/a-1.js"></script>');
    await writeFile(join(folder, 'assets', 'a-1.js'), 'export {}');
    await writeFile(join(folder, 'logo with space.svg'), '<svg/>');
    return folder;
  }

  it('is text that says the state where it was not built', async () => {
    for (const pageFolder of [null, join(tmpdir(), 'no-such-folder-of-farmhand')]) {
      const farm = await start({ pageFolder });
      const response = await fetch(farm.url);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      const text = await response.text();
      expect(text).toContain('No model can answer.');
      expect(text).toContain('Start LlamaFarm.');
    }
  });

  it('is served with its files, under a strict policy', async () => {
    const farm = await start({ pageFolder: await build() });
    const page = await fetch(farm.url);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = await fetch(`${farm.url}/assets/a-1.js`);
    expect(script.status).toBe(200);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${farm.url}/logo%20with%20space.svg`)).headers.get('content-type')).toBe('image/svg+xml');
    for (const response of [page, script]) {
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    }
    expect((await fetch(farm.url, { method: 'HEAD' })).status).toBe(200);
  });

  it('a page that is built while the gateway runs is found at the next load', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'farmhand-page-'));
    cleanups.push(() => rm(folder, { recursive: true }));
    const farm = await start({ pageFolder: folder });
    expect(await (await fetch(farm.url)).text()).toContain('the gateway is running');
    await writeFile(join(folder, 'index.html'), 'built');
    await writeFile(join(folder, 'app.css'), 'a{}');
    expect(await (await fetch(farm.url)).text()).toBe('built');
    expect((await fetch(`${farm.url}/app.css`)).status).toBe(200);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/../../x',
    '/assets/..%5c..%5cx',
    '//etc/passwd',
    '/assets',
    '/assets/',
    '/index.html/',
    '/%00',
    '/%zz',
    '/C:/x',
  ])('nothing outside its folder is served: %s', async (path) => {
    const farm = await start({ pageFolder: await build() });
    const status = await new Promise((resolve) => request({ port: farm.port, path }, (response) => resolve(response.resume().statusCode)).end());
    expect([400, 404]).toContain(status);
  });
});

describe('routes that are added', () => {
  it('need admin unless they say who may use them', async () => {
    const farm = await start({
      routes: [
        (app) => {
          app.get('/v1/plain', () => ({}));
          app.get('/v1/chatty', { config: { access: 'chat' } }, (request) => ({ who: request.caller.kind }));
        },
      ],
    });
    expect((await fetch(`${farm.url}/v1/plain`)).status).toBe(403);
    expect((await fetch(`${farm.url}/v1/plain`, { headers: withKey(farm) })).status).toBe(200);
    expect(await (await fetch(`${farm.url}/v1/chatty`)).json()).toEqual({ who: 'http' });
    expect(await (await fetch(`${farm.url}/v1/chatty`, { headers: withKey(farm) })).json()).toEqual({ who: 'cli' });
  });

  it('shape the errors of the guard as their own', async () => {
    const farm = await start({
      routes: [
        (app) => {
          app.setErrorHandler((error, _request, reply) => reply.code(error instanceof FarmhandError ? 418 : 500).send('own shape'));
          app.post('/v1/thing', { config: { access: 'chat' } }, () => ({}));
        },
      ],
    });
    const response = await fetch(`${farm.url}/v1/thing`, { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } });
    expect([response.status, await response.text()]).toEqual([418, 'own shape']);
  });

  it('that fail in a way nobody foresaw show nothing of it', async () => {
    const farm = await start({
      routes: [
        (app) => {
          app.get('/v1/broken', { config: { access: 'public' } }, () => {
            throw new Error('at /home/me/secret');
          });
        },
      ],
    });
    const response = await fetch(`${farm.url}/v1/broken`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(farm.logged).toHaveLength(1);
  });
});

describe('a port that is taken', () => {
  const listenOn = (port: number, ownerPid?: number) => startTestGateway({ port, ...(ownerPid === undefined ? {} : { ownerPid: () => ownerPid }) });
  const failure = async (promise: Promise<TestGateway>) => {
    const outcome = await promise.then(
      (farm) => farm,
      (error: unknown) => error,
    );
    if (outcome instanceof FarmhandError) return outcome;
    throw new Error('expected an error of ours');
  };

  it('by another gateway is told so, with its process where it is known', async () => {
    const farm = await start();
    expect(await failure(listenOn(farm.port))).toMatchObject({
      code: 'port_taken',
      message: `Port ${farm.port} is taken by another Farmhand (version 0.0.0-test). Use that one, or stop it with \`farmhand stop\`.`,
    });
    expect(await failure(listenOn(farm.port, 4711))).toMatchObject({
      message: expect.stringContaining('another Farmhand (pid 4711)'),
      details: { owner: 'farmhand', pid: 4711 },
    });
    expect((await fetch(`${farm.url}/health`)).status).toBe(200);
  });

  it('by another program is told so, whether it speaks HTTP or nothing', async () => {
    const web = createServer((_request, response) => response.end('<html>'));
    const mute = createTcpServer(() => {});
    for (const server of [web, mute]) {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      cleanups.push(() => server.close());
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      expect(await failure(listenOn(port, 4711))).toMatchObject({
        code: 'port_taken',
        message: expect.stringContaining('another program'),
        details: { owner: 'other' },
      });
    }
  });
});

describe('closing', () => {
  it('lets an open stream end, while nobody new gets in', async () => {
    let finish = () => {};
    const farm = await start({
      routes: [
        (app) => {
          app.get('/v1/stream', { config: { access: 'public' } }, (_request, reply) => {
            reply.hijack();
            reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
            reply.raw.write('data: 1\n\n');
            finish = () => reply.raw.end('data: 2\n\n');
          });
        },
      ],
    });
    const response = await fetch(`${farm.url}/v1/stream`);
    const closed = farm.gateway.close({ graceMs: 5_000 });
    await expect(fetch(`${farm.url}/health`)).rejects.toThrow();
    expect(farm.gateway.openRequests()).toBe(1);
    finish();
    expect(await response.text()).toBe('data: 1\n\ndata: 2\n\n');
    await closed;
    expect(farm.gateway.openRequests()).toBe(0);
  });

  it('cuts a stream that does not end in time', async () => {
    const farm = await start({
      routes: [
        (app) => {
          app.get('/v1/stream', { config: { access: 'public' } }, (_request, reply) => {
            reply.hijack();
            reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
            reply.raw.write('data: 1\n\n');
          });
        },
      ],
    });
    const response = await fetch(`${farm.url}/v1/stream`);
    await farm.gateway.close({ graceMs: 30 });
    await expect(response.text()).rejects.toThrow();
  });

  it('lets a request over a socket end, then closes the socket with its reason', async () => {
    let finish = () => {};
    const farm = await start({
      handlers: {
        'memory.get': () => new Promise((resolve) => (finish = () => resolve({ file: 'a', text: 'b', hash: '', bytes: 1, updatedAt: 0, lines: [] }))),
      },
    });
    const socket = new WebSocket(farm.wsUrl);
    const frames: string[] = [];
    let wake = () => {};
    socket.addEventListener('message', ({ data }) => {
      frames.push(String(data));
      wake();
    });
    const closedWith = new Promise<number>((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)));
    const frame = () => new Promise<void>((resolve) => (wake = resolve));
    await new Promise((resolve) => socket.addEventListener('open', resolve));
    let next = frame();
    socket.send(JSON.stringify({ type: 'hello', protocol: { min: 1, max: 1 }, client: { name: 'x', version: '1' }, key: farm.key }));
    await next;
    socket.send(JSON.stringify({ type: 'req', id: 1, method: 'memory.get', params: { file: 'a' } }));
    await until(() => farm.frames.openRequests() === 1);
    const closed = farm.gateway.close({ graceMs: 5_000 });
    next = frame();
    finish();
    await next;
    expect(JSON.parse(frames[1] ?? '')).toMatchObject({ id: 1, ok: true });
    expect(await closedWith).toBe(1001);
    await closed;
  });

  it('twice is once', async () => {
    const farm = await start();
    await Promise.all([farm.gateway.close({ graceMs: 0 }), farm.gateway.close({ graceMs: 0 })]);
    await expect(fetch(`${farm.url}/health`)).rejects.toThrow();
  });
});

/** Waits for a state that has no event of its own to wait for; bounded by the test's own limit. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

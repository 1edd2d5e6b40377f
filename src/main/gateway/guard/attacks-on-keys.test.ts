// Attacks by those who have no key, the wrong one, a weak one, or one that was taken from them: over real connections.
import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { closeCodes } from '@shared/contract/frames';
import { newKeySchema } from '@shared/contract/keys';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createKeys, createKeyText, createLinkCodes, type Keys, type LinkCodes } from '../../core/secrets';
import { openStore, type Store } from '../../core/store';
import { startTestGateway, type TestGateway, type TestGatewayOptions } from '../gateway.fixture';
import { createSameUser } from '../same-user';

let store: Store;
let keys: Keys;
let links: LinkCodes;
const open: TestGateway[] = [];

beforeAll(() => {
  store = openStore(':memory:');
  keys = createKeys({ shelf: store.keys, clock: Date.now });
  links = createLinkCodes({ clock: Date.now });
});
afterAll(() => {
  keys.dispose();
  store.close();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
});

async function start(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const gateway = await startTestGateway({ keys, links, ...options });
  open.push(gateway);
  return gateway;
}

const key = (...scopes: ('read' | 'chat' | 'approve' | 'admin')[]) => keys.create({ name: scopes.join(), scopes, expiresAt: null });

/** One call over HTTP, from an address of this computer that the caller chooses. */
function call(farm: TestGateway, method: string, headers: Record<string, string> = {}, localAddress = '127.0.0.1'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: farm.port,
        localAddress,
        method: 'POST',
        path: `/api/rpc/${method}`,
        headers: { 'content-type': 'application/json', host: `127.0.0.1:${farm.port}`, ...headers },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => {
          body += text;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    sent.on('error', reject);
    sent.end('{}');
  });
}
const bearer = (shown: string) => ({ authorization: `Bearer ${shown}` });

interface Shake {
  scopes: string[] | null;
  code: Promise<number>;
  socket: WebSocket;
}

/** Says hello as a client that makes itself out to be whatever it likes. */
function hello(farm: TestGateway, extra: object): Promise<Shake> {
  return new Promise((resolve) => {
    const socket = new WebSocket(farm.wsUrl);
    const code = new Promise<number>((closed) => socket.addEventListener('close', (event) => closed(event.code)));
    socket.addEventListener('open', () =>
      socket.send(JSON.stringify({ type: 'hello', protocol: { min: 1, max: 1 }, client: { name: 'x', version: '1' }, ...extra })),
    );
    socket.addEventListener('message', ({ data }) => {
      const frame: unknown = JSON.parse(String(data));
      const scopes = typeof frame === 'object' && frame !== null && 'scopes' in frame && Array.isArray(frame.scopes) ? frame.scopes.map(String) : null;
      resolve({ scopes, code, socket });
    });
  });
}

describe('a caller that makes itself out to be more', () => {
  it('gets the scopes of its key and no others, whatever it says of kind, name and scopes', async () => {
    const farm = await start();
    const { secret } = key('read');
    const claims = {
      scopes: ['admin'],
      kind: 'cli',
      caller: { kind: 'local' },
      client: { name: 'the farmhand command', version: '1', id: 'cli', scopes: ['admin'] },
    };
    expect((await hello(farm, { ...claims, key: secret })).scopes).toEqual(['read']);
    expect((await hello(farm, claims)).scopes).toEqual(['chat']);
    const { status } = await call(farm, 'settings.get', { ...bearer(secret), 'x-farmhand-scopes': 'admin', 'user-agent': 'farmhand-cli' });
    expect(status).toBe(403);
  });

  it('with a key for reading changes nothing, approves nothing and makes no keys', async () => {
    const farm = await start();
    const { secret } = key('read');
    for (const method of [
      'settings.set',
      'settings.get',
      'approvals.resolve',
      'approvals.list',
      'keys.create',
      'keys.list',
      'keys.link',
      'system.stop',
      'chat.send',
    ]) {
      expect(`${method} ${(await call(farm, method, bearer(secret))).status}`).toBe(`${method} 403`);
    }
  });

  it('without a key may do nothing but chat and read models', async () => {
    const farm = await start();
    for (const method of ['settings.set', 'approvals.resolve', 'keys.create', 'keys.link', 'sessions.list', 'memory.get', 'system.stop', 'events.list']) {
      expect(`${method} ${(await call(farm, method)).status}`).toBe(`${method} 403`);
    }
    expect((await call(farm, 'models.list')).status).toBe(200);
  });
});

describe('another user of this computer', () => {
  const other = () => createSameUser({ platform: 'linux', uid: (process.getuid?.() ?? 0) + 1 });

  it.runIf(process.platform === 'linux')('is refused without a key, over HTTP and WebSocket, and let in with one', async () => {
    const farm = await start({ sameUser: other() });
    expect((await call(farm, 'models.list')).status).toBe(401);
    expect((await fetch(`${farm.url}/openapi.json`)).status).toBe(401);
    const { scopes, code } = await hello(farm, {});
    expect(scopes).toBeNull();
    expect(await code).toBe(closeCodes.unauthorized);
    expect((await call(farm, 'models.list', bearer(key('chat').secret))).status).toBe(200);
  });

  // Only root may start a process as somebody else.
  it.runIf(process.platform === 'linux' && process.getuid?.() === 0)('that is a real one is refused', async () => {
    const farm = await start();
    const asNobody = (port: number) =>
      new Promise<string>((resolve, reject) => {
        const script = `exec 3<>/dev/tcp/127.0.0.1/${port}; printf 'POST /api/rpc/models.list HTTP/1.1\\r\\nhost: 127.0.0.1:${port}\\r\\ncontent-type: application/json\\r\\ncontent-length: 2\\r\\nconnection: close\\r\\n\\r\\n{}' >&3; cat <&3`;
        const child = spawn('/bin/bash', ['-c', script], { uid: 65534, gid: 65534, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] });
        let text = '';
        child.stdout.setEncoding('utf8').on('data', (more: string) => {
          text += more;
        });
        child.once('error', reject).once('close', () => resolve(text));
      });
    expect(await asNobody(farm.port)).toMatch(/^HTTP\/1\.1 401 /);
    expect((await call(farm, 'models.list')).status).toBe(200);
  });
});

describe('a caller behind a proxy on this computer', () => {
  it.each(['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])('is not taken for a program of this computer (%s)', async (header) => {
    const farm = await start();
    expect((await call(farm, 'models.list', { [header]: '203.0.113.9' })).status).toBe(401);
    expect((await call(farm, 'models.list', { [header]: '203.0.113.9', ...bearer(farm.key) })).status).toBe(200);
  });
});

describe('guessing keys', () => {
  it('is stopped on loopback too, and no other way to write the address gives a second round', async () => {
    const farm = await start({ bind: '::ffff:127.0.0.1' });
    const addresses = ['127.0.0.1', '127.0.0.2', '127.99.0.3'];
    const statuses: number[] = [];
    for (let n = 0; n < 12; n += 1) statuses.push((await call(farm, 'models.list', bearer(createKeyText()), addresses[n % 3])).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    // Not even the right one is heard now, so that its rightness cannot be told; and a socket is no way around.
    expect((await call(farm, 'models.list', bearer(farm.key))).status).toBe(429);
    const { scopes, code } = await hello(farm, { key: farm.key });
    expect(scopes).toBeNull();
    expect(await code).toBe(closeCodes.unauthorized);
  });

  it('over sockets counts together with guessing over HTTP', async () => {
    const farm = await start();
    for (let n = 0; n < 5; n += 1) {
      await call(farm, 'models.list', bearer(createKeyText()));
      expect(await (await hello(farm, { key: createKeyText() })).code).toBe(closeCodes.unauthorized);
    }
    expect((await call(farm, 'models.list', bearer(farm.key))).status).toBe(429);
  });

  it('with a weaker key in hand gives no more guesses: being right does not reset the count', async () => {
    const farm = await start();
    const { secret } = key('read');
    for (let n = 0; n < 10; n += 1) {
      await call(farm, 'system.snapshot', bearer(secret));
      await call(farm, 'models.list', bearer(createKeyText()));
    }
    expect((await call(farm, 'models.list', bearer(createKeyText()))).status).toBe(429);
  });

  it('by a program with an old key locks nobody out', async () => {
    const farm = await start();
    const old = createKeyText();
    for (let n = 0; n < 30; n += 1) expect((await call(farm, 'models.list', bearer(old))).status).toBe(401);
    expect((await call(farm, 'models.list', bearer(farm.key))).status).toBe(200);
  });

  it('takes as long for a key that is nearly right as for one that is not', () => {
    const { secret } = key('read');
    const nearly = `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
    const wrong = createKeyText();
    const times = { nearly: [] as number[], wrong: [] as number[] };
    const time = (shown: string) => {
      const from = performance.now();
      for (let n = 0; n < 20; n += 1) keys.find(shown);
      return performance.now() - from;
    };
    for (let n = 0; n < 300; n += 1) {
      times.nearly.push(time(nearly));
      times.wrong.push(time(wrong));
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[values.length / 2] ?? 0;
    const ratio = median(times.nearly) / median(times.wrong);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});

describe('a key that was revoked', () => {
  it('closes its sockets at once, and what was running for them is aborted', async () => {
    const farm = await start();
    const { key: made, secret } = key('read', 'chat');
    const { socket, code, scopes } = await hello(farm, { key: secret });
    expect(scopes).toEqual(['read', 'chat']);
    socket.send(JSON.stringify({ type: 'req', id: 1, method: 'sessions.export', params: { sessionId: 'by-socket' } }));
    const running = fetch(`${farm.url}/api/rpc/sessions.export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer(secret) },
      body: '{"sessionId":"by-http"}',
    }).then(
      () => 'answered',
      () => 'cut',
    );
    await expect.poll(() => farm.waiting.size).toBe(2);
    const other = await hello(farm, { key: farm.key });
    keys.revoke(made.id);
    // In the same turn: nothing that the client still sends is heard.
    expect(farm.aborted).toContain('by-socket');
    expect(await code).toBe(closeCodes.unauthorized);
    expect(await running).toBe('cut');
    await expect.poll(() => [...farm.aborted].sort()).toEqual(['by-http', 'by-socket']);
    expect((await call(farm, 'models.list', bearer(secret))).status).toBe(401);
    expect(other.socket.readyState).toBe(WebSocket.OPEN);
    other.socket.close();
  });

  it('and one whose time is over closes its sockets by itself', async () => {
    const farm = await start();
    const { secret } = keys.create({ name: 'short', scopes: ['read'], expiresAt: Date.now() + 200 });
    const { scopes, code } = await hello(farm, { key: secret });
    expect(scopes).toEqual(['read']);
    expect(await code).toBe(closeCodes.unauthorized);
  });
});

describe('when a key is demanded of everyone', () => {
  it('programs of the same user need one too', async () => {
    const farm = await start({ needsKeys: () => true });
    expect((await call(farm, 'models.list')).status).toBe(401);
    expect((await call(farm, 'models.list', bearer('sk-anything'))).status).toBe(401);
    expect((await call(farm, 'models.list', bearer(key('chat').secret))).status).toBe(200);
    expect((await fetch(`${farm.url}/health`)).status).toBe(200);
  });
});

describe('a one-time link', () => {
  const exchange = (farm: TestGateway, body: unknown, headers: Record<string, string> = { origin: `http://127.0.0.1:${farm.port}` }) =>
    fetch(`${farm.url}/api/link`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const grant = { name: 'a browser', scopes: ['read' as const], expiresAt: null };

  it('gives one key, once', async () => {
    const farm = await start();
    const { code } = links.issue(grant);
    const answer = await exchange(farm, { code });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { data } = z.object({ data: newKeySchema }).parse(await answer.json());
    expect(data).toMatchObject({ key: { name: 'a browser', scopes: ['read'] }, secret: expect.stringMatching(/^fhk_/) });
    expect((await call(farm, 'system.snapshot', bearer(data.secret))).status).toBe(200);
    const again = await exchange(farm, { code });
    expect(again.status).toBe(401);
    expect(await again.text()).not.toContain(code);
  });

  it('cannot be used by another website, by a form, by a link or from a query', async () => {
    const farm = await start();
    const { code } = links.issue(grant);
    expect((await exchange(farm, { code }, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await exchange(farm, { code }, { origin: 'null' })).status).toBe(403);
    expect((await exchange(farm, { code }, { origin: `http://127.0.0.1:${farm.port}`, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await exchange(farm, { code }, {})).status).toBe(403);
    expect((await exchange(farm, { code }, { origin: `http://127.0.0.1:${farm.port}`, 'content-type': 'text/plain' })).status).toBe(415);
    expect((await fetch(`${farm.url}/api/link?code=${code}`)).status).toBe(404);
    expect((await exchange(farm, {}, { origin: `http://127.0.0.1:${farm.port}` })).status).toBe(400);
    expect((await exchange(farm, { code: 'x'.repeat(5000) })).status).toBe(413);
    expect((await exchange(farm, { code })).status).toBe(200);
  });

  it('cannot be guessed: wrong codes are throttled like wrong keys', async () => {
    const farm = await start();
    for (let n = 0; n < 10; n += 1) expect((await exchange(farm, { code: createKeyText() })).status).toBe(401);
    expect((await exchange(farm, { code: links.issue(grant).code })).status).toBe(429);
  });
});

describe('sockets that say nothing', () => {
  it('cannot keep others out: beyond 64 the oldest makes room', async () => {
    const farm = await start();
    const silent: Socket[] = [];
    const upgrade = `GET / HTTP/1.1\r\nhost: 127.0.0.1:${farm.port}\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`;
    const closed: number[] = [];
    for (let n = 0; n < 70; n += 1) {
      const socket = connect(farm.port, '127.0.0.1');
      silent.push(socket);
      socket.on('error', () => {});
      socket.on('close', () => closed.push(n));
      await new Promise<void>((resolve) => {
        socket.once('data', () => resolve());
        socket.write(upgrade);
      });
    }
    await expect.poll(() => closed.length).toBe(6);
    expect(closed.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
    const { scopes, socket } = await hello(farm, { key: farm.key });
    expect(scopes).toContain('admin');
    socket.close();
    for (const one of silent) one.destroy();
  });
});

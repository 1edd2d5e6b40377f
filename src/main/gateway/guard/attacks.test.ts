// Each attack on a gateway like this one, mounted for real: bytes on a socket, as a browser or a program would send them.

import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from '../gateway.fixture';

let farm: TestGateway;
beforeAll(async () => {
  farm = await startTestGateway({ helloTimeoutMs: 200 });
});
afterAll(() => farm.close());

interface RawResponse {
  status: number;
  head: string;
  body: string;
}

/** Sends bytes and reads until the other side closes, or until `enough` says so. */
function send(bytes: string | Buffer, enough: (text: string) => boolean = () => false): Promise<RawResponse> {
  return new Promise((resolve) => {
    const socket: Socket = connect(farm.port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    const finish = () => {
      socket.destroy();
      const [head = '', body = ''] = text.split('\r\n\r\n', 2);
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), head, body });
    };
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (enough(text)) finish();
    });
    socket.on('error', () => {});
    socket.on('close', finish);
  });
}

function http(lines: string[], body = ''): Promise<RawResponse> {
  return send([...lines, 'connection: close', ...(body === '' ? [] : [`content-length: ${Buffer.byteLength(body)}`]), '', body].join('\r\n'));
}

const key = 'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==';
const upgradeLines = ['connection: Upgrade', 'upgrade: websocket', 'sec-websocket-version: 13', key];

/** An upgrade; a refused one is closed by the gateway, an accepted one is left at once. */
function upgrade(extra: string[], path = '/', host = `127.0.0.1:${farm.port}`): Promise<RawResponse> {
  return send([`GET ${path} HTTP/1.1`, `host: ${host}`, ...upgradeLines, ...extra, '', ''].join('\r\n'), (text) => text.startsWith('HTTP/1.1 101'));
}

const chat = JSON.stringify({ query: 'x' });

describe('DNS rebinding', () => {
  it.each(['GET /health', 'GET /', 'GET /openapi.json', 'GET /metrics', 'GET /nothing', 'POST /api/rpc/models.list'])(
    '%s under a foreign host name is refused',
    async (line) => {
      const { status, body } = await http(
        [`${line} HTTP/1.1`, `host: evil.example:${farm.port}`, 'content-type: application/json'],
        line.startsWith('POST') ? '{}' : '',
      );
      expect(status).toBe(403);
      expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    },
  );

  it('a WebSocket under a foreign host name is refused', async () => {
    expect((await upgrade([], '/', `evil.example:${farm.port}`)).status).toBe(403);
  });

  it('a foreign address in the request line is refused like a foreign host', async () => {
    expect((await http(['GET http://evil.example/health HTTP/1.1', 'host: evil.example'])).status).toBe(403);
  });

  it('two host headers do not get a foreign one in', async () => {
    const { status } = await http(['GET /health HTTP/1.1', 'host: evil.example', `host: 127.0.0.1:${farm.port}`]);
    expect([400, 403]).toContain(status);
  });

  it('a request without a host is refused', async () => {
    expect((await http(['GET /health HTTP/1.0'])).status).toBe(403);
    expect((await http(['GET /health HTTP/1.1'])).status).toBe(400);
  });
});

describe('any website', () => {
  it.each(['https://evil.example', 'null', `http://localhost:${1}`, 'http://127.0.0.1.evil.example', 'file://'])(
    'a WebSocket from the origin %s is refused',
    async (origin) => {
      const { status, body } = await upgrade([`origin: ${origin}`]);
      expect(status).toBe(403);
      expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    },
  );

  it('a client that calls itself the command line is refused all the same', async () => {
    expect((await upgrade(['origin: https://evil.example', 'user-agent: farmhand-cli'])).status).toBe(403);
  });

  it('our own page and programs without an origin are let in', async () => {
    expect((await upgrade([`origin: http://127.0.0.1:${farm.port}`, 'sec-fetch-site: same-origin', 'sec-fetch-mode: websocket'])).status).toBe(101);
    expect((await upgrade([])).status).toBe(101);
  });

  it('a WebSocket that a browser calls cross-site is refused even without an origin', async () => {
    expect((await upgrade(['sec-fetch-site: cross-site', 'sec-fetch-mode: websocket', 'sec-fetch-dest: document'])).status).toBe(403);
  });

  it.each(['/ws', '/api/rpc/models.list', '/v1/chat/completions', '//', '/health'])('there is no WebSocket at %s', async (path) => {
    expect((await upgrade([], path)).status).toBe(404);
  });

  it('a form cannot reach a handler', async () => {
    const lines = ['POST /api/rpc/models.list HTTP/1.1', `host: 127.0.0.1:${farm.port}`];
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain']) {
      expect((await http([...lines, `content-type: ${type}`], chat)).status).toBe(415);
    }
    expect((await http(lines, chat)).status).toBe(415);
  });

  it('a form from another origin is refused whatever its type', async () => {
    const lines = ['POST /api/rpc/models.list HTTP/1.1', `host: 127.0.0.1:${farm.port}`, 'content-type: application/json'];
    expect((await http([...lines, 'origin: https://evil.example'], '{}')).status).toBe(403);
    expect((await http([...lines, 'origin: null'], '{}')).status).toBe(403);
    expect((await http([...lines, 'sec-fetch-site: cross-site'], '{}')).status).toBe(403);
    expect((await http([...lines, 'sec-fetch-site: same-site'], '{}')).status).toBe(403);
    expect((await http(lines, '{}')).status).toBe(200);
  });

  it('an image or a script of another site reads nothing', async () => {
    for (const path of ['/', '/health', '/openapi.json']) {
      const { status } = await http([
        `GET ${path} HTTP/1.1`,
        `host: 127.0.0.1:${farm.port}`,
        'sec-fetch-site: cross-site',
        'sec-fetch-mode: no-cors',
        'sec-fetch-dest: script',
      ]);
      expect(status).toBe(403);
    }
  });

  it('a link to the page may be followed, one to anything else may not', async () => {
    const link = [`host: 127.0.0.1:${farm.port}`, 'sec-fetch-site: cross-site', 'sec-fetch-mode: navigate', 'sec-fetch-dest: document'];
    expect((await http(['GET / HTTP/1.1', ...link])).status).toBe(200);
    expect((await http(['GET /health HTTP/1.1', ...link])).status).toBe(403);
    expect((await http(['GET /nothing HTTP/1.1', ...link])).status).toBe(403);
  });

  it('a preflight is refused and no answer ever grants another origin anything', async () => {
    const preflight = await http([
      'OPTIONS /api/rpc/models.list HTTP/1.1',
      `host: 127.0.0.1:${farm.port}`,
      'origin: https://evil.example',
      'access-control-request-method: POST',
      'access-control-request-headers: content-type',
    ]);
    expect(preflight.status).toBe(403);
    const own = await http(['GET /health HTTP/1.1', `host: 127.0.0.1:${farm.port}`, `origin: http://127.0.0.1:${farm.port}`]);
    expect(own.status).toBe(200);
    for (const { head } of [preflight, own]) {
      expect(head.toLowerCase()).not.toContain('access-control-');
      expect(head.toLowerCase()).not.toContain('set-cookie');
    }
  });

  it('a key in the address or in a cookie is no key', async () => {
    const lines = (path: string) => [`POST ${path} HTTP/1.1`, `host: 127.0.0.1:${farm.port}`, 'content-type: application/json', `cookie: key=${farm.key}`];
    const { status, body } = await http(lines(`/api/rpc/settings.get?key=${farm.key}&token=${farm.key}`), '{}');
    expect(status).toBe(403);
    expect(body).not.toContain(farm.key);
  });
});

describe('too much, too slow', () => {
  it('a body over 20 MB is refused by its length, before it is sent', async () => {
    const { status, body } = await send(
      [
        `POST /api/rpc/models.list HTTP/1.1`,
        `host: 127.0.0.1:${farm.port}`,
        'content-type: application/json',
        `content-length: ${20 * 1024 * 1024 + 1}`,
        '',
        '{',
      ].join('\r\n'),
      (text) => text.includes('payload_too_large'),
    );
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'payload_too_large' } });
  });

  it('a body over 20 MB that hides its length is refused while it comes', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const post = request(
        { port: farm.port, host: '127.0.0.1', method: 'POST', path: '/api/rpc/models.list', headers: { 'content-type': 'application/json' } },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      post.on('error', reject);
      const megabyte = Buffer.alloc(1024 * 1024, 0x20);
      let left = 21;
      const more = () => {
        while (left-- > 0) if (!post.write(megabyte)) return void post.once('drain', more);
        post.end();
      };
      more();
    });
    expect(status).toBe(413);
  });

  it('a first frame over 64 KB closes the socket before the rest of it is read', async () => {
    const socket = connect(farm.port, '127.0.0.1');
    const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
    let received = Buffer.alloc(0);
    let upgraded = false;
    let sent = 0;
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (upgraded || !received.includes('\r\n\r\n')) return;
      upgraded = true;
      // A masked text frame that says it has 10 MB.
      const head = Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0, 0xa0, 0, 0, 0, 0, 0, 0]);
      socket.write(head);
      const piece = Buffer.alloc(16 * 1024, 0x20);
      const more = () => {
        if (socket.destroyed || sent >= 10 * 1024 * 1024) return;
        sent += piece.length;
        socket.write(piece, more);
      };
      more();
    });
    socket.write([`GET / HTTP/1.1`, `host: 127.0.0.1:${farm.port}`, ...upgradeLines, '', ''].join('\r\n'));
    await closed;
    expect(upgraded).toBe(true);
    expect(sent).toBeLessThan(10 * 1024 * 1024);
    expect(farm.frames.clients()).toBe(0);
  });

  it('a socket that says no hello is closed', async () => {
    const socket = connect(farm.port, '127.0.0.1');
    const bytes: Buffer[] = [];
    socket.on('data', (chunk) => bytes.push(chunk));
    socket.write([`GET / HTTP/1.1`, `host: 127.0.0.1:${farm.port}`, ...upgradeLines, '', ''].join('\r\n'));
    // The close frame comes; this peer never answers it and sends on, one byte at a time.
    await new Promise<void>((resolve) => {
      const look = () => (Buffer.concat(bytes).includes(Buffer.from([0x11, 0x38])) ? resolve() : socket.once('data', look));
      look();
    });
    expect(Buffer.concat(bytes).toString('latin1')).toContain('"code":"timeout"');
    socket.destroy();
  });

  it('a hello that is not one closes the socket', async () => {
    for (const first of ['{}', 'not json', '[]', '{"type":"req","id":1,"method":"models.list"}', '{"type":"hello"}']) {
      const socket = new WebSocket(farm.wsUrl);
      const closed = new Promise<number>((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)));
      socket.addEventListener('open', () => socket.send(first));
      expect(await closed).toBe(4400);
    }
  });
});

describe('a gateway that listens beyond this computer', () => {
  it('asks for a key for everything but health and the page', async () => {
    // Still this computer, but written as no loopback address is: a test opens nothing to the network.
    const wide = await startTestGateway({ bind: '::ffff:127.0.0.1' });
    try {
      const post = (headers: Record<string, string>) =>
        fetch(`${wide.url}/api/rpc/models.list`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '{}' });
      expect((await post({})).status).toBe(401);
      expect((await post({ authorization: 'Bearer sk-anything' })).status).toBe(401);
      expect((await post({ authorization: `Bearer ${wide.key}` })).status).toBe(200);
      expect((await fetch(`${wide.url}/openapi.json`)).status).toBe(401);
      expect((await fetch(`${wide.url}/metrics`)).status).toBe(401);
      expect((await fetch(`${wide.url}/health`)).status).toBe(200);
      const socket = new WebSocket(wide.wsUrl);
      const closed = new Promise<number>((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)));
      socket.addEventListener('open', () => socket.send(JSON.stringify({ type: 'hello', protocol: { min: 1, max: 1 }, client: { name: 'x', version: '1' } })));
      expect(await closed).toBe(4401);
    } finally {
      await wide.close();
    }
  });
});

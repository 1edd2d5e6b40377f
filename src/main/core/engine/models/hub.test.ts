import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileServer, startFileServer, testContent } from './download/file-server.fixture';
import { createHttpClient } from './http-get';
import { listQuants, searchHub } from './hub-search';
import { fileUrl, type Hub, readHub } from './hub-settings';

let server: FileServer;
let hub: Hub;
let client: ReturnType<typeof createHttpClient>;
const never = new AbortController().signal;

beforeEach(async () => {
  server = await startFileServer();
  hub = { url: server.url, token: null, parallel: 1, proxy: null };
  client = createHttpClient({ env: {}, silenceMs: 500 });
});
afterEach(async () => {
  await client.close();
  await server.close();
});

const unset = { url: null, parallel: 1, proxy: null };

describe('where models come from', () => {
  it('is huggingface.co, unless the settings or HF_ENDPOINT say otherwise', () => {
    expect(readHub(unset, {})).toEqual({ url: 'https://huggingface.co', token: null, parallel: 1, proxy: null });
    expect(readHub(unset, { HF_ENDPOINT: 'https://hf-mirror.com/' }).url).toBe('https://hf-mirror.com');
    expect(readHub({ ...unset, url: 'http://mirror.lan:8080/hf/' }, { HF_ENDPOINT: 'https://hf-mirror.com' }).url).toBe('http://mirror.lan:8080/hf');
    expect(readHub({ ...unset, parallel: 2, proxy: 'http://proxy:3128' }, { HF_TOKEN: 'hf_x' })).toMatchObject({
      parallel: 2,
      proxy: 'http://proxy:3128',
      token: 'hf_x',
    });
  });

  it('falls back where a value makes no sense', () => {
    expect(readHub(unset, { HF_ENDPOINT: 'nonsense' }).url).toBe('https://huggingface.co');
  });

  it('spells addresses of files', () => {
    expect(fileUrl({ url: 'https://h' }, 'a/b', 'Q4 K/m#1.gguf')).toBe('https://h/a/b/resolve/main/Q4%20K/m%231.gguf');
  });
});

describe('searching the hub', () => {
  it('asks for GGUF models by words, and reads what people need of them', async () => {
    server.json.set('/api/models?search=small+coder&filter=gguf&sort=downloads&direction=-1&limit=5', [
      { id: 'org/Small-GGUF', downloads: 12, likes: 3, gated: 'auto', tags: ['gguf', 'license:apache-2.0'], unknown: true },
      { id: 'org/Other' },
    ]);
    expect(await searchHub(client.get, hub, 'small coder', 5, never)).toEqual([
      { repository: 'org/Small-GGUF', downloads: 12, likes: 3, licence: 'apache-2.0', gated: true },
      { repository: 'org/Other', downloads: 0, likes: 0, licence: null, gated: false },
    ]);
  });

  it('groups the files of a repository, parts and projector with them', async () => {
    const lfs = (letter: string, size: number) => ({ oid: letter.repeat(64), size });
    server.json.set('/api/models/org/M-GGUF/tree/main?recursive=true', [
      { type: 'file', path: 'README.md', size: 10 },
      { type: 'directory', path: 'BF16', size: 0 },
      { type: 'file', path: 'M-Q8_0.gguf', size: 800, lfs: lfs('b', 800) },
      { type: 'file', path: 'M-Q4_K_M.gguf', size: 400, lfs: lfs('a', 400) },
      { type: 'file', path: 'BF16/M-BF16-00001-of-00002.gguf', size: 900, lfs: lfs('c', 900) },
      { type: 'file', path: 'BF16/M-BF16-00002-of-00002.gguf', size: 700, lfs: lfs('d', 700) },
      { type: 'file', path: 'Q6_K/M-Q6_K-00001-of-00003.gguf', size: 1, lfs: lfs('e', 1) },
      { type: 'file', path: 'mmproj-BF16.gguf', size: 90, lfs: lfs('f', 90) },
      { type: 'file', path: 'mmproj-F16.gguf', size: 91, lfs: { oid: 'not-a-hash', size: 91 } },
    ]);
    const quants = await listQuants(client.get, hub, 'org/M-GGUF', never);
    expect(quants.map(({ quant, files }) => [quant, ...files.map(({ path }) => path)])).toEqual([
      ['Q4_K_M', 'M-Q4_K_M.gguf', 'mmproj-F16.gguf'],
      ['Q8_0', 'M-Q8_0.gguf', 'mmproj-F16.gguf'],
      ['BF16', 'BF16/M-BF16-00001-of-00002.gguf', 'BF16/M-BF16-00002-of-00002.gguf', 'mmproj-F16.gguf'],
    ]);
    expect(quants[0]?.files).toMatchObject([
      { bytes: 400, sha256: 'a'.repeat(64), role: 'model' },
      { sha256: null, role: 'projector' },
    ]);
  });

  it('says what is wrong in words', async () => {
    server.behave = () => ({ status: 404 });
    await expect(listQuants(client.get, hub, 'org/none', never)).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringMatching(/knows no org\/none/),
    });
    server.behave = () => ({ status: 401 });
    await expect(listQuants(client.get, hub, 'org/none', never)).rejects.toMatchObject({ code: 'forbidden', message: expect.stringMatching(/HF_TOKEN/) });
    server.behave = () => ({ status: 429 });
    await expect(searchHub(client.get, hub, 'x', 5, never)).rejects.toMatchObject({ retryable: true, message: expect.stringMatching(/asked too often/) });
    server.files.set('/api/models', testContent(100));
    server.behave = () => ({});
    await expect(searchHub(client.get, hub, 'x', 5, never)).rejects.toThrow(/did not answer with JSON/);
    server.behave = () => ({ hang: true });
    await expect(searchHub(client.get, hub, 'x', 5, never)).rejects.toMatchObject({
      code: 'upstream_unreachable',
      message: expect.stringMatching(/does not answer/),
    });
  });

  it('says when this computer is offline, and what can be done without', async () => {
    const offline = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND huggingface.co'), { code: 'ENOTFOUND' });
    };
    await expect(searchHub(offline, { ...hub, url: 'https://huggingface.co' }, 'x', 5, never)).rejects.toMatchObject({
      code: 'upstream_unreachable',
      retryable: true,
      message: expect.stringMatching(/huggingface.co cannot be found: this computer seems to be offline.*Models of the catalogue and on this computer/),
    });
    await server.close();
    await expect(searchHub(client.get, hub, 'x', 5, never)).rejects.toThrow(/refuses connections/);
  });
});

describe('a proxy', () => {
  let proxy: Server;
  let asked: string[];
  beforeEach(async () => {
    asked = [];
    proxy = createServer();
    proxy.on('connect', (request, socket, head) => {
      asked.push(request.url ?? '');
      const [host = '', port = ''] = (request.url ?? '').split(':');
      const upstream = connect(Number(port), host === 'models.example' ? '127.0.0.1' : host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        upstream.write(head);
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
    });
    // Plain HTTP may also be asked with the whole address.
    proxy.on('request', (request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
  });

  function proxyUrl(): string {
    const address = proxy.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}`;
  }

  it.each([
    ['of the environment', (url: string) => ({ env: { HTTP_PROXY: url } })],
    ['of the settings', (url: string) => ({ env: {}, proxy: url })],
  ])('%s is used', async (_name, settings) => {
    server.json.set('/api/models?search=x&filter=gguf&sort=downloads&direction=-1&limit=5', []);
    const proxied = createHttpClient({ ...settings(proxyUrl()), silenceMs: 2_000 });
    const { port } = new URL(server.url);
    expect(await searchHub(proxied.get, { ...hub, url: `http://models.example:${port}` }, 'x', 5, never)).toEqual([]);
    expect(asked[0]).toMatch(/models\.example/);
    await proxied.close();
  });

  it('is not used for what NO_PROXY names', async () => {
    server.json.set('/api/models?search=x&filter=gguf&sort=downloads&direction=-1&limit=5', []);
    const direct = createHttpClient({ env: { HTTP_PROXY: proxyUrl(), NO_PROXY: '127.0.0.1' }, silenceMs: 2_000 });
    expect(await searchHub(direct.get, hub, 'x', 5, never)).toEqual([]);
    expect(asked).toEqual([]);
    await direct.close();
  });
});

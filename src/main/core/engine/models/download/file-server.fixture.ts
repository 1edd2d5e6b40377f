// A stand-in for a hub and its store, over real HTTP on 127.0.0.1: it throttles, cuts, lies about ranges, changes its files and hangs, as it is told.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Behaviour {
  /** Answers with this status and no file. */
  status?: number;
  headers?: Record<string, string>;
  /** Sends this many bytes of the body and breaks the connection. */
  cutAfter?: number;
  /** Sends this many bytes of the body and then nothing more. */
  stallAfter?: number;
  /** Says nothing at all. */
  hang?: boolean;
  /** Answers 200 with everything, whatever was asked. */
  ignoreRange?: boolean;
  /** Answers 206, but from another byte on. */
  lieAboutRange?: 'shifted' | 'unsaid';
  /** Sends more than it announces. */
  extraBytes?: number;
  /** No Content-Length. */
  lengthless?: boolean;
  /** Sends other bytes than those it has the checksum of. */
  damage?: boolean;
  /** ms between pieces of 64 KB. */
  throttleMs?: number;
}

export interface FileServer {
  url: string;
  /** Path to content; change it to change the file on the server. */
  files: Map<string, Buffer>;
  /** Asked for every request of a file; the number counts them from 1. */
  behave: (count: number, request: IncomingMessage) => Behaviour;
  /** The hub's way: `/owner/name/resolve/main/x` sends on to `/store/...`, and tells sha256 and size on the way. */
  requests: { path: string; range: string | null; ifRange: string | null; authorization: string | null }[];
  /** Answers for other paths, as JSON. */
  json: Map<string, unknown>;
  etagOf(content: Buffer): string;
  close(): Promise<void>;
}

const pieceBytes = 64 * 1024;

export async function startFileServer(): Promise<FileServer> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  const state: FileServer = {
    url: `http://127.0.0.1:${port}`,
    files: new Map(),
    behave: () => ({}),
    requests: [],
    json: new Map(),
    etagOf: (content) => `"${sha256(content).slice(0, 16)}"`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  let count = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => {});
    const { pathname, search } = new URL(request.url ?? '/', state.url);
    const path = decodeURIComponent(pathname);
    const json = state.json.get(`${path}${search}`) ?? state.json.get(path);
    if (json !== undefined) return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    const hubFile = /^\/[^/]+\/[^/]+\/resolve\/main\/(.+)$/.exec(path)?.[1];
    const content = state.files.get(path);
    if (hubFile !== undefined && content) {
      const headers = {
        location: `/store${path}`,
        'x-linked-etag': `"${sha256(content)}"`,
        'x-linked-size': String(content.length),
        'x-repo-commit': 'a'.repeat(40),
      };
      state.requests.push(noteOf(request, path));
      return void response.writeHead(302, headers).end();
    }
    count += 1;
    state.requests.push(noteOf(request, path));
    const file = content ?? state.files.get(path.replace(/^\/store/, ''));
    await send(request, response, file, state.behave(count, request));
  }

  async function send(request: IncomingMessage, response: ServerResponse, file: Buffer | undefined, behaviour: Behaviour): Promise<void> {
    if (behaviour.hang) return;
    if (behaviour.status !== undefined) return void response.writeHead(behaviour.status, behaviour.headers).end('no');
    if (!file) return void response.writeHead(404).end('not here');
    const etag = state.etagOf(file);
    const condition = request.headers['if-range'];
    const start = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
    const ranged = start !== undefined && !behaviour.ignoreRange && (condition === undefined || condition === etag);
    const from = ranged ? Number(start) + (behaviour.lieAboutRange === 'shifted' ? 7 : 0) : 0;
    if (ranged && from >= file.length) return void response.writeHead(416, { 'content-range': `bytes */${file.length}` }).end();

    const clean = file.subarray(from);
    const body = behaviour.damage ? Buffer.from(clean.map((byte, index) => (index === clean.length - 1 ? byte ^ 1 : byte))) : clean;
    response.writeHead(ranged ? 206 : 200, {
      ...(etag === '' ? {} : { etag }),
      ...(behaviour.lengthless ? {} : { 'content-length': String(body.length + (behaviour.extraBytes ?? 0)) }),
      ...(ranged && behaviour.lieAboutRange !== 'unsaid' ? { 'content-range': `bytes ${from}-${file.length - 1}/${file.length}` } : {}),
      ...behaviour.headers,
    });
    await sendBody(response, Buffer.concat([body, Buffer.alloc(behaviour.extraBytes ?? 0, 1)]), behaviour);
  }

  async function sendBody(response: ServerResponse, body: Buffer, { cutAfter, stallAfter, throttleMs }: Behaviour): Promise<void> {
    const end = Math.min(cutAfter ?? body.length, stallAfter ?? body.length, body.length);
    for (let at = 0; at < end && !response.destroyed; at += pieceBytes) {
      const flowing = response.write(body.subarray(at, Math.min(at + pieceBytes, end)));
      if (!flowing) await flows(response);
      if (throttleMs !== undefined) await new Promise((resolve) => setTimeout(resolve, throttleMs));
    }
    if (stallAfter !== undefined) return;
    if (cutAfter === undefined) response.end();
    else response.write('', () => response.destroy());
  }

  return state;
}

function flows(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
}

function noteOf({ headers }: IncomingMessage, path: string): FileServer['requests'][number] {
  return { path, range: headers.range ?? null, ifRange: oneOf(headers['if-range']), authorization: headers.authorization ?? null };
}

const oneOf = (value: string | string[] | undefined): string | null => (Array.isArray(value) ? (value[0] ?? null) : (value ?? null));

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** The same bytes on every machine, none like its neighbours. */
export function testContent(bytes: number, seed = 1): Buffer {
  const content = Buffer.alloc(bytes);
  let state = seed;
  for (let at = 0; at + 4 <= bytes; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    content.writeInt32LE(state, at);
  }
  return content;
}

// One GET that follows redirects by hand: the hub tells size and checksum of a file in the answer that sends us on to its store.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { Agent, type Dispatcher, EnvHttpProxyAgent, ProxyAgent, request } from 'undici';

export interface HttpReply {
  status: number;
  /** Lower-case name; the last value where a header came twice. Null when absent. */
  header(name: string): string | null;
  /** What the hub said of the file on the way: its sha256 (of files in LFS) and its size. */
  linked: { etag: string | null; bytes: number | null };
  body: AsyncIterable<Uint8Array>;
  /** Lets go of the connection without reading the rest. */
  discard(): void;
}

export interface HttpGetOptions {
  headers?: Record<string, string>;
  /** Goes to the origin of the first address only, never on to where it redirects. */
  token?: string | null;
  signal: AbortSignal;
}

export type HttpGet = (url: string, options: HttpGetOptions) => Promise<HttpReply>;

const mostRedirects = 8;
const redirects = new Set([301, 302, 303, 307, 308]);

export interface HttpClientOptions {
  env: NodeJS.ProcessEnv;
  proxy?: string | null;
  /** ms without a byte until a server counts as gone. */
  silenceMs?: number;
}

/** Keeps one pool; `close` ends it. HTTPS_PROXY, HTTP_PROXY and NO_PROXY are honoured in either case. */
export function createHttpClient({ env, proxy = null, silenceMs = 30_000 }: HttpClientOptions): { get: HttpGet; close(): Promise<void> } {
  const limits = { headersTimeout: silenceMs, bodyTimeout: silenceMs, connect: { timeout: Math.min(silenceMs, 15_000) } };
  const dispatcher = createDispatcher(env, proxy, limits);

  const get: HttpGet = async (start, { headers = {}, token = null, signal }) => {
    const origin = new URL(start).origin;
    let url = new URL(start);
    const linked: HttpReply['linked'] = { etag: null, bytes: null };
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const authorization = token !== null && url.origin === origin ? { authorization: `Bearer ${token}` } : {};
      const reply = await request(url, {
        dispatcher,
        signal,
        headers: { 'user-agent': 'farmhand', 'accept-encoding': 'identity', ...headers, ...authorization },
      });
      // A reply that is thrown away may end in an error of its own; nobody waits for it.
      reply.body.on('error', () => {});
      const header = (name: string): string | null => {
        const value = reply.headers[name];
        return (Array.isArray(value) ? value.at(-1) : value) ?? null;
      };
      linked.etag ??= header('x-linked-etag');
      linked.bytes ??= wholeNumber(header('x-linked-size'));
      const location = header('location');
      if (!redirects.has(reply.statusCode) || location === null) {
        return { status: reply.statusCode, header, linked, body: reply.body, discard: () => void reply.body.destroy() };
      }
      reply.body.destroy();
      url = new URL(location, url);
      if (url.protocol !== 'https:' && url.protocol !== 'http:') break;
    }
    throw new FarmhandError('upstream_failed', say('hub.roundabout', { host: new URL(start).host }));
  };

  return { get, close: () => dispatcher.destroy() };
}

function createDispatcher(env: NodeJS.ProcessEnv, proxy: string | null, limits: Agent.Options): Dispatcher {
  if (proxy !== null) return new ProxyAgent({ ...limits, uri: proxy });
  const httpProxy = env.http_proxy || env.HTTP_PROXY || '';
  const httpsProxy = env.https_proxy || env.HTTPS_PROXY || '';
  if (httpProxy === '' && httpsProxy === '') return new Agent(limits);
  return new EnvHttpProxyAgent({ ...limits, httpProxy, httpsProxy: httpsProxy || httpProxy, noProxy: env.no_proxy ?? env.NO_PROXY ?? '' });
}

export function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

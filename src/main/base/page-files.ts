// The built page as answers to requests: which file, under which policy, compressed once. The gateway and the window serve the same.
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Stands in the built HTML where the nonce of each answer goes. */
export const noncePlaceholder = '__CSP_NONCE__';

/** Content that is not ours (diagrams, remote images) is drawn here, in a document without origin. */
const framePath = '/frame.html';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const compressible = new Set(['.html', '.js', '.mjs', '.css', '.json', '.map', '.txt', '.svg']);
const leastWorthBytes = 1_024;

export interface PageAnswer {
  headers: Record<string, string>;
  body: Buffer;
}

export interface PageFiles {
  /** True when there is a built page. Lists the folder anew, because a build may have replaced it. */
  refresh(): boolean;
  has(path: string): boolean;
  /** The file under `path` (as in a URL, `/` for the page itself). Null: there is none, or it is gone since the listing. */
  open(path: string, options: { gzip: boolean }): Promise<PageAnswer | null>;
}

/** Files of the built renderer. Only paths found by listing the folder are served, so that no request can name another file. Null folder: there are none. */
export function createPageFiles(folder: string | null): PageFiles {
  let files = listFiles(folder);
  const packed = new Map<string, { mtimeMs: number; body: Buffer }>();

  async function gzipped(file: string, body: Buffer): Promise<Buffer> {
    const { mtimeMs } = await stat(file);
    const known = packed.get(file);
    if (known !== undefined && known.mtimeMs === mtimeMs) return known.body;
    const small = await compress(body, { level: constants.Z_BEST_COMPRESSION });
    packed.set(file, { mtimeMs, body: small });
    return small;
  }

  return {
    refresh() {
      files = listFiles(folder);
      return files.has('/index.html');
    },
    has: (path) => files.has(path),
    async open(path, options) {
      const served = path === '/' ? '/index.html' : path;
      const file = files.get(served);
      if (file === undefined) return null;
      const bytes = await readFile(file).catch(() => null);
      if (bytes === null) return null;
      const extension = extname(file).toLowerCase();
      const headers: Record<string, string> = {
        'content-type': contentTypes[extension] ?? 'application/octet-stream',
        'referrer-policy': 'no-referrer',
        // The build puts a hash of the content into the names under assets.
        'cache-control': served.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      };
      if (extension === '.html') {
        const nonce = randomBytes(16).toString('base64');
        headers['content-security-policy'] = served === framePath ? framePolicy(nonce) : pagePolicy(nonce);
        return { headers, body: Buffer.from(bytes.toString('utf8').replaceAll(noncePlaceholder, nonce)) };
      }
      headers['content-security-policy'] = pagePolicy(null);
      if (!options.gzip || !compressible.has(extension) || bytes.length < leastWorthBytes) return { headers, body: bytes };
      return { headers: { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' }, body: await gzipped(file, bytes) };
    },
  };
}

/** Nothing from elsewhere, nothing inline but style elements that carry this answer's nonce (the editor and the dialogs make some). */
export function pagePolicy(nonce: string | null): string {
  const styles = nonce === null ? "'self'" : `'self' 'nonce-${nonce}'`;
  return `default-src 'none'; script-src 'self'; style-src ${styles}; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'`;
}

/** A document without origin, storage or way to us: it may draw, and load pictures after a person said yes. */
function framePolicy(nonce: string): string {
  return `sandbox allow-scripts; default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; img-src https: http: data:; base-uri 'none'; frame-ancestors 'self'; form-action 'none'`;
}

/** Files by the path they are served under. */
function listFiles(folder: string | null): Map<string, string> {
  const files = new Map<string, string>();
  if (folder === null) return files;
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      files.set(encodeURI(file.slice(folder.length).split(sep).join('/')), file);
    }
  } catch {
    // No folder: not built.
  }
  return files;
}

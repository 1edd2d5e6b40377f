// The page: the built renderer at /, or a few lines of text where it was not built.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Health } from './health';

const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'",
  'referrer-policy': 'no-referrer',
};

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

export interface PageDeps {
  /** Folder of the built renderer; null or without index.html: the text page. */
  folder: string | null;
  health(): Health;
}

export interface Page {
  /** Sends the file of the page that lies at `path`; null when there is none. */
  send(path: string, reply: FastifyReply): Promise<FastifyReply> | null;
}

/**
 * Adds `GET /`. Only paths found by listing the folder are served, so that no request can name another file.
 * The listing is made anew with each load of the page, because a build may have replaced it.
 */
export function addPage(app: FastifyInstance, { folder, health }: PageDeps): Page {
  let files = listFiles(folder);

  app.get('/', { config: { access: 'page' } }, async (_request, reply) => {
    reply.headers(pageHeaders).header('cache-control', 'no-cache');
    files = listFiles(folder);
    const index = files.get('/index.html');
    if (index === undefined) return reply.type('text/plain; charset=utf-8').send(textPage(health()));
    return sendFile(reply, index);
  });

  return {
    send(path, reply) {
      const file = files.get(path);
      if (file === undefined) return null;
      // The build puts a hash of the content into the names under assets.
      const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      return sendFile(reply.code(200).headers(pageHeaders).header('cache-control', cache), file);
    },
  };
}

async function sendFile(reply: FastifyReply, file: string): Promise<FastifyReply> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new FarmhandError('not_found', 'This file of the page is gone. Load the page again.', { cause });
  });
  return reply.type(contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream').send(bytes);
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

function textPage(health: Health): string {
  const lines = [
    `Farmhand ${health.version}: the gateway is running.`,
    '',
    `  ready      ${health.ready ? 'yes' : 'no'}: ${health.detail}`,
    ...(health.action === null ? [] : [`  to do      ${health.action}`]),
    `  gateway    ${health.parts.gateway}`,
    `  llamafarm  ${health.parts.llamafarm}`,
    `  engine     ${health.parts.engine}`,
    '',
    'The window is not part of this build. Talk to the agent with: npx farmhand chat "Hello!"',
    'Other programs use the OpenAI API at /v1; every method is described at /openapi.json.',
    '',
  ];
  return lines.join('\n');
}

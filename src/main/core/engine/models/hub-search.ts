// The hub's own API, as Hugging Face speaks it: find models by words, and list the files of one.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import type { HttpGet, HttpReply } from './http-get';
import type { Hub } from './hub-settings';
import { describeNetworkFault } from './network-fault';
import { allParts, quantInName, splitNameOf } from './split-name';

const foundSchema = z.object({
  id: z.string(),
  downloads: z.number().default(0),
  likes: z.number().default(0),
  gated: z.union([z.boolean(), z.string()]).default(false),
  tags: z.array(z.string()).default([]),
});

const treeSchema = z.array(
  z.object({
    type: z.string(),
    path: z.string(),
    size: z.number().default(0),
    lfs: z.object({ oid: z.string(), size: z.number() }).nullish(),
  }),
);

export interface HubModel {
  /** `owner/name`. */
  repository: string;
  downloads: number;
  likes: number;
  licence: string | null;
  /** The licence must be accepted on the hub's page first, and HF_TOKEN be set. */
  gated: boolean;
}

export interface HubFile {
  path: string;
  bytes: number;
  sha256: string | null;
  role: 'model' | 'projector';
}

export interface HubQuant {
  quant: string;
  files: HubFile[];
}

const mostBytes = 8 * 1024 * 1024;
const sha256Pattern = /^[0-9a-f]{64}$/;

/** Models with GGUF files that fit the words, most downloaded first. */
export async function searchHub(get: HttpGet, hub: Hub, words: string, limit: number, signal: AbortSignal): Promise<HubModel[]> {
  const query = new URLSearchParams({ search: words, filter: 'gguf', sort: 'downloads', direction: '-1', limit: String(limit) });
  const found = z.array(foundSchema).parse(await getJson(get, hub, `/api/models?${query}`, signal, say('hub.search')));
  return found.map(({ id, downloads, likes, gated, tags }) => ({
    repository: id,
    downloads,
    likes,
    licence: tags.find((tag) => tag.startsWith('license:'))?.slice('license:'.length) ?? null,
    gated: gated !== false,
  }));
}

/** The GGUF files of a repository, as the hub keeps them. */
export async function listFiles(get: HttpGet, hub: Hub, repository: string, signal: AbortSignal): Promise<HubFile[]> {
  const tree = treeSchema.parse(await getJson(get, hub, `/api/models/${repository}/tree/main?recursive=true`, signal, repository));
  return tree.filter(({ type, path }) => type === 'file' && path.toLowerCase().endsWith('.gguf')).map(toFile);
}

/** The same grouped by quantisation, smallest first. A vision model's projector comes with each. */
export async function listQuants(get: HttpGet, hub: Hub, repository: string, signal: AbortSignal): Promise<HubQuant[]> {
  const files = await listFiles(get, hub, repository, signal);
  const projector = bestProjector(files.filter(({ role }) => role === 'projector'));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const quants: HubQuant[] = [];
  for (const file of files) {
    const split = splitNameOf(file.path);
    if (file.role === 'projector' || (split && split.part !== 1)) continue;
    const parts = allParts(file.path).flatMap((part) => byPath.get(part) ?? []);
    if (split && parts.length < split.parts) continue;
    const quant = quantInName(file.path) ?? file.path;
    const free = quants.every((other) => other.quant !== quant) ? quant : file.path;
    quants.push({ quant: free, files: projector ? [...parts, projector] : parts });
  }
  const size = ({ files: own }: HubQuant) => own.reduce((sum, { bytes }) => sum + bytes, 0);
  return quants.sort((a, b) => size(a) - size(b));
}

function toFile({ path, size, lfs }: z.output<typeof treeSchema>[number]): HubFile {
  const sha256 = lfs?.oid.replace(/^sha256:/, '') ?? null;
  return {
    path,
    bytes: lfs?.size ?? size,
    sha256: sha256 !== null && sha256Pattern.test(sha256) ? sha256 : null,
    role: /(^|[/._-])mmproj/i.test(path) ? 'projector' : 'model',
  };
}

/** 16 bits are what llama.cpp's own scripts make; larger ones see no better. */
function bestProjector(projectors: HubFile[]): HubFile | undefined {
  const rank = ({ path }: HubFile) => (/(^|[-_.])f16/i.test(path) ? 0 : /q8_0/i.test(path) ? 1 : /bf16/i.test(path) ? 2 : 3);
  return projectors.toSorted((a, b) => rank(a) - rank(b) || a.bytes - b.bytes)[0];
}

async function getJson(get: HttpGet, hub: Hub, path: string, signal: AbortSignal, what: string): Promise<unknown> {
  const host = new URL(hub.url).host;
  let reply: HttpReply;
  try {
    reply = await get(`${hub.url}${path}`, { token: hub.token, signal, headers: { accept: 'application/json' } });
    if (reply.status !== 200) {
      reply.discard();
      throw refusal(reply.status, host, what);
    }
    return JSON.parse(await readText(reply));
  } catch (error) {
    if (error instanceof FarmhandError) throw error;
    if (error instanceof SyntaxError) throw new FarmhandError('upstream_failed', say('hub.notJson', { host }));
    throw new FarmhandError('upstream_unreachable', say('hub.withoutIt', { fault: describeNetworkFault(error, host) }), {
      retryable: true,
      cause: error,
    });
  }
}

function refusal(status: number, host: string, what: string): FarmhandError {
  if (status === 404) return new FarmhandError('not_found', say('hub.unknown', { host, what }));
  if (status === 401 || status === 403) {
    return new FarmhandError('forbidden', say('hub.closed', { host, what }));
  }
  if (status === 429) return new FarmhandError('upstream_failed', say('hub.tooOften', { host }), { retryable: true });
  return new FarmhandError('upstream_failed', say('hub.status', { host, status }), { retryable: true });
}

async function readText(reply: HttpReply): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of reply.body) {
    size += chunk.length;
    if (size > mostBytes) throw new SyntaxError('too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

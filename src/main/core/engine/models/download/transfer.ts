// Brings one file from a server: whole, checked, and never from the start again unless it must be.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { type HttpGet, type HttpReply, wholeNumber } from '../http-get';
import { describeNetworkFault, faultCode } from '../network-fault';
import { checkSpace, type FreeBytes, freeBytes } from './disk-space';
import { lockFile } from './lock-file';
import { type HashMemory, type OpenSink, type Origin, openPart, type PartFile } from './part-file';
import { diskError, refusalOf, TransferFault } from './transfer-fault';

export interface FileToBring {
  url: string;
  /** Where it belongs in the end. */
  target: string;
  /** Exact; null when only the server knows. */
  bytes: number | null;
  /** Null: what the hub says of its own file is compared, where it says something. */
  sha256: string | null;
  token?: string | null;
}

export interface TransferDeps {
  get: HttpGet;
  sink?: OpenSink;
  free?: FreeBytes;
  memory?: HashMemory;
  delay?(ms: number, signal: AbortSignal): Promise<void>;
  now?(): number;
}

export interface TransferListener {
  signal: AbortSignal;
  /** Bytes there, and of how many; null while nobody said. */
  onProgress?(bytes: number, totalBytes: number | null): void;
  /** What is going on besides the plain transfer, in a few words; an empty text when it goes on plainly. */
  onNote?(note: string): void;
}

export interface BroughtFile {
  bytes: number;
  sha256: string;
  /** The checksum was compared with one that came another way than the bytes. */
  verified: boolean;
}

/** In a row, without a byte in between: a server that never sent one is given up after seconds, a connection that was there after three minutes. */
const mostFailures = { before: 5, after: 12 };
const mostRestarts = 2;
const longestPauseMs = 30_000;

/**
 * Resolves when `target` holds the file. Rejects with a FarmhandError; what has come stays for the next time.
 * An abort rejects with the signal's reason and keeps everything too.
 */
export async function transfer(file: FileToBring, deps: TransferDeps, listener: TransferListener): Promise<BroughtFile> {
  const { signal, onNote = () => {} } = listener;
  const delay = deps.delay ?? ((ms, abort) => sleep(ms, undefined, { signal: abort }));
  const name = path.basename(file.target);
  const lock = await lockFile(file.target, deps.now);
  let part: PartFile | null = null;
  try {
    part = await openPart(file.target, {
      sink: deps.sink,
      memory: deps.memory,
      signal,
      onChecked: (bytes) => onNote(say('download.checking', { size: (bytes / 1e6).toFixed(0) })),
    });
    const bringing: Bringing = { file, deps, listener, part, name, rangesWork: true };
    let failures = 0;
    let restarts = 0;
    let limit = mostFailures.before;
    for (;;) {
      const before = part.length;
      try {
        await bringRest(bringing);
        const brought = check(bringing);
        await part.finish();
        return brought;
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        const fault = toFault(error, bringing);
        if (part.length > before) {
          failures = 0;
          limit = mostFailures.after;
        }
        failures += 1;
        if (fault.remedy === 'restart') {
          restarts += 1;
          if (restarts > mostRestarts) throw new FarmhandError('upstream_failed', say('download.againAndAgain', { fault: fault.message }));
          await part.reset();
          listener.onProgress?.(0, null);
        }
        if (failures >= limit) throw gaveUp(fault, part.length);
        const pauseMs = fault.afterMs ?? Math.min(longestPauseMs, 500 * 2 ** (failures - 1));
        onNote(say(fault.remedy === 'restart' ? 'download.startsAgain' : 'download.goesOn', { fault: fault.message, seconds: Math.ceil(pauseMs / 1000) }));
        await delay(pauseMs, signal);
      }
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : (diskError(error, name, part?.length ?? 0) ?? error);
  } finally {
    await part?.close();
    await lock.release();
  }
}

function gaveUp(fault: TransferFault, bytesThere: number): FarmhandError {
  const kept = bytesThere > 0 ? say('download.resumeKept') : say('download.resume');
  return new FarmhandError('upstream_unreachable', `${fault.message}. ${kept}`, { retryable: true });
}

interface Bringing {
  file: FileToBring;
  deps: TransferDeps;
  listener: TransferListener;
  part: PartFile;
  name: string;
  /** False once the server answered a range with the wrong one: then the beginning is skipped here. */
  rangesWork: boolean;
}

/** One request and its body. Resolves when nothing is missing. */
async function bringRest(bringing: Bringing): Promise<void> {
  const { file, deps, listener, part } = bringing;
  if (part.length > 0 && part.length === part.origin?.totalBytes) return;
  const reply = await deps.get(file.url, { token: file.token ?? null, signal: listener.signal, headers: rangeHeaders(bringing) });
  try {
    await receive(bringing, reply);
  } finally {
    reply.discard();
  }
}

function rangeHeaders({ part, rangesWork }: Bringing): Record<string, string> {
  if (part.length === 0 || !rangesWork) return {};
  const { linked, etag } = part.origin ?? {};
  // Where the hub names the content, that is compared; a store's own ETag may differ from one of its machines to the next.
  const range = `bytes=${part.length}-`;
  return !linked && etag && !etag.startsWith('W/') ? { range, 'if-range': etag } : { range };
}

async function receive(bringing: Bringing, reply: HttpReply): Promise<void> {
  const { file, deps, listener, part, name } = bringing;
  const host = new URL(file.url).host;
  if (reply.status === 416) {
    const total = /^bytes \*\/(\d+)$/.exec(reply.header('content-range') ?? '')?.[1];
    if (part.origin && total !== undefined && Number(total) === part.length) return part.setOrigin({ ...part.origin, totalBytes: part.length });
    throw new TransferFault('restart', say('download.shorter', { name, host }));
  }
  if (reply.status !== 200 && reply.status !== 206) throw refusalOf(reply.status, reply.header('retry-after'), host, name);
  checkIsFile(reply, host, name);

  const range = reply.status === 206 ? readRange(reply) : null;
  if (reply.status === 206 && range?.start !== part.length) {
    bringing.rangesWork = false;
    throw new TransferFault('again', say('download.otherPiece', { host, name }), 0);
  }
  const origin = originOf(bringing, reply, range?.total ?? null);
  checkPromise(bringing, origin, host);
  const same = part.origin !== null && isSame(part.origin, origin);
  if (part.length > 0 && !same) {
    if (reply.status === 206) throw new TransferFault('restart', say('download.changed', { name, host }), 0);
    listener.onNote?.(say('download.changedRestart', { name, host }));
    await part.reset();
  }
  await part.setOrigin(origin);
  await checkSpace(deps.free ?? freeBytes, path.dirname(file.target), (origin.totalBytes ?? file.bytes ?? 0) - part.length, name);
  await receiveBody(bringing, reply, origin.totalBytes, reply.status === 200 ? part.length : 0);
}

/** `skip`: bytes at the beginning of the body that are here already. */
async function receiveBody({ listener, part, name, file }: Bringing, reply: HttpReply, totalBytes: number | null, skip: number): Promise<void> {
  const host = new URL(file.url).host;
  let toSkip = skip;
  if (toSkip > 0) listener.onNote?.(say('download.wholeOnly', { host, name, size: (skip / 1e6).toFixed(0) }));
  else listener.onNote?.('');
  listener.onProgress?.(part.length, totalBytes);
  for await (const chunk of reply.body) {
    const fresh = toSkip >= chunk.length ? null : chunk.subarray(toSkip);
    toSkip = Math.max(0, toSkip - chunk.length);
    if (fresh === null) continue;
    if (totalBytes !== null && part.length + fresh.length > totalBytes) throw new TransferFault('restart', say('download.tooMuch', { host, name }));
    await part.append(fresh);
    listener.onProgress?.(part.length, totalBytes);
  }
  if (toSkip > 0 || (totalBytes !== null && part.length < totalBytes)) throw new TransferFault('again', say('download.brokeOff', { host }));
  if (totalBytes === null && part.origin) await part.setOrigin({ ...part.origin, totalBytes: part.length });
}

/** The bytes against the checksum that came another way: from the catalogue, or from the hub's own record. */
function check({ file, part, name }: Bringing): BroughtFile {
  const sha256 = part.digest();
  const expected = file.sha256 ?? (isSha256(part.origin?.linked) ? part.origin.linked : null);
  if (expected !== null && expected !== sha256) throw new TransferFault('restart', say('download.damaged', { name }), 0);
  return { bytes: part.length, sha256, verified: expected !== null };
}

function checkIsFile(reply: HttpReply, host: string, name: string): void {
  if (/^text\/html/i.test(reply.header('content-type') ?? '')) {
    throw new FarmhandError('upstream_failed', say('download.page', { host, name }));
  }
  const encoding = reply.header('content-encoding') ?? 'identity';
  if (encoding !== 'identity' && encoding !== '') {
    throw new FarmhandError('upstream_failed', say('download.packed', { host, name, encoding }));
  }
}

function originOf({ file }: Bringing, reply: HttpReply, rangeTotal: number | null): Origin {
  const announced = reply.status === 200 ? wholeNumber(reply.header('content-length')) : rangeTotal;
  return {
    url: file.url,
    linked: reply.linked.etag?.replace(/^W\//, '').replaceAll('"', '') || null,
    etag: reply.header('etag'),
    modified: reply.header('last-modified'),
    totalBytes: announced ?? reply.linked.bytes,
  };
}

/** What the server has against what the catalogue promised. A newer file is a matter for the person, not for us. */
function checkPromise({ file, name }: Bringing, origin: Origin, host: string): void {
  const otherHash = file.sha256 !== null && isSha256(origin.linked) && origin.linked !== file.sha256;
  const otherSize = file.bytes !== null && origin.totalBytes !== null && origin.totalBytes !== file.bytes;
  if (!otherHash && !otherSize) return;
  const detail = otherHash ? say('download.otherHash') : say('download.otherLength', { there: String(origin.totalBytes), wanted: String(file.bytes) });
  throw new FarmhandError('conflict', say('download.otherFile', { host, name, detail }));
}

function isSame(before: Origin, now: Origin): boolean {
  if (before.totalBytes !== null && now.totalBytes !== null && before.totalBytes !== now.totalBytes) return false;
  if (before.linked !== null && now.linked !== null) return before.linked === now.linked;
  if (before.etag !== null && now.etag !== null) return before.etag === now.etag;
  if (before.modified !== null && now.modified !== null) return before.modified === now.modified;
  return before.etag === now.etag && before.totalBytes !== null;
}

function readRange(reply: HttpReply): { start: number; total: number | null } | null {
  const groups = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(reply.header('content-range') ?? '');
  return groups ? { start: Number(groups[1]), total: wholeNumber(groups[2] ?? null) } : null;
}

function isSha256(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && /^[0-9a-f]{64}$/.test(text);
}

/** Faults of the network are waited out; everything else is told. */
function toFault(error: unknown, { file, name, part }: Bringing): TransferFault {
  if (error instanceof TransferFault) return error;
  if (error instanceof FarmhandError) throw error;
  const disk = diskError(error, name, part.length);
  if (disk) throw disk;
  if (faultCode(error) === '') throw error;
  return new TransferFault('again', describeNetworkFault(error, new URL(file.url).host).split('. ')[0]?.replace(/\.$/, '') ?? say('download.broke'));
}

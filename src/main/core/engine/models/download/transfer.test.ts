import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpClient } from '../http-get';
import { type FileServer, sha256, startFileServer, testContent } from './file-server.fixture';
import { openSink, originOf, partOf } from './part-file';
import { type BroughtFile, type FileToBring, type TransferDeps, type TransferListener, transfer } from './transfer';

const content = testContent(1_000_000);
let server: FileServer;
let folder: string;
let target: string;
let client: ReturnType<typeof createHttpClient>;
let notes: string[];
let pauses: number[];

beforeEach(async () => {
  server = await startFileServer();
  server.files.set('/m.gguf', content);
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-transfer-'));
  target = path.join(folder, 'deep', 'm.gguf');
  client = createHttpClient({ env: {}, silenceMs: 400 });
  notes = [];
  pauses = [];
});
afterEach(async () => {
  await client.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function bring(file: Partial<FileToBring> = {}, deps: Partial<TransferDeps> = {}, listener: Partial<TransferListener> = {}): Promise<BroughtFile> {
  return transfer(
    { url: `${server.url}/m.gguf`, target, bytes: content.length, sha256: sha256(content), ...file },
    {
      get: client.get,
      free: async () => 1e12,
      delay: async (ms) => {
        pauses.push(ms);
      },
      ...deps,
    },
    { signal: new AbortController().signal, onNote: (note) => note !== '' && notes.push(note), ...listener },
  );
}

/** Brings the first bytes and stops, as a pause does. */
async function bringPart(bytes: number): Promise<void> {
  const stop = new AbortController();
  server.behave = () => ({ stallAfter: bytes });
  await expect(bring({}, {}, { signal: stop.signal, onProgress: (here) => here >= bytes && stop.abort() })).rejects.toThrow();
  server.behave = () => ({});
  expect(statSync(partOf(target)).size).toBe(bytes);
}

function expectWhole(): void {
  expect(sha256(readFileSync(target))).toBe(sha256(content));
  expect([partOf(target), originOf(target), `${target}.lock`].map((file) => existsSync(file))).toEqual([false, false, false]);
}

describe('a transfer', () => {
  it('brings a file, checks it, and leaves nothing else behind', async () => {
    expect(await bring()).toEqual({ bytes: content.length, sha256: sha256(content), verified: true });
    expectWhole();
  });

  it('tells bytes and total as they come', async () => {
    const seen: [number, number | null][] = [];
    await bring({ bytes: null }, {}, { onProgress: (here, total) => seen.push([here, total]) });
    expect(seen[0]).toEqual([0, content.length]);
    expect(seen.at(-1)).toEqual([content.length, content.length]);
    expect(seen.every(([here], index) => here >= (seen[index - 1]?.[0] ?? 0))).toBe(true);
  });

  it('goes on where it stopped, with If-Range, after a pause', async () => {
    await bringPart(300_000);
    await bring();
    expectWhole();
    expect(server.requests.at(-1)).toMatchObject({ range: 'bytes=300000-', ifRange: server.etagOf(content) });
  });

  it('goes on after the connection was cut, again and again', async () => {
    server.behave = (count) => (count < 5 ? { cutAfter: 150_000 } : {});
    await bring();
    expectWhole();
    const starts = server.requests.map(({ range }) => Number(/^bytes=(\d+)-$/.exec(range ?? 'bytes=0-')?.[1]));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts).toHaveLength(5);
    expect(starts.at(-1)).toBeGreaterThan(200_000);
    expect(pauses).toEqual([500, 500, 500, 500]);
    expect(notes[0]).toMatch(/broke.*goes on in 1 s/);
  });

  it('goes on after a server that fell silent in the middle', async () => {
    server.behave = (count) => (count === 1 ? { stallAfter: 200_000 } : {});
    await bring();
    expectWhole();
    expect(server.requests.at(-1)?.range).toBe('bytes=200000-');
  });

  it('goes on after a server that said nothing at all', async () => {
    server.behave = (count) => (count === 1 ? { hang: true } : {});
    await bring();
    expectWhole();
  });

  it('takes a slow server as it is', async () => {
    server.behave = () => ({ throttleMs: 5 });
    await bring();
    expectWhole();
    expect(server.requests).toHaveLength(1);
  });

  it('starts again, and says so, when the file changed on the server', async () => {
    await bringPart(300_000);
    const newer = testContent(1_000_000, 9);
    server.files.set('/m.gguf', newer);
    await bring({ sha256: null });
    expect(sha256(readFileSync(target))).toBe(sha256(newer));
    expect(notes.join()).toMatch(/has changed on 127.0.0.1:\d+; it starts again/);
  });

  it('starts again when the changed file has another length and the server answers 206 all the same', async () => {
    await bringPart(300_000);
    const longer = testContent(1_200_000, 9);
    server.files.set('/m.gguf', longer);
    server.etagOf = () => '';
    await bring({ sha256: null, bytes: null });
    expect(sha256(readFileSync(target))).toBe(sha256(longer));
  });

  it('passes over what it has when a server ignores ranges', async () => {
    await bringPart(300_000);
    server.behave = () => ({ ignoreRange: true });
    const seen: number[] = [];
    await bring({}, {}, { onProgress: (here) => seen.push(here) });
    expectWhole();
    expect(Math.min(...seen)).toBe(300_000);
    expect(notes.join()).toMatch(/can only send all/);
  });

  it.each(['shifted', 'unsaid'] as const)('does not believe a range that is %s', async (lieAboutRange) => {
    await bringPart(300_000);
    server.behave = () => ({ lieAboutRange });
    await bring();
    expectWhole();
    expect(server.requests.at(-1)?.range).toBeNull();
  });

  it('asks nothing when all bytes are there already', async () => {
    await bringPart(300_000);
    const before = server.requests.length;
    writeFileSync(partOf(target), content);
    await bring();
    expectWhole();
    expect(server.requests).toHaveLength(before);
  });

  it('does not trust bytes of which it does not know where they are from', async () => {
    await bringPart(300_000);
    rmSync(originOf(target));
    await bring();
    expectWhole();
    expect(server.requests.at(-1)?.range).toBeNull();
  });

  it('survives a state file that is damaged, and one that was being written', async () => {
    await bringPart(300_000);
    writeFileSync(originOf(target), '{"version":1,"url":"htt');
    writeFileSync(`${originOf(target)}.new`, '{');
    await bring();
    expectWhole();
  });

  it('brings a damaged file once more, and then gives up with a reason', async () => {
    server.behave = (count) => ({ damage: count === 1 });
    await bring();
    expectWhole();
    rmSync(target);
    server.behave = () => ({ damage: true });
    await expect(bring()).rejects.toMatchObject({ code: 'upstream_failed', message: expect.stringMatching(/arrived damaged.*again and again/) });
    expect(existsSync(target)).toBe(false);
  });

  it('notices bytes on the disk that changed while it was paused', async () => {
    await bringPart(300_000);
    const part = readFileSync(partOf(target));
    part.writeUInt8(part.readUInt8(5) ^ 255, 5);
    writeFileSync(partOf(target), part);
    await bring();
    expectWhole();
    expect(notes.join()).toMatch(/damaged/);
  });

  it('does not take more bytes than were announced', async () => {
    server.behave = (count) => (count === 1 ? { extraBytes: 5_000, headers: { 'content-length': String(content.length + 5_000) } } : {});
    await expect(bring()).rejects.toMatchObject({ code: 'conflict' });
    await bring();
    expectWhole();
  });

  it('brings a file of which nobody says the length', async () => {
    server.behave = () => ({ lengthless: true });
    await bring({ bytes: null });
    expectWhole();
  });

  it('says that a checksum could not be compared', async () => {
    expect(await bring({ sha256: null })).toMatchObject({ verified: false });
  });

  it.each([
    [404, 'not_found', /has no file m.gguf any more/],
    [401, 'forbidden', /HF_TOKEN/],
    [403, 'forbidden', /licence/],
    [400, 'upstream_failed', /status 400/],
  ])('tells a refusal with status %i at once', async (status, code, message) => {
    server.behave = () => ({ status });
    await expect(bring()).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(server.requests).toHaveLength(1);
  });

  it('waits out a server that fails, longer each time, and gives up with what to do', async () => {
    server.behave = (count) => (count <= 3 ? { status: 500 } : {});
    await bring();
    expectWhole();
    expect(pauses).toEqual([500, 1000, 2000]);
    rmSync(target);
    server.behave = () => ({ status: 503 });
    await expect(bring()).rejects.toMatchObject({
      code: 'upstream_unreachable',
      retryable: true,
      message: expect.stringMatching(/status 503\. Resume when it works again/),
    });
  });

  it('has more patience with a connection that was there, and keeps what has come', async () => {
    server.behave = (count) => (count === 1 ? { stallAfter: 300_000 } : count < 12 ? { status: 502 } : {});
    await bring();
    expectWhole();
    rmSync(target);
    const first = server.requests.length;
    server.behave = (count) => (count === first + 1 ? { cutAfter: 300_000 } : { status: 502 });
    await expect(bring()).rejects.toMatchObject({ message: expect.stringMatching(/status 502\. What has come is kept: resume/) });
    expect(pauses.slice(-11)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000, 30_000, 30_000]);
  });

  it('waits as long as a throttling server asks, within reason', async () => {
    server.behave = (count) =>
      count === 1 ? { status: 429, headers: { 'retry-after': '7' } } : count === 2 ? { status: 429, headers: { 'retry-after': '86400' } } : {};
    await bring();
    expect(pauses).toEqual([7_000, 120_000]);
  });

  it('counts a 416 for the exact length as the end, and any other as a change', async () => {
    server.behave = () => ({ lengthless: true, cutAfter: content.length });
    const stop = new AbortController();
    await expect(bring({ bytes: null }, {}, { signal: stop.signal, onProgress: (here) => here === content.length && stop.abort() })).rejects.toThrow();
    server.behave = () => ({});
    await bring({ bytes: null });
    expectWhole();
    rmSync(target);

    server.etagOf = () => '';
    await bringPart(900_000);
    const shorter = testContent(500_000, 3);
    server.files.set('/m.gguf', shorter);
    await bring({ sha256: null, bytes: null });
    expect(sha256(readFileSync(target))).toBe(sha256(shorter));
    expect(notes.join()).toMatch(/not as long any more/);
  });

  it('does not mistake a login page for a model', async () => {
    server.behave = () => ({ headers: { 'content-type': 'text/html; charset=utf-8' } });
    await expect(bring({ bytes: null })).rejects.toThrow(/web page instead of m.gguf/);
    expect(existsSync(partOf(target)) && statSync(partOf(target)).size > 0).toBe(false);
  });

  it('refuses another file than the one that was chosen', async () => {
    await expect(bring({ bytes: 999_999 })).rejects.toMatchObject({ code: 'conflict', message: expect.stringMatching(/1000000 bytes instead of 999999/) });
  });

  it('says before it begins that the disk is too full, with numbers', async () => {
    await expect(bring({}, { free: async () => 500_100_000 })).rejects.toMatchObject({
      code: 'storage_failed',
      message: expect.stringMatching(/Free 0.0 GB, or choose a smaller one/),
    });
  });

  it('keeps what it has when the disk runs full, and goes on when there is room', async () => {
    let room = 400_000;
    const tight: TransferDeps['sink'] = async (file) => {
      const sink = await openSink(file);
      return {
        ...sink,
        async append(bytes) {
          const fits = bytes.subarray(0, room);
          await sink.append(fits);
          room -= fits.length;
          if (fits.length < bytes.length) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
        },
      };
    };
    const memory = new Map();
    await expect(bring({}, { sink: tight, memory })).rejects.toMatchObject({
      code: 'storage_failed',
      retryable: true,
      message: expect.stringMatching(/The disk is full; 0 MB of m.gguf are kept. Free some space and resume/),
    });
    expect(statSync(partOf(target)).size).toBe(400_000);
    await bring({}, { memory });
    expectWhole();
    expect(server.requests.at(-1)?.range).toBe('bytes=400000-');
  });

  it('is refused while another process brings the same file', async () => {
    const stop = new AbortController();
    server.behave = () => ({ stallAfter: 100_000 });
    let started = (): void => {};
    const running = new Promise<void>((resolve) => {
      started = resolve;
    });
    const first = bring({}, {}, { signal: stop.signal, onProgress: (here) => here >= 100_000 && started() });
    await running;
    await expect(bring()).rejects.toMatchObject({ code: 'conflict', message: expect.stringMatching(/Another Farmhand \(process \d+\) is downloading m.gguf/) });
    stop.abort();
    await expect(first).rejects.toThrow();
    server.behave = () => ({});
    await bring();
    expectWhole();
  });
});

describe('a transfer from a hub', () => {
  const hubPath = '/owner/name/resolve/main/m.gguf';
  beforeEach(() => server.files.set(hubPath, content));
  const fromHub = (file: Partial<FileToBring> = {}) => bring({ url: `${server.url}${hubPath}`, bytes: null, sha256: null, ...file });

  it("compares with the checksum of the hub's own record", async () => {
    expect(await fromHub()).toMatchObject({ verified: true, sha256: sha256(content) });
    server.behave = () => ({ damage: true });
    rmSync(target);
    await expect(fromHub()).rejects.toThrow(/arrived damaged/);
  });

  it('shows the token to the hub', async () => {
    await fromHub({ token: 'hf_secret' });
    expect(server.requests[0]).toMatchObject({ path: hubPath, authorization: 'Bearer hf_secret' });
  });

  it('does not show the token to the store that the hub sends it to', async () => {
    const store = await startFileServer();
    try {
      store.files.set('/x', content);
      server.files.delete(hubPath);
      server.behave = () => ({ status: 302, headers: { location: `${store.url}/x` } });
      await fromHub({ token: 'hf_secret' });
      expect(store.requests[0]?.authorization).toBeNull();
    } finally {
      await store.close();
    }
  });

  it('goes on at another machine of the store that gives another ETag to the same content', async () => {
    server.behave = (count) => (count === 1 ? { cutAfter: 300_000 } : {});
    let asked = 0;
    server.etagOf = () => {
      asked += 1;
      return `"machine-${asked}"`;
    };
    await fromHub();
    expectWhole();
    expect(server.requests.at(-1)).toMatchObject({ range: expect.stringMatching(/^bytes=[1-9]/), ifRange: null });
  });

  it('says so when the hub has another file than the catalogue', async () => {
    await expect(fromHub({ sha256: 'a'.repeat(64) })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/its checksum differs.*by the name of its repository/),
    });
  });

  it('gives up on a circle of redirects', async () => {
    server.files.delete(hubPath);
    server.behave = () => ({ status: 302, headers: { location: hubPath } });
    await expect(fromHub()).rejects.toThrow(/without an end/);
  });
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import type { ModelDownload } from '@shared/contract/models';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpClient } from '../http-get';
import { type Downloads, type DownloadsDeps, openDownloads } from './downloads';
import { type FileServer, sha256, startFileServer, testContent } from './file-server.fixture';
import type { ModelRecord } from './model-record';

let server: FileServer;
let folder: string;
let client: ReturnType<typeof createHttpClient>;
let events: ModelDownload[];
let listeners: Set<(event: ModelDownload) => void>;
let downloads: Downloads;

beforeEach(async () => {
  server = await startFileServer();
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-downloads-'));
  client = createHttpClient({ env: {}, silenceMs: 2_000 });
  events = [];
  listeners = new Set();
  downloads = await open();
});
afterEach(async () => {
  await downloads.dispose();
  await client.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(deps: Partial<DownloadsDeps> = {}): Promise<Downloads> {
  return openDownloads({
    folder,
    hub: () => ({ url: server.url, token: null, parallel: 1, proxy: null }),
    get: client.get,
    free: async () => 1e12,
    delay: async () => {},
    inspect: () => {},
    emit(event) {
      events.push(event);
      for (const listener of listeners) listener(event);
    },
    ...deps,
  });
}

/** Resolves with the first event that fits, from now on. */
function next(fits: (event: ModelDownload) => boolean): Promise<ModelDownload> {
  return new Promise((resolve) => {
    const listener = (event: ModelDownload): void => {
      if (!fits(event)) return;
      listeners.delete(listener);
      resolve(event);
    };
    listeners.add(listener);
  });
}

function record(id: string, files: Record<string, Buffer>, changes: Partial<ModelRecord> = {}): ModelRecord {
  for (const [name, content] of Object.entries(files)) server.files.set(`/owner/${id}/resolve/main/${name}`, content);
  return {
    version: 1,
    id,
    title: `Model ${id}`,
    repository: `owner/${id}`,
    quant: 'Q4_K_M',
    catalogueId: id,
    createdAt: 1,
    files: Object.entries(files).map(([name, content]) => ({
      path: name,
      target: `owner--${id}/${name}`,
      role: name.startsWith('mmproj') ? 'projector' : 'model',
      bytes: content.length,
      aboutBytes: content.length,
      sha256: sha256(content),
    })),
    ...changes,
  };
}

const big = testContent(4_000_000);
const at = (...parts: string[]) => path.join(folder, ...parts);

describe('downloads', () => {
  it('bring every part of a model, check them, and list it as installed', async () => {
    const parts = {
      'm-00001-of-00002.gguf': testContent(300_000, 1),
      'm-00002-of-00002.gguf': testContent(200_000, 2),
      'mmproj-F16.gguf': testContent(100_000, 3),
    };
    const done = next(({ state }) => state === 'done');
    expect(await downloads.start(record('a', parts))).toMatchObject({ id: 'a', bytes: 0, totalBytes: 600_000 });
    expect(await done).toMatchObject({ bytes: 600_000, totalBytes: 600_000, detail: 'Checked and ready.' });
    for (const [name, content] of Object.entries(parts)) expect(sha256(readFileSync(at('owner--a', name)))).toBe(sha256(content));
    expect(downloads.installed().map(({ id }) => id)).toEqual(['a']);
    expect(downloads.list()).toEqual([]);
    expect((await open()).installed().map(({ id }) => id)).toEqual(['a']);
  });

  it('go one after the other', async () => {
    const both = Promise.all(['a', 'b'].map((id) => next((event) => event.id === id && event.state === 'done')));
    await downloads.start(record('a', { 'a.gguf': testContent(900_000, 1) }));
    expect(await downloads.start(record('b', { 'b.gguf': testContent(900_000, 2) }))).toMatchObject({ state: 'queued' });
    await both;
    const states = events.filter(({ state }) => state !== 'queued').map(({ id, state }) => `${id} ${state}`);
    expect(states.indexOf('b running')).toBeGreaterThan(states.indexOf('a done'));
  });

  it('go two at once when the settings say so', async () => {
    await downloads.dispose();
    downloads = await open({ hub: () => ({ url: server.url, token: null, parallel: 2, proxy: null }) });
    server.behave = () => ({ stallAfter: 10_000 });
    const both = Promise.all(['a', 'b'].map((id) => next((event) => event.id === id && event.bytes > 0)));
    for (const id of ['a', 'b', 'c']) await downloads.start(record(id, { [`${id}.gguf`]: testContent(50_000, id.charCodeAt(0)) }));
    await both;
    expect(downloads.list().map(({ state }) => state)).toEqual(['running', 'running', 'queued']);
  });

  it('tell their progress at most four times a second, with a rate and the time left', async () => {
    let clock = 0;
    await downloads.dispose();
    downloads = await open({
      now: () => {
        clock += 20;
        return clock;
      },
    });
    const done = next(({ state }) => state === 'done');
    await downloads.start(record('a', { 'a.gguf': big }));
    await done;
    const progress = events.filter(({ state, bytes, totalBytes }) => state === 'running' && bytes > 0 && bytes < totalBytes);
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.length).toBeLessThan((clock / 1000) * 4 + 1);
    expect(progress.at(-1)).toMatchObject({ bytesPerSecond: expect.any(Number), etaSeconds: expect.any(Number) });
  });

  it('pause at once, keep what has come, and go on there', async () => {
    server.behave = () => ({ stallAfter: 1_000_000 });
    const halfway = next(({ bytes }) => bytes > 0);
    await downloads.start(record('a', { 'a.gguf': big }));
    await halfway;
    expect(await downloads.pause('a')).toMatchObject({ state: 'paused', bytesPerSecond: null });
    const kept = statSync(at('owner--a', 'a.gguf.part')).size;
    expect(kept).toBeGreaterThan(0);
    server.behave = () => ({});
    const done = next(({ state }) => state === 'done');
    await downloads.resume('a');
    await done;
    expect(server.requests.at(-1)?.range).toBe(`bytes=${kept}-`);
  });

  it('are there again after a restart, paused, with what has come', async () => {
    server.behave = () => ({ stallAfter: 1_000_000 });
    const halfway = next(({ bytes }) => bytes > 0);
    await downloads.start(record('a', { 'a.gguf': big }));
    await halfway;
    await downloads.dispose();
    const kept = statSync(at('owner--a', 'a.gguf.part')).size;
    downloads = await open();
    expect(downloads.list()).toMatchObject([
      { id: 'a', state: 'paused', bytes: kept, totalBytes: big.length, detail: 'It was interrupted; resume it to go on.' },
    ]);
    server.behave = () => ({});
    const done = next(({ state }) => state === 'done');
    await downloads.start(record('a', { 'a.gguf': big }));
    await done;
    expect(server.requests.at(-1)?.range).toBe(`bytes=${kept}-`);
  });

  it('cancelled leave nothing', async () => {
    server.behave = () => ({ stallAfter: 1_000_000 });
    const halfway = next(({ bytes }) => bytes > 0);
    await downloads.start(record('a', { 'a.gguf': big }));
    await halfway;
    expect(await downloads.cancel('a')).toMatchObject({ state: 'cancelled', bytes: 0 });
    expect(downloads.list()).toEqual([]);
    expect(existsSync(at('owner--a'))).toBe(false);
    await expect(downloads.pause('a')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('cancelled while they wait never begin', async () => {
    server.behave = () => ({ stallAfter: 10_000 });
    await downloads.start(record('a', { 'a.gguf': big }));
    await downloads.start(record('b', { 'b.gguf': testContent(1_000, 2) }));
    await downloads.cancel('b');
    await downloads.cancel('a');
    expect(server.requests.some(({ path: asked }) => asked.includes('/b/'))).toBe(false);
  });

  it('that failed say why, and can be resumed', async () => {
    const wanted = record('a', { 'a.gguf': big });
    server.behave = () => ({ status: 404 });
    const failed = next(({ state }) => state === 'failed');
    await downloads.start(wanted);
    expect((await failed).detail).toMatch(/has no file a.gguf any more/);
    server.behave = () => ({});
    const done = next(({ state }) => state === 'done');
    await downloads.resume('a');
    await done;
  });

  it('do not begin when the disk is too full for all of it', async () => {
    await downloads.dispose();
    downloads = await open({ free: async () => 502_000_000 });
    const failed = next(({ state }) => state === 'failed');
    await downloads.start(record('a', { 'a.gguf': big }));
    expect((await failed).detail).toMatch(/Model a needs 0.0 GB more and the disk has 0.5 GB free/);
    expect(server.requests).toEqual([]);
  });

  it('do not keep a file that turns out to be of no use', async () => {
    await downloads.dispose();
    downloads = await open({
      inspect: () => {
        throw new FarmhandError('invalid_input', 'a.gguf is not a GGUF file.');
      },
    });
    const failed = next(({ state }) => state === 'failed');
    await downloads.start(record('a', { 'a.gguf': big }));
    expect((await failed).detail).toBe('a.gguf is not a GGUF file.');
    expect(existsSync(at('owner--a', 'a.gguf'))).toBe(false);
    expect(downloads.installed()).toEqual([]);
  });

  it('removed free their bytes, but not those of a file that another model shares', async () => {
    const shared = { 'mmproj-F16.gguf': testContent(50_000, 5) };
    const one = record('a', { 'one.gguf': testContent(100_000, 1), ...shared });
    const two = { ...record('a', { 'two.gguf': testContent(200_000, 2), ...shared }), id: 'a2' };
    const both = Promise.all(['a', 'a2'].map((id) => next((event) => event.id === id && event.state === 'done')));
    await downloads.start(one);
    await downloads.start(two);
    await both;
    expect(await downloads.remove('a')).toBe(100_000);
    expect(readdirSync(at('owner--a')).sort()).toEqual(['mmproj-F16.gguf', 'two.gguf']);
    expect(await downloads.remove('a2')).toBe(250_000);
  });

  it('pass over records that are damaged or point outside the folder', async () => {
    await downloads.start(record('a', { 'a.gguf': testContent(10, 1) }));
    writeFileSync(at('records', 'broken.json'), '{');
    const evil = record('evil', {});
    writeFileSync(
      at('records', 'evil.json'),
      JSON.stringify({ ...evil, files: [{ path: 'x', target: '../../x.gguf', role: 'model', bytes: 1, aboutBytes: 1, sha256: null }] }),
    );
    expect([...(await open()).list(), ...(await open()).installed()].map(({ id }) => id)).toEqual(['a']);
  });
});

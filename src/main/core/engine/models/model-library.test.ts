import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ModelDownload } from '@shared/contract/models';
import type { JsonValue } from '@shared/domain/json';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from '..';
import { createEngineBench, processEntry, spawnFromSource } from '../test-engine';
import { type Catalogue, parseCatalogue } from './catalogue';
import { type FileServer, sha256, startFileServer } from './download/file-server.fixture';
import { ggufBytes, qwenKeys, writeGguf } from './gguf-header.fixture';
import { measureAnswer } from './measure-answer';
import { createModelLibrary, type ModelLibrary, type ModelLibraryDeps } from './model-library';

const shipped = readFileSync(new URL('../../../../../resources/models/catalogue.json', import.meta.url), 'utf8');
const content = ggufBytes({ tensorBytes: 400_000 });
let server: FileServer;
let home: string;
let chosen: string | null;
let library: ModelLibrary;
let listeners: Set<(event: ModelDownload) => void>;
const keyValues = new Map<string, JsonValue>();

/** One model of the real catalogue, with a file that the test's server has. */
function catalogueOf(): Catalogue {
  const catalogue = parseCatalogue(shipped);
  const model = catalogue.models.find(({ id }) => id === 'qwen3-1.7b');
  const [quant] = model?.quants ?? [];
  if (!model || !quant) throw new Error('no such model');
  const file = { path: 'Qwen3-1.7B-Q4_K_M.gguf', role: 'model' as const, bytes: content.length, sha256: sha256(content), source: 'published' };
  return { ...catalogue, models: [{ ...model, quants: [{ ...quant, files: [file] }] }, ...catalogue.models.filter(({ id }) => id !== model.id)] };
}

beforeEach(async () => {
  server = await startFileServer();
  server.files.set('/unsloth/Qwen3-1.7B-GGUF/resolve/main/Qwen3-1.7B-Q4_K_M.gguf', content);
  home = mkdtempSync(path.join(tmpdir(), 'farmhand-library-'));
  chosen = null;
  keyValues.clear();
  listeners = new Set();
  library = await open();
});
afterEach(async () => {
  await library.dispose();
  await server.close();
  rmSync(home, { recursive: true, force: true });
});

function open(deps: Partial<ModelLibraryDeps> = {}): Promise<ModelLibrary> {
  return createModelLibrary({
    folder: path.join(home, 'models'),
    bundled: null,
    catalogue: catalogueOf(),
    env: {},
    home,
    hubSettings: () => ({ url: server.url, parallel: 1, proxy: null }),
    chosenPath: () => chosen,
    setChosenPath: (file) => {
      chosen = file;
    },
    contextTokens: () => 8_192,
    keyValues: { get: (key) => keyValues.get(key), set: (key, value) => void keyValues.set(key, value) },
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    memory: () => ({ freeBytes: 8e9, totalBytes: 16e9, source: 'test' }),
    free: async () => 1e12,
    delay: async () => {},
    silenceMs: 1_000,
    ...deps,
  });
}

function ended(id: string): Promise<ModelDownload> {
  return new Promise((resolve) => {
    listeners.add((event) => {
      if (event.id === id && (event.state === 'done' || event.state === 'failed')) resolve(event);
    });
  });
}

function model(name: string, keys = qwenKeys): string {
  const file = path.join(home, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeGguf(file, { keys });
  return file;
}

describe('the library of models', () => {
  it('shows the catalogue with how each fits, and nothing else, on a fresh computer', async () => {
    const { installed, catalogue, downloads } = await library.list();
    expect([installed, downloads]).toEqual([[], []]);
    const verdict = (id: string) => catalogue.find((entry) => entry.id === id)?.quants[0]?.verdict;
    expect([verdict('qwen3-0.6b'), verdict('qwen3-4b'), verdict('qwen3-32b')]).toEqual(['fits', 'fits', 'does-not-fit']);
    expect(catalogue[0]).not.toHaveProperty('shape');
  });

  it('gets a model of the catalogue, checks it, and has it to choose', async () => {
    const done = ended('qwen3-1.7b:Q4_K_M');
    expect(await library.download('qwen3-1.7b')).toMatchObject({ id: 'qwen3-1.7b:Q4_K_M', title: 'Qwen3 1.7B Q4_K_M' });
    expect(await done).toMatchObject({ state: 'done' });
    const { installed, catalogue } = await library.list();
    expect(installed).toMatchObject([
      {
        id: 'qwen3-1.7b:Q4_K_M',
        source: 'downloaded',
        state: 'ready',
        catalogueId: 'qwen3-1.7b',
        quant: 'Q4_K_M',
        chosen: false,
        removable: true,
        bytes: content.length,
      },
    ]);
    expect(catalogue.find(({ id }) => id === 'qwen3-1.7b')?.quants[0]?.installedId).toBe('qwen3-1.7b:Q4_K_M');
    const { model: now } = await library.choose('qwen3-1.7b');
    expect(now.chosen).toBe(true);
    expect(chosen).toBe(path.join(home, 'models', 'unsloth--Qwen3-1.7B-GGUF', 'Qwen3-1.7B-Q4_K_M.gguf'));
    expect(await library.resolve('Qwen3-1.7B')).toBe(chosen);
    expect(await library.resolve('qwen3-1.7b-q4_k_m')).toBe(chosen);
    await expect(library.download('qwen3-1.7b')).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/on this computer already, as qwen3-1.7b:Q4_K_M/),
    });
  });

  it('does not remove the model that answers, and frees the bytes of others', async () => {
    const done = ended('qwen3-1.7b:Q4_K_M');
    await library.download('qwen3-1.7b', 'q4_k_m');
    await done;
    await library.choose('qwen3-1.7b');
    await expect(library.remove('qwen3-1.7b')).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/The engine answers with Qwen3 1.7B Q4_K_M. Choose another model/),
    });
    chosen = null;
    expect(await library.remove('qwen3-1.7b')).toEqual({ id: 'qwen3-1.7b:Q4_K_M', freedBytes: content.length });
    expect((await library.list()).installed).toEqual([]);
  });

  it('gets a model of the hub by its name, with the checksum of the hub', async () => {
    const other = ggufBytes({ tensorBytes: 8_000 });
    server.files.set('/org/Some-GGUF/resolve/main/Some-Q4_K_M.gguf', other);
    const tree = [{ type: 'file', path: 'Some-Q4_K_M.gguf', size: other.length, lfs: { oid: sha256(other), size: other.length } }];
    server.json.set('/api/models/org/Some-GGUF/tree/main?recursive=true', tree);
    server.json.set('/api/models?search=org%2FSome-GGUF&filter=gguf&sort=downloads&direction=-1&limit=20', []);
    expect(await library.search('org/Some-GGUF', 20, AbortSignal.timeout(5_000))).toEqual([
      { repository: 'org/Some-GGUF', downloads: 0, likes: 0, licence: null, gated: false, quants: [{ quant: 'Q4_K_M', bytes: other.length }] },
    ]);
    await expect(library.download('org/Some-GGUF:Q9')).rejects.toMatchObject({
      code: 'not_found',
      message: 'org/Some-GGUF has no quantisation "Q9". There are Q4_K_M.',
    });
    const done = ended('org/Some-GGUF:Q4_K_M');
    await library.download('hf.co/org/Some-GGUF');
    expect(await done).toMatchObject({ state: 'done' });
    expect(await library.find('org/Some-GGUF:Q4_K_M')).toMatchObject({ state: 'ready', catalogueId: null });
  });

  it('says what to do with a name that is nothing', async () => {
    await expect(library.download('nonsense')).rejects.toMatchObject({
      code: 'model_not_found',
      message: expect.stringMatching(/neither in the catalogue nor a name on the hub/),
    });
    await expect(library.resolve('qwen3-8b')).rejects.toMatchObject({
      code: 'model_not_found',
      message: 'qwen3-8b is not on this computer yet. Get it with "farmhand models get qwen3-8b".',
    });
    await expect(library.resolve('nonsense')).rejects.toThrow(/"farmhand models list" shows those that are/);
  });

  it('keeps a file named by path where it is, and forgets it without touching it', async () => {
    const file = model('somewhere/Mine-Q8_0.gguf');
    expect(await library.add(file)).toMatchObject({ id: 'added/Mine-Q8_0', source: 'added', path: file, state: 'ready', title: 'Mine-Q8_0' });
    await library.dispose();
    library = await open();
    expect(await library.find('mine-q8_0')).toMatchObject({ path: file });
    expect(await library.remove('added/Mine-Q8_0')).toEqual({ id: 'added/Mine-Q8_0', freedBytes: 0 });
    expect(existsSync(file)).toBe(true);
    expect((await library.list()).installed).toEqual([]);
  });

  it('adds nothing that is not a model', async () => {
    writeFileSync(path.join(home, 'x.gguf'), 'no model');
    await expect(library.add(path.join(home, 'x.gguf'))).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/x.gguf is not a GGUF file/),
    });
    await expect(library.add(path.join(home, 'nowhere.gguf'))).rejects.toMatchObject({ code: 'not_found' });
    await expect(library.add(model('mmproj-F16.gguf', { 'general.architecture': 'clip' }))).rejects.toThrow(/only sees pictures for another model/);
  });

  it('shows each file once, however it is reached', async () => {
    const file = model(path.join('.lmstudio', 'models', 'org', 'Thing', 'Thing.gguf'));
    await library.add(file);
    mkdirSync(path.join(home, 'models'), { recursive: true });
    symlinkSync(file, path.join(home, 'models', 'link.gguf'));
    expect((await library.list()).installed.map(({ id }) => id)).toEqual(['added/Thing']);
  });

  it('removes nothing that another program put there', async () => {
    const file = model(path.join('.lmstudio', 'models', 'org', 'Thing', 'Thing.gguf'));
    await expect(library.remove('lmstudio/org/Thing/Thing')).rejects.toMatchObject({ code: 'forbidden' });
    expect(existsSync(file)).toBe(true);
  });

  it('shows a broken file with the reason, and does not choose it', async () => {
    const file = model(path.join('.lmstudio', 'models', 'org', 'Cut', 'Cut.gguf'));
    writeFileSync(file, ggufBytes().subarray(0, 200));
    expect((await library.list()).installed).toMatchObject([{ state: 'broken', detail: expect.stringMatching(/Cut.gguf is broken/) }]);
    await expect(library.choose('cut')).rejects.toThrow(/Cut.gguf is broken/);
    await expect(library.fit('cut')).rejects.toThrow(/Cut.gguf is broken/);
  });

  it('chooses no model that cannot chat', async () => {
    await library.add(model('emb.gguf', { 'general.architecture': 'bert' }));
    await expect(library.choose('emb')).rejects.toThrow('emb is an embedding model, which cannot chat. Choose a chat model.');
  });

  it('asks to say so before it chooses a model that does not fit', async () => {
    const tight = await open({ memory: () => ({ freeBytes: 1e8, totalBytes: 1e9, source: 'test' }) });
    await tight.add(model('m.gguf'));
    await expect(tight.choose('m')).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/m wants .* of memory; 100 MB of 1.0 GB are free.*--load-anyway/),
    });
    expect((await tight.choose('m', { loadAnyway: true })).fit.verdict).toBe('does-not-fit');
    expect(chosen).toBe(path.join(home, 'm.gguf'));
    await tight.dispose();
  });

  it('names the candidates when a name fits several', async () => {
    await library.add(model('a/Twin.gguf'));
    model(path.join('.lmstudio', 'models', 'org', 'x', 'Twin.gguf'));
    await expect(library.find('twin')).rejects.toMatchObject({
      code: 'conflict',
      message: '"twin" may be added/Twin or lmstudio/org/x/Twin. Name one of them in full.',
    });
  });

  it('learns from loads, for all models of the architecture', async () => {
    await library.add(model('m.gguf'));
    const before = (await library.fit('m')).need;
    for (let load = 0; load < 5; load += 1)
      library.recordLoad(path.join(home, 'm.gguf'), ((before.low + before.high) / 2) * 0.7, { contextTokens: 8_192, sequences: 1 });
    const after = await library.fit('m');
    expect(after.measuredLoads).toBe(5);
    expect(after.need.high).toBeLessThan(before.high);
    expect((await library.fit('qwen3-8b')).measuredLoads).toBe(5);
    expect((await library.fit('llama-3.2-1b')).measuredLoads).toBe(0);
  });
});

describe('one question to one model', () => {
  const bench = createEngineBench();
  afterEach(() => bench.clear());

  it('measures load, first token, speed and memory, and ends its process', { timeout: 60_000 }, async () => {
    const file = bench.model('measured', { script: Array.from({ length: 40 }, (_, index) => `word${index} `) });
    const engine = createEngine({ entry: processEntry, spawn: spawnFromSource, modelPath: () => file, gpu: false, threads: 1, sequences: 1 });
    const measured = await measureAnswer(engine, AbortSignal.timeout(30_000));
    expect(measured.answer).toMatch(/^word0 word1 /);
    expect(measured).toMatchObject({ completionTokens: expect.any(Number), promptTokens: expect.any(Number) });
    expect(measured.loadMs).toBeGreaterThan(0);
    expect(measured.memoryBytes).toBeGreaterThan(20e6);
    expect(engine.pid()).toBeUndefined();
  });

  it('tells why a model cannot be asked', async () => {
    const file = path.join(home, 'broken.gguf');
    writeFileSync(file, 'no');
    const engine = createEngine({ entry: processEntry, spawn: spawnFromSource, modelPath: () => file, gpu: false });
    await expect(measureAnswer(engine, AbortSignal.timeout(10_000))).rejects.toThrow(/broken.gguf is not a GGUF file/);
  });
});

import { afterAll, expect, it, vi } from 'vitest';
import { ask, collect, createEngineBench, ending, neverAborted, textOf } from './test-engine';

// Each test starts processes of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });
const bench = createEngineBench();
afterAll(() => bench.clear());
const script = { '[hello]': ['Hello'] };
const asked = (text: string, cacheKey = 'one') => ask(text, { cacheKey });

it('an engine that is unloaded has no process, and loads again with the next message', async () => {
  const engine = bench.engine(bench.model('unloaded', { script }), { idleMs: 0 });
  expect(await engine.unload()).toEqual({ models: [], bytes: 0 });
  await engine.warm();
  const before = engine.pid();
  const { models, bytes } = await engine.unload();
  expect(models).toEqual(['unloaded']);
  expect(bytes).toBeGreaterThan(10e6);
  expect(engine.pid()).toBeUndefined();
  expect(() => process.kill(before ?? 0, 0)).toThrow();
  expect(engine.status()).toMatchObject({ state: 'ready', loaded: null, detail: expect.stringContaining('loads with the first message') });
  expect(textOf(await collect(engine.provider.stream(asked('[hello]'), neverAborted)))).toBe('Hello');
  expect(engine.pid()).not.toBe(before);
});

it('an engine that writes answers says how many and unloads nothing', async () => {
  const engine = bench.engine(bench.model('writing', { script }), { idleMs: 0 });
  const stop = new AbortController();
  const writing = engine.provider.stream(ask('Hi', { maxTokens: 4_000, temperature: 1, seed: 3 }), stop.signal);
  const begun = Promise.withResolvers<void>();
  const answer = collect(writing, (event) => event.type === 'text' && begun.resolve());
  await begun.promise;
  await expect(engine.unload()).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('writing an answer'), details: { answering: 1 } });
  expect(engine.status().loaded).toMatchObject({ answering: 1 });
  stop.abort();
  ending(await answer, 'aborted');
  expect((await engine.unload()).models).toEqual(['writing']);
});

it('a question that comes while the engine is being unloaded is answered by a new process', async () => {
  const engine = bench.engine(bench.model('between', { script }), { idleMs: 0 });
  await engine.warm();
  const unloading = engine.unload();
  const answer = collect(engine.provider.stream(asked('[hello]'), neverAborted));
  await unloading;
  expect(textOf(await answer)).toBe('Hello');
});

it('the status of a loaded engine tells what was chosen and why, and what is kept', async () => {
  const engine = bench.engine(bench.model('facts', { script }), { idleMs: 0, contextTokens: 1_024, sequences: 3, threads: 2 });
  expect(engine.status()).toMatchObject({ model: 'facts', loaded: null });
  await engine.warm();
  expect(engine.status().loaded).toMatchObject({
    conversations: 3,
    conversationsWanted: 3,
    conversationsKept: 0,
    answering: 0,
    threads: 2,
    gpu: null,
    gpuDevices: [],
    noGpu: 'off',
    kvType: 'F16',
  });
  const { contextTokens = 0, trainedTokens = 0, contextLimit, memoryBytes } = engine.status().loaded ?? {};
  expect(contextTokens).toBe(Math.min(1_024, trainedTokens));
  expect(contextLimit).toBe(trainedTokens < 1_024 ? 'training' : 'settings');
  expect(memoryBytes).toBeGreaterThan(10e6);
  await collect(engine.provider.stream(asked('[hello]', 'one'), neverAborted));
  await collect(engine.provider.stream(asked('[hello]', 'two'), neverAborted));
  await vi.waitFor(() => expect(engine.status().loaded).toMatchObject({ conversationsKept: 2 }), { timeout: 10_000 });
});

it('an engine that may use a GPU and has none says whether the packages for an NVIDIA GPU are what is missing', async () => {
  const wants = { gpu: 'auto', idleMs: 0 } as const;
  const plain = bench.engine(bench.model('plain', { script }), { ...wants, findNvidia: async () => [] });
  await plain.warm();
  // A machine with Metal or Vulkan has nothing to explain.
  if (plain.status().loaded?.gpu) return expect(plain.status().loaded).toMatchObject({ noGpu: null });
  expect(plain.status().loaded).toMatchObject({ gpu: null, noGpu: 'none-found' });
  const lacking = bench.engine(bench.model('lacking', { script }), { ...wants, findNvidia: async () => ['NVIDIA H100 (79.6 GB)'] });
  await lacking.warm();
  await vi.waitFor(() => expect(lacking.status().loaded).toMatchObject({ gpu: null, noGpu: 'cuda-missing' }));
});

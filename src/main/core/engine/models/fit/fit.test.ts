import { readFileSync } from 'node:fs';
import type { JsonValue } from '@shared/domain/json';
import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../catalogue';
import { estimateFit, type FitOptions, type ModelShape, shapeOfEntry } from './estimate';
import { createMeasuredLoads } from './measured-loads';
import { readMemory } from './memory';
import { readProcessMemory } from './process-memory';

const gigabyte = 1e9;
const qwen4b: ModelShape = {
  title: 'Qwen3 4B Q4_K_M',
  architecture: 'qwen3',
  bytes: 2_497_280_256,
  trainedTokens: 32_768,
  kvHeads: Array<number>(36).fill(8),
  keySize: 128,
  valueSize: 128,
  vocabulary: 151_936,
  window: null,
};

const options = (changes: Partial<FitOptions> & { free?: number } = {}): FitOptions => ({
  contextTokens: 8_192,
  cacheType: 'f16',
  memory: { freeBytes: changes.free ?? 16 * gigabyte, totalBytes: 32 * gigabyte, source: 'test' },
  correction: null,
  ...changes,
});
const part = (fit: ReturnType<typeof estimateFit>, name: string) => fit.parts.find((one) => one.name === name)?.need ?? { low: 0, high: 0 };

describe('the memory a model wants', () => {
  it('has four parts that add up', () => {
    const fit = estimateFit(qwen4b, options());
    expect(fit.parts.map(({ name }) => name)).toEqual(['weights', 'cache', 'compute', 'process']);
    expect(fit.need.low).toBeCloseTo(fit.parts.reduce((sum, { need }) => sum + need.low, 0));
    expect(fit.need.high).toBeCloseTo(fit.parts.reduce((sum, { need }) => sum + need.high, 0));
    expect(fit.need.low).toBeLessThan(fit.need.high);
  });

  it('counts the cache as llama.cpp does: layers x heads x (key + value) x tokens x bytes', () => {
    // llama.cpp says "KV self size = 1152.00 MiB" for Qwen3 4B with 8192 tokens in 16 bits.
    expect(part(estimateFit(qwen4b, options()), 'cache')).toEqual({ low: 1152 * 1024 * 1024, high: 1152 * 1024 * 1024 });
    expect(part(estimateFit(qwen4b, options({ cacheType: 'q8_0' })), 'cache').low / (1152 * 1024 * 1024)).toBeCloseTo(0.53125);
    expect(part(estimateFit(qwen4b, options({ cacheType: 'q4_0' })), 'cache').low / (1152 * 1024 * 1024)).toBeCloseTo(0.28125);
  });

  it('never counts more context than the model was trained on', () => {
    expect(estimateFit(qwen4b, options({ contextTokens: 1_000_000 })).contextTokens).toBe(32_768);
  });

  it('counts a short cache for layers that look back a little', () => {
    const gemma: ModelShape = { ...qwen4b, kvHeads: Array<number>(34).fill(4), keySize: 256, valueSize: 256, window: { tokens: 1024, everyNth: 6 } };
    const windowed = part(estimateFit(gemma, options()), 'cache');
    const full = part(estimateFit({ ...gemma, window: null }, options()), 'cache');
    expect(windowed.high).toBeLessThan(full.low / 2);
    const unknown = part(estimateFit({ ...gemma, window: { tokens: 1024, everyNth: null } }, options()), 'cache');
    expect(unknown.low).toBeLessThan(windowed.low);
    expect(unknown.high).toBe(full.high);
  });

  it('is a wide range where the file does not say how its cache is made', () => {
    const known = part(estimateFit(qwen4b, options()), 'cache');
    const unknown = part(estimateFit({ ...qwen4b, kvHeads: [], keySize: null }, options()), 'cache');
    expect(unknown.low).toBeLessThan(known.low);
    expect(unknown.high).toBeGreaterThan(known.high);
  });

  it('leads to a verdict with numbers', () => {
    expect(estimateFit(qwen4b, options())).toMatchObject({
      verdict: 'fits',
      detail: expect.stringMatching(/^Qwen3 4B Q4_K_M wants 3\.\d GB to 4\.\d GB of memory; 16.0 GB of 32.0 GB are free\.$/),
    });
    expect(estimateFit(qwen4b, options({ free: 4.1 * gigabyte }))).toMatchObject({
      verdict: 'tight',
      detail: expect.stringMatching(/it is tight. Close other programs/),
    });
    expect(estimateFit(qwen4b, options({ free: 2 * gigabyte }))).toMatchObject({ verdict: 'does-not-fit', detail: expect.stringMatching(/does not fit now/) });
  });

  it('says of 100 GB on a computer of 8 GB that it never will fit', () => {
    const memory = { freeBytes: 6 * gigabyte, totalBytes: 8 * gigabyte, source: 'test' };
    expect(estimateFit({ ...qwen4b, title: 'Giant', bytes: 100 * gigabyte }, options({ memory }))).toMatchObject({
      verdict: 'does-not-fit',
      detail: expect.stringMatching(/Giant wants .* it does not fit this computer. Choose a smaller model.$/),
    });
  });

  it('comes closer to what loads really took, the more of them there were', () => {
    const plain = estimateFit(qwen4b, options()).need;
    const middle = (plain.low + plain.high) / 2;
    const once = estimateFit(qwen4b, options({ correction: { ratio: 0.8, loads: 1 } }));
    const often = estimateFit(qwen4b, options({ correction: { ratio: 0.8, loads: 9 } }));
    const off = ({ need }: typeof once) => Math.abs((need.low + need.high) / 2 - middle * 0.8);
    expect(off(often)).toBeLessThan(off(once));
    expect(often.need.high - often.need.low).toBeLessThan(plain.high - plain.low);
    expect(often.measuredLoads).toBe(9);
    const absurd = estimateFit(qwen4b, options({ correction: { ratio: 0.001, loads: 100 } }));
    expect(absurd.need.low).toBeGreaterThan(plain.low * 0.4);
  });

  it('grows with the model over the whole catalogue', () => {
    const { models } = parseCatalogue(readFileSync(new URL('../../../../../../resources/models/catalogue.json', import.meta.url), 'utf8'));
    const qwen = models.filter(({ family }) => family === 'Qwen3').sort((a, b) => a.parameters - b.parameters);
    const needs = qwen.map(
      (model) => estimateFit(shapeOfEntry(model, model.quants[0]?.files[0]?.bytes ?? model.quants[0]?.files[0]?.aboutBytes ?? 0), options()).need.high,
    );
    expect(needs.length).toBeGreaterThanOrEqual(7);
    expect(needs[0]).toBeLessThan(2.5 * gigabyte);
    expect(needs.at(-1)).toBeGreaterThan(20 * gigabyte);
  });
});

describe('measured loads', () => {
  function createStore() {
    const values = new Map<string, JsonValue>();
    return { get: (key: string) => values.get(key), set: (key: string, value: JsonValue) => void values.set(key, value), values };
  }

  it('are kept per architecture, and older ones fade', () => {
    const store = createStore();
    const loads = createMeasuredLoads(store);
    expect(loads.correction('qwen3')).toBeNull();
    loads.record('qwen3', 100, 80);
    loads.record('qwen3', 100, 100);
    expect(createMeasuredLoads(store).correction('qwen3')).toEqual({ ratio: 0.9, loads: 2 });
    for (let load = 0; load < 40; load += 1) loads.record('qwen3', 100, 120);
    expect(loads.correction('qwen3')?.ratio).toBeGreaterThan(1.19);
    expect(loads.correction('llama')).toBeNull();
  });

  it('pass over nonsense, given or stored', () => {
    const store = createStore();
    const loads = createMeasuredLoads(store);
    loads.record('qwen3', 0, 80);
    loads.record('qwen3', 100, Number.NaN);
    expect(store.values.size).toBe(0);
    store.set('models.measured-loads', { qwen3: 'much' });
    expect(loads.correction('qwen3')).toBeNull();
  });
});

describe('the memory of this computer', () => {
  it('is some, and less free than there is', () => {
    const { freeBytes, totalBytes } = readMemory();
    expect(freeBytes).toBeGreaterThan(0);
    expect(freeBytes).toBeLessThanOrEqual(totalBytes);
  });

  it('on a Mac counts what gives way as free', () => {
    const { freeBytes, totalBytes, source } = readMemory('darwin');
    expect(freeBytes).toBeGreaterThanOrEqual(totalBytes * 0.65);
    expect(source).toMatch(/estimated/);
  });

  it('of one process can be read, and of none is null', async () => {
    expect(await readProcessMemory(process.pid)).toBeGreaterThan(10e6);
    expect(await readProcessMemory(2 ** 30)).toBeNull();
  });
});

import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { writeTestEncoder } from '../test-encoder';
import { createEngineBench, neverAborted } from '../test-engine';
import { measureTexts } from './measure-texts';

// Each test starts processes of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });
const bench = createEngineBench();
afterAll(() => bench.clear());

function encoder(name: string, options: Parameters<typeof writeTestEncoder>[1]): string {
  const file = join(bench.folder, `${name}.gguf`);
  writeTestEncoder(file, options);
  return file;
}

it('a model for embeddings orders three texts by how near they are to a question', async () => {
  const engine = bench.engine(null, { embeddingModel: () => encoder('near', {}) });
  const test = await measureTexts('embedding', engine, neverAborted);
  expect(test).toMatchObject({ model: 'near', role: 'embedding', dimensions: 64 });
  expect(test.ranked).toHaveLength(3);
  expect(test.ranked.map(({ score }) => score)).toEqual(test.ranked.map(({ score }) => score).sort((a, b) => b - a));
  expect(test.right).toBe(test.ranked[0]?.text.startsWith('The milking'));
});

it('a reranking model does it in its own way, and the time of loading is told apart', async () => {
  const engine = bench.engine(null, { rerankModel: () => encoder('ranks', { pooling: 'rank' }) });
  const times = [0, 900, 950];
  const test = await measureTexts('rerank', engine, neverAborted, () => times.shift() ?? 0);
  expect(test).toMatchObject({ model: 'ranks', role: 'rerank', dimensions: null, loadMs: 900, ms: 50 });
});

it('a role that no model has is told as that', async () => {
  const engine = bench.engine(null);
  await expect(measureTexts('rerank', engine, neverAborted)).rejects.toMatchObject({ code: 'unavailable' });
  await expect(measureTexts('embedding', engine, neverAborted)).rejects.toMatchObject({ code: 'unavailable' });
});

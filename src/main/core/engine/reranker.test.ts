import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { writeTestEncoder } from './test-encoder';
import { createEngineBench } from './test-engine';

// Each test starts processes of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });
const bench = createEngineBench();
afterAll(() => bench.clear());

function encoder(name: string, options: Parameters<typeof writeTestEncoder>[1]): string {
  const file = join(bench.folder, `${name}.gguf`);
  writeTestEncoder(file, options);
  return file;
}

describe('a reranking model', () => {
  const path = encoder('bge-reranker', { pooling: 'rank' });

  it('gives each text a number between 0 and 1, the same for the same text', async () => {
    const { reranker } = bench.engine(null, { rerankModel: () => path });
    const { scores, model, promptTokens } = await reranker.rank('where is the barn?', ['the barn is red.', 'four tractors', 'the barn is red.']);
    expect(model).toBe('bge-reranker');
    expect(scores).toHaveLength(3);
    for (const score of scores) expect(score > 0 && score < 1).toBe(true);
    expect(scores[0]).toBeCloseTo(scores[2] ?? 0, 5);
    expect(scores[0]).not.toBeCloseTo(scores[1] ?? 0, 5);
    expect(promptTokens).toBeGreaterThan(60);
  });

  it('says which text is too long, can be stopped, and goes on with others', async () => {
    const { reranker } = bench.engine(null, { rerankModel: () => path });
    await expect(reranker.rank('barn', ['short', 'long '.repeat(300)])).rejects.toMatchObject({
      code: 'context_overflow',
      message: expect.stringMatching(/^Text 2 has 1\d\d\d tokens, but the reranking model reads 511/),
    });
    const stop = new AbortController();
    const many = reranker.rank('barn', Array(5_000).fill('a barn'), stop.signal);
    stop.abort();
    await expect(many).rejects.toMatchObject({ code: 'cancelled' });
    expect((await reranker.rank('barn', ['barn'])).scores).toHaveLength(1);
  });

  it('is told when it is not set, is of another kind, or computes nonsense', async () => {
    await expect(bench.engine(null).reranker.rank('a', ['b'])).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('rerankModel') });
    const of = (file: string) => bench.engine(null, { rerankModel: () => file }).reranker.rank('a', ['b']);
    await expect(of(bench.model('chatty'))).rejects.toThrow('chatty.gguf is a chat model, which cannot rank texts. Set a reranking model.');
    await expect(of(encoder('vectors', { pooling: 'mean' }))).rejects.toThrow('vectors.gguf is an embedding model, which cannot rank texts.');
    await expect(of(encoder('broken', { pooling: 'rank', fill: Number.NaN }))).rejects.toThrow('no valid numbers');
  });
});

it('an encoder of the BERT family gives vectors of length 1', async () => {
  const { embedder } = bench.engine(null, { embeddingModel: () => encoder('bert', { pooling: 'mean' }) });
  const { vectors } = await embedder.embed(['the red barn', 'the red barn', 'four tractors']);
  const [first = [], again = [], other = []] = vectors;
  expect(Math.hypot(...first)).toBeCloseTo(1);
  expect(first.map((value) => value.toFixed(4))).toEqual(again.map((value) => value.toFixed(4)));
  expect(first.map((value) => value.toFixed(4))).not.toEqual(other.map((value) => value.toFixed(4)));
  await expect(embedder.embed(['long '.repeat(300)])).rejects.toMatchObject({ code: 'context_overflow' });
});

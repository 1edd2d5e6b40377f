import { afterAll, describe, expect, it, vi } from 'vitest';
import { createEngineBench } from './test-engine';

// Each test starts processes of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });
const bench = createEngineBench();
afterAll(() => bench.clear());

const dot = (one: number[] = [], other: number[] = []) => one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

describe('an embedding model', () => {
  const path = bench.model('nomic-embed-text-v1.5', { pooling: 3, contextTokens: 512 });

  it('turns texts into vectors of length 1, the same for the same text', async () => {
    const { embedder } = bench.engine(null, { embeddingModel: () => path });
    const { vectors, promptTokens, model } = await embedder.embed(['the red barn', 'the red barn', 'four tractors']);
    expect(model).toBe('nomic-embed-text-v1.5');
    expect(vectors.map((vector) => vector.length)).toEqual([64, 64, 64]);
    for (const vector of vectors) expect(dot(vector, vector)).toBeCloseTo(1);
    expect(dot(vectors[0], vectors[1])).toBeCloseTo(1);
    expect(dot(vectors[0], vectors[2])).toBeLessThan(0.999);
    expect(promptTokens).toBeGreaterThan(30);
  });

  it('may be cut where it was trained for it, and only there', async () => {
    const { embedder } = bench.engine(null, { embeddingModel: () => path });
    const [whole, cut] = [await embedder.embed(['barn']), await embedder.embed(['barn'], { dimensions: 16 })];
    expect(cut.vectors[0]).toHaveLength(16);
    expect(dot(cut.vectors[0], cut.vectors[0])).toBeCloseTo(1);
    expect(Math.sign(cut.vectors[0]?.[3] ?? 0)).toBe(Math.sign(whole.vectors[0]?.[3] ?? 0));
    await expect(embedder.embed(['barn'], { dimensions: 65 })).rejects.toMatchObject({ code: 'invalid_input', message: expect.stringContaining('64 numbers') });
    const plain = bench.engine(null, { embeddingModel: () => bench.model('plain', { pooling: 3 }) });
    await expect(plain.embedder.embed(['barn'], { dimensions: 16 })).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining('cannot be cut'),
    });
  });

  it('says which text is too long, and goes on with others', async () => {
    const { embedder } = bench.engine(null, { embeddingModel: () => path });
    await expect(embedder.embed(['short', 'long '.repeat(300)])).rejects.toMatchObject({
      code: 'context_overflow',
      message: expect.stringMatching(/^Text 2 has 15\d\d tokens/),
    });
    expect((await embedder.embed(['short'])).vectors).toHaveLength(1);
  });

  it('is told when it is not set, chats, ranks or computes nonsense', async () => {
    await expect(bench.engine(null).embedder.embed(['x'])).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('embeddingModel') });
    const refused = (name: string, options: object) => bench.engine(null, { embeddingModel: () => bench.model(name, options) }).embedder.embed(['x']);
    await expect(refused('chatty', {})).rejects.toThrow('chatty.gguf is a chat model, which cannot turn texts into vectors. Set an embedding model.');
    await expect(refused('ranks', { pooling: 4 })).rejects.toThrow('is a reranking model');
    await expect(refused('broken', { pooling: 3, fill: Number.NaN })).rejects.toThrow('no valid numbers');
  });

  it('can be stopped, and unloads when idle', async () => {
    const engine = bench.engine(null, { embeddingModel: () => path, idleMs: 100 });
    const stop = new AbortController();
    const many = engine.embedder.embed(
      Array.from({ length: 5_000 }, (_, index) => `text ${index}`),
      { signal: stop.signal },
    );
    stop.abort();
    await expect(many).rejects.toMatchObject({ code: 'cancelled' });
    expect((await engine.embedder.embed(['again'])).vectors).toHaveLength(1);
  });
});

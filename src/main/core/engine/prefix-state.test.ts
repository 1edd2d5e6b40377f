import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ask, collect, createEngineBench, ending, neverAborted, textOf } from './test-engine';

// Each test starts processes of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });
const bench = createEngineBench();
const root = mkdtempSync(join(tmpdir(), 'farmhand-prefix-state-'));
afterAll(async () => {
  await bench.clear();
  rmSync(root, { recursive: true, force: true });
});

const system = { role: 'system', content: 'You are Farmhand, and you like to help. '.repeat(10) } as const;

describe('the state of the instructions on disk', () => {
  const model = bench.model('stateful', { contextTokens: 4096 });
  const answer = async (engine: ReturnType<typeof bench.engine>, content: string, more = {}) =>
    collect(
      engine.provider.stream(
        ask('', { messages: [system, { role: 'user', content }], seed: 3, temperature: 1, maxTokens: 20, cacheKey: content, ...more }),
        neverAborted,
      ),
    );
  const usage = async (...given: Parameters<typeof answer>) => ending(await answer(...given), 'done').usage;

  it('lets the first message after a restart read only what is new, and changes no answer', async () => {
    const prefixFolder = join(root, 'restart');
    const bare = bench.engine(model);
    const expected = textOf(await answer(bare, 'first'));
    const before = bench.engine(model, { prefixFolder });
    expect(textOf(await answer(before, 'first'))).toBe(expected);
    await before.dispose();
    expect(readdirSync(prefixFolder)).toHaveLength(1);
    const after = bench.engine(model, { prefixFolder });
    expect((await usage(after, 'second one')).cachedTokens).toBeGreaterThan(system.content.length);
    expect(textOf(await answer(after, 'first'))).toBe(expected);
    // Another conversation, whose place holds something else by now.
    expect((await usage(after, 'third', { maxTokens: 300 })).cachedTokens).toBeGreaterThan(system.content.length);
    expect((await usage(after, 'fourth')).cachedTokens).toBeGreaterThan(system.content.length);
    expect(readdirSync(prefixFolder)).toHaveLength(1);
  });

  it('holds nothing of what people say', async () => {
    const prefixFolder = join(root, 'private');
    const engine = bench.engine(model, { prefixFolder });
    await answer(engine, 'a secret');
    await answer(engine, 'a much longer secret than the one before');
    expect(readdirSync(prefixFolder)).toHaveLength(1);
  });

  it('that is damaged or of another model is not used', async () => {
    const prefixFolder = join(root, 'damaged');
    const first = bench.engine(model, { prefixFolder });
    await answer(first, 'first');
    await first.dispose();
    const [name = ''] = readdirSync(prefixFolder);
    writeFileSync(join(prefixFolder, name), Buffer.alloc(statSync(join(prefixFolder, name)).size, 7));
    const second = bench.engine(model, { prefixFolder });
    expect((await usage(second, 'first')).cachedTokens).toBe(0);
    await second.dispose();
    const other = bench.engine(bench.model('other'), { prefixFolder });
    expect((await usage(other, 'first')).cachedTokens).toBe(0);
    await other.dispose();
    expect(readdirSync(prefixFolder)).toHaveLength(2);
  });

  it('that cannot be written costs nothing but time', async () => {
    const file = join(root, 'a-file');
    writeFileSync(file, '');
    ending(await answer(bench.engine(model, { prefixFolder: join(file, 'inside') }), 'first'), 'done');
  });
});

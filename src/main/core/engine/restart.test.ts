import { afterAll, expect, it } from 'vitest';
import { ask, collect, createEngineBench, ending, neverAborted, textOf } from './test-engine';

const bench = createEngineBench();
afterAll(() => bench.clear());

it('an engine that is restarted has a new process, ends what was under way with an error, and answers again', async () => {
  const engine = bench.engine(bench.model('restarted', { script: { '[hello]': ['Hello'] } }));
  await engine.warm();
  const before = engine.pid();
  const underWay = collect(engine.provider.stream(ask('Hi', { maxTokens: 4_000, temperature: 1, seed: 3 }), neverAborted));
  await engine.restart();
  expect(ending(await underWay, 'error').error).toMatchObject({ code: 'engine_failed', retryable: true });
  expect(engine.pid()).toBeDefined();
  expect(engine.pid()).not.toBe(before);
  expect(engine.status().state).toBe('ready');
  expect(textOf(await collect(engine.provider.stream(ask('[hello]'), neverAborted)))).toBe('Hello');
});

it('an engine without a model says so when it is restarted', async () => {
  const engine = bench.engine(null);
  await expect(engine.restart()).rejects.toMatchObject({ code: 'unavailable' });
});

it('an engine counts the tokens of a text while its model is loaded, and loads nothing to count', async () => {
  const engine = bench.engine(bench.model('counting', { script: { '[hello]': ['Hello'] } }));
  expect(await engine.countTokens('counting', ['Hello'])).toBeNull();
  await engine.warm();
  const [none, one, longer] = (await engine.countTokens('counting', ['', 'Hello', 'Hello there, how are you?'])) ?? [];
  expect(none).toBe(0);
  expect(one).toBeGreaterThan(0);
  expect(longer).toBeGreaterThan(one ?? 0);
  expect(await engine.countTokens('another', ['Hello'])).toBeNull();
});

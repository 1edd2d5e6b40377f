import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createScriptedProvider, says } from '../../core/agent/fixtures/scripted-provider';
import { createRoutes, testRoute } from '../../core/providers';
import { openStore, type Store } from '../../core/store';
import { activityHandlers } from './activity';
import { callsOf, type TestCalls } from './dispatch.fixture';
import { systemHandlers } from './system';

let store: Store;
let calls: TestCalls;

beforeEach(() => {
  store = openStore(':memory:');
  const notHere = () => {
    throw new Error('not asked here');
  };
  const parts = { health: notHere, status: notHere, doctor: notHere, setup: { get: notHere, setDone: notHere }, stop: notHere };
  calls = callsOf(systemHandlers(parts, store, { activeRuns: () => [], partialAnswers: () => [], runningTools: () => [] }, { list: () => [] }));
});
afterEach(() => store.close());

describe('the events of the store', () => {
  it('are listed by kind, from either end, page by page', async () => {
    const { bus } = store;
    const ids = { runId: 'r', sessionId: 's' };
    for (let step = 1; step <= 3; step += 1) {
      bus.emit('tool.started', { ...ids, callId: `c${step}`, tool: 'add', arguments: {}, risk: 'read', preview: '' });
      bus.emit('tool.finished', { ...ids, callId: `c${step}`, tool: 'add', outcome: 'done', content: '', ms: 1 });
      bus.emit('run.finished', { ...ids, sessionId: step === 3 ? 'other' : 's', reason: 'done', error: null, facts: null, steps: step });
    }
    const names = async (input: Parameters<typeof calls.call<'events.list'>>[1]) =>
      (await calls.call('events.list', input, 'read')).events.map(({ event }) => event);
    expect(await names({})).toHaveLength(9);
    expect(await names({ types: ['run.finished'] })).toEqual(['run.finished', 'run.finished', 'run.finished']);
    expect(await names({ types: ['tool.*'], sessionId: 's' })).toHaveLength(6);
    expect(await names({ types: ['tool.*', 'run.finished'], limit: 2, newestFirst: true })).toEqual(['run.finished', 'tool.finished']);
    const { events } = await calls.call('events.list', { newestFirst: true, limit: 4 });
    const older = await calls.call('events.list', { newestFirst: true, limit: 100, before: events.at(-1)?.id ?? 0 });
    expect([...events, ...older.events].map(({ id }) => id)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(await names({ after: 8 })).toEqual(['run.finished']);
    expect(await names({ types: [] })).toEqual([]);
    await expect(calls.call('events.list', {}, 'chat')).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a test of who answers', () => {
  const model = createScriptedProvider();
  let tick = 0;
  const routes = createRoutes([
    { provider: model, model: () => 'agent', title: 'The script', contextWindow: () => 8192, care: () => null, settled: async () => {} },
  ]);
  const tested = callsOf(
    activityHandlers({
      requests: () => [],
      history: () => ({ bucketMs: 1, buckets: [] }),
      testRoute: (name, signal) => testRoute(routes, name, signal, () => (tick += 100)),
      restartEngine: async () => ({ state: 'ready', detail: 'Loaded.', action: null, model: 'm', loaded: null }),
      unloadEngine: async () => ({ unloaded: ['m'], freedBytes: 1, engine: { state: 'ready', detail: 'Loads.', action: null, model: 'm', loaded: null } }),
    }),
  );

  it('has the words, the time and the speed', async () => {
    model.script.push(says('Hello!'));
    expect(await tested.call('route.test', {})).toMatchObject({
      provider: 'llamafarm',
      model: 'scripted',
      answer: 'Hello!',
      firstTokenMs: 100,
      totalMs: 200,
      promptTokens: 10,
      completionTokens: 5,
      tokensPerSecond: 40,
    });
    await expect(tested.call('route.test', {}, 'read', 'chat')).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('fails with what the server failed with', async () => {
    model.script.push([{ type: 'error', error: { code: 'upstream_failed', message: 'The server is out of memory. Use a smaller model.', retryable: true } }]);
    await expect(tested.call('route.test', {})).rejects.toMatchObject({
      code: 'upstream_failed',
      message: 'The server is out of memory. Use a smaller model.',
    });
    await expect(tested.call('route.test', { model: 'nobody/here' })).rejects.toMatchObject({ code: 'model_not_found' });
  });

  it('the engine is restarted and unloaded by who may do everything', async () => {
    expect(await tested.call('engine.restart', {})).toMatchObject({ state: 'ready' });
    await expect(tested.call('engine.restart', {}, 'chat', 'read', 'approve')).rejects.toMatchObject({ code: 'forbidden' });
    expect(await tested.call('engine.unload', {})).toMatchObject({ unloaded: ['m'], engine: { loaded: null } });
    await expect(tested.call('engine.unload', {}, 'chat', 'read', 'approve')).rejects.toMatchObject({ code: 'forbidden' });
  });
});

import type { EventData } from '@shared/contract';
import type { AnswerFacts } from '@shared/contract/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../core/store';
import { activityHandlers } from '../rpc/handlers/activity';
import { callsOf } from '../rpc/handlers/dispatch.fixture';
import { type Activity, createActivity } from './activity';
import { startTestGateway, type TestGateway } from './gateway.fixture';

const begin = 1_700_000_000_000;
let now = begin;
let store: Store;
let activity: Activity;
let told: EventData<'gateway.request'>[];
let farm: TestGateway | null = null;

beforeEach(() => {
  now = begin;
  told = [];
  store = openStore(':memory:', () => now);
  activity = createActivity({ clock: () => now, events: store.bus, emit: (request) => told.push(request) });
});
afterEach(async () => {
  activity.dispose();
  await farm?.close();
  farm = null;
  store.close();
});

const facts = (firstTokenMs: number | null, completionTokens: number | null, totalMs: number): AnswerFacts => ({
  model: 'agent',
  provider: 'llamafarm',
  reason: '',
  usage: { promptTokens: 100, completionTokens, cachedTokens: null },
  firstTokenMs,
  totalMs,
});
const never = () => Promise.reject(new Error('not asked here'));
const calls = () =>
  callsOf(activityHandlers({ requests: activity.requests, history: activity.history, testRoute: never, restartEngine: never, unloadEngine: never }));

describe('the requests of the gateway', () => {
  it('are listed newest first with caller, route, status and what their route knows, and told one by one', async () => {
    farm = await startTestGateway({
      activity,
      routes: [
        (app) => {
          app.post('/v1/try', { config: { access: 'chat' } }, async (request) => {
            activity.note(request, { model: 'llamafarm/agent', promptTokens: 12, completionTokens: 3, firstTokenMs: 40 });
            return { ok: true };
          });
        },
      ],
    });
    const key = { authorization: `Bearer ${farm.key}` };
    await fetch(`${farm.url}/v1/try`, { method: 'POST', headers: { ...key, 'content-type': 'application/json' }, body: '{}' });
    await fetch(`${farm.url}/api/rpc/sessions.get`, {
      method: 'POST',
      headers: { ...key, 'content-type': 'application/json' },
      body: '{"sessionId":"secret-name"}',
    });
    await fetch(`${farm.url}/metrics`);
    await fetch(`${farm.url}/no/such/place`, { headers: key });
    while (told.length < 4) await new Promise((resolve) => setImmediate(resolve));

    const { requests } = await calls().call('gateway.requests', { limit: 10 }, 'read');
    expect(requests.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['GET', 'none', 404],
      ['GET', '/metrics', 403],
      ['POST', '/api/rpc/:method', 404],
      ['POST', '/v1/try', 200],
    ]);
    expect(requests[3]).toMatchObject({
      caller: { kind: 'cli' },
      model: 'llamafarm/agent',
      promptTokens: 12,
      completionTokens: 3,
      firstTokenMs: 40,
      error: null,
    });
    expect(requests[1]).toMatchObject({ caller: { kind: 'http' }, error: 'forbidden', model: null });
    expect(JSON.stringify(requests)).not.toContain('secret-name');
    expect(told.toReversed()).toEqual(requests);
    expect((await calls().call('gateway.requests', { limit: 1 })).requests).toHaveLength(1);
    await expect(calls().call('gateway.requests', {}, 'chat')).rejects.toMatchObject({ code: 'forbidden' });
  });
});

it('a flood of requests is listed whole and told in part', async () => {
  farm = await startTestGateway({ activity });
  const { url } = farm;
  await Promise.all(Array.from({ length: 30 }, () => fetch(`${url}/metrics`).then((response) => response.text())));
  while (activity.requests(500).length < 30) await new Promise((resolve) => setImmediate(resolve));
  expect(told).toHaveLength(20);
  now += 1_000;
  await fetch(`${url}/metrics`);
  while (activity.requests(500).length < 31) await new Promise((resolve) => setImmediate(resolve));
  expect(told).toHaveLength(21);
});

describe('the hour in steps', () => {
  it('has speed and first-token times of all answers, and no gaps', async () => {
    activity.modelAnswered(facts(100, 11, 1_100));
    activity.modelAnswered(facts(300, 21, 2_300));
    activity.modelAnswered(facts(null, null, 50));
    now += 10_000;
    const ids = { runId: 'r', sessionId: 's' };
    store.bus.emit('message.finished', {
      sessionId: 's',
      message: {
        id: 'm',
        sessionId: 's',
        parentId: null,
        runId: 'r',
        role: 'assistant',
        content: [],
        state: 'complete',
        createdAt: 1,
        facts: facts(50, 5, 450),
      },
    });
    store.bus.emit('run.finished', { ...ids, reason: 'failed', error: null, facts: null, steps: 1 });
    store.bus.emit('run.finished', { ...ids, reason: 'done', error: null, facts: null, steps: 1 });

    const { bucketMs, buckets } = await calls().call('metrics.history', { minutes: 2 }, 'read');
    expect(bucketMs).toBe(10_000);
    expect(buckets).toHaveLength(12);
    expect(buckets.map(({ at }) => at)).toEqual(Array.from({ length: 12 }, (_, index) => begin + 10_000 - (11 - index) * 10_000));
    expect(buckets.at(-2)).toMatchObject({
      answers: 3,
      promptTokens: 300,
      completionTokens: 32,
      tokensPerSecond: 10,
      firstTokenP50Ms: 100,
      firstTokenP95Ms: 300,
      errors: 0,
    });
    expect(buckets.at(-1)).toMatchObject({ answers: 1, tokensPerSecond: 10, firstTokenP50Ms: 50, errors: 1 });
    expect(buckets[0]).toMatchObject({ answers: 0, tokensPerSecond: null, firstTokenP95Ms: null });
    now += 3_600_000;
    activity.modelAnswered(facts(100, 11, 1_100));
    expect((await calls().call('metrics.history', {})).buckets.filter(({ answers }) => answers > 0)).toHaveLength(1);
  });
});

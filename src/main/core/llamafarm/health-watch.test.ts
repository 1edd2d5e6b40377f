import { FarmhandError } from '@shared/contract/errors';
import { describe, expect, it } from 'vitest';
import { createHealthWatch } from './health-watch';
import { testClock } from './llamafarm.fixture';
import type { ServerHealth } from './server-client';

const agent = { provider: 'universal', model: 'Qwen/Qwen3-8B-GGUF:Q4_K_M' };
const failure = (code: string) => new FarmhandError('upstream_unreachable', 'broken', { cause: Object.assign(new Error(code), { code }) });

function watchOver(answers: (ServerHealth | Error)[]) {
  const clock = testClock();
  let asked = 0;
  const health = () => {
    const next = answers[Math.min(asked, answers.length - 1)] ?? failure('ECONNREFUSED');
    asked += 1;
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  return { clock, watch: createHealthWatch({ health }, clock, () => undefined), asked: () => asked };
}

const good = (change: Partial<ServerHealth['components'][number]>): ServerHealth => ({
  status: 'healthy',
  components: [{ name: 'universal-runtime', status: 'healthy', message: 'ok', ...change }],
});

describe('the health watch', () => {
  it('asks once for all chats that wait', async () => {
    const { clock, watch, asked } = watchOver([good({})]);
    await Promise.all(Array.from({ length: 20 }, () => watch.report(agent)));
    expect(asked()).toBe(1);
    await clock.advance(5_000);
    await watch.report(agent);
    expect(asked()).toBe(2);
  });

  it('gives up after two refusals', async () => {
    const { clock, watch } = watchOver([failure('ECONNREFUSED')]);
    expect((await watch.report(agent)).gone).toBeUndefined();
    await clock.advance(5_000);
    expect((await watch.report(agent)).gone).toBeInstanceOf(FarmhandError);
  });

  it('is patient with a server that is blocked, for 90 s', async () => {
    const { clock, watch } = watchOver([failure('UND_ERR_HEADERS_TIMEOUT')]);
    for (let waited = 0; waited < 90_000; waited += 15_000) {
      expect((await watch.report(agent)).gone).toBeUndefined();
      await clock.advance(15_000);
    }
    expect((await watch.report(agent)).gone).toBeDefined();
  });

  it('forgets failures when the server answers again, with an error even', async () => {
    const { clock, watch } = watchOver([failure('ECONNREFUSED'), new FarmhandError('upstream_failed', 'HTTP 500'), failure('ECONNREFUSED')]);
    for (let round = 0; round < 3; round += 1) {
      expect((await watch.report(agent)).gone).toBeUndefined();
      await clock.advance(5_000);
    }
  });

  it('tells a runtime that is down from one that loads', async () => {
    expect((await watchOver([good({ status: 'unhealthy', message: 'Connection refused' })]).watch.report(agent)).waiting).toMatchObject({
      state: 'loading',
      detail: expect.stringContaining('Connection refused'),
    });
    expect((await watchOver([good({ details: { loaded_models: [] } })]).watch.report(agent)).waiting).toMatchObject({
      state: 'loading',
      detail: expect.stringContaining('Qwen3-8B'),
    });
    expect((await watchOver([good({ details: { loaded_models: [{ id: agent.model }] } })]).watch.report(agent)).waiting.state).toBe('reading');
    expect((await watchOver([good({})]).watch.report({ provider: 'openai', model: 'gpt' })).waiting.state).toBe('reading');
  });
});

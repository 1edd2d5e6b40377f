import { FarmhandError } from '@shared/contract/errors';
import { describe, expect, it } from 'vitest';
import type { Agent } from '../core/agent';
import { pausable } from './pausable-agent';

function agent() {
  const stopped: string[] = [];
  const told: boolean[] = [];
  let signal: AbortSignal | null = null;
  const refuse = (): never => {
    throw new FarmhandError('unavailable', 'Not in this test.');
  };
  const made: Agent = {
    send: async () => ({ sessionId: 's1', runId: 'r1', state: 'started' }),
    regenerate: async () => ({ sessionId: 's1', runId: 'r1', state: 'started' }),
    resume: async () => ({ sessionId: 's1', runId: 'r1', state: 'started' }),
    stop: (sessionId) => {
      stopped.push(sessionId);
      return true;
    },
    complete: (_input, _observe, given) => {
      signal = given;
      return new Promise(() => {});
    },
    queue: () => [],
    unqueue: () => null,
    prompt: async () => refuse(),
    context: async () => refuse(),
    activeRuns: () => [{ id: 'r1', sessionId: 's1', state: 'running', reason: null, error: null, startedAt: 1, endedAt: null }],
    partialAnswers: () => [],
    runningTools: () => [],
    running: () => 1,
    shutdown: async () => {},
  };
  return { agent: pausable(made, (paused) => told.push(paused)), stopped, told, signal: () => signal };
}

describe('a paused agent', () => {
  it('stops what runs and begins nothing', async () => {
    const { agent: held, stopped, signal } = agent();
    const input = { sessionKey: null, messages: [], instructions: '', clientTools: [], as: 'bare' as const, model: null, maxTokens: null, request: {} };
    void held.complete(input, () => {}, new AbortController().signal);
    held.setPaused(true);
    expect(held.paused).toBe(true);
    expect(stopped).toEqual(['s1']);
    expect(signal()?.aborted).toBe(true);
    for (const begin of [
      () => held.send({ content: 'x', origin: 'window' }),
      () => held.resume({ sessionId: 's1' }),
      () => held.regenerate({ sessionId: 's1', messageId: 'm1' }),
    ])
      await expect(begin()).rejects.toMatchObject({ code: 'unavailable', retryable: true });
  });

  it('goes on when it is told to', async () => {
    const { agent: held, signal, told } = agent();
    held.setPaused(true);
    held.setPaused(false);
    held.setPaused(false);
    expect(told).toEqual([true, false]);
    expect(await held.send({ content: 'x', origin: 'window' })).toMatchObject({ state: 'started' });
    const input = { sessionKey: null, messages: [], instructions: '', clientTools: [], as: 'bare' as const, model: null, maxTokens: null, request: {} };
    void held.complete(input, () => {}, new AbortController().signal);
    expect(signal()?.aborted).toBe(false);
  });
});

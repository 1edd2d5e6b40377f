import type { Mode, Risk } from '@shared/contract/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../store';
import { type Approvals, approvalLifetimeMs, createApprovals, decide } from './index';

const risks: Risk[] = ['read', 'note', 'simulated', 'write', 'danger'];

describe('the policy', () => {
  it.each<[Mode, string[]]>([
    ['chat-only', ['deny', 'deny', 'deny', 'deny', 'deny']],
    ['ask', ['allow', 'allow', 'allow', 'ask', 'ask']],
    ['allow-reads', ['allow', 'ask', 'ask', 'ask', 'ask']],
    ['allow-workspace', ['allow', 'allow', 'allow', 'allow', 'ask']],
  ])('in mode %s', (mode, verdicts) => {
    expect(risks.map((risk) => decide(mode, risk))).toEqual(verdicts);
  });
});

describe('the gate', () => {
  let store: Store;
  let approvals: Approvals;
  let approvers = 1;
  let timers: { callback: () => void; ms: number }[] = [];
  const action = {
    sessionId: 's',
    runId: 'r',
    callId: 'c',
    tool: 'write_file',
    risk: 'write' as const,
    mode: 'ask' as const,
    arguments: { path: 'a.md' },
    preview: 'Write a.md',
  };
  const ask = (signal = new AbortController().signal) => {
    const decision = approvals.gate(action, signal);
    const [pending] = approvals.list({ state: 'pending', limit: 1 });
    return { decision, id: pending?.id ?? '' };
  };

  beforeEach(() => {
    store = openStore(':memory:');
    approvers = 1;
    timers = [];
    approvals = createApprovals({
      store: store.approvals,
      bus: store.bus,
      clock: () => 1_000,
      approvers: () => approvers,
      setTimer: (callback, ms) => {
        timers.push({ callback, ms });
        return () => {};
      },
    });
  });
  afterEach(() => store.close());

  it('waits for a yes and remembers who gave it', async () => {
    const { decision, id } = ask();
    expect(approvals.pending()).toBe(1);
    approvals.resolve(id, 'allow', undefined, 'Anna');
    await expect(decision).resolves.toEqual({ allowed: true });
    expect(approvals.list({ state: 'all', limit: 1 })[0]).toMatchObject({ state: 'allowed', decidedBy: 'Anna' });
  });

  it('hands the reason of a no to the model', async () => {
    const { decision, id } = ask();
    approvals.resolve(id, 'deny', 'not that file', 'Anna');
    await expect(decision).resolves.toEqual({ allowed: false, reason: 'not that file' });
  });

  it('counts no answer in 300 s as a no', async () => {
    const { decision } = ask();
    expect(timers[0]?.ms).toBe(approvalLifetimeMs);
    timers[0]?.callback();
    await expect(decision).resolves.toMatchObject({ allowed: false, reason: expect.stringContaining('in time') });
  });

  it('denies at once when nobody who may approve is there', async () => {
    approvers = 0;
    await expect(approvals.gate(action, new AbortController().signal)).resolves.toMatchObject({ allowed: false });
    expect(approvals.list({ state: 'all', limit: 1 })).toEqual([]);
  });

  it('ends the question when the run is stopped, also before it was asked', async () => {
    const controller = new AbortController();
    const { decision } = ask(controller.signal);
    controller.abort();
    await expect(decision).resolves.toMatchObject({ allowed: false, reason: expect.stringContaining('stopped') });
    await expect(approvals.gate(action, controller.signal)).resolves.toMatchObject({ allowed: false });
    expect(approvals.pending()).toBe(0);
  });

  it('is decided once', async () => {
    const { decision, id } = ask();
    approvals.resolve(id, 'deny', undefined, 'Anna');
    await decision;
    expect(() => approvals.resolve(id, 'allow', undefined, 'Ben')).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(() => approvals.resolve('apr_none', 'allow', undefined, 'Ben')).toThrow(expect.objectContaining({ code: 'not_found' }));
  });
});

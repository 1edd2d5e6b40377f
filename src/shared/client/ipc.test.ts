// The page's side of the bridge, against a main process that the test plays.
import { describe, expect, it } from 'vitest';
import type { Result } from '../contract/errors';
import { type BridgeEvent, type DesktopBridge, ipcTransport, subscriptionStart } from './ipc';
import type { TransportListener } from './transport';

interface Subscription {
  after: number | null;
  tell(event: BridgeEvent): void;
  ended: boolean;
}

function createMainProcess(answer: (method: string, params: unknown) => Promise<Result<unknown>> = async () => ({ ok: true, data: null })) {
  const subscriptions: Subscription[] = [];
  const numbers: (number | undefined)[] = [];
  const cancelled: number[] = [];
  const bridge: DesktopBridge = {
    request: (method, params, call) => {
      numbers.push(call);
      return answer(method, params);
    },
    cancel: (call) => cancelled.push(call),
    subscribe(after, tell) {
      const subscription: Subscription = { after, tell, ended: false };
      subscriptions.push(subscription);
      return () => {
        subscription.ended = true;
      };
    },
    pathForFile: () => '',
    platform: 'linux',
  };
  const latest = () => {
    const last = subscriptions.at(-1);
    if (last === undefined) throw new Error('nobody subscribed');
    return last;
  };
  return { bridge, subscriptions, numbers, cancelled, latest };
}

function listen(bridge: DesktopBridge) {
  const told: unknown[] = [];
  const transport = ipcTransport(bridge);
  const listener: TransportListener = {
    event: ({ seq }) => told.push(seq),
    state: (state) => told.push(state),
    gap: () => told.push('gap'),
  };
  transport.listen(listener);
  return { transport, told };
}

const start = (seq: number, data: string): BridgeEvent => ({ seq, event: subscriptionStart, data });
const event = (seq: number): BridgeEvent => ({ seq, event: 'memory.changed', data: { file: 'MEMORY.md' } });

describe('events over the bridge', () => {
  it('begin with the first one after the start', () => {
    const main = createMainProcess();
    const { transport, told } = listen(main.bridge);
    expect(transport.state).toBe('connecting');
    main.latest().tell(start(7, 'fresh'));
    main.latest().tell(event(7));
    main.latest().tell(event(8));
    expect(told).toEqual(['open', 8]);
    expect(main.latest().after).toBeNull();
  });

  it('are asked for again from the last one seen when one is missing', () => {
    const main = createMainProcess();
    const { told } = listen(main.bridge);
    main.latest().tell(start(1, 'fresh'));
    main.latest().tell(event(2));
    const [first] = main.subscriptions;
    main.latest().tell(event(5));
    expect(first?.ended).toBe(true);
    expect(main.latest().after).toBe(2);
    first?.tell(event(6));
    main.latest().tell(start(5, 'resumed'));
    for (const seq of [3, 4, 5, 6]) main.latest().tell(event(seq));
    expect(told).toEqual(['open', 2, 3, 4, 5, 6]);
  });

  it('that are no longer kept are a gap, after which they go on', () => {
    const main = createMainProcess();
    const { told } = listen(main.bridge);
    main.latest().tell(start(1, 'fresh'));
    main.latest().tell(event(9_000));
    main.latest().tell(start(9_001, 'snapshot'));
    main.latest().tell(event(9_002));
    expect(told).toEqual(['open', 'gap', 9_002]);
  });
});

describe('calls over the bridge', () => {
  it('give what the method answers, errors as values', async () => {
    const main = createMainProcess(async (method) =>
      method === 'system.health' ? { ok: true, data: 1 } : { ok: false, error: { code: 'not_found', message: 'There is none.', retryable: false } },
    );
    const { transport } = listen(main.bridge);
    expect(await transport.call('system.health', {})).toEqual({ ok: true, data: 1 });
    expect(await transport.call('sessions.get', {})).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('fail retryably when the main process does not answer', async () => {
    const { transport } = listen(createMainProcess(() => Promise.reject(new Error('gone'))).bridge);
    expect(await transport.call('system.health', {})).toMatchObject({ ok: false, error: { code: 'unavailable', retryable: true } });
  });

  it('end at once when they are cancelled or the transport is closed', async () => {
    const main = createMainProcess(() => new Promise(() => {}));
    const { transport, told } = listen(main.bridge);
    const controller = new AbortController();
    const cancelled = transport.call('models.test', {}, controller.signal);
    controller.abort();
    expect(await cancelled).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    const open = transport.call('system.health', {});
    transport.close();
    expect(await open).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await transport.call('system.health', {})).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(told).toEqual(['closed']);
    // The core hears of both, by the numbers under which they were sent.
    expect(main.cancelled).toEqual(main.numbers);
    expect(main.cancelled).toHaveLength(2);
  });
});

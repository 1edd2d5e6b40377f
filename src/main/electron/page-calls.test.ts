// The bridge from both ends: a page's transport over the main process's handlers, with the real dispatcher, frames and events behind them.

import { createClient } from '@shared/client';
import { type DesktopBridge, ipcTransport, type SubscriptionStart } from '@shared/client/ipc';
import type { Result } from '@shared/contract/errors';
import { describe, expect, it } from 'vitest';
import { openStore } from '../core/store';
import { createDispatcher, createFrameServer, silentLog } from '../rpc';
import { handlersFor } from '../rpc/handlers.fixture';
import { channels, type PageMessage, servePages } from './page-calls';
import { Listeners } from './shell.fixture';

type Handler = (event: PageMessage, ...args: unknown[]) => Promise<Result<unknown>>;

function createMain() {
  const store = openStore(':memory:');
  const aborted: string[] = [];
  const dispatcher = createDispatcher(
    handlersFor({
      'memory.search': ({ query }) => ({ hits: [{ file: 'a', line: 1, text: query }] }),
      'sessions.export': (_input, { signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => {
            aborted.push('sessions.export');
            reject(new Error('aborted'));
          }),
        ),
    }),
  );
  const frames = createFrameServer({ dispatcher, events: store.bus, version: '1' });
  const invoked = new Map<string, Handler>();
  const sent = new Listeners();
  const warnings: string[] = [];
  servePages({
    ipcMain: { handle: (channel, listener) => void invoked.set(channel, listener), on: (channel, listener) => sent.on(channel, listener) },
    farmhand: { bus: store.bus, frames },
    isTrusted: ({ senderFrame }) => senderFrame?.url === 'app://farmhand/',
    version: '1',
    log: { ...silentLog, warn: (_details, message) => void warnings.push(message) },
  });

  /** One of our windows, in which pages can be loaded one after the other. */
  function openWindow(url = 'app://farmhand/', id = 1) {
    const toPage = new Listeners();
    const life = new Listeners();
    let destroyed = false;
    const sender = {
      id,
      send: (channel: string, ...args: unknown[]) => toPage.emit(channel, ...args.map((arg) => structuredClone(arg))),
      isDestroyed: () => destroyed,
      once: (event: string, listener: () => void) => life.once(event, listener),
      on: (event: string, listener: () => void) => life.on(event, listener),
    };
    const event: PageMessage = { sender, senderFrame: { url, parent: null } };
    return {
      life,
      destroy() {
        destroyed = true;
        life.emit('destroyed');
      },
      /** As the preload makes it. */
      loadPage(pageId: string): DesktopBridge {
        let subscriptions = 0;
        return {
          request: (method, params, call) => invoked.get(channels.request)?.(event, pageId, method, params, call) ?? Promise.reject(new Error('not served')),
          cancel: (call) => sent.emit(channels.cancel, event, pageId, call),
          subscribe(after, listener) {
            subscriptions += 1;
            const mine = subscriptions;
            toPage.on(channels.event, (page: string, number: number, item: never) => {
              if (page === pageId && number === mine) listener(item);
            });
            sent.emit(channels.subscribe, event, pageId, mine, after);
            return () => sent.emit(channels.unsubscribe, event, pageId, mine);
          },
          pathForFile: () => '',
          platform: 'linux',
        };
      },
      cancelAs: (pageId: string, call: number) => sent.emit(channels.cancel, event, pageId, call),
      raw: (channel: string, ...args: unknown[]) => invoked.get(channel)?.(event, ...args),
    };
  }
  return { bus: store.bus, frames, aborted, warnings, openWindow };
}

function collect(bridge: DesktopBridge, after: number | null) {
  const seen: { seq: number; event: string; data: unknown }[] = [];
  const end = bridge.subscribe(after, (event) => seen.push(event));
  return { seen, end, start: (): SubscriptionStart | unknown => seen[0]?.data };
}

const happens = (main: ReturnType<typeof createMain>, times = 1) => {
  for (let time = 0; time < times; time += 1) main.bus.emit('memory.changed', { file: 'MEMORY.md' });
};

describe('a page in our window', () => {
  it('calls with full scopes and hears events, as any client does', async () => {
    const main = createMain();
    const client = createClient(ipcTransport(main.openWindow().loadPage('one')));
    const files: string[] = [];
    client.on('memory.changed', ({ file }) => files.push(file));
    expect(await client.call('memory.search', { query: 'barley' })).toEqual({ hits: [{ file: 'a', line: 1, text: 'barley' }] });
    happens(main);
    expect(files).toEqual(['MEMORY.md']);
    await expect(client.call('keys.list', {})).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('counts as somebody who can be asked for approvals, as long as it is there', async () => {
    const main = createMain();
    const window = main.openWindow();
    collect(window.loadPage('one'), null);
    expect(main.frames.approvers()).toBe(1);
    collect(window.loadPage('two'), null);
    expect(main.frames.approvers()).toBe(1);
    window.destroy();
    expect(main.frames.approvers()).toBe(0);
  });

  it('cancels a call in the core, and no call of another page', async () => {
    const main = createMain();
    const window = main.openWindow();
    const bridge = window.loadPage('one');
    const client = createClient(ipcTransport(bridge));
    const controller = new AbortController();
    const open = client.call('sessions.export', { sessionId: 's' }, { signal: controller.signal });
    controller.abort();
    await expect(open).rejects.toMatchObject({ code: 'cancelled' });
    expect(main.aborted).toEqual(['sessions.export']);

    const other = bridge.request('sessions.export', { sessionId: 's' }, 1_000);
    window.cancelAs('two', 1_000);
    expect(main.aborted).toHaveLength(1);
    bridge.cancel(1_000);
    expect(await other).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(main.aborted).toHaveLength(2);
    bridge.cancel(1_000);
    expect(await client.call('memory.search', { query: 'barley' })).toMatchObject({ hits: [{ text: 'barley' }] });
  });

  it('gets answers of megabytes whole', async () => {
    const main = createMain();
    const query = 'x'.repeat(5_000_000);
    const answer = await main.openWindow().loadPage('one').request('memory.search', { query });
    expect(answer.ok && JSON.stringify(answer.data).length).toBeGreaterThan(5_000_000);
  });

  it('gets errors as values', async () => {
    const bridge = createMain().openWindow().loadPage('one');
    expect(await bridge.request('no.such', {})).toMatchObject({ ok: false, error: { code: 'unknown_method' } });
    expect(await bridge.request('memory.search', { query: 5 })).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
  });
});

describe('a subscription', () => {
  it('begins now, or after the event that was seen last', () => {
    const main = createMain();
    const bridge = main.openWindow().loadPage('one');
    happens(main, 3);
    const fresh = collect(bridge, null);
    const resumed = collect(bridge, 1);
    happens(main);
    expect(fresh.start()).toBe('fresh');
    expect(fresh.seen.map(({ seq }) => seq)).toEqual([3, 4]);
    expect(resumed.start()).toBe('resumed');
    expect(resumed.seen.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('says so when what was missed is no longer kept, or belongs to another life of the process', () => {
    const main = createMain();
    const bridge = main.openWindow().loadPage('one');
    happens(main, 5_000);
    expect(collect(bridge, 1).start()).toBe('snapshot');
    expect(collect(bridge, 9_999).start()).toBe('snapshot');
  });

  it('ends when it is told to, and with its page', () => {
    const main = createMain();
    const window = main.openWindow();
    const first = collect(window.loadPage('one'), null);
    const second = collect(window.loadPage('one'), null);
    second.end();
    happens(main);
    expect([first.seen.length, second.seen.length]).toEqual([2, 1]);
    const next = collect(window.loadPage('two'), null);
    happens(main);
    expect([first.seen.length, next.seen.length]).toEqual([2, 2]);
    window.life.emit('render-process-gone');
    happens(main);
    expect(next.seen.length).toBe(2);
  });
});

describe('what a page left behind', () => {
  it.each([
    ['a window that is closed', (window: ReturnType<ReturnType<typeof createMain>['openWindow']>) => window.destroy()],
    ['a crash', (window: ReturnType<ReturnType<typeof createMain>['openWindow']>) => window.life.emit('render-process-gone')],
    ['a reload', (window: ReturnType<ReturnType<typeof createMain>['openWindow']>) => void collect(window.loadPage('two'), null)],
  ])('is stopped by %s', async (_name, leave) => {
    const main = createMain();
    const window = main.openWindow();
    const open = window.loadPage('one').request('sessions.export', { sessionId: 's' });
    await Promise.resolve();
    leave(window);
    expect(await open).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(main.aborted).toEqual(['sessions.export']);
  });
});

describe('a page that is not ours', () => {
  it('is refused, hears nothing, and is logged', async () => {
    const main = createMain();
    const bridge = main.openWindow('https://example.com/').loadPage('one');
    expect(await bridge.request('memory.search', { query: 'x' })).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    const { seen } = collect(bridge, null);
    happens(main);
    expect(seen).toEqual([]);
    expect(main.frames.clients()).toBe(0);
    expect(main.warnings).toHaveLength(2);
  });

  it.each([[[]], [['one']], [['one', 5, {}]], [['x'.repeat(200), 'system.health', {}]]])('a message of another shape is refused: %j', async (args) => {
    expect(
      await createMain()
        .openWindow()
        .raw(channels.request, ...args),
    ).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
  });
});

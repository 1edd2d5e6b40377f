// The main process's side of the bridge: calls and events of the pages in our windows. Each load of a page is one client of the core.

import { readResult } from '@shared/client/frame-transport';
import type { BridgeChannels, BridgeEvent, SubscriptionStart } from '@shared/client/ipc';
import { subscriptionStart } from '@shared/client/ipc';
import { FarmhandError, type Result, toErrorValue } from '@shared/contract/errors';
import { protocolVersion } from '@shared/contract/frames';
import { z } from 'zod';
import type { Farmhand } from '../app/create-farmhand';
import type { AcceptedConnection, Caller, Log } from '../rpc';
import type { MessageSource } from './guards';

export const channels: BridgeChannels = {
  request: 'farmhand:request',
  cancel: 'farmhand:cancel',
  subscribe: 'farmhand:subscribe',
  unsubscribe: 'farmhand:unsubscribe',
  event: 'farmhand:event',
};

/** The part of Electron's ipcMain that is used. */
export interface PageMessages {
  handle(channel: string, listener: (event: PageMessage, ...args: unknown[]) => Promise<Result<unknown>>): void;
  on(channel: string, listener: (event: PageMessage, ...args: unknown[]) => void): unknown;
}

interface Sender {
  readonly id: number;
  send(channel: string, ...args: unknown[]): void;
  isDestroyed(): boolean;
  once(event: 'destroyed', listener: () => void): unknown;
  on(event: 'render-process-gone', listener: () => void): unknown;
}

export interface PageMessage extends MessageSource {
  sender: Sender;
}

export interface PageCallsDeps {
  ipcMain: PageMessages;
  farmhand: Pick<Farmhand, 'bus' | 'frames'>;
  /** Asked for every message. */
  isTrusted(event: MessageSource): boolean;
  version: string;
  log: Log;
}

/** One load of a page. */
interface Page {
  id: string;
  connection: AcceptedConnection;
  answers: Map<number, (result: Result<unknown>) => void>;
  /** The page's numbers of the calls that are under way, and ours. */
  calls: Map<number, number>;
  subscriptions: Map<number, () => void>;
}

const pageIdSchema = z.string().min(1).max(100);
const numberSchema = z.int().min(0);
const requestSchema = z.tuple([pageIdSchema, z.string().max(200), z.unknown(), numberSchema.optional()]);
const cancelSchema = z.tuple([pageIdSchema, numberSchema]);
const subscribeSchema = z.tuple([pageIdSchema, numberSchema, numberSchema.nullable()]);
const unsubscribeSchema = z.tuple([pageIdSchema, numberSchema]);

const answerSchema = z.object({ type: z.literal('res'), id: z.number(), ok: z.boolean(), data: z.unknown().optional(), error: z.unknown().optional() });

/** Serves the bridge until the process ends. */
export function servePages({ ipcMain, farmhand, isTrusted, version, log }: PageCallsDeps): void {
  const pages = new Map<number, Page>();
  const watched = new Set<number>();
  let nextRequest = 1;

  function open(sender: Sender, id: string): Page {
    const answers: Page['answers'] = new Map();
    const caller: Caller = { kind: 'desktop', id: `window-${sender.id}`, name: 'the window', scopes: new Set(['admin']) };
    const connection = farmhand.frames.accept(
      {
        send(frame) {
          const answer = answerSchema.safeParse(frame);
          if (!answer.success) return;
          answers.get(answer.data.id)?.(readResult(answer.data));
          answers.delete(answer.data.id);
        },
        close: () => drop(sender.id),
      },
      () => caller,
    );
    connection.frame({ type: 'hello', protocol: { min: protocolVersion, max: protocolVersion }, client: { name: 'the window', version } });
    return { id, connection, answers, calls: new Map(), subscriptions: new Map() };
  }

  /** Ends what a page left behind: its calls are aborted and it is no longer asked for approvals. */
  function drop(contentsId: number): void {
    const page = pages.get(contentsId);
    if (page === undefined) return;
    pages.delete(contentsId);
    for (const end of page.subscriptions.values()) end();
    page.connection.close(1001, 'the page is gone');
    const gone = new FarmhandError('cancelled', 'The window was closed or loaded again. Ask again from the new one.');
    for (const answer of page.answers.values()) answer({ ok: false, error: toErrorValue(gone) });
  }

  function pageOf(sender: Sender, id: string): Page {
    const known = pages.get(sender.id);
    if (known?.id === id) return known;
    if (!watched.has(sender.id)) {
      watched.add(sender.id);
      sender.once('destroyed', () => {
        drop(sender.id);
        watched.delete(sender.id);
      });
      sender.on('render-process-gone', () => drop(sender.id));
    }
    drop(sender.id);
    const page = open(sender, id);
    pages.set(sender.id, page);
    return page;
  }

  function refuse(what: string, event: MessageSource): FarmhandError {
    log.warn({ from: event.senderFrame?.url.slice(0, 200) ?? null }, `${what} from a page that is not ours was refused`);
    return new FarmhandError('forbidden', 'Only the window of Farmhand may do this. Open it from the tray.');
  }

  ipcMain.handle(channels.request, async (event, ...args: unknown[]): Promise<Result<unknown>> => {
    if (!isTrusted(event)) return { ok: false, error: toErrorValue(refuse('a call', event)) };
    const parsed = requestSchema.safeParse(args);
    if (!parsed.success) return { ok: false, error: toErrorValue(new FarmhandError('invalid_input', 'A call is a method and its input. Reload the window.')) };
    const [pageId, method, params, call] = parsed.data;
    const page = pageOf(event.sender, pageId);
    const id = nextRequest;
    nextRequest += 1;
    return new Promise((resolve) => {
      if (call !== undefined) page.calls.set(call, id);
      page.answers.set(id, (result) => {
        if (call !== undefined) page.calls.delete(call);
        resolve(result);
      });
      page.connection.frame({ type: 'req', id, method, params });
    });
  });

  ipcMain.on(channels.cancel, (event, ...args: unknown[]) => {
    if (!isTrusted(event)) return void refuse('a cancellation', event);
    const parsed = cancelSchema.safeParse(args);
    if (!parsed.success) return;
    const page = pages.get(event.sender.id);
    const id = page?.id === parsed.data[0] ? page.calls.get(parsed.data[1]) : undefined;
    if (id !== undefined) page?.connection.frame({ type: 'cancel', id });
  });

  ipcMain.on(channels.subscribe, (event, ...args: unknown[]) => {
    if (!isTrusted(event)) return void refuse('a subscription', event);
    const parsed = subscribeSchema.safeParse(args);
    if (!parsed.success) return;
    const [pageId, number, after] = parsed.data;
    const { sender } = event;
    const page = pageOf(sender, pageId);
    page.subscriptions.get(number)?.();
    const tell = (item: BridgeEvent) => {
      if (!sender.isDestroyed()) sender.send(channels.event, pageId, number, item);
    };
    const { bus } = farmhand;
    const missed = after === null || after > bus.seq ? null : bus.since(after);
    const start: SubscriptionStart = after === null ? 'fresh' : missed === null ? 'snapshot' : 'resumed';
    tell({ seq: missed === null || after === null ? bus.seq : after, event: subscriptionStart, data: start });
    for (const item of missed ?? []) tell(item);
    page.subscriptions.set(number, bus.subscribe(tell));
  });

  ipcMain.on(channels.unsubscribe, (event, ...args: unknown[]) => {
    if (!isTrusted(event)) return;
    const parsed = unsubscribeSchema.safeParse(args);
    if (!parsed.success) return;
    const page = pages.get(event.sender.id);
    if (page?.id !== parsed.data[0]) return;
    page.subscriptions.get(parsed.data[1])?.();
    page.subscriptions.delete(parsed.data[1]);
  });
}

// One open conversation: reads its pages, hears its events, and hands the window a view that changes at most once per frame.
import type { Client } from '@shared/client';
import type { MethodOutput } from '@shared/contract';
import { chatEvents } from '@shared/contract/chat';
import { FarmhandError } from '@shared/contract/errors';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyDeltas, applyEvent, type ChatEvent } from './apply-event';
import { placePage } from './place-page';
import { emptyView, reachesEnd, type SessionView } from './view';

const pageSize = 60;
const mostMessages = 400;
/** ms between two batches of streamed text: 25 a second look smooth and leave time for everything else. */
const batchMs = 40;
/** ms after which a head that no message brought makes us read again. */
const headPatienceMs = 250;

export interface OpenChat {
  sessionId: string;
  store: StoreApi<SessionView>;
  older(): Promise<void>;
  newer(): Promise<void>;
  /** Shows the stretch around a message, on the branch that it lies on. */
  around(messageId: string): Promise<void>;
  toEnd(): Promise<void>;
  /** Lets go of what is far above, while the end is in sight. */
  trim(): void;
  close(): void;
}

function readCuts(events: MethodOutput<'events.list'>['events']): SessionView['cuts'] {
  return events.toReversed().flatMap(({ data }) => {
    const cut = chatEvents['context.cut'].data.safeParse(data);
    return cut.success ? [cut.data] : [];
  });
}

export function openChat(client: Client, sessionId: string, firstMessage: string | null): OpenChat {
  const store = createStore<SessionView>(() => emptyView(sessionId));
  const change = (next: (view: SessionView) => SessionView) => store.setState((view) => next(view), true);
  let closed = false;
  let loads = 0;
  let paging = false;
  let pending = new Map<string, { text: string; reasoning: string }>();
  /** What came since a load began: what was read may lack it. */
  let since: { deltas: Map<string, { text: string; reasoning: string }>; events: ChatEvent[] } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let headTimer: ReturnType<typeof setTimeout> | undefined;
  let lastBatch = 0;

  function flush() {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    timer = undefined;
    frame = 0;
    if (pending.size === 0) return;
    const deltas = pending;
    pending = new Map();
    lastBatch = performance.now();
    change((view) => applyDeltas(view, deltas, Date.now()));
  }

  function schedule() {
    if (timer !== undefined || frame !== 0) return;
    const wait = Math.max(0, lastBatch + batchMs - performance.now());
    timer = setTimeout(() => {
      timer = undefined;
      // Frames do not come while the window is hidden; its text must not pile up.
      if (document.hidden) flush();
      else frame = requestAnimationFrame(flush);
    }, wait);
  }

  function hear(event: ChatEvent) {
    flush();
    since?.events.push(event);
    change((view) => applyEvent(view, event, Date.now()));
  }

  function grow(map: Map<string, { text: string; reasoning: string }>, id: string, kind: 'text' | 'reasoning', text: string) {
    const former = map.get(id) ?? { text: '', reasoning: '' };
    map.set(id, { ...former, [kind]: former[kind] + text });
  }

  async function load(where: { around?: string } = {}) {
    const mine = ++loads;
    const meanwhile: NonNullable<typeof since> = { deltas: new Map(), events: [] };
    since = meanwhile;
    pending = new Map();
    try {
      const [page, snapshot] = await Promise.all([
        client.call('sessions.messages', { sessionId, limit: pageSize, ...where }),
        client.call('system.snapshot', {}),
      ]);
      if (closed || mine !== loads) return;
      pending = new Map();
      change((former) => placePage(former, page, snapshot, meanwhile, Date.now()));
      since = null;
      const [queue, context, cuts] = await Promise.allSettled([
        client.call('chat.queue', { sessionId }),
        client.call('chat.context', { sessionId }),
        client.call('events.list', { sessionId, types: ['context.cut'], newestFirst: true, limit: 50 }),
      ]);
      if (closed || mine !== loads) return;
      change((view) => ({
        ...view,
        queue: queue.status === 'fulfilled' ? queue.value.queue : view.queue,
        cuts: cuts.status === 'fulfilled' ? readCuts(cuts.value.events) : view.cuts,
        context: context.status === 'fulfilled' ? context.value : view.context,
      }));
    } catch (error) {
      if (closed || mine !== loads) return;
      const missing = error instanceof FarmhandError && error.code === 'not_found';
      if (where.around !== undefined && missing) return load();
      change((view) => ({
        ...view,
        status: missing ? 'missing' : view.messages.length > 0 ? 'ready' : 'failed',
        problem: String(error instanceof Error ? error.message : error),
      }));
    }
  }

  async function page(where: { before: string } | { after: string }) {
    if (paging) return;
    paging = true;
    try {
      const read = await client.call('sessions.messages', { sessionId, limit: pageSize, ...where });
      if (closed) return;
      change((view) => {
        const before = 'before' in where;
        const joins = before ? view.messages[0]?.id === where.before : view.messages.at(-1)?.id === where.after;
        if (!joins) return view;
        const messages = before ? [...read.messages, ...view.messages] : [...view.messages, ...read.messages];
        return { ...view, messages, start: before ? read.start : view.start, total: read.total, siblings: { ...view.siblings, ...read.siblings } };
      });
    } finally {
      paging = false;
    }
  }

  /** A head that we do not show: another branch was opened, here or in another window. */
  function watchHead() {
    clearTimeout(headTimer);
    headTimer = setTimeout(() => {
      const view = store.getState();
      const head = view.session?.headId ?? null;
      if (closed || view.status !== 'ready' || view.elsewhere || head === null || !reachesEnd(view)) return;
      if (!view.messages.some(({ id }) => id === head)) void load();
    }, headPatienceMs);
  }

  const own = (data: { sessionId: string }) => data.sessionId === sessionId;
  const stops = [
    client.on('session.changed', (data) => {
      if (data.session.id !== sessionId) return;
      // It was deleted and is back.
      if (store.getState().status === 'missing') return void load();
      hear({ event: 'session.changed', data });
      watchHead();
    }),
    client.on('session.deleted', (data) => own(data) && change((view) => ({ ...view, status: 'missing' }))),
    client.on('run.started', (data) => own(data) && hear({ event: 'run.started', data })),
    client.on('run.waiting', (data) => own(data) && hear({ event: 'run.waiting', data })),
    client.on('run.finished', (data) => own(data) && hear({ event: 'run.finished', data })),
    client.on('message.added', (data) => own(data) && hear({ event: 'message.added', data })),
    client.on('message.finished', (data) => own(data) && hear({ event: 'message.finished', data })),
    client.on('tool.started', (data) => own(data) && hear({ event: 'tool.started', data })),
    client.on('tool.progress', (data) => own(data) && hear({ event: 'tool.progress', data })),
    client.on('tool.finished', (data) => own(data) && hear({ event: 'tool.finished', data })),
    client.on('context.cut', (data) => own(data) && hear({ event: 'context.cut', data })),
    client.on('session.context', (data) => own(data) && hear({ event: 'session.context', data })),
    client.on('chat.queue.changed', (data) => own(data) && hear({ event: 'chat.queue.changed', data })),
    client.on('approval.requested', (data) => own(data.approval) && hear({ event: 'approval.requested', data })),
    client.on('approval.resolved', (data) => own(data.approval) && hear({ event: 'approval.resolved', data })),
    client.on('message.delta', (data) => {
      if (!own(data)) return;
      if (since !== null) grow(since.deltas, data.messageId, data.kind, data.text);
      grow(pending, data.messageId, data.kind, data.text);
      schedule();
    }),
    client.onSnapshotNeeded(() => void load()),
  ];
  void load(firstMessage === null ? {} : { around: firstMessage });

  return {
    sessionId,
    store,
    async older() {
      const first = store.getState().messages[0];
      if (first !== undefined && store.getState().start > 0) await page({ before: first.id });
    },
    async newer() {
      const last = store.getState().messages.at(-1);
      if (last !== undefined && !reachesEnd(store.getState())) await page({ after: last.id });
    },
    around: (messageId) => load({ around: messageId }),
    toEnd: () => load(),
    trim() {
      change((view) => {
        const surplus = view.messages.length - mostMessages;
        if (surplus <= 0 || !reachesEnd(view)) return view;
        const cut = surplus + mostMessages / 2;
        return { ...view, messages: view.messages.slice(cut), start: view.start + cut };
      });
    },
    close() {
      closed = true;
      clearTimeout(timer);
      clearTimeout(headTimer);
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    },
  };
}

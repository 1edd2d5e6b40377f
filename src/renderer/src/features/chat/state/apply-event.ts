import type { EventData } from '@shared/contract';
import type { Message } from '@shared/contract/messages';
import { reachesEnd, type SessionView, type Stream } from './view';

const heard = [
  'session.changed',
  'run.started',
  'run.waiting',
  'run.finished',
  'message.added',
  'message.finished',
  'tool.started',
  'tool.progress',
  'tool.finished',
  'context.cut',
  'session.context',
  'chat.queue.changed',
  'approval.requested',
  'approval.resolved',
] as const;
type Heard = (typeof heard)[number];

/** The events that change a view, but for deltas, which are many and come in batches. */
export type ChatEvent = { [Name in Heard]: { event: Name; data: EventData<Name> } }[Heard];

/** Characters of live output that are kept of a tool. */
const keptOutput = 20_000;

/** The view after one event of its own session. */
export function applyEvent(view: SessionView, { event, data }: ChatEvent, now: number): SessionView {
  switch (event) {
    case 'session.changed':
      return { ...view, session: data.session };
    case 'run.started':
      return {
        ...view,
        ended: null,
        run: { id: data.runId, model: data.model, provider: data.provider, reason: data.reason, startedAt: now, waiting: null },
      };
    case 'run.waiting': {
      const run = view.run ?? { id: data.runId, model: null, provider: null, reason: null, startedAt: now, waiting: null };
      return { ...view, run: { ...run, waiting: { state: data.state, detail: data.detail, progress: data.progress ?? null } } };
    }
    case 'run.finished':
      return { ...view, run: null, tools: {}, ended: { runId: data.runId, reason: data.reason, error: data.error } };
    case 'message.added':
      return addMessage(view, data.message);
    case 'message.finished':
      return finishMessage(view, data.message);
    case 'tool.started':
      return {
        ...view,
        tools: {
          ...view.tools,
          [data.callId]: { callId: data.callId, tool: data.tool, preview: data.preview, risk: data.risk, startedAt: now, output: '' },
        },
      };
    case 'tool.progress': {
      const tool = view.tools[data.callId];
      if (tool === undefined) return view;
      return { ...view, tools: { ...view.tools, [data.callId]: { ...tool, output: (tool.output + data.text).slice(-keptOutput) } } };
    }
    case 'tool.finished':
      return { ...view, tools: without(view.tools, data.callId) };
    case 'context.cut':
      return { ...view, cuts: [...view.cuts.slice(-50), data] };
    case 'session.context':
      return { ...view, context: data };
    case 'chat.queue.changed':
      return { ...view, queue: data.queue };
    case 'approval.requested':
      return { ...view, approvals: { ...view.approvals, [data.approval.callId]: data.approval } };
    case 'approval.resolved':
      return { ...view, approvals: without(view.approvals, data.approval.callId) };
  }
}

/** Adds what streamed since the last batch. */
export function applyDeltas(view: SessionView, deltas: ReadonlyMap<string, Pick<Stream, 'text' | 'reasoning'>>, now: number): SessionView {
  const streams = { ...view.streams };
  let waiting = view.run?.waiting ?? null;
  for (const [id, { text, reasoning }] of deltas) {
    const former = streams[id] ?? { text: '', reasoning: '', thinkingSince: null };
    streams[id] = {
      text: former.text + text,
      reasoning: former.reasoning + reasoning,
      thinkingSince: former.thinkingSince ?? (reasoning === '' ? null : now),
    };
    waiting = null;
  }
  const run = view.run === null || view.run.waiting === waiting ? view.run : { ...view.run, waiting };
  return { ...view, streams, run };
}

/** A message is new, or stands already. One whose parent is in the middle opens a branch there. */
function addMessage(view: SessionView, message: Message): SessionView {
  const at = view.messages.findIndex(({ id }) => id === message.id);
  if (at >= 0) return { ...view, messages: view.messages.with(at, message) };
  const parent = message.parentId === null ? -1 : view.messages.findIndex(({ id }) => id === message.parentId);
  const known = parent >= 0 || (message.parentId === null && view.start === 0);
  // It belongs where we do not look: above the stretch, below it, or on another branch.
  if (!known || !(reachesEnd(view) || parent < view.messages.length - 1)) return view;
  const kept = view.messages.slice(0, parent + 1);
  const rival = view.messages[parent + 1];
  const siblings = rival === undefined ? view.siblings : withSibling(view.siblings, rival.id, message.id);
  return { ...view, messages: [...kept, message], total: view.start + kept.length + 1, siblings };
}

function withSibling(siblings: SessionView['siblings'], rival: string, id: string): SessionView['siblings'] {
  const all = [...(siblings[rival] ?? [rival]), id];
  return { ...siblings, ...Object.fromEntries(all.map((each) => [each, all])) };
}

function finishMessage(view: SessionView, message: Message): SessionView {
  const added = addMessage(view, message);
  return message.id in added.streams ? { ...added, streams: without(added.streams, message.id) } : added;
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  if (!(key in record)) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

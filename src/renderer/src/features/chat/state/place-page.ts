// A page that was read becomes the view: with what the gateway knows of the run under way, and what came while it was read.
import type { MethodOutput } from '@shared/contract';
import { applyEvent, type ChatEvent } from './apply-event';
import { unread } from './merge-partial';
import { type SessionView, type Stream, textOf } from './view';

export type Deltas = ReadonlyMap<string, Pick<Stream, 'text' | 'reasoning'>>;

/** What came since the reading began: it may lack it. */
export interface Meanwhile {
  deltas: Deltas;
  events: readonly ChatEvent[];
}

/** The store of the gateway keeps an unfinished message only now and then: `snapshot` has the rest of it. */
export function placePage(
  former: SessionView,
  page: MethodOutput<'sessions.messages'>,
  snapshot: Pick<MethodOutput<'system.snapshot'>, 'runs' | 'partial' | 'tools' | 'approvals'>,
  { deltas, events }: Meanwhile,
  now: number,
): SessionView {
  const { sessionId } = former;
  const own = (what: { sessionId: string }) => what.sessionId === sessionId;
  const running = snapshot.runs.find((run) => own(run) && run.state === 'running');
  let messages: SessionView['messages'] = page.messages;
  const streams: Record<string, Stream> = {};
  for (const message of snapshot.partial.filter(own)) {
    const at = messages.findIndex(({ id }) => id === message.id);
    if (at >= 0) messages = messages.with(at, message);
    else if (message.parentId === (messages.at(-1)?.id ?? null)) messages = [...messages, message];
    const came = deltas.get(message.id);
    if (came !== undefined) {
      const reasoning = unread(message.reasoning ?? '', came.reasoning);
      streams[message.id] = { text: unread(textOf(message), came.text), reasoning, thinkingSince: null };
    }
  }
  const tools = (snapshot.tools ?? Object.values(former.tools).map((tool) => ({ ...tool, sessionId }))).filter(own);
  const placed: SessionView = {
    ...former,
    status: 'ready',
    problem: null,
    session: page.session,
    messages,
    start: page.start,
    total: Math.max(page.total, page.start + messages.length),
    elsewhere: page.headId !== page.session.headId,
    siblings: page.siblings,
    streams,
    run:
      running === undefined
        ? null
        : former.run?.id === running.id
          ? former.run
          : { id: running.id, model: null, provider: null, reason: null, startedAt: running.startedAt, waiting: null },
    tools: Object.fromEntries(tools.map(({ callId, tool, preview, risk, startedAt, output }) => [callId, { callId, tool, preview, risk, startedAt, output }])),
    approvals: Object.fromEntries(
      snapshot.approvals.filter((approval) => own(approval) && approval.state === 'pending').map((approval) => [approval.callId, approval]),
    ),
  };
  return events.reduce((view, event) => (isKnown(view, event) ? view : applyEvent(view, event, now)), placed);
}

/** What was read knows it already, and perhaps more of it. */
function isKnown(view: SessionView, { event, data }: ChatEvent): boolean {
  if (event === 'message.added') return view.messages.some(({ id }) => id === data.message.id);
  if (event === 'tool.started') return data.callId in view.tools;
  return event === 'tool.progress';
}

// What the window knows of one conversation: a projection of pages that were read and events that came since.
import type { EventData } from '@shared/contract';
import type { Approval } from '@shared/contract/approvals';
import type { QueuedMessage, RunReason, SessionContext } from '@shared/contract/chat';
import type { ErrorValue } from '@shared/contract/errors';
import type { Message, Session } from '@shared/contract/messages';

export interface LiveTool {
  callId: string;
  tool: string;
  preview: string;
  risk: EventData<'tool.started'>['risk'];
  startedAt: number;
  /** The end of what it wrote so far. */
  output: string;
}

export interface LiveRun {
  id: string;
  /** Null until the run says it: a window that came late does not know. */
  model: string | null;
  provider: string | null;
  reason: string | null;
  startedAt: number;
  waiting: { state: 'connecting' | 'loading' | 'reading'; detail: string; progress: number | null } | null;
}

/** What came of a message since it was last read whole. */
export interface Stream {
  text: string;
  reasoning: string;
  /** When its reasoning began; null when there was none. */
  thinkingSince: number | null;
}

export type Cut = Omit<EventData<'context.cut'>, 'sessionId'>;

export interface SessionView {
  sessionId: string;
  status: 'loading' | 'ready' | 'missing' | 'failed';
  problem: string | null;
  session: Session | null;
  /** One stretch of the branch, oldest first. */
  messages: readonly Message[];
  /** Where the stretch begins in the branch, and how long the branch is. */
  start: number;
  total: number;
  /** The branch shown is not the one that is open. */
  elsewhere: boolean;
  siblings: Readonly<Record<string, readonly string[]>>;
  run: LiveRun | null;
  /** How the newest run of this sitting ended. */
  ended: { runId: string; reason: RunReason; error: ErrorValue | null } | null;
  streams: Readonly<Record<string, Stream>>;
  tools: Readonly<Record<string, LiveTool>>;
  /** What waits for a person, by the call it is about. */
  approvals: Readonly<Record<string, Approval>>;
  queue: readonly QueuedMessage[];
  context: SessionContext | null;
  cuts: readonly Cut[];
}

export function emptyView(sessionId: string): SessionView {
  return {
    sessionId,
    status: 'loading',
    problem: null,
    session: null,
    messages: [],
    start: 0,
    total: 0,
    elsewhere: false,
    siblings: {},
    run: null,
    ended: null,
    streams: {},
    tools: {},
    approvals: {},
    queue: [],
    context: null,
    cuts: [],
  };
}

/** The words of a message, without its pictures. */
export function textOf(message: Pick<Message, 'content'>): string {
  return message.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('');
}

/** True when the stretch reaches the newest message of the branch. */
export function reachesEnd(view: SessionView): boolean {
  return view.start + view.messages.length >= view.total;
}

import type { QueuedMessage } from '@shared/contract/chat';
import type { Message } from '@shared/contract/messages';
import type { Cut, SessionView } from './view';

export type Row =
  | { kind: 'day'; key: string; at: number }
  | { kind: 'user'; key: string; message: Message; siblings: readonly string[] }
  | {
      kind: 'answer';
      key: string;
      message: Message;
      /** The message of the person that it answers, if it is in the stretch. */
      asked: Message | null;
      /** First and last of its turn: the name stands over the first, the facts under the last. */
      first: boolean;
      last: boolean;
      siblings: readonly string[];
      results: ReadonlyMap<string, Message>;
    }
  | { kind: 'summary'; key: string; message: Message }
  | { kind: 'cut'; key: string; cut: Cut }
  | { kind: 'waiting'; key: string }
  | { kind: 'ended'; key: string; asked: Message | null }
  | { kind: 'queued'; key: string; queued: QueuedMessage };

const none: readonly string[] = [];
const noResults: ReadonlyMap<string, Message> = new Map();

/** The conversation as it is drawn: results of tools stand with the answer that called them. */
export function rowsOf(view: Pick<SessionView, 'messages' | 'siblings' | 'run' | 'ended' | 'queue' | 'cuts' | 'streams'>): Row[] {
  const rows: Row[] = [];
  const results = new Map<string, Message>();
  for (const message of view.messages) if (message.role === 'tool' && message.toolCallId !== undefined) results.set(message.toolCallId, message);
  let asked: Message | null = null;
  let day = '';
  let turnOpen = false;
  const cuts = new Map(view.cuts.map((cut) => [`${cut.runId}-${cut.kind}`, cut]));
  const cutsOf = (runId: string | null) =>
    [...cuts]
      .filter(([, cut]) => cut.runId === runId)
      .map(([key, cut]) => {
        cuts.delete(key);
        return { kind: 'cut' as const, key: `cut-${key}`, cut };
      });
  for (const [index, message] of view.messages.entries()) {
    if (message.role === 'tool') continue;
    const date = new Date(message.createdAt).toDateString();
    if (date !== day && message.role === 'user') {
      rows.push({ kind: 'day', key: `day-${message.id}`, at: message.createdAt });
      day = date;
    }
    const siblings = view.siblings[message.id] ?? none;
    if (message.role === 'user') {
      asked = message;
      turnOpen = false;
      rows.push({ kind: 'user', key: message.id, message, siblings });
    } else if (message.role === 'summary') {
      rows.push({ kind: 'summary', key: message.id, message });
    } else {
      rows.push(...cutsOf(message.runId));
      const own = message.toolCalls?.length ? new Map(message.toolCalls.flatMap(({ id }) => entryOf(results, id))) : noResults;
      rows.push({
        kind: 'answer',
        key: message.id,
        message,
        asked,
        first: !turnOpen,
        last: endsTurn(view.messages, index, view.run !== null),
        siblings,
        results: own,
      });
      turnOpen = true;
    }
  }
  if (view.run !== null) rows.push(...cutsOf(view.run.id));
  if (view.run !== null && isSilent(view)) rows.push({ kind: 'waiting', key: 'waiting' });
  if (view.run === null && view.ended !== null && view.ended.reason !== 'done') rows.push({ kind: 'ended', key: 'ended', asked });
  for (const queued of view.queue) rows.push({ kind: 'queued', key: queued.id, queued });
  return rows;
}

function entryOf(results: ReadonlyMap<string, Message>, id: string): [string, Message][] {
  const found = results.get(id);
  return found === undefined ? [] : [[id, found]];
}

function callsOpen({ toolCalls = [] }: Message, messages: readonly Message[]): boolean {
  return toolCalls.some(({ id }) => !messages.some((message) => message.toolCallId === id));
}

function endsTurn(messages: readonly Message[], index: number, running: boolean): boolean {
  for (let next = index + 1; next < messages.length; next++) {
    const role = messages[next]?.role;
    if (role === 'user' || role === 'summary') return true;
    if (role === 'assistant') return false;
  }
  return !running;
}

/** The run goes on and nothing of it can be seen yet. */
function isSilent({ messages, streams }: Pick<SessionView, 'messages' | 'streams'>): boolean {
  const last = messages.at(-1);
  // Its tools still run, or wait for a person: that can be seen.
  const step = messages.findLast(({ role }) => role !== 'tool');
  if (step?.role === 'assistant' && callsOpen(step, messages)) return false;
  if (last === undefined || last.role !== 'assistant') return true;
  if (last.state !== 'partial') return (last.toolCalls?.length ?? 0) === 0;
  const stream = streams[last.id];
  const words = stream !== undefined && stream.text + stream.reasoning !== '';
  return !words && (last.reasoning ?? '') === '' && last.content.every((part) => part.type === 'text' && part.text === '');
}

/** The row that shows a message, also when it is the result of a tool. -1: none does. */
export function rowOf(rows: readonly Row[], messageId: string): number {
  return rows.findIndex((row) => {
    if (row.kind === 'answer') return row.message.id === messageId || [...row.results.values()].some(({ id }) => id === messageId);
    return (row.kind === 'user' || row.kind === 'summary') && row.message.id === messageId;
  });
}

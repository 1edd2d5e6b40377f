// A session in the store: every step is kept before it is shown as done, and the answer in progress is saved as it grows.
import type { QueuedMessage, RunningTool } from '@shared/contract/chat';
import type { Message, Session } from '@shared/contract/messages';
import type { ContentPart, ModelMessage } from '@shared/domain/model';
import type { NewMessage, Store, WaitingMessage } from '../store';
import type { Conversation, RunEvent } from './conversation';
import { recordPrompt } from './prompt-record';
import { toModelMessages } from './transcript';

export interface StoredConversation extends Conversation {
  /** Adds what the person said below the newest message. */
  addUser(content: ContentPart[]): Message;
  /** A result that the caller of the API brings for a call of its own tool. */
  addToolResult(callId: string, name: string, content: string): void;
  /** Messages that arrived during the run, each kept in the store. */
  readonly waiting: WaitingMessage[];
  /** Takes a waiting message back; undefined when it does not wait any more. */
  forget(number: number): WaitingMessage | undefined;
  /** Says that what waits has changed. */
  tellWaiting(): void;
  /** Puts a message that waited into the session, where it now stands instead. */
  hear(message: WaitingMessage): void;
  /** The answer in progress, if one is. */
  partial(): Message | null;
  /** The tools that run now, with the end of what each wrote. */
  runningTools(): RunningTool[];
}

/** ms within which what was shown of an answer in progress is saved; its first words are saved at once. */
const checkpointMs = 500;
/** Characters of the output of a running tool that are kept for who comes late. */
const keptOutput = 20_000;

export interface StoredConversationDeps {
  store: Store;
  session: Session;
  runId: string;
  /** The message to go on from. */
  parentId: string | null;
  clock: () => number;
  /** What is added below each message of the person, for the model to read. */
  tail: (text: string) => string;
  observe: (event: RunEvent) => void;
}

export function createStoredConversation({ store, session, runId, parentId, clock, tail, observe }: StoredConversationDeps): StoredConversation {
  const { bus, sessions } = store;
  const ids = { runId, sessionId: session.id };
  const waiting: WaitingMessage[] = [];
  const running = new Map<string, RunningTool>();
  let branch = sessions.branch(parentId);
  let messages: ModelMessage[] | null = null;
  let head = parentId;
  let partial: Message | null = null;
  /** What is told of an answer once it is on the disk. */
  let unsaid: (() => void) | null = null;
  let savedAt = Number.NEGATIVE_INFINITY;
  let saveTimer: NodeJS.Timeout | null = null;

  const add = (message: NewMessage): Message => {
    const added = sessions.addMessage(session.id, head, message);
    head = added.id;
    branch.push(added);
    messages = null;
    return added;
  };
  const addUser = (content: ContentPart[]): Message => {
    const text = content.flatMap((part) => (part.type === 'text' ? part.text : [])).join('\n');
    const withTail: ContentPart[] = [...content.filter(({ type }) => type === 'image'), { type: 'text', text: `${text}\n\n${tail(text)}` }];
    const message = add({ runId, role: 'user', content, details: { sent: withTail }, state: 'complete' });
    bus.emit('message.added', { sessionId: session.id, message });
    return message;
  };
  const addToolMessage = (
    callId: string,
    name: string,
    content: string,
    outcome: Message['outcome'],
    more: Pick<Message, 'details' | 'toolMs' | 'approval'> = {},
  ): void => {
    const message = add({
      runId,
      role: 'tool',
      content: [{ type: 'text', text: content }],
      toolCallId: callId,
      toolName: name,
      outcome,
      ...more,
      state: 'complete',
    });
    bus.emit('message.added', { sessionId: session.id, message });
  };
  const keepOutput = (callId: string, text: string): void => {
    const tool = running.get(callId);
    if (tool) tool.output = (tool.output + text).slice(-keptOutput);
  };
  const tellWaiting = (): void => bus.emit('chat.queue.changed', { sessionId: session.id, queue: waiting.map(toQueued) });
  const take = (during: WaitingMessage['during']): boolean => {
    const index = waiting.findIndex((message) => message.during === during);
    const message = waiting[index];
    if (!message) return false;
    hear(message);
    waiting.splice(index, 1);
    tellWaiting();
    return true;
  };
  const hear = ({ number, content }: WaitingMessage): void =>
    store.together(() => {
      store.waiting.remove(number);
      addUser(content);
    });
  const savePartial = (): void => {
    if (saveTimer) clearTimeout(saveTimer);
    saveTimer = null;
    savedAt = clock();
    if (partial) sessions.saveMessage(partial);
  };
  /** Now, or when it is due: a stream that pauses leaves nothing unsaved. */
  const checkpoint = (): void => {
    const due = savedAt + checkpointMs - clock();
    // A clock that was set back makes no answer wait.
    if (due <= 0 || due > checkpointMs) {
      savePartial();
      return;
    }
    saveTimer ??= setTimeout(() => {
      try {
        savePartial();
      } catch {
        // The disk refuses: the health of the store knows, and the end of the answer tells.
      }
    }, due).unref();
  };
  const finishPartial = (state: Message['state'], change: Partial<Message>): void => {
    if (!partial) return;
    if (saveTimer) clearTimeout(saveTimer);
    saveTimer = null;
    const finished = Object.assign(partial, change, { state });
    partial = null;
    messages = null;
    try {
      sessions.saveMessage(finished);
    } catch (error) {
      // Kept as soon as the disk takes it; it is not shown as done before.
      store.health.eventually(() => sessions.saveMessage(finished));
      throw error;
    }
    unsaid = () => bus.emit('message.finished', { sessionId: session.id, message: { ...finished } });
  };

  return {
    ...ids,
    waiting,
    hear,
    tellWaiting,
    forget(number) {
      const index = waiting.findIndex((message) => message.number === number);
      const [message] = index < 0 ? [] : waiting.splice(index, 1);
      if (!message) return undefined;
      store.waiting.remove(number);
      tellWaiting();
      return message;
    },
    messages: () => {
      messages ??= toModelMessages(branch);
      return messages;
    },
    on(event) {
      switch (event.type) {
        case 'waiting': {
          const { type: _, ...waitingFor } = event;
          bus.emit('run.waiting', { ...ids, ...waitingFor });
          break;
        }
        case 'answer-started':
          partial = add({
            runId,
            role: 'assistant',
            content: [{ type: 'text', text: '' }],
            details: recordPrompt(store.prompts, { ...event.sent, provider: event.chosen.provider.id, model: event.chosen.model }),
            state: 'partial',
          });
          savedAt = Number.NEGATIVE_INFINITY;
          bus.emit('message.added', { sessionId: session.id, message: { ...partial } });
          break;
        case 'delta':
          if (!partial) break;
          if (event.kind === 'reasoning') partial.reasoning = (partial.reasoning ?? '') + event.text;
          else appendText(partial, event.text);
          checkpoint();
          bus.emit('message.delta', { ...ids, messageId: partial.id, kind: event.kind, text: event.text });
          break;
        case 'answer-finished': {
          const { text, reasoning, calls, end, thinkingMs } = event.answer;
          finishPartial(end.type === 'done' ? 'complete' : 'interrupted', {
            content: [{ type: 'text', text }],
            ...(reasoning === '' ? {} : { reasoning }),
            ...(thinkingMs === null ? {} : { thinkingMs: Math.round(thinkingMs) }),
            ...(calls.length === 0 ? {} : { toolCalls: calls }),
            facts: event.facts,
          });
          break;
        }
        case 'tool-started': {
          const { call, risk, preview } = event;
          const started = { ...ids, callId: call.id, tool: call.name, risk, preview };
          running.set(call.id, { ...started, startedAt: clock(), output: '' });
          bus.emit('tool.started', { ...started, arguments: event.arguments });
          break;
        }
        case 'tool-progress':
          keepOutput(event.call.id, event.text);
          bus.emit('tool.progress', { ...ids, callId: event.call.id, text: event.text });
          break;
        case 'tool-finished': {
          const { outcome, content, details, ms, approval } = event.report;
          running.delete(event.call.id);
          store.durably(() => {
            addToolMessage(event.call.id, event.call.name, content, outcome, { details, toolMs: Math.round(ms), ...(approval ? { approval } : {}) });
            bus.emit('tool.finished', { ...ids, callId: event.call.id, tool: event.call.name, outcome, content, details, ms });
          });
          break;
        }
        case 'cut': {
          const { type: _, ...cut } = event;
          bus.emit('context.cut', { ...ids, ...cut });
          break;
        }
        case 'switched':
          bus.emit('run.started', { ...ids, model: event.chosen.model, provider: event.chosen.provider.id, reason: event.chosen.reason });
          break;
        case 'notice': {
          const message = add({ runId, role: 'assistant', content: [{ type: 'text', text: event.text }], state: 'complete' });
          bus.emit('message.added', { sessionId: session.id, message });
          break;
        }
      }
      observe(event);
    },
    async settle() {
      await store.settled();
      unsaid?.();
      unsaid = null;
    },
    hasSteering: () => waiting.some(({ during }) => during === 'steer'),
    takeSteering: () => {
      let took = false;
      while (take('steer')) took = true;
      return took;
    },
    takeFollowUp: () => take('steer') || take('queue'),
    summarise(summary, keepTurns) {
      const kept = branch.filter(({ role }) => role === 'user').at(-keepTurns);
      const content: ContentPart[] = [{ type: 'text', text: summary }];
      const message = add({ runId, role: 'summary', content, details: { keptFrom: kept?.id ?? null }, state: 'complete' });
      branch = sessions.branch(head);
      // Who follows the session must know it: the answer stands below it.
      bus.emit('message.added', { sessionId: session.id, message });
    },
    addUser,
    addToolResult: (callId, name, content) => addToolMessage(callId, name, content, 'done'),
    partial: () => (partial ? { ...partial } : null),
    runningTools: () => [...running.values()].map((tool) => ({ ...tool })),
  };
}

/** As the person sees it. */
export function toQueued({ number, content, during, at }: WaitingMessage): QueuedMessage {
  return { id: `wait_${number}`, content, during, at };
}

function appendText(message: Message, text: string): void {
  const first = message.content[0];
  if (first?.type === 'text') first.text += text;
}

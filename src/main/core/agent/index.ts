// The agent: runs in sessions for people, single calls for programs, one loop for both.
import type { MethodOutput } from '@shared/contract';
import type { QueuedMessage, Run, RunningTool, SessionContext } from '@shared/contract/chat';
import { FarmhandError, toErrorValue } from '@shared/contract/errors';
import type { MemoryHit } from '@shared/contract/memory';
import type { AnswerFacts, Message, Mode, Session } from '@shared/contract/messages';
import type { ContentPart, ModelMessage, ToolSchema } from '@shared/domain/model';
import { anySignal } from '../../base/any-signal';
import type { Approvals } from '../approvals';
import type { ChosenModel, Routes } from '../providers';
import type { Store, WaitingMessage } from '../store';
import type { Toolbox } from '../tools';
import type { Conversation, RunEvent } from './conversation';
import type { LoopEnd } from './loop';
import { createPassingConversation } from './passing-conversation';
import { type CountTokens, createPromptReader } from './prompt-reader';
import { findResumePoint } from './resume-point';
import { executeRun, type RunOptions } from './run';
import { type AgentDefaults, createRunOptions, type MadeOptions, type Persona, type PromptPreset } from './run-options';
import { createStoredConversation, type StoredConversation, toQueued } from './stored-conversation';
import { buildTail } from './tail';
import { textOf } from './transcript';

export type { RunEvent } from './conversation';
export { estimateTextTokens } from './estimate-tokens';
export type { LoopEnd } from './loop';
export type { AgentDefaults, Persona } from './run-options';

export interface AgentDeps {
  store: Store;
  routes: Routes;
  toolbox: Toolbox;
  approvals: Approvals;
  /** `contextWindow` in tokens: a small one gets a brief persona. */
  persona: (contextWindow: number) => Persona;
  /** Lines of memory that fit a message. Fast: called before each answer. */
  recall: (text: string) => MemoryHit[];
  defaults: () => AgentDefaults;
  /** Tokens of each text by a model of a provider; null when nobody here can count them. */
  countTokens?: CountTokens;
  /** Of the sessions that name one. */
  preset?: (id: string) => PromptPreset | undefined;
  clock: () => number;
  /** ms with fractions, for measuring. */
  now?: () => number;
}

export interface SendInput {
  sessionId?: string | undefined;
  content: string | ContentPart[];
  /** The message to answer below. Left out: the head of the session. */
  parentId?: string | null | undefined;
  model?: string | undefined;
  mode?: Mode | undefined;
  during?: 'steer' | 'queue' | undefined;
  origin: Session['origin'];
}

/** One call from outside that waits for its answer. */
export interface CompleteInput {
  /** The caller's name for a session, or null for a call that is forgotten. */
  sessionKey: string | null;
  /** Without a session: the whole conversation. With one: what is new since the last answer. */
  messages: ModelMessage[];
  /** What the caller put into system messages. */
  instructions: string;
  clientTools: ToolSchema[];
  /** `agent`: persona and tools. `bare`: the model alone. */
  as: 'agent' | 'bare';
  model: string | null;
  maxTokens: number | null;
  request: Omit<RunOptions['request'], 'think'>;
}

export interface Completion {
  end: LoopEnd;
  facts: AnswerFacts | null;
  sessionId: string;
}

export interface Agent {
  send(input: SendInput): Promise<{ sessionId: string; runId: string; state: 'started' | 'steered' | 'queued'; queuedId?: string }>;
  regenerate(input: { sessionId: string; messageId: string; model?: string | undefined }): Promise<{ sessionId: string; runId: string; state: 'started' }>;
  /**
   * Goes on where the newest run was interrupted or failed. Calls that ended are not made again; one that began, never ended and may have had
   * its effect is told to the model as unknown. Throws `conflict` when a run is under way or nothing was left open.
   */
  resume(input: { sessionId: string }): Promise<{ sessionId: string; runId: string; state: 'started' }>;
  /** Stops the run of a session. False when it has none. */
  stop(sessionId: string): boolean;
  complete(input: CompleteInput, observe: (event: RunEvent) => void, signal: AbortSignal): Promise<Completion>;
  /** What was said during the run of a session and still waits. */
  queue(sessionId: string): QueuedMessage[];
  /** Takes a waiting message back; null when it does not wait any more. */
  unqueue(sessionId: string, id: string): QueuedMessage | null;
  /** The request as it was sent for an answer, or as it would be sent next. */
  prompt(what: { sessionId?: string | undefined; messageId?: string | undefined }): Promise<MethodOutput<'chat.prompt'>>;
  /** How full the window is. */
  context(sessionId: string): Promise<SessionContext>;
  activeRuns(): Run[];
  partialAnswers(): Message[];
  runningTools(): RunningTool[];
  /** How many runs are under way, calls from outside included. */
  running(): number;
  /** Waits for runs to end, at most `graceMs`, then stops them. */
  shutdown(graceMs: number): Promise<void>;
}

interface ActiveRun {
  run: Run;
  conversation: StoredConversation;
  controller: AbortController;
  ended: Promise<void>;
}

const longestTitle = 60;

export function createAgent(deps: AgentDeps): Agent {
  const { store, routes, clock } = deps;
  const { bus, sessions } = store;
  const now = deps.now ?? (() => performance.now());
  const active = new Map<string, ActiveRun>();
  const passing = new Set<AbortController>();
  let closing = false;
  const runDeps = { routes, toolbox: deps.toolbox, approvals: deps.approvals, durably: store.durably, now };

  const tail = (text: string): string => buildTail(clock(), deps.recall(text));

  const optionsFor = createRunOptions(deps);
  const reader = createPromptReader({ store, routes, optionsFor, countTokens: deps.countTokens });

  const noteCuts = (conversation: Conversation, cuts: string[]): void => {
    for (const detail of cuts) conversation.on({ type: 'cut', kind: 'file-cut', detail, tokensBefore: 0, tokensAfter: 0 });
  };

  const needSession = (id: string): Session => {
    const session = sessions.get(id);
    if (!session) throw new FarmhandError('not_found', `There is no session ${id}. List them with "farmhand sessions list".`);
    return session;
  };

  /** Starts a run whose first words `begin` puts into the session. The session must be free. */
  const startRun = (
    session: Session,
    chosen: ChosenModel,
    begin: (conversation: StoredConversation) => void,
    parentId: string | null,
    setup: { observe?: (event: RunEvent) => void; extra?: Partial<RunOptions> & { instructions?: string }; signal?: AbortSignal },
  ): { run: Run; result: Promise<Completion> } => {
    const controller = new AbortController();
    let facts: AnswerFacts | null = null;
    let made: MadeOptions | null = null;
    // The request to the model does not wait for the disk; whoever is told that it began does.
    const { run, conversation } = store.together(() => {
      const added = sessions.addRun(session.id);
      const opened = createStoredConversation({
        store,
        session,
        runId: added.id,
        parentId,
        clock,
        tail,
        observe(event) {
          if (event.type === 'answer-finished') {
            facts = event.facts;
            if (made) bus.emit('session.context', reader.measure(session.id, made, opened.messages(), event.answer.usage, clock()));
          }
          setup.observe?.(event);
        },
      });
      begin(opened);
      if (session.title === '') titleFrom(session.id);
      bus.emit('run.started', { runId: added.id, sessionId: session.id, model: chosen.model, provider: chosen.provider.id, reason: chosen.reason });
      return { run: added, conversation: opened };
    });

    const { signal, release } = anySignal([setup.signal, controller.signal]);
    const work = async (): Promise<Completion> => {
      const { instructions, ...extra } = setup.extra ?? {};
      const options = optionsFor({ chosen, mode: session.mode, caller: session.origin, params: session.params, instructions, extra });
      made = options;
      noteCuts(conversation, options.cuts);
      const end = await executeRun(runDeps, options, conversation, signal);
      return { end, facts, sessionId: session.id };
    };
    const result = work()
      .catch(
        (error: unknown): Completion => ({
          end: { reason: 'failed', error: toErrorValue(error), finish: 'stop', clientCalls: [], lastAnswer: null, steps: 0, question: null },
          facts,
          sessionId: session.id,
        }),
      )
      .then((completion) => {
        release();
        finishRun(session.id, run.id, conversation, completion);
        return completion;
      });
    active.set(session.id, { run, conversation, controller, ended: result.then(() => undefined) });
    return { run, result };
  };

  const finishRun = (sessionId: string, runId: string, conversation: StoredConversation, { end, facts }: Completion): void => {
    active.delete(sessionId);
    store.health.eventually(() => sessions.endRun(runId, end.reason, end.error));
    bus.emit('run.finished', { runId, sessionId, reason: end.reason, error: end.error, facts, steps: end.steps });
    const session = sessions.get(sessionId);
    if (session) bus.emit('session.changed', { session });
    // A message that came too late to steer is not lost: it begins the next run.
    const left = conversation.waiting.shift();
    // What waits when Farmhand stops is in the store; the next start puts it into the session.
    if (left && session && !closing) void goOn(session, runId, left, conversation.waiting);
  };

  const goOn = async (session: Session, runId: string, next: WaitingMessage, others: readonly WaitingMessage[]): Promise<void> => {
    try {
      const chosen = await routes.choose(session.model);
      startRun(
        session,
        chosen,
        (conversation) => {
          conversation.hear(next);
          store.waiting.move(runId, conversation.runId);
          conversation.waiting.push(...others);
          conversation.tellWaiting();
        },
        sessions.get(session.id)?.headId ?? null,
        {},
      );
    } catch (error) {
      const run = sessions.addRun(session.id);
      sessions.endRun(run.id, 'failed', toErrorValue(error));
      bus.emit('run.finished', { runId: run.id, sessionId: session.id, reason: 'failed', error: toErrorValue(error), facts: null, steps: 0 });
    }
  };

  const titleFrom = (sessionId: string): void => {
    const first = sessions.tree(sessionId).find(({ role }) => role === 'user');
    const title = first ? textOf(first).replaceAll(/\s+/g, ' ').trim().slice(0, longestTitle) : '';
    bus.emit('session.changed', { session: sessions.update(sessionId, { title: title === '' ? 'Picture' : title }) });
  };

  /** What a caller is told stands on the disk. */
  const acknowledged = async <T>(value: T): Promise<T> => {
    await store.settled();
    return value;
  };

  return {
    async send({ sessionId, content, parentId, model, mode, during = 'steer', origin }) {
      const parts = typeof content === 'string' ? [{ type: 'text' as const, text: content }] : content;
      const known = sessionId === undefined ? null : needSession(sessionId);
      const join = (): { sessionId: string; runId: string; state: 'steered' | 'queued'; queuedId: string } | null => {
        const busy = known && active.get(known.id);
        if (!busy) return null;
        if (parentId !== undefined) throw new FarmhandError('conflict', 'The session has a run under way. Stop it before you answer another message.');
        const waits = store.waiting.add(known.id, busy.run.id, { content: parts, during });
        busy.conversation.waiting.push(waits);
        busy.conversation.tellWaiting();
        return { sessionId: known.id, runId: busy.run.id, state: during === 'steer' ? 'steered' : 'queued', queuedId: toQueued(waits).id };
      };
      // Looked at twice: somebody else may begin while the model is chosen.
      const joined = join();
      if (joined) return acknowledged(joined);
      const chosen = await routes.choose(model ?? known?.model);
      const joinedLate = join();
      if (joinedLate) return acknowledged(joinedLate);
      const made = known ?? sessions.create({ origin, mode: mode ?? deps.defaults().mode, model: model ?? null });
      const session = mode !== undefined && mode !== made.mode ? sessions.update(made.id, { mode }) : made;
      if (parentId && sessions.getMessage(parentId)?.sessionId !== session.id) throw new FarmhandError('not_found', `The session has no message ${parentId}.`);
      const { run } = startRun(session, chosen, (conversation) => conversation.addUser(parts), parentId === undefined ? session.headId : parentId, {});
      return acknowledged({ sessionId: session.id, runId: run.id, state: 'started' as const });
    },

    async regenerate({ sessionId, messageId, model }) {
      const session = needSession(sessionId);
      const message = sessions.getMessage(messageId);
      if (message?.sessionId !== sessionId || message.role !== 'user')
        throw new FarmhandError('not_found', `The session has no message ${messageId} of a person.`);
      const chosen = await routes.choose(model ?? session.model);
      if (active.has(sessionId)) throw new FarmhandError('conflict', 'The session has a run under way. Stop it first.');
      const { run } = startRun(session, chosen, () => {}, messageId, {});
      return acknowledged({ sessionId, runId: run.id, state: 'started' as const });
    },

    async resume({ sessionId }) {
      const session = needSession(sessionId);
      const chosen = await routes.choose(session.model);
      if (active.has(sessionId)) throw new FarmhandError('conflict', 'The session has a run under way. There is nothing to resume.');
      store.settle(sessionId);
      const from = findResumePoint(sessions, sessionId);
      if (from === null) throw new FarmhandError('conflict', 'The last answer of this session is whole: there is nothing to resume. Say what you want next.');
      const { run } = startRun(needSession(sessionId), chosen, () => {}, from.parentId, { extra: { pending: from.pending } });
      return acknowledged({ sessionId, runId: run.id, state: 'started' as const });
    },

    stop(sessionId) {
      const current = active.get(sessionId);
      current?.controller.abort();
      return current !== undefined;
    },

    async complete({ sessionKey, messages, instructions, clientTools, as, model, maxTokens, request }, observe, signal) {
      const defaults = deps.defaults();
      const chosen = await routes.choose(model);
      const extra = { clientTools, ...(maxTokens === null ? {} : { maxTokens }), request };

      if (sessionKey !== null) {
        const session = sessions.findByKey(sessionKey) ?? sessions.create({ origin: 'api', mode: defaults.mode, key: sessionKey });
        // Nothing may be awaited between the last look and the start: two callers that wait would both go on.
        for (let current = active.get(session.id); current; current = active.get(session.id)) await current.ended;
        const head = sessions.get(session.id)?.headId ?? null;
        const begin = (conversation: StoredConversation): void => {
          for (const message of messages) {
            if (message.role === 'tool') conversation.addToolResult(message.toolCallId, message.name, message.content);
            else if (message.role === 'user')
              conversation.addUser(typeof message.content === 'string' ? [{ type: 'text', text: message.content }] : message.content);
          }
        };
        return startRun(session, chosen, begin, head, { observe, extra: { ...extra, instructions }, signal }).result;
      }

      const controller = new AbortController();
      passing.add(controller);
      const stop = anySignal([signal, controller.signal]);
      let facts: AnswerFacts | null = null;
      const history = as === 'agent' ? withTail(messages, tail) : messages;
      const conversation = createPassingConversation(history, bus, (event) => {
        if (event.type === 'answer-finished') facts = event.facts;
        observe(event);
      });
      try {
        const { cuts, ...options } = optionsFor({ chosen, mode: defaults.mode, caller: 'api', instructions, extra });
        if (as === 'agent') noteCuts(conversation, cuts);
        const bare = { ...options, system: instructions, personaParts: [], tools: [] };
        const end = await executeRun(runDeps, as === 'agent' ? options : bare, conversation, stop.signal);
        return { end, facts, sessionId: conversation.sessionId };
      } finally {
        stop.release();
        passing.delete(controller);
      }
    },

    queue(sessionId) {
      needSession(sessionId);
      return (active.get(sessionId)?.conversation.waiting ?? []).map(toQueued);
    },
    unqueue(sessionId, id) {
      const taken = active.get(sessionId)?.conversation.forget(Number(id.replace(/^wait_/, '')));
      return taken ? toQueued(taken) : null;
    },
    prompt: async ({ sessionId, messageId }) => (messageId === undefined ? reader.next(needSession(sessionId ?? '')) : reader.sent(messageId)),
    context: (sessionId) => reader.context(needSession(sessionId), clock()),

    activeRuns: () => [...active.values()].map(({ run }) => run),
    partialAnswers: () => [...active.values()].flatMap(({ conversation }) => conversation.partial() ?? []),
    runningTools: () => [...active.values()].flatMap(({ conversation }) => conversation.runningTools()),
    running: () => active.size + passing.size,

    async shutdown(graceMs) {
      closing = true;
      const all = Promise.all([...active.values()].map(({ ended }) => ended));
      const timer = setTimeout(() => {
        for (const { controller } of active.values()) controller.abort();
        for (const controller of passing) controller.abort();
      }, graceMs);
      await all;
      clearTimeout(timer);
    },
  };
}

/** The newest message of the person with its tail. */
function withTail(messages: ModelMessage[], tail: (text: string) => string): ModelMessage[] {
  const last = messages.at(-1);
  if (last?.role !== 'user') return messages;
  if (typeof last.content === 'string') return [...messages.slice(0, -1), { role: 'user', content: `${last.content}\n\n${tail(last.content)}` }];
  const text = last.content.flatMap((part) => (part.type === 'text' ? part.text : [])).join('\n');
  return [...messages.slice(0, -1), { role: 'user', content: [...last.content, { type: 'text', text: tail(text) }] }];
}

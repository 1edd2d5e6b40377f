// What was sent and what would be sent, read from the store: for the view of a prompt and for the meter of the window.
import type { MethodOutput } from '@shared/contract';
import type { SessionContext } from '@shared/contract/chat';
import { FarmhandError } from '@shared/contract/errors';
import type { Message, Session } from '@shared/contract/messages';
import type { ModelMessage, Usage } from '@shared/domain/model';
import type { ChosenModel, Routes } from '../providers';
import type { Store } from '../store';
import { measureContext } from './context-meter';
import { buildPrompt } from './prompt';
import { readPrompt } from './prompt-record';
import { type TakenApart, takeApart } from './prompt-view';
import type { createRunOptions, MadeOptions } from './run-options';
import { tell, toModelMessages } from './transcript';

type PromptOutput = MethodOutput<'chat.prompt'>;

export interface PromptReader {
  next(session: Session): Promise<PromptOutput>;
  /** Throws `not_found` for what is not an answer. */
  sent(messageId: string): Promise<PromptOutput>;
  context(session: Session, at: number): Promise<SessionContext>;
  measure(sessionId: string, options: MadeOptions, messages: readonly ModelMessage[], usage: Usage | null, at: number): SessionContext;
}

/** Null: they can only be estimated. */
export type CountTokens = (provider: string, model: string, texts: string[]) => Promise<number[] | null>;

export interface PromptReaderDeps {
  store: Pick<Store, 'sessions' | 'prompts'>;
  routes: Pick<Routes, 'choose'>;
  optionsFor: ReturnType<typeof createRunOptions>;
  countTokens?: CountTokens | undefined;
}

/** Tokens; assumed while no model answers. */
const usualWindow = 8_192;

export function createPromptReader({ store, routes, optionsFor, countTokens }: PromptReaderDeps): PromptReader {
  const { sessions, prompts } = store;

  /** Null while no model answers: the prompt can be shown all the same. */
  const choose = (session: Session): Promise<ChosenModel | null> => routes.choose(session.model).catch(() => null);

  const optionsOf = (session: Session, chosen: ChosenModel | null): Omit<MadeOptions, 'chosen'> & { chosen: Pick<ChosenModel, 'contextWindow'> } => {
    const known = chosen ?? nobody;
    return optionsFor({ chosen: known, mode: session.mode, caller: session.origin, params: session.params });
  };

  /** By the model itself where it is loaded here, without the marks of its chat format. */
  const counted = async (
    { parts, total }: Pick<TakenApart, 'parts' | 'total'>,
    provider: string,
    model: string,
  ): Promise<Pick<PromptOutput, 'parts' | 'total' | 'countedBy'>> => {
    const texts = parts.map(({ text }) => text);
    const tokens = (await countTokens?.(provider, model, texts).catch(() => null)) ?? null;
    if (tokens?.length !== parts.length) return { parts, total, countedBy: 'estimate' };
    const exact = parts.map((part, index) => ({ ...part, tokens: tokens[index] ?? part.tokens }));
    return { parts: exact, total: exact.reduce((sum, part) => sum + part.tokens, 0), countedBy: 'engine' };
  };

  const wouldSend = async (session: Session, branch: Message[]): Promise<PromptOutput> => {
    const chosen = await choose(session);
    const { system, personaParts = [], tools, maxTokens, request, chosen: with_ } = optionsOf(session, chosen);
    const told = tell(branch);
    const messages = told.map(({ message }) => message);
    const { contextWindow } = with_;
    const { dropped } = buildPrompt({ system, tools: [...tools], messages, contextWindow, answerTokens: maxTokens });
    const apart = takeApart({ system, personaParts, tools, options: { ...request, maxTokens } }, told.slice(dropped));
    return {
      sessionId: session.id,
      messageId: null,
      as: 'next',
      provider: chosen?.provider.id ?? null,
      model: chosen?.model ?? null,
      contextWindow,
      ...(await counted(apart, chosen?.provider.id ?? '', chosen?.model ?? '')),
      reportedTokens: null,
      dropped,
      request: toJson(apart.request),
    };
  };

  /** The answer that a message is, or that it belongs to. */
  const answerOf = (messageId: string): Message => {
    const message = sessions.getMessage(messageId);
    const branch = message?.role === 'tool' ? sessions.branch(messageId) : message ? [message] : [];
    const answer = branch.findLast(({ role }) => role === 'assistant');
    if (!answer) throw new FarmhandError('not_found', `There is no answer ${messageId}. Choose a message of the agent.`);
    return answer;
  };

  return {
    next: (session) => wouldSend(session, sessions.branch(session.headId)),
    async sent(messageId) {
      const answer = answerOf(messageId);
      const session = sessions.get(answer.sessionId);
      if (!session) throw new FarmhandError('not_found', `There is no session ${answer.sessionId}. List them with "farmhand sessions list".`);
      const above = sessions.branch(answer.parentId);
      const record = readPrompt(prompts, answer);
      const reportedTokens = answer.facts?.usage.promptTokens ?? null;
      if (!record) return { ...(await wouldSend(session, above)), messageId: answer.id, as: 'rebuilt', reportedTokens };
      const apart = takeApart(record, tell(above).slice(record.dropped));
      const { provider, model, contextWindow, dropped } = record;
      return {
        sessionId: session.id,
        messageId: answer.id,
        as: 'sent',
        provider,
        model,
        contextWindow,
        ...(await counted(apart, provider, model)),
        reportedTokens,
        dropped,
        request: toJson(apart.request),
      };
    },

    async context(session, at) {
      const chosen = await choose(session);
      const { system, tools, maxTokens, chosen: with_ } = optionsOf(session, chosen);
      const branch = sessions.branch(session.headId);
      const last = branch.findLast(({ role }) => role === 'assistant' || role === 'summary');
      // What was said since, or a summary in between, makes an older count worthless.
      const usage = last !== undefined && last === branch.at(-1) && last.facts ? last.facts.usage : null;
      const model = chosen?.model ?? null;
      return measureContext({
        sessionId: session.id,
        model,
        window: with_.contextWindow,
        answerTokens: maxTokens,
        system,
        tools,
        messages: toModelMessages(branch),
        usage,
        at,
      });
    },

    measure: (sessionId, { chosen, system, tools, clientTools, maxTokens }, messages, usage, at) =>
      measureContext({
        sessionId,
        model: chosen.model,
        window: chosen.contextWindow,
        answerTokens: maxTokens,
        system,
        tools: clientTools.length === 0 ? tools : [...tools, ...clientTools],
        messages,
        usage,
        at,
      }),
  };
}

/** Stands for the model while none answers. */
const nobody: ChosenModel = {
  provider: {
    id: '',
    state: () => ({ state: 'absent', detail: '' }),
    models: async () => [],
    async *stream() {
      yield { type: 'aborted' };
    },
  },
  model: '',
  contextWindow: usualWindow,
  reason: '',
  named: false,
  care: null,
};

function toJson(value: unknown): PromptOutput['request'] {
  return JSON.parse(JSON.stringify(value));
}

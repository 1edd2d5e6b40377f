// POST /v1/chat/completions: the agent, or a bare model, for programs that speak OpenAI's wire format.
import { FarmhandError, toErrorValue } from '@shared/contract/errors';
import type { AnswerFacts } from '@shared/contract/messages';
import type { ModelMessage, Usage } from '@shared/domain/model';
import type { Redactor } from '@shared/domain/redact';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createId } from '../../base/ids';
import type { Agent, Completion, RunEvent } from '../../core/agent';
import type { Activity, RequestNote } from '../activity';
import type { Metrics } from '../metrics';
import { parseChatRequest, sinceLastAnswer, toConversation, toSampling, toToolSchemas } from './chat-request';
import { createChatStream } from './chat-stream';
import { type CompletionHead, sumUsage, toOpenAiCalls } from './completion';
import { sendOpenAiError } from './error-shape';

export interface ChatCompletionsDeps {
  agent: Agent;
  clock: () => number;
  metrics: Pick<Metrics, 'tokens' | 'streamOpened'>;
  activity?: Pick<Activity, 'note' | 'modelAnswered'> | undefined;
  redactor: Redactor;
}

/** ms of silence after which a comment keeps the stream alive. */
const keepAliveMs = 10_000;
const sessionHeader = 'x-farmhand-session';

export function createChatCompletions({ agent, clock, metrics, activity, redactor }: ChatCompletionsDeps) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const chat = parseChatRequest(request.body);
    const { instructions, messages } = toConversation(chat.messages);
    const bare = chat.model != null && chat.model !== 'farmhand';
    const sessionKey = bare ? null : sessionKeyOf(request, chat.user);
    const fresh = sessionKey === null ? messages : sinceLastAnswer(messages);
    if (fresh.length === 0 || fresh.at(-1)?.role === 'assistant')
      throw new FarmhandError('invalid_input', 'messages: the last message must be from the user or a tool.', { details: { param: 'messages' } });

    const head: CompletionHead = { id: createId('chatcmpl'), created: Math.floor(clock() / 1000), model: chat.model ?? 'farmhand' };
    const collector = createCollector(fresh);
    const gone = new AbortController();
    const stopWhenGone = (): void => {
      if (!reply.raw.writableEnded) gone.abort();
    };
    reply.raw.once('close', stopWhenGone);

    const complete = (observe: (event: RunEvent) => void): Promise<Completion> =>
      agent.complete(
        {
          sessionKey,
          messages: fresh,
          instructions,
          clientTools: toToolSchemas(chat.tools),
          as: bare ? 'bare' : 'agent',
          model: chat.model ?? null,
          maxTokens: chat.max_completion_tokens ?? chat.max_tokens ?? null,
          request: toSampling(chat),
        },
        (event) => {
          // Answers in a session are counted from its events.
          if (event.type === 'answer-finished' && sessionKey === null) {
            metrics.tokens(event.facts.model, event.answer.usage);
            activity?.modelAnswered(event.facts);
          }
          collector.on(event);
          if (event.type === 'answer-finished') activity?.note(request, noteOf(event.facts, collector.usages()));
          observe(event);
        },
        gone.signal,
      );
    const headers = (): Record<string, string> => ({ 'x-farmhand-model': collector.model(), ...(sessionKey === null ? {} : { [sessionHeader]: sessionKey }) });

    if (!chat.stream) {
      const { end } = await complete(() => {});
      if (end.error) throw new FarmhandError(end.error.code, end.error.message, { retryable: end.error.retryable });
      if (end.reason === 'stopped') throw new FarmhandError('cancelled', 'The run was stopped before its end.');
      const calls = toOpenAiCalls(end.clientCalls);
      return reply.headers(headers()).send({
        ...head,
        object: 'chat.completion',
        choices: [
          {
            index: 0,
            message: {
              role: 'assistant',
              content: collector.text() === '' && calls.length > 0 ? null : collector.text(),
              ...(collector.reasoning() === '' ? {} : { reasoning_content: collector.reasoning() }),
              ...(calls.length > 0 ? { tool_calls: calls } : {}),
            },
            finish_reason: finishOf(end),
            logprobs: null,
          },
        ],
        usage: collector.usage(),
      });
    }

    reply.hijack();
    const stream = createChatStream(reply.raw, head, headers, () => gone.abort());
    let waitingFor = 'waiting for the model';
    const streamClosed = metrics.streamOpened();
    const keepAlive = setInterval(() => stream.comment(waitingFor), keepAliveMs);
    try {
      const { end } = await complete((event) => {
        if (event.type === 'delta') {
          if (event.kind === 'reasoning') stream.reasoning(event.text);
          else stream.text(collector.takeNew());
        } else if (event.type === 'notice') stream.text(collector.takeNew());
        else if (event.type === 'waiting') {
          waitingFor = event.detail;
          stream.comment(event.detail);
        } else if (event.type === 'tool-started') waitingFor = `running ${event.call.name}`;
        else if (event.type === 'answer-finished' && event.answer.calls.length > 0) waitingFor = 'waiting for a tool or its approval';
      });
      if (end.error) activity?.note(request, { error: end.error.code });
      if (end.error && !stream.open) sendOpenAiError(reply.raw, redactor.data(end.error));
      else if (end.error) stream.fail(redactor.data(end.error));
      else if (end.reason === 'stopped') stream.fail({ code: 'cancelled', message: 'The run was stopped before its end.', retryable: false });
      else stream.finish({ finish: finishOf(end), calls: end.clientCalls, usage: chat.stream_options?.include_usage ? collector.usage() : null });
    } catch (error) {
      const value = redactor.data(toErrorValue(error));
      activity?.note(request, { error: value.code });
      if (stream.open) stream.fail(value);
      else sendOpenAiError(reply.raw, value);
    } finally {
      clearInterval(keepAlive);
      streamClosed();
    }
    return reply;
  };
}

/** Text of all steps as one answer, and what of it was not sent yet. */
function createCollector(sent: ModelMessage[]) {
  let text = '';
  let taken = 0;
  let reasoning = '';
  let model = '';
  let breakBefore = false;
  const usages: Usage[] = [];
  const say = (more: string): void => {
    // Two steps that both speak are two paragraphs.
    if (breakBefore && text !== '') text += '\n\n';
    breakBefore = false;
    text += more;
  };
  return {
    on(event: RunEvent): void {
      if (event.type === 'answer-started') {
        model = `${event.chosen.provider.id}/${event.chosen.model}`;
        breakBefore = true;
      } else if (event.type === 'switched') model = `${event.chosen.provider.id}/${event.chosen.model}`;
      else if (event.type === 'delta' && event.kind === 'text') say(event.text);
      else if (event.type === 'delta') reasoning += event.text;
      else if (event.type === 'notice') {
        breakBefore = true;
        say(event.text);
      } else if (event.type === 'answer-finished') usages.push(event.answer.usage);
    },
    takeNew(): string {
      const more = text.slice(taken);
      taken = text.length;
      return more;
    },
    text: () => text,
    reasoning: () => reasoning.trim(),
    model: () => model,
    usages: () => usages,
    usage: () => sumUsage(usages, sent, text + reasoning),
  };
}

/** Of several steps: the tokens of all, and the first word of the first that is known. */
function noteOf({ provider, model, firstTokenMs }: AnswerFacts, usages: readonly Usage[]): RequestNote {
  const total = (kind: 'promptTokens' | 'completionTokens'): number | null =>
    usages.some((usage) => usage[kind] === null) ? null : usages.reduce((sum, usage) => sum + (usage[kind] ?? 0), 0);
  return {
    model: `${provider}/${model}`,
    promptTokens: total('promptTokens'),
    completionTokens: total('completionTokens'),
    ...(usages.length === 1 ? { firstTokenMs } : {}),
  };
}

function finishOf({ clientCalls, finish }: Completion['end']): 'stop' | 'length' | 'tool_calls' {
  if (clientCalls.length > 0) return 'tool_calls';
  return finish === 'length' ? 'length' : 'stop';
}

function sessionKeyOf(request: FastifyRequest, user: string | null | undefined): string | null {
  const header = request.headers[sessionHeader];
  if (typeof header === 'string' && /^[\x21-\x7e]{1,256}$/.test(header)) return header;
  return user ?? null;
}

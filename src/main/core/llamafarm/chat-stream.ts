// One streamed chat from the socket to model events: decoding, waiting, stopping, and every way it can break.
import { StringDecoder } from 'node:string_decoder';
import { FarmhandError, toErrorValue } from '@shared/contract/errors';
import type { ModelEvent } from '@shared/domain/model';
import { say } from '@shared/domain/sentences';
import { createParser } from 'eventsource-parser';
import { createAnswerReader, type Outcome } from './answer-reader';
import { createEventQueue } from './event-queue';
import { type HealthWatch, pollEveryMs } from './health-watch';
import type { Clock, Timer } from './ports';
import type { ServerClient } from './server-client';
import { isProjectMissing, toFarmhandError } from './server-error';
import { isClosedConnection, toTransportError } from './transport-error';

export interface ChatTarget {
  client: ServerClient;
  watch: HealthWatch;
  namespace: string;
  project: string;
  /** The provider's model id, for what is shown while it loads, and when the stream does not name one. */
  model: { provider: string; model: string };
  body: string;
}

export interface ChatStreamOptions {
  /** What to ask: now, or once the server was found and its project made. Rejects with what to tell. */
  target(): ChatTarget | Promise<ChatTarget>;
  /** Puts the project right again. False when nothing was wrong with it, or when that failed. */
  repair(): Promise<boolean>;
  offered: ReadonlySet<string>;
  maxTokens: number | undefined;
  signal: AbortSignal;
  clock: Clock;
  /** Runs once, with the event that ended the stream and whether a tool call came. */
  onEnd(last: ModelEvent, sawCall: boolean): void;
}

/** Characters of one SSE event; more is no chat. */
const maxEventCharacters = 8 * 1024 * 1024;

/** Starts with the first read. Ends with exactly one of `done`, `error`, `aborted`; never throws. */
export function streamChat(options: ChatStreamOptions): AsyncIterable<ModelEvent> {
  return { [Symbol.asyncIterator]: () => startChat(options) };
}

function startChat(options: ChatStreamOptions): AsyncIterator<ModelEvent, undefined> {
  const { signal, clock } = options;
  const queue = createEventQueue(() => finish({ type: 'aborted' }));
  let over = false;
  let closeSocket: (() => void) | null = null;
  let timer: Timer | null = null;
  let sawCall = false;
  let sawBytes = false;
  let lastByteAt = clock.now();
  let mayRetry = true;
  let mayRepair = true;

  function finish(last: ModelEvent): void {
    if (over) return;
    over = true;
    timer?.cancel();
    signal.removeEventListener('abort', onAbort);
    if (last.type !== 'done') closeSocket?.();
    queue.push(last);
    queue.end();
    options.onEnd(last, sawCall);
  }

  const fail = (error: unknown) => finish({ type: 'error', error: toErrorValue(error) });
  const onAbort = () => finish({ type: 'aborted' });

  function emit(event: ModelEvent): void {
    if (over) return;
    if (event.type === 'tool_call') sawCall = true;
    queue.push(event);
  }

  function send(target: ChatTarget): void {
    if (over) return;
    const reader = createAnswerReader({ offered: options.offered, maxTokens: options.maxTokens, emit });
    const decoder = new StringDecoder('utf8');
    let outcome: Outcome | null = null;
    let answeredWhole = false;
    const parser = createParser({
      maxBufferSize: maxEventCharacters,
      onEvent: (message) => {
        if (outcome) return;
        outcome = reader.read(message.data);
        answeredWhole = message.data === '[DONE]';
      },
    });
    let headersCame = false;

    function settle(result: Outcome): void {
      if (result.kind === 'done') {
        finish({ type: 'done', finish: result.finish, usage: result.usage, model: result.model ?? target.model.model });
        // Cut by us: the server would go on, so its socket is closed. A whole answer leaves the socket to the pool.
        if (!answeredWhole) closeSocket?.();
      } else if (result.kind === 'apology') void explainApology(target).then(fail);
      else fail(outcomeError(result));
    }

    const read = (text: string) => {
      try {
        parser.feed(text);
      } catch (error) {
        return fail(
          new FarmhandError('upstream_failed', say('farm.eventTooLong'), {
            cause: error,
          }),
        );
      }
      reader.flush();
      if (outcome) settle(outcome);
    };

    closeSocket = target.client.chat(target.namespace, target.project, target.body, {
      onHeaders() {
        headersCame = true;
      },
      onData(chunk) {
        if (over || outcome) return;
        sawBytes = true;
        lastByteAt = clock.now();
        read(decoder.write(chunk));
      },
      onEnd() {
        if (over || outcome) return;
        outcome = reader.end();
        settle(outcome);
      },
      onFault(fault) {
        if (over) return;
        // A bare 500 can mean that our model entry or prompt was changed; that is worth one look.
        if (!mayRepair || !(isProjectMissing(fault) || fault.kind === 'unhandled')) return fail(toFarmhandError(target.client.url, fault));
        mayRepair = false;
        void options.repair().then((repaired) => (repaired ? start() : fail(toFarmhandError(target.client.url, fault))), fail);
      },
      onBroken(error) {
        if (over || outcome) return;
        // A pooled socket can die just as it is used; nothing was answered yet, so asking again is safe.
        if (!headersCame && mayRetry && isClosedConnection(error)) {
          mayRetry = false;
          return send(target);
        }
        reader.flush();
        fail(brokenError(target.client.url, error, sawBytes));
      },
    });
  }

  /** No time limit: as long as the server's health answers, the chat waits and says for what. */
  function watchSilence(target: ChatTarget): void {
    timer = clock.after(pollEveryMs, async () => {
      if (over) return;
      if (clock.now() - lastByteAt < pollEveryMs - 50) return watchSilence(target);
      const { waiting, gone } = await target.watch.report(target.model);
      if (over) return;
      if (gone !== undefined) return fail(brokenError(target.client.url, gone, sawBytes));
      if (clock.now() - lastByteAt >= pollEveryMs - 50) emit({ type: 'waiting', ...waiting });
      watchSilence(target);
    });
  }

  function start(): void {
    timer?.cancel();
    try {
      const target = options.target();
      if (!(target instanceof Promise)) {
        send(target);
        watchSilence(target);
        return;
      }
      target.then((found) => {
        send(found);
        watchSilence(found);
      }, fail);
    } catch (error) {
      fail(error);
    }
  }

  if (signal.aborted) {
    onAbort();
  } else {
    signal.addEventListener('abort', onAbort, { once: true });
    start();
  }
  return queue;
}

/** The stream carries no cause; the health of the runtime often tells it. */
async function explainApology(target: ChatTarget): Promise<FarmhandError> {
  const report = await target.watch.report(target.model);
  const hint = report.waiting.state === 'loading' ? ` ${report.waiting.detail}` : '';
  return new FarmhandError('upstream_failed', say('farm.failedFirst', { hint }), { retryable: true });
}

function outcomeError(outcome: Exclude<Outcome, { kind: 'done' | 'apology' }>): FarmhandError {
  if (outcome.kind === 'truncated')
    return new FarmhandError('upstream_truncated', say('farm.streamEnded'), {
      retryable: true,
    });
  if (outcome.silent)
    return new FarmhandError('upstream_failed', say('farm.saidNothing'), {
      retryable: true,
    });
  return new FarmhandError('upstream_failed', say('farm.ownTools'));
}

function brokenError(url: string, error: unknown, sawBytes: boolean): FarmhandError {
  if (!sawBytes) return toTransportError(url, error);
  return new FarmhandError('upstream_truncated', say('farm.closed', { url }), { retryable: true, cause: error });
}

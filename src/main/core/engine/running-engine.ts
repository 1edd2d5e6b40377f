// The life of one engine process: it loads one model, answers, and ends. What comes after its end is decided elsewhere.
import { FarmhandError, fromErrorValue, toErrorValue } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { EngineProcess, ProcessEnd } from './engine-process';
import { type AnswerEvent, type EngineWork, endsAnswer, type Held, type LoadedFacts, type LoadMemory, type LoadOptions } from './protocol';

export interface Loading {
  detail: string;
  /** 0 to 1. */
  progress: number;
}

export interface RunningEngine {
  /** Null until the model is loaded. */
  readonly facts: LoadedFacts | null;
  /** As of the load or the last answer; null before. */
  readonly held: Held | null;
  readonly loading: Loading;
  /** Rejects with a FarmhandError when the model cannot be loaded or the process ends before. */
  readonly loaded: Promise<LoadedFacts>;
  readonly hasEnded: boolean;
  /** Answers that are being written. */
  readonly active: number;
  readonly pid: number | undefined;
  /** Events until the one that ends the answer, which comes in every case. Gives a function that stops the answer. */
  answer(work: EngineWork, listener: (event: AnswerEvent) => void): () => void;
  onLoading(listener: (loading: Loading) => void): void;
  /** Ends the process; open answers end with `reason`. */
  stop(reason: FarmhandError): void;
}

export interface RunningEngineOptions {
  process: EngineProcess;
  load: LoadOptions;
  /** ms that a stopped answer may take to confirm it; then the process counts as stuck and is ended. */
  stuckMs: number;
  /** `error` is null after `stop`. */
  onEnd(error: FarmhandError | null): void;
  /** What the load took; told once, after the first answer. */
  onMeasured?(memory: LoadMemory): void;
  /** An answer ended; `well` when the engine did its part. */
  onAnswerEnd(well: boolean): void;
}

export function createRunningEngine({ process, load, stuckMs, onEnd, onMeasured, onAnswerEnd }: RunningEngineOptions): RunningEngine {
  const answers = new Map<number, (event: AnswerEvent) => void>();
  const loadingListeners: ((loading: Loading) => void)[] = [];
  const loaded = Promise.withResolvers<LoadedFacts>();
  // Whoever waits for it sees the failure; with nobody waiting it must not end the gateway.
  loaded.promise.catch(() => {});
  let facts: LoadedFacts | null = null;
  let held: Held | null = null;
  let loading: Loading = { detail: say('engine.starting'), progress: 0 };
  let stopReason: FarmhandError | null = null;
  /** Why the process was ended from here, when it did something wrong. */
  let knownError: FarmhandError | null = null;
  /** Answers that were told to stop and have not confirmed it yet. */
  const stopping = new Map<number, NodeJS.Timeout>();
  let hasEnded = false;
  let nextId = 1;

  function deliver(id: number, event: AnswerEvent): void {
    const listener = answers.get(id);
    if (!listener) return;
    if (endsAnswer(event)) {
      answers.delete(id);
      onAnswerEnd(event.type === 'done');
    }
    listener(event);
  }

  function endAnswers(error: FarmhandError): void {
    for (const id of [...answers.keys()]) deliver(id, { type: 'error', error: toErrorValue(error) });
  }

  function end(error: FarmhandError): void {
    knownError = error;
    process.kill();
  }

  process.onMessage((message) => {
    if (message.type === 'loading') {
      loading = { detail: message.detail, progress: message.progress };
      for (const listener of loadingListeners) listener(loading);
    } else if (message.type === 'loaded') {
      facts = message.facts;
      loaded.resolve(message.facts);
    } else if (message.type === 'held') {
      held = message.held;
    } else if (message.type === 'measured') {
      onMeasured?.(message.memory);
    } else if (message.type === 'failed') {
      end(fromErrorValue(message.error));
    } else if (message.type === 'answer') {
      if (endsAnswer(message.event)) {
        clearTimeout(stopping.get(message.id));
        stopping.delete(message.id);
      }
      deliver(message.id, message.event);
    }
  });

  process.onEnd((processEnd) => {
    hasEnded = true;
    for (const timer of stopping.values()) clearTimeout(timer);
    const error = stopReason ?? knownError ?? crashError(processEnd);
    loaded.reject(error);
    endAnswers(error);
    onEnd(stopReason ? null : error);
  });

  process.send({ type: 'load', options: load });

  return {
    get facts() {
      return facts;
    },
    get held() {
      return held;
    },
    get loading() {
      return loading;
    },
    loaded: loaded.promise,
    get hasEnded() {
      return hasEnded;
    },
    get active() {
      return answers.size;
    },
    get pid() {
      return process.pid;
    },
    answer(work, listener) {
      const id = nextId;
      nextId += 1;
      answers.set(id, listener);
      if (hasEnded) deliver(id, { type: 'error', error: { code: 'engine_failed', message: say('engine.ended'), retryable: true } });
      else process.send({ ...work, id });
      return () => {
        if (!answers.has(id)) return;
        deliver(id, { type: 'aborted' });
        process.send({ type: 'abort', id });
        stopping.set(id, setTimeout(() => end(stuckError(stuckMs)), stuckMs).unref());
      };
    },
    onLoading: (listener) => void loadingListeners.push(listener),
    stop(reason) {
      if (hasEnded || stopReason) return;
      stopReason = reason;
      endAnswers(reason);
      process.kill();
    },
  };
}

function stuckError(ms: number): FarmhandError {
  const message = say('engine.silent', { seconds: Math.ceil(ms / 1000) });
  return new FarmhandError('engine_failed', message, { retryable: true });
}

/** What happened to a process that nobody stopped, and what to do. */
function crashError({ code, signal, lastWords }: ProcessEnd): FarmhandError {
  const details = { code, signal, lastWords };
  if (code === null && signal === null) return new FarmhandError('engine_failed', say('engine.noStart', { words: lastWords }), { details });
  if (signal === 'SIGKILL') {
    return new FarmhandError('engine_failed', say('engine.killed'), {
      retryable: true,
      details,
    });
  }
  const how = signal ?? say('engine.exitCode', { code: String(code) });
  return new FarmhandError('engine_failed', say('engine.crashed', { how }), { retryable: true, details });
}

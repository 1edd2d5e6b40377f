// The built-in engine: a model provider that runs a GGUF file in a process of its own.
import { setTimeout as delay } from 'node:timers/promises';
import type { EngineState } from '@shared/contract/engine';
import { FarmhandError, toErrorValue } from '@shared/contract/errors';
import type { ModelEvent, ModelInfo, ModelProvider, ModelRequest, ProviderState } from '@shared/domain/model';
import { say } from '@shared/domain/sentences';
import { describeFacts, describeLoaded, describeUnloaded, splitAdvice } from './describe-engine';
import { createEmbedder, type Embedder } from './embedder';
import { forkEngine, type SpawnEngine } from './engine-process';
import { createEventFeed, type EventFeed } from './event-feed';
import { createModelFileReader, type ModelFile, modelId } from './model-file';
import { endsAnswer, type LoadedFacts, type LoadMemory, type SamplingSettings, samplingSchema } from './protocol';
import { createReranker, type Reranker } from './reranker';
import { createRunningEngine, type RunningEngine } from './running-engine';

export interface EngineOptions {
  /** The bundled code of `process/main.ts`. */
  entry: string;
  /** Asked before every answer: a path to a .gguf file, or null when none is set. A change takes effect with the next answer. */
  modelPath(): string | null;
  spawn?: SpawnEngine;
  /** Asked before every use: `models.providers.engine.embeddingModel` of the settings, the path of a .gguf file. */
  embeddingModel?(): unknown;
  /** Asked before every use: `models.providers.engine.rerankModel` of the settings, the path of a .gguf file. */
  rerankModel?(): unknown;
  /** Asked before every answer: `models.providers.engine.sampling` of the settings; what is not understood is left out. */
  sampling?(): unknown;
  /** Upper limit of one conversation in tokens, before training and memory lower it. */
  contextTokens?: number;
  /** Where evaluated beginnings of prompts are kept between starts; null: nowhere. */
  prefixFolder?: string | null;
  /** Bytes of that folder at most; the ones used longest ago go. */
  prefixBytes?: number;
  /** Conversations held at once, before memory lowers it. */
  sequences?: number;
  /** `auto`: Metal or Vulkan where there is one. `false`: the CPU only. */
  gpu?: 'auto' | false;
  /** Asked before every load: a folder with CUDA's packages; null: they are not installed. */
  gpuModules?(): string | null;
  /** Names of NVIDIA GPUs with a driver. Asked after a load that found no GPU, to say why. */
  findNvidia?(): Promise<string[]>;
  /** Null: physical cores less one, and one for small models. */
  threads?: number | null;
  /** ms without an answer until the process ends and its memory is free again; 0 is never. */
  idleMs?: number;
  /** ms of the first pause after two crashes in a row; doubles up to `longestBackoffMs`. */
  backoffMs?: number;
  /** ms that a stopped answer may take to confirm it, before the process counts as stuck. One step on a large model may take seconds. */
  stuckMs?: number;
  now?(): number;
  /** A chat model was loaded and has answered. */
  onMeasured?(load: MeasuredLoad): void;
}

/** What a model was loaded with, and what that took of memory. */
export interface MeasuredLoad extends LoadedFacts, LoadMemory {
  file: string;
}

/** How it is; `model` is the id without `engine/`. */
export type EngineStatus = EngineState;

export interface Unloaded {
  /** Ids without `engine/`; none: there was nothing to free. */
  models: string[];
  /** Of their processes, as far as they said. */
  bytes: number;
}

export interface Engine {
  provider: ModelProvider;
  status(): EngineStatus;
  models(): ModelInfo[];
  /** Loads the model before it is needed. Rejects with a FarmhandError when that fails. */
  warm(): Promise<void>;
  /** Tokens of each text by the model `model`; null when that is not loaded now. Loads nothing. */
  countTokens(model: string, texts: string[]): Promise<number[] | null>;
  /** Ends the process and loads the model again; answers under way end with an error. Rejects like `warm`. */
  restart(): Promise<void>;
  /**
   * Frees the memory of every model that is loaded; the next call loads again. Throws `conflict` while an answer is written: an answer that was asked
   * for is worth more than memory.
   */
  unload(): Promise<Unloaded>;
  embedder: Embedder;
  reranker: Reranker;
  /** Open answers end with `shutting_down`; resolves when the process is gone. */
  dispose(): Promise<void>;
  /** Of the running process; undefined while none runs. */
  pid(): number | undefined;
}

const providerId = 'engine';
const noModel = say('engine.noModel');
const longestBackoffMs = 30_000;

interface Running {
  file: ModelFile;
  engine: RunningEngine;
  gone: Promise<void>;
  /** There is an NVIDIA GPU, and llama.cpp cannot use it without its packages. */
  lacksCuda: boolean;
}

export function createEngine(options: EngineOptions): Engine {
  const {
    entry,
    modelPath,
    spawn = forkEngine,
    sampling = () => ({}),
    embeddingModel = () => null,
    rerankModel = () => null,
    contextTokens = 8192,
    prefixFolder = null,
    prefixBytes = 1e9,
    sequences = 4,
    gpu = 'auto',
    gpuModules = () => null,
    findNvidia = async () => [],
    threads = null,
    idleMs = 600_000,
    backoffMs = 1_000,
    stuckMs = 60_000,
    now = Date.now,
    onMeasured = () => {},
  } = options;
  const modelFile = createModelFileReader({ path: modelPath, kind: 'chat', absent: noModel });
  const besides = { entry, spawn, gpu, gpuModules, threads, idleMs, stuckMs };
  const embedder = createEmbedder({ ...besides, modelPath: embeddingModel });
  const reranker = createReranker({ ...besides, modelPath: rerankModel });
  const processes = new Set<Running>();
  let current: Running | null = null;
  let failures = 0;
  let lastFailure: { error: FarmhandError; stamp: string; at: number; whileLoading: boolean } | null = null;
  let idleTimer: NodeJS.Timeout | undefined;
  let disposed = false;

  function pauseMs(): number {
    if (!lastFailure || failures < 2) return 0;
    const pause = Math.min(longestBackoffMs, backoffMs * 2 ** (failures - 2));
    return Math.max(0, lastFailure.at + pause - now());
  }

  function start(file: ModelFile): Running {
    const gone = Promise.withResolvers<void>();
    const engine = createRunningEngine({
      process: spawn(entry),
      load: {
        file: file.path,
        purpose: 'chat',
        fileBytes: file.facts.bytes,
        contextTokens,
        sequences,
        gpu,
        gpuModules: gpuModules(),
        threads,
        stamp: file.stamp,
        prefixFolder,
        prefixBytes,
      },
      stuckMs,
      onEnd(error) {
        processes.delete(running);
        if (current === running) current = null;
        if (error) {
          failures += 1;
          lastFailure = { error, stamp: file.stamp, at: now(), whileLoading: engine.facts === null };
        }
        gone.resolve();
      },
      onMeasured: (memory) => engine.facts && onMeasured({ file: file.path, ...engine.facts, ...memory }),
      onAnswerEnd(well) {
        if (well) failures = 0;
        rest(running);
      },
    });
    const running: Running = { file, engine, gone: gone.promise, lacksCuda: false };
    processes.add(running);
    if (gpu === 'auto' && gpuModules() === null) {
      engine.loaded
        .then(async (facts) => {
          running.lacksCuda = facts.gpu === false && (await findNvidia()).length > 0;
        })
        .catch(() => {});
    }
    return running;
  }

  /** A process without work: one that was replaced ends at once, the current one after the idle time. */
  function rest(running: Running): void {
    if (running.engine.active > 0) return;
    if (running !== current) {
      running.engine.stop(replaced());
      return;
    }
    clearTimeout(idleTimer);
    if (idleMs > 0) idleTimer = setTimeout(() => current?.engine.active === 0 && current.engine.stop(replaced()), idleMs).unref();
  }

  function replaced(): FarmhandError {
    return new FarmhandError('engine_failed', say('engine.unloaded'), { retryable: true });
  }

  /** The process for the model that is set now; started when there is none. */
  async function obtain(signal: AbortSignal | undefined, onPause: (ms: number) => void): Promise<Running> {
    for (;;) {
      if (disposed) throw new FarmhandError('shutting_down', say('engine.stopping'));
      const file = modelFile();
      if (current && !current.engine.hasEnded && current.file.stamp === file.stamp) return current;
      if (lastFailure && lastFailure.stamp !== file.stamp) {
        lastFailure = null;
        failures = 0;
      }
      const ms = pauseMs();
      if (ms === 0 || !lastFailure) {
        const former = current;
        current = start(file);
        if (former) rest(former);
        return current;
      }
      if (lastFailure.whileLoading) throw lastFailure.error;
      onPause(ms);
      await delay(ms, undefined, { signal, ref: false });
    }
  }

  async function run(request: ModelRequest, signal: AbortSignal, feed: EventFeed): Promise<(() => void) | undefined> {
    const running = await obtain(signal, (ms) => {
      feed.push({ type: 'waiting', state: 'loading', detail: say('engine.crashedOften', { times: failures, seconds: Math.ceil(ms / 1000) }) });
    });
    if (feed.ended) return;
    const { engine, file } = running;
    if (request.model !== '' && request.model !== file.id) {
      throw new FarmhandError('model_not_found', say('engine.otherModel', { here: file.id, asked: request.model }));
    }
    clearTimeout(idleTimer);
    if (!engine.facts) {
      const tell = ({ detail, progress }: { detail: string; progress: number }) =>
        feed.push({ type: 'waiting', state: 'loading', detail: say('engine.loadingOf', { what: detail, model: file.id }), progress });
      tell(engine.loading);
      engine.onLoading(tell);
    }
    return engine.answer({ type: 'generate', request, sampling: samplingOf(sampling()) }, (event) => {
      if (event.type !== 'embedded' && event.type !== 'ranked' && event.type !== 'counted')
        feed.push(event.type === 'done' ? { ...event, model: file.id } : event);
    });
  }

  async function* stream(request: ModelRequest, signal: AbortSignal): AsyncGenerator<ModelEvent, void, void> {
    if (signal.aborted) return yield { type: 'aborted' };
    const feed = createEventFeed();
    let stopAnswer: (() => void) | undefined;
    const stop = () => {
      feed.push({ type: 'aborted' });
      stopAnswer?.();
    };
    signal.addEventListener('abort', stop, { once: true });
    run(request, signal, feed).then(
      (stopIt) => {
        stopAnswer = stopIt;
        // It was stopped, or its reader left, before there was something to stop.
        if (feed.ended) stopIt?.();
      },
      (error: unknown) => feed.push(signal.aborted ? { type: 'aborted' } : { type: 'error', error: toErrorValue(error) }),
    );
    try {
      yield* feed.read();
    } finally {
      signal.removeEventListener('abort', stop);
      // Also when the reader left before the end.
      stop();
    }
  }

  function status(): EngineStatus {
    let file: ModelFile;
    try {
      file = modelFile();
    } catch (error) {
      const { code, message } = toErrorValue(error);
      return { state: code === 'unavailable' ? 'absent' : 'failing', ...splitAdvice(message), model: null, loaded: null };
    }
    const model = file.id;
    if (current && !current.engine.hasEnded && current.file.stamp === file.stamp) {
      const { facts, loading } = current.engine;
      if (facts)
        return {
          state: 'ready',
          detail: describeLoaded(model, facts),
          action: null,
          model,
          loaded: describeFacts(facts, current.engine, { contextTokens, sequences, gpu, lacksCuda: current.lacksCuda }),
        };
      return { state: 'starting', detail: say('engine.loading', { model, what: loading.detail }), action: null, model, loaded: null };
    }
    if (lastFailure && lastFailure.stamp === file.stamp && (lastFailure.whileLoading || failures >= 3)) {
      return { state: 'failing', ...splitAdvice(lastFailure.error.message), model, loaded: null };
    }
    return { state: 'ready', detail: describeUnloaded(model, file.facts.bytes), action: null, model, loaded: null };
  }

  function state(): ProviderState {
    const { state: engineState, detail, action } = status();
    // While it loads, a request is taken and waits: that is as good as ready.
    return { state: engineState === 'starting' ? 'ready' : engineState, detail, ...(action ? { action } : {}) };
  }

  function models(): ModelInfo[] {
    const path = modelPath();
    if (!path) return [];
    try {
      const { id, facts: known } = modelFile();
      const facts = current?.file.path === path ? current.engine.facts : null;
      const expected = known.contextTokens === null ? null : Math.min(known.contextTokens, contextTokens);
      const contextWindow = facts?.contextTokens ?? expected;
      return [{ id: `${providerId}/${id}`, provider: providerId, title: known.name ?? id, contextWindow, available: true }];
    } catch (error) {
      const id = modelId(path);
      return [{ id: `${providerId}/${id}`, provider: providerId, title: id, contextWindow: null, available: false, detail: toErrorValue(error).message }];
    }
  }

  return {
    provider: { id: providerId, state, models: async () => models(), stream },
    status,
    models,
    embedder,
    reranker,
    async warm() {
      const running = await obtain(undefined, () => {});
      await running.engine.loaded;
      rest(running);
    },
    countTokens(model, texts) {
      const running = current;
      if (running?.file.id !== model || running.engine.facts === null || running.engine.hasEnded) return Promise.resolve(null);
      return new Promise((resolve) => {
        let counted: number[] | null = null;
        running.engine.answer({ type: 'count', texts }, (event) => {
          if (event.type === 'counted') counted = event.tokens;
          if (endsAnswer(event)) resolve(counted);
        });
      });
    },
    async restart() {
      clearTimeout(idleTimer);
      lastFailure = null;
      failures = 0;
      const former = current;
      former?.engine.stop(replaced());
      await former?.gone;
      // Its end began the wait for the next question; the new one must not be ended by it.
      clearTimeout(idleTimer);
      const running = await obtain(undefined, () => {});
      await running.engine.loaded;
      rest(running);
    },
    async unload() {
      const answering = [...processes].reduce((sum, { engine }) => sum + engine.active, 0) + embedder.active() + reranker.active();
      if (answering > 0) {
        const what = answering === 1 ? say('engine.oneAnswer') : say('engine.answers', { count: answering });
        throw new FarmhandError('conflict', say('engine.writes', { what }), {
          retryable: true,
          details: { answering },
        });
      }
      clearTimeout(idleTimer);
      // From here on a new question starts a process of its own.
      current = null;
      const ended = [...processes].map(async ({ file, engine, gone }) => {
        engine.stop(replaced());
        await gone;
        return { model: file.id, bytes: engine.held?.residentBytes ?? 0 };
      });
      const freed = (await Promise.all([...ended, embedder.unload(), reranker.unload()])).filter((each) => each !== null);
      return { models: [...new Set(freed.map(({ model }) => model))], bytes: freed.reduce((sum, { bytes }) => sum + bytes, 0) };
    },
    async dispose() {
      disposed = true;
      clearTimeout(idleTimer);
      const all = [...processes];
      for (const { engine } of all) engine.stop(new FarmhandError('shutting_down', say('engine.stopping'), { retryable: true }));
      await Promise.all([embedder.dispose(), reranker.dispose(), ...all.map(({ gone }) => gone)]);
    },
    pid: () => (current && !current.engine.hasEnded ? current.engine.pid : undefined),
  };
}

function samplingOf(settings: unknown): SamplingSettings {
  const read = samplingSchema.safeParse(settings ?? {});
  return read.success ? read.data : {};
}

// A model beside the one that chats, in a process of its own: started with the first text, gone after the idle time.
import { FarmhandError, fromErrorValue } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { SpawnEngine } from './engine-process';
import { createModelFileReader, type ModelFile } from './model-file';
import type { AnswerEvent, EngineWork, LoadOptions } from './protocol';
import { createRunningEngine, type RunningEngine } from './running-engine';

export interface TextProcessOptions {
  entry: string;
  spawn: SpawnEngine;
  /** A path from the settings; anything but a text counts as none. */
  modelPath(): unknown;
  kind: 'embedding' | 'rerank';
  /** What to say when no model is set. */
  absent: string;
  gpu: LoadOptions['gpu'];
  /** A folder with CUDA's packages. */
  gpuModules(): string | null;
  threads: number | null;
  idleMs: number;
  stuckMs: number;
}

export interface TextProcess {
  /** The id of the model that is set; null when none is. */
  model(): string | null;
  /** Throws `unavailable` when none is set, `engine_failed` with what is wrong with its file. */
  file(): ModelFile;
  /** The events before `done`, and the tokens that were read. Rejects with a FarmhandError. */
  ask(work: EngineWork, signal: AbortSignal | undefined): Promise<{ model: string; events: AnswerEvent[]; promptTokens: number }>;
  /** Answers that are being made. */
  active(): number;
  /** Ends the process; resolves when its memory is free. Null: none ran. The next call starts it again. */
  unload(): Promise<{ model: string; bytes: number } | null>;
  dispose(): Promise<void>;
}

interface Running {
  file: ModelFile;
  engine: RunningEngine;
  gone: Promise<void>;
}

const purposes = { embedding: 'embed', rerank: 'rank' } as const;

export function createTextProcess({ entry, spawn, modelPath, kind, absent, gpu, gpuModules, threads, idleMs, stuckMs }: TextProcessOptions): TextProcess {
  const path = (): string | null => {
    const set = modelPath();
    return typeof set === 'string' && set !== '' ? set : null;
  };
  const modelFile = createModelFileReader({ path, kind, absent });
  let current: Running | null = null;
  let idleTimer: NodeJS.Timeout | undefined;
  let disposed = false;

  function obtain(): Running {
    if (disposed) throw stopping();
    const file = modelFile();
    if (current && !current.engine.hasEnded && current.file.stamp === file.stamp) return current;
    current?.engine.stop(new FarmhandError('engine_failed', say('engine.replaced'), { retryable: true }));
    const gone = Promise.withResolvers<void>();
    const engine = createRunningEngine({
      process: spawn(entry),
      load: {
        file: file.path,
        purpose: purposes[kind],
        fileBytes: file.facts.bytes,
        contextTokens: 0,
        sequences: 1,
        gpu,
        gpuModules: gpuModules(),
        threads,
        stamp: file.stamp,
        prefixFolder: null,
        prefixBytes: 0,
      },
      stuckMs,
      onEnd: () => gone.resolve(),
      onAnswerEnd: rest,
    });
    current = { file, engine, gone: gone.promise };
    return current;
  }

  function rest(): void {
    clearTimeout(idleTimer);
    if (idleMs > 0) idleTimer = setTimeout(() => current?.engine.active === 0 && current.engine.stop(stopping()), idleMs).unref();
  }

  return {
    file: modelFile,
    model() {
      try {
        return modelFile().id;
      } catch {
        return null;
      }
    },
    async ask(work, signal) {
      if (signal?.aborted) throw cancelled();
      const { engine, file } = obtain();
      const { promise, resolve, reject } = Promise.withResolvers<{ model: string; events: AnswerEvent[]; promptTokens: number }>();
      const events: AnswerEvent[] = [];
      clearTimeout(idleTimer);
      const stop = engine.answer(work, (event) => {
        if (event.type === 'done') resolve({ model: file.id, events, promptTokens: event.usage.promptTokens ?? 0 });
        else if (event.type === 'error') reject(fromErrorValue(event.error));
        else if (event.type === 'aborted') reject(cancelled());
        else events.push(event);
      });
      signal?.addEventListener('abort', stop, { once: true });
      return promise.finally(() => signal?.removeEventListener('abort', stop));
    },
    active: () => current?.engine.active ?? 0,
    async unload() {
      const running = current;
      if (!running || running.engine.hasEnded) return null;
      clearTimeout(idleTimer);
      current = null;
      running.engine.stop(stopping());
      await running.gone;
      return { model: running.file.id, bytes: running.engine.held?.residentBytes ?? 0 };
    },
    async dispose() {
      disposed = true;
      clearTimeout(idleTimer);
      current?.engine.stop(stopping());
      await current?.gone;
    },
  };
}

function stopping(): FarmhandError {
  return new FarmhandError('shutting_down', say('engine.textUnloaded'), { retryable: true });
}

function cancelled(): FarmhandError {
  return new FarmhandError('cancelled', say('engine.requestStopped'));
}

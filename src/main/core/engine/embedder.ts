// The embedding model in a process of its own: started with the first text, gone after the idle time.
import { FarmhandError, fromErrorValue } from '@shared/contract/errors';
import type { SpawnEngine } from './engine-process';
import { createModelFileReader, type ModelFile } from './model-file';
import { toUnitLength } from './process/embed-texts';
import { createRunningEngine, type RunningEngine } from './running-engine';

export interface Embeddings {
  /** The model's id, without `engine/`. */
  model: string;
  /** One per text, of length 1. */
  vectors: number[][];
  promptTokens: number;
}

export interface EmbedOptions {
  /** Fewer numbers per text, for models that were trained to be cut (Matryoshka). */
  dimensions?: number;
  signal?: AbortSignal;
}

export interface Embedder {
  /** The id of the model that is set; null when none is. */
  model(): string | null;
  /**
   * Rejects with a FarmhandError: `unavailable` when no model is set, `invalid_input` for dimensions that it does not have, `context_overflow` for a
   * text that is too long, `cancelled`, `engine_failed`.
   */
  embed(texts: string[], options?: EmbedOptions): Promise<Embeddings>;
  dispose(): Promise<void>;
}

export interface EmbedderOptions {
  entry: string;
  spawn: SpawnEngine;
  modelPath(): unknown;
  gpu: 'auto' | false;
  threads: number | null;
  idleMs: number;
  stuckMs: number;
}

/** Families whose vectors may be cut, by their model cards. */
const matryoshka = /qwen3.?embedding|nomic-embed-text-v(1\.5|2)|embedding.?gemma|mxbai-embed-large|arctic-embed-(m-v1\.5|[ml]-v2)|jina-embeddings-v[345]/i;
const noModel = 'No embedding model is set. Set models.providers.engine.embeddingModel in the settings to the path of an embedding model (.gguf).';

interface Running {
  file: ModelFile;
  engine: RunningEngine;
  gone: Promise<void>;
}

export function createEmbedder({ entry, spawn, modelPath, gpu, threads, idleMs, stuckMs }: EmbedderOptions): Embedder {
  const path = (): string | null => {
    const set = modelPath();
    return typeof set === 'string' && set !== '' ? set : null;
  };
  const modelFile = createModelFileReader({ path, purpose: 'embed', absent: noModel });
  let current: Running | null = null;
  let idleTimer: NodeJS.Timeout | undefined;
  let disposed = false;

  function obtain(): Running {
    if (disposed) throw stopping();
    const file = modelFile();
    if (current && !current.engine.hasEnded && current.file.stamp === file.stamp) return current;
    current?.engine.stop(new FarmhandError('engine_failed', 'Another embedding model was set. Ask again.', { retryable: true }));
    const gone = Promise.withResolvers<void>();
    const engine = createRunningEngine({
      process: spawn(entry),
      load: {
        file: file.path,
        purpose: 'embed',
        fileBytes: file.header.fileBytes,
        contextTokens: 0,
        sequences: 1,
        gpu,
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

  function ask({ engine, file }: Running, texts: string[], signal: AbortSignal | undefined): Promise<Embeddings> {
    const { promise, resolve, reject } = Promise.withResolvers<Embeddings>();
    let vectors: number[][] = [];
    clearTimeout(idleTimer);
    const stop = engine.answer({ type: 'embed', texts }, (event) => {
      if (event.type === 'embedded') ({ vectors } = event);
      else if (event.type === 'done') resolve({ model: file.id, vectors, promptTokens: event.usage.promptTokens ?? 0 });
      else if (event.type === 'error') reject(fromErrorValue(event.error));
      else if (event.type === 'aborted') reject(cancelled());
    });
    signal?.addEventListener('abort', stop, { once: true });
    return promise.finally(() => signal?.removeEventListener('abort', stop));
  }

  return {
    model() {
      try {
        return modelFile().id;
      } catch {
        return null;
      }
    },
    async embed(texts, { dimensions, signal } = {}) {
      if (signal?.aborted) throw cancelled();
      const running = obtain();
      const { id, header } = running.file;
      if (dimensions !== undefined && !matryoshka.test(`${id} ${header.name ?? ''}`)) {
        throw new FarmhandError('invalid_input', `The vectors of ${id} cannot be cut: it was not trained for it. Leave "dimensions" out.`, {
          details: { param: 'dimensions' },
        });
      }
      const found = await ask(running, texts, signal);
      const whole = found.vectors[0]?.length ?? 0;
      if (dimensions === undefined || dimensions === whole) return found;
      if (dimensions > whole) {
        throw new FarmhandError('invalid_input', `The vectors of ${id} have ${whole} numbers, not ${dimensions}. Ask for fewer.`, {
          details: { param: 'dimensions' },
        });
      }
      return { ...found, vectors: found.vectors.map((vector) => toUnitLength(vector.slice(0, dimensions))) };
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
  return new FarmhandError('shutting_down', 'The embedding model was unloaded. Ask again.', { retryable: true });
}

function cancelled(): FarmhandError {
  return new FarmhandError('cancelled', 'The request was stopped before its end.');
}

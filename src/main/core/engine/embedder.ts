// Texts to vectors, with the embedding model that the settings name.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { toUnitLength } from './process/unit-length';
import { createTextProcess, type TextProcess, type TextProcessOptions } from './text-process';

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
  active: TextProcess['active'];
  unload: TextProcess['unload'];
  dispose(): Promise<void>;
}

/** Families whose vectors may be cut, by their model cards. */
const matryoshka = /qwen3.?embedding|nomic-embed-text-v(1\.5|2)|embedding.?gemma|mxbai-embed-large|arctic-embed-(m-v1\.5|[ml]-v2)|jina-embeddings-v[345]/i;
const absent = say('engine.noEmbeddingModel');

export function createEmbedder(options: Omit<TextProcessOptions, 'kind' | 'absent'>): Embedder {
  const texts = createTextProcess({ ...options, kind: 'embedding', absent });

  return {
    model: texts.model,
    active: texts.active,
    unload: texts.unload,
    dispose: texts.dispose,
    async embed(given, { dimensions, signal } = {}) {
      const { id, facts } = texts.file();
      if (dimensions !== undefined && !matryoshka.test(`${id} ${facts.name ?? ''}`)) {
        throw new FarmhandError('invalid_input', say('engine.vectorsWhole', { id }), {
          details: { param: 'dimensions' },
        });
      }
      const { model, events, promptTokens } = await texts.ask({ type: 'embed', texts: given }, signal);
      const vectors = events.flatMap((event) => (event.type === 'embedded' ? event.vectors : []));
      const whole = vectors[0]?.length ?? 0;
      if (dimensions === undefined || dimensions === whole) return { model, vectors, promptTokens };
      if (dimensions > whole) {
        throw new FarmhandError('invalid_input', say('engine.vectorsShort', { id, whole, wanted: dimensions }), {
          details: { param: 'dimensions' },
        });
      }
      return { model, promptTokens, vectors: vectors.map((vector) => toUnitLength(vector.slice(0, dimensions))) };
    },
  };
}

// How well texts answer a question, with the reranking model that the settings name.
import { say } from '@shared/domain/sentences';
import { createTextProcess, type TextProcess, type TextProcessOptions } from './text-process';

export interface Ranking {
  /** The model's id, without `engine/`. */
  model: string;
  /** One per text, 0 to 1; more is better. */
  scores: number[];
  promptTokens: number;
}

export interface Reranker {
  /** The id of the model that is set; null when none is. */
  model(): string | null;
  /** Rejects with a FarmhandError: `unavailable` when no model is set, `context_overflow` for a text that is too long, `cancelled`, `engine_failed`. */
  rank(query: string, documents: string[], signal?: AbortSignal): Promise<Ranking>;
  active: TextProcess['active'];
  unload: TextProcess['unload'];
  dispose(): Promise<void>;
}

const absent = say('engine.noRerankModel');

export function createReranker(options: Omit<TextProcessOptions, 'kind' | 'absent'>): Reranker {
  const texts = createTextProcess({ ...options, kind: 'rerank', absent });
  return {
    model: texts.model,
    active: texts.active,
    unload: texts.unload,
    dispose: texts.dispose,
    async rank(query, documents, signal) {
      const { model, events, promptTokens } = await texts.ask({ type: 'rank', query, documents }, signal);
      return { model, promptTokens, scores: events.flatMap((event) => (event.type === 'ranked' ? event.scores : [])) };
    },
  };
}

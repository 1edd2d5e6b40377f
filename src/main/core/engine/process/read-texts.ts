// Texts to vectors, or to how well they answer a question; one after the other.
import { FarmhandError, toErrorValue } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { AnswerEvent } from '../protocol';
import type { LoadedEmbedder, LoadedReranker } from './load-text-model';
import { noNumbers, toUnitLength } from './unit-length';

/** Emits `embedded` and `done`, or `error` or `aborted`. The vectors have length 1. Never rejects. */
export async function embedTexts(
  { context, longest }: LoadedEmbedder,
  texts: string[],
  signal: AbortSignal,
  emit: (event: AnswerEvent) => void,
): Promise<void> {
  await readAll(
    texts.map((text) => ({
      tokens: () => context.calculateInputLength(text),
      read: async () => toUnitLength((await context.getEmbeddingFor(text)).vector),
    })),
    { kind: 'embedding', longest, signal, emit, tell: (vectors) => ({ type: 'embedded', vectors }) },
  );
}

/** Emits `ranked` and `done`, or `error` or `aborted`. Never rejects. */
export async function rankTexts(
  { context, longest }: LoadedReranker,
  query: string,
  documents: string[],
  signal: AbortSignal,
  emit: (event: AnswerEvent) => void,
): Promise<void> {
  await readAll(
    documents.map((document) => ({
      tokens: () => context.calculateInputLength(query, document),
      async read() {
        const score = await context.rank(query, document);
        // The library makes 0 of what is no number; a probability is never quite 0.
        if (!(score > 0)) throw noNumbers('reranking');
        return score;
      },
    })),
    { kind: 'reranking', longest, signal, emit, tell: (scores) => ({ type: 'ranked', scores }) },
  );
}

interface Reading<Result> {
  kind: 'embedding' | 'reranking';
  /** Tokens of one text at most. */
  longest: number;
  signal: AbortSignal;
  emit(event: AnswerEvent): void;
  tell(results: Result[]): AnswerEvent;
}

async function readAll<Result>(texts: { tokens(): number; read(): Promise<Result> }[], { kind, longest, signal, emit, tell }: Reading<Result>): Promise<void> {
  try {
    const results: Result[] = [];
    let promptTokens = 0;
    for (const [index, text] of texts.entries()) {
      if (signal.aborted) return emit({ type: 'aborted' });
      const tokens = text.tokens();
      if (tokens > longest) {
        const message = say('engine.textTooLong', { number: index + 1, tokens, kind, longest });
        throw new FarmhandError('context_overflow', message, { details: { index, tokens, longest } });
      }
      promptTokens += tokens;
      results.push(await text.read());
    }
    emit(tell(results));
    emit({ type: 'done', finish: 'stop', usage: { promptTokens, completionTokens: 0, cachedTokens: 0 } });
  } catch (error) {
    emit({ type: 'error', error: toErrorValue(error instanceof FarmhandError ? error : couldNot(kind, error)) });
  }
}

function couldNot(kind: string, error: unknown): FarmhandError {
  const reason = error instanceof Error ? error.message : String(error);
  return new FarmhandError('engine_failed', say('engine.textStuck', { kind, reason }), {
    retryable: true,
    cause: error,
  });
}

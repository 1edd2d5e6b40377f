// Texts to vectors, one after the other.
import { FarmhandError, toErrorValue } from '@shared/contract/errors';
import type { AnswerEvent } from '../protocol';
import type { LoadedEmbedder } from './load-model';

/** Emits `embedded` and `done`, or `error` or `aborted`. The vectors have length 1. Never rejects. */
export async function embedTexts(
  { context, longest }: LoadedEmbedder,
  texts: string[],
  signal: AbortSignal,
  emit: (event: AnswerEvent) => void,
): Promise<void> {
  try {
    const vectors: number[][] = [];
    let promptTokens = 0;
    for (const [index, text] of texts.entries()) {
      if (signal.aborted) return emit({ type: 'aborted' });
      const tokens = context.calculateInputLength(text);
      if (tokens > longest) {
        const message = `Text ${index + 1} has ${tokens} tokens, but the embedding model reads ${longest}. Cut it into shorter pieces.`;
        throw new FarmhandError('context_overflow', message, { details: { index, tokens, longest } });
      }
      promptTokens += tokens;
      vectors.push(toUnitLength((await context.getEmbeddingFor(text)).vector));
    }
    emit({ type: 'embedded', vectors });
    emit({ type: 'done', finish: 'stop', usage: { promptTokens, completionTokens: 0, cachedTokens: 0 } });
  } catch (error) {
    emit({ type: 'error', error: toErrorValue(error instanceof FarmhandError ? error : couldNot(error)) });
  }
}

function couldNot(error: unknown): FarmhandError {
  const reason = error instanceof Error ? error.message : String(error);
  return new FarmhandError('engine_failed', `The embedding model could not go on (${reason}). Try again; if it stays so, choose another one.`, {
    retryable: true,
    cause: error,
  });
}

export function toUnitLength(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  if (!Number.isFinite(length) || length === 0) {
    throw new FarmhandError(
      'engine_failed',
      'The embedding model computes no valid numbers: its file is damaged, or its quantisation does not work here. Choose another one.',
    );
  }
  return vector.map((value) => value / length);
}

// One question and three texts to a model for embeddings or reranking: does it know which text answers, and how fast.
import type { TextRole, TextTest } from '@shared/contract/models';
import type { Engine } from '..';

const question = 'When are the cows milked?';
const answer = 'The milking begins at five in the morning and again at four in the afternoon.';
const texts = ['The tractor needs new tyres before the harvest.', answer, 'Rain is expected for the weekend.'];

/** Rejects with a FarmhandError when no model has the role, or when it cannot be used. */
export async function measureTexts(
  role: TextRole,
  engine: Pick<Engine, 'embedder' | 'reranker'>,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): Promise<TextTest> {
  const score = role === 'embedding' ? byEmbedding : byReranking;
  const startedAt = now();
  // The first one waits for the model to load.
  await score(engine, question, texts.slice(0, 1), signal);
  const loadedAt = now();
  const { model, scores, dimensions } = await score(engine, question, texts, signal);
  const endedAt = now();
  const ranked = texts.map((text, index) => ({ text, score: scores[index] ?? 0 })).sort((a, b) => b.score - a.score);
  return {
    model,
    role,
    question,
    ranked,
    right: ranked[0]?.text === answer,
    dimensions,
    loadMs: Math.round(loadedAt - startedAt),
    ms: Math.round(endedAt - loadedAt),
  };
}

interface Scored {
  model: string;
  scores: number[];
  dimensions: number | null;
}

async function byEmbedding({ embedder }: Pick<Engine, 'embedder'>, asked: string, given: string[], signal: AbortSignal): Promise<Scored> {
  const { model, vectors } = await embedder.embed([asked, ...given], { signal });
  const [wanted = [], ...others] = vectors;
  // Of length 1: their product is the cosine.
  const scores = others.map((vector) => vector.reduce((sum, value, index) => sum + value * (wanted[index] ?? 0), 0));
  return { model, scores, dimensions: wanted.length };
}

async function byReranking({ reranker }: Pick<Engine, 'reranker'>, asked: string, given: string[], signal: AbortSignal): Promise<Scored> {
  const { model, scores } = await reranker.rank(asked, given, signal);
  return { model, scores, dimensions: null };
}

// Loads a model that turns texts into vectors, or tells how well they answer a question.
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { InsufficientMemoryError, type LlamaEmbeddingContext, type LlamaModel, type LlamaRankingContext } from 'node-llama-cpp';
import type { LoadedFacts, LoadOptions } from '../protocol';
import { leastContextTokens } from './choose-context';
import { freeMemory, type LoadProgress, readWeights, reasonOf, refuseGiants, startLlama, tooLittleMemory } from './start-llama';
import { chooseThreads } from './threads';

interface Loaded<Context> {
  context: Context;
  facts: LoadedFacts;
  /** Tokens of one text at most. */
  longest: number;
}
export type LoadedEmbedder = Loaded<LlamaEmbeddingContext>;
export type LoadedReranker = Loaded<LlamaRankingContext>;

interface ContextOptions {
  contextSize: { min: number; max: number };
  batchSize: number;
  threads: number;
}

/** Longer texts are cut into pieces by whoever asks. */
const mostTokens = 8_192;

/** Throws like `loadModel`. */
export function loadEmbedder(options: LoadOptions, onProgress: LoadProgress): Promise<LoadedEmbedder> {
  return load(options, onProgress, 'embeddings', (model, contextOptions) => model.createEmbeddingContext(contextOptions));
}

/** Throws like `loadModel`. */
export function loadReranker(options: LoadOptions, onProgress: LoadProgress): Promise<LoadedReranker> {
  return load(options, onProgress, 'reranking', (model, contextOptions) => model.createRankingContext(contextOptions));
}

async function load<Context>(
  options: LoadOptions,
  onProgress: LoadProgress,
  use: 'embeddings' | 'reranking',
  open: (model: LlamaModel, options: ContextOptions) => Promise<Context>,
): Promise<Loaded<Context>> {
  const startedAt = performance.now();
  const llama = await startLlama(options);
  refuseGiants(options, await freeMemory(llama));
  const model = await readWeights(llama, options, onProgress);
  const threads = options.threads ?? chooseThreads(llama.cpuMathCores, options.fileBytes);
  const contextTokens = Math.min(model.trainContextSize, mostTokens);
  try {
    // Encoders read a text in one go or not at all.
    const contextSize = { min: Math.min(leastContextTokens, contextTokens), max: contextTokens };
    const context = await open(model, { contextSize, batchSize: contextTokens, threads });
    const facts: LoadedFacts = {
      contextTokens,
      trainedTokens: model.trainContextSize,
      sequences: 1,
      threads,
      gpu: llama.gpu,
      gpuDevices: [],
      flashAttention: false,
      kvType: 'F16',
      why: null,
      loadMs: Math.round(performance.now() - startedAt),
    };
    return { context, longest: contextTokens - 1, facts };
  } catch (error) {
    if (error instanceof InsufficientMemoryError) throw tooLittleMemory(error.message, error);
    throw new FarmhandError('engine_failed', say('engine.notFor', { use, reason: reasonOf(error) }), { cause: error });
  }
}

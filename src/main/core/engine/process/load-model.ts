// Loads a GGUF file through node-llama-cpp. The only file of Farmhand that imports that library.
import { FarmhandError } from '@shared/contract/errors';
import type { ModelRequest } from '@shared/domain/model';
import {
  type GbnfJsonObjectSchema,
  getLlama,
  InsufficientMemoryError,
  type Llama,
  type LlamaContext,
  type LlamaContextSequence,
  type LlamaGrammar,
  LlamaGrammarEvaluationState,
  LlamaLogLevel,
  type LlamaModel,
  LlamaVocabularyType,
  type Token,
} from 'node-llama-cpp';
import { z } from 'zod';
import type { LoadedFacts, LoadOptions } from '../protocol';
import { type ChatTemplate, chatmlTemplate, createChatTemplate } from './chat-template';
import { type Grammar, toGbnf } from './grammar';
import type { ModelIdentity } from './sampling-defaults';
import { createSpecialTextGuardFactory } from './special-text';
import { chooseThreads } from './threads';
import { findTrainedTools, type TrainedTools } from './trained-tools';

export type { LlamaContextSequence, LlamaGrammarEvaluationState, LlamaModel, Token };

export interface LoadedModel {
  model: LlamaModel;
  context: LlamaContext;
  template: ChatTemplate;
  facts: LoadedFacts;
  /** Text of tokens that come after `before`; control tokens have none. */
  detokenize(tokens: Token[], before: Token[]): string;
  /** The model ends its answer with it: end of generation, or the beginning of somebody else's turn. */
  endsAnswer(token: Token): boolean;
  /** The text of a control token that says something about the answer, like `[TOOL_CALLS]`; undefined for all others. */
  markup(token: Token): string | undefined;
  identity: ModelIdentity;
  /** The probability of a token costs time when thousands are to choose from. */
  manyTokens: boolean;
  /** A token drawn last cannot be taken back without evaluating everything before it. */
  cannotStepBack: boolean;
  /** A state of llama.cpp's for our grammar. */
  holdTo(grammar: Grammar): Promise<LlamaGrammarEvaluationState>;
  /** What holds an answer to the format, for one answer; undefined for free text. Throws `invalid_input` for a schema that cannot be met. */
  createGrammar(format: ModelRequest['responseFormat']): Promise<LlamaGrammarEvaluationState | undefined>;
}

/** Control tokens that mark a part of an answer in one model or another: `[TOOL_CALLS]`, `<|python_tag|>`, `<think>`. */
const answerMarkup = /tool|call|function|python|think/i;
/** For a probability the library sorts all tokens: 10 ms for 150,000 of them, unnoticeable for 16,000. */
const manyTokens = 16_384;
/** A context below this is of no use to an agent. */
const leastContextTokens = 512;
/**
 * On a CPU, flash attention reads a prompt nearly twice as fast. It writes as fast as without for heads of 128, a fifth slower for 64, and 3.5 times
 * slower for 32 (measured with 1,400 tokens in the context, one thread): there it stays off.
 */
const leastFlashHeadSize = 64;

/** Throws `engine_failed` with a sentence for people when the file cannot be loaded. */
export async function loadModel(options: LoadOptions, onProgress: (detail: string, progress: number) => void): Promise<LoadedModel> {
  const startedAt = performance.now();
  onProgress('Starting llama.cpp', 0);
  const llama = await startLlama(options);
  const model = await readWeights(llama, options, onProgress);
  const threads = options.threads ?? chooseThreads(llama.cpuMathCores, options.fileBytes);
  const context = await openContext(llama, model, options, threads);
  const source = model.fileInfo.metadata.tokenizer.chat_template ?? chatmlTemplate;
  const { controls, trainedTools } = readVocabulary(model);
  const template = createChatTemplate({
    source,
    bosText: model.tokens.bosString ?? '',
    eosText: model.tokens.eosString ?? '',
    createGuard: createSpecialTextGuardFactory([...controls.values()]),
    trainedTools,
  });
  const markup = new Map([...controls].filter(([, text]) => answerMarkup.test(text)));
  const turns = new Set([...controls].filter(([token, text]) => !markup.has(token) && source.includes(text)).map(([token]) => token));
  // Only SentencePiece needs to know what came before, to decide on a space; asking costs a quarter of the time of a small model.
  const needsBefore = model.vocabularyType === LlamaVocabularyType.spm;
  return {
    model,
    context,
    template,
    detokenize: (tokens, before) => model.detokenize(tokens, false, needsBefore ? before : undefined),
    endsAnswer: (token) => model.isEogToken(token) || turns.has(token),
    markup: (token) => markup.get(token),
    identity: {
      architecture: model.fileInfo.metadata.general.architecture,
      names: [model.fileInfo.metadata.general.name, model.fileInfo.metadata.general.basename].filter((name) => name !== undefined),
      fileBytes: options.fileBytes,
    },
    manyTokens: (model.fileInfo.metadata.tokenizer.ggml?.tokens.length ?? 0) > manyTokens,
    cannotStepBack: model.fileInsights.isRecurrent || model.fileInsights.isHybrid,
    holdTo: async (grammar) => new LlamaGrammarEvaluationState({ model, grammar: await llama.createGrammar({ grammar: toGbnf(grammar) }) }),
    async createGrammar(format) {
      if (!format || format.type === 'text') return undefined;
      return new LlamaGrammarEvaluationState({ model, grammar: await grammarFor(llama, format) });
    },
    facts: {
      contextTokens: context.contextSize,
      trainedTokens: model.trainContextSize,
      sequences: context.totalSequences,
      threads,
      gpu: llama.gpu,
      flashAttention: model.flashAttentionSupported && context.flashAttention !== false,
      loadMs: Math.round(performance.now() - startedAt),
    },
  };
}

const schemaForGrammar = z.custom<GbnfJsonObjectSchema>((value) => typeof value === 'object' && value !== null);

async function grammarFor(llama: Llama, format: Exclude<NonNullable<ModelRequest['responseFormat']>, { type: 'text' }>): Promise<LlamaGrammar> {
  if (format.type !== 'json_schema') return llama.getGrammarFor('json');
  try {
    return await llama.createGrammarForJsonSchema(schemaForGrammar.parse(format.schema));
  } catch (error) {
    throw new FarmhandError('invalid_input', `The schema of response_format cannot be used (${reasonOf(error)}). Simplify it.`, { cause: error });
  }
}

async function startLlama(options: LoadOptions): Promise<Llama> {
  try {
    return await getLlama({
      build: 'never',
      skipDownload: true,
      progressLogs: false,
      logLevel: LlamaLogLevel.error,
      // The CUDA packages weigh half a gigabyte and are not installed; looking for them costs time.
      gpu: options.gpu === 'auto' ? { type: 'auto', exclude: ['cuda'] } : false,
      // 0: the threads of the context are exact, not an upper bound that is shared out.
      maxThreads: 0,
    });
  } catch (error) {
    throw new FarmhandError(
      'engine_failed',
      `The built-in engine has no llama.cpp library for this computer (${reasonOf(error)}). Install the dependencies again.`,
      { cause: error },
    );
  }
}

async function readWeights(llama: Llama, options: LoadOptions, onProgress: (detail: string, progress: number) => void): Promise<LlamaModel> {
  try {
    return await llama.loadModel({ modelPath: options.file, onLoadProgress: (progress) => onProgress('Reading the weights', progress) });
  } catch (error) {
    if (error instanceof InsufficientMemoryError) throw tooLittleMemory(error);
    throw new FarmhandError('engine_failed', `llama.cpp cannot load this model (${reasonOf(error)}). Download the file again or choose another model.`, {
      cause: error,
    });
  }
}

function headSize(model: LlamaModel): number {
  const { attention, embedding_length: width } = model.fileInfo.architectureMetadata;
  const heads = attention?.head_count;
  return attention?.key_length ?? (typeof heads === 'number' && width ? width / heads : leastFlashHeadSize);
}

/** As many sequences as may be had for a quarter of the free memory; then one, with as many tokens as fit. */
async function openContext(llama: Llama, model: LlamaModel, options: LoadOptions, threads: number): Promise<LlamaContext> {
  const flashAttention = llama.gpu === false && headSize(model) < leastFlashHeadSize ? false : 'auto';
  const contextSize = Math.min(model.trainContextSize, options.contextTokens);
  const free = llama.gpu === false ? (await llama.getRamState()).free : (await llama.getVramState()).free;
  let sequences = options.sequences;
  while (sequences > 1) {
    const need = await model.fileInsights.estimateContextResourceRequirementsV2({ contextSize, sequences, modelGpuLayers: model.gpuLayers });
    if (need.cpuRam + need.gpuVram <= free / 4) break;
    sequences = Math.floor(sequences / 2);
  }
  try {
    return await model.createContext({
      contextSize: { min: Math.min(leastContextTokens, contextSize), max: contextSize },
      sequences,
      threads,
      flashAttention,
    });
  } catch (error) {
    if (error instanceof InsufficientMemoryError) throw tooLittleMemory(error);
    throw new FarmhandError('engine_failed', `llama.cpp cannot open a context for this model (${reasonOf(error)}). Choose another model.`, { cause: error });
  }
}

function tooLittleMemory(error: InsufficientMemoryError): FarmhandError {
  return new FarmhandError('engine_failed', `This model needs more memory than is free (${error.message}). Close other programs or choose a smaller model.`, {
    cause: error,
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

interface Vocabulary {
  /** What llama.cpp takes for control tokens when it is told to parse them, with their texts. */
  controls: Map<Token, string>;
  trainedTools: TrainedTools;
}

function readVocabulary(model: LlamaModel): Vocabulary {
  const controls = new Map<Token, string>();
  const own: string[] = [];
  for (const token of model.iterateAllTokens()) {
    const attributes = model.getTokenAttributes(token);
    if (attributes.control || attributes.unknown) controls.set(token, model.detokenize([token], true));
    else if (attributes.userDefined) own.push(model.detokenize([token], true));
  }
  return { controls, trainedTools: findTrainedTools(own) };
}

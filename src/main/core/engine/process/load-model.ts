// Loads a model that chats.
import { FarmhandError } from '@shared/contract/errors';
import type { ModelRequest } from '@shared/domain/model';
import { say } from '@shared/domain/sentences';
import {
  type EvaluationPriority,
  type GbnfJsonObjectSchema,
  GgmlType,
  InsufficientMemoryError,
  type Llama,
  type LlamaContext,
  type LlamaContextSequence,
  type LlamaGrammar,
  LlamaGrammarEvaluationState,
  type LlamaModel,
  LlamaVocabularyType,
  type Token,
} from 'node-llama-cpp';
import { z } from 'zod';
import type { LoadedFacts, LoadOptions } from '../protocol';
import { type ChatTemplate, chatmlTemplate, createChatTemplate } from './chat-template';
import { type ContextChoice, chooseContext, leastContextTokens } from './choose-context';
import { type Grammar, toGbnf } from './grammar';
import { harmonyMarkup, isHarmony } from './harmony';
import type { ModelIdentity } from './sampling-defaults';
import { shareStep } from './share-steps';
import { createSpecialTextGuardFactory } from './special-text';
import { type FreeMemory, freeMemory, type LoadProgress, readWeights, reasonOf, refuseGiants, startLlama, tooLittleMemory } from './start-llama';
import { chooseThreads } from './threads';
import { findTrainedTools, type TrainedTools } from './trained-tools';

export type { EvaluationPriority, LlamaContextSequence, LlamaGrammarEvaluationState, LlamaModel, Token };

export interface LoadedModel {
  /** Everything that an evaluated state depends on besides its tokens. */
  stateKey: string;
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
const answerMarkup = /tool|call|function|python|think|args/i;
/** For a probability the library sorts all tokens: 10 ms for 150,000 of them, unnoticeable for 16,000. */
const manyTokens = 16_384;
/** Values that share a factor in the 8-bit type. */
const quantisedBlock = 32;
/**
 * On a CPU, flash attention reads a prompt nearly twice as fast. It writes as fast as without for heads of 128, a fifth slower for 64, and 3.5 times
 * slower for 32 (measured with 1,400 tokens in the context, one thread): there it stays off.
 */
const leastFlashHeadSize = 64;

/** Throws `engine_failed` with a sentence for people when the file cannot be loaded. */
export async function loadModel(options: LoadOptions, onProgress: LoadProgress): Promise<LoadedModel> {
  const startedAt = performance.now();
  onProgress(say('engine.startingLlama'), 0);
  const llama = await startLlama(options);
  const freeBefore = await freeMemory(llama);
  refuseGiants(options, freeBefore);
  const model = await readWeights(llama, options, onProgress);
  const threads = options.threads ?? chooseThreads(llama.cpuMathCores, options.fileBytes);
  const { context, choice } = await openContext(llama, model, options, threads, freeBefore);
  const flashAttention = model.flashAttentionSupported && context.flashAttention !== false;
  const source = model.fileInfo.metadata.tokenizer.chat_template ?? chatmlTemplate;
  const { controls, trainedTools } = readVocabulary(model);
  const template = createChatTemplate({
    source,
    bosText: model.tokens.bosString ?? '',
    eosText: model.tokens.eosString ?? '',
    createGuard: createSpecialTextGuardFactory([...controls.values()]),
    trainedTools,
  });
  const harmony = isHarmony(source);
  const markup = new Map([...controls].filter(([, text]) => answerMarkup.test(text) || (harmony && harmonyMarkup.test(text))));
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
    stateKey: [options.stamp, llama.llamaCppRelease.release, llama.gpu, flashAttention, choice.kvType].join(' '),
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
      gpuDevices: llama.gpu === false ? [] : await llama.getGpuDeviceNames().catch(() => []),
      flashAttention,
      kvType: choice.kvType,
      why: choice.why,
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
    throw new FarmhandError('invalid_input', say('engine.badSchema', { reason: reasonOf(error) }), { cause: error });
  }
}

function headSize(model: LlamaModel): number {
  const { attention, embedding_length: width } = model.fileInfo.architectureMetadata;
  const heads = attention?.head_count;
  return attention?.key_length ?? (typeof heads === 'number' && width ? width / heads : leastFlashHeadSize);
}

async function openContext(
  llama: Llama,
  model: LlamaModel,
  options: LoadOptions,
  threads: number,
  freeBefore: FreeMemory,
): Promise<{ context: LlamaContext; choice: ContextChoice }> {
  const heads = headSize(model);
  const flashAttention = llama.gpu === false && heads < leastFlashHeadSize ? false : 'auto';
  const kvTypes = { F16: GgmlType.F16, Q8_0: GgmlType.Q8_0 };
  // On a CPU the weights are pages of the file, which count as free memory even when they are needed. A GPU's are taken already.
  const freeBytes = llama.gpu === false ? freeBefore.ram - options.fileBytes : (await llama.getVramState()).free;
  const choice = await chooseContext({
    trainedTokens: model.trainContextSize,
    contextTokens: options.contextTokens,
    sequences: options.sequences,
    freeBytes,
    mayQuantise: flashAttention !== false && model.flashAttentionSupported && heads % quantisedBlock === 0,
    async estimate(contextSize, sequences, kvType) {
      const type = kvTypes[kvType];
      const need = await model.fileInsights.estimateContextResourceRequirementsV2({
        contextSize,
        sequences,
        modelGpuLayers: model.gpuLayers,
        flashAttention,
        kvCacheKeyType: type,
        kvCacheValueType: type,
      });
      return llama.gpu === false ? need.cpuRam + need.gpuVram : need.gpuVram;
    },
  });
  if (!choice) throw tooLittleMemory(say('engine.leftBeside', { size: (Math.max(0, freeBytes) / 1e6).toFixed(0) }));
  const type = kvTypes[choice.kvType];
  try {
    const context = await model.createContext({
      contextSize: { min: Math.min(leastContextTokens, choice.contextTokens), max: choice.contextTokens },
      sequences: choice.sequences,
      threads,
      flashAttention,
      batching: { itemPrioritizationStrategy: shareStep },
      ...(choice.kvType === 'F16' ? {} : { experimentalKvCacheKeyType: type, experimentalKvCacheValueType: type }),
    });
    return { context, choice };
  } catch (error) {
    if (error instanceof InsufficientMemoryError) throw tooLittleMemory(error.message, error);
    throw new FarmhandError('engine_failed', say('engine.noContext', { reason: reasonOf(error) }), { cause: error });
  }
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

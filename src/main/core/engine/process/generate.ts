// One answer: prompt to tokens, evaluated part reused, the rest read in steps, then token by token until it ends.
import { FarmhandError } from '@shared/contract/errors';
import type { ModelRequest } from '@shared/domain/model';
import { say } from '@shared/domain/sentences';
import type { AnswerEvent } from '../protocol';
import { createAnswerReader } from './answer-reader';
import { taggedCalls } from './call-form';
import type { Drawing, DrawTogether } from './draw-together';
import { createTokenDrawer } from './draw-tokens';
import { createHarmonyReader } from './harmony';
import type { EvaluationPriority, LlamaContextSequence, LlamaModel, LoadedModel, Token } from './load-model';
import type { PrefixStore } from './prefix-store';
import { type Sampling, samplingDefaults } from './sampling-defaults';
import type { SequencePool } from './sequence-pool';
import { stepOrder } from './share-steps';
import type { PromptSegment } from './special-text';
import type { StablePrefix } from './stable-prefix';
import { smallModelBytes } from './threads';
import { writeAnswer } from './write-answer';

export interface GenerateOptions {
  loaded: LoadedModel;
  pool: SequencePool<LlamaContextSequence>;
  together: DrawTogether;
  prefix: StablePrefix<Token>;
  /** Null: evaluated beginnings are not kept. */
  store: PrefixStore | null;
  fileBytes: number;
  request: ModelRequest;
  /** What the settings say, before the request and after the model's family. */
  sampling: Partial<Sampling>;
  signal: AbortSignal;
  emit(event: AnswerEvent): void;
  newCallId(): string;
}

/** Fewer tokens are read as fast as a file is. */
const leastLoaded = 48;
/** Room that a prompt must leave for an answer. */
const leastAnswerTokens = 32;
/** A model of a few megabytes that has not ended by then only repeats itself. */
const smallModelAnswerTokens = 400;
/** Of the room for an answer: reasoning beyond this would leave none for the answer itself. */
const mostThinking = 0.75;
/** One step of reading should be short, so that Stop works and others get their turn. ms. */
const readingStepMs = 100;
const firstStepTokens = 128;
const fewestStepTokens = 16;

/** Emits the events of one answer; the last is `done`, `error` or `aborted`. Never rejects. */
export async function generate(options: GenerateOptions): Promise<void> {
  const { signal, emit } = options;
  try {
    await answer(options);
  } catch (error) {
    if (signal.aborted) return emit({ type: 'aborted' });
    if (error instanceof FarmhandError) {
      const { code, message, retryable, details } = error;
      return emit({ type: 'error', error: { code, message, retryable, ...(details === undefined ? {} : { details }) } });
    }
    const reason = error instanceof Error ? error.message : String(error);
    emit({
      type: 'error',
      error: {
        code: 'engine_failed',
        message: say('engine.couldNotGoOn', { reason }),
        retryable: true,
      },
    });
  }
}

async function answer({
  loaded,
  pool,
  together,
  prefix,
  store,
  fileBytes,
  request,
  sampling: fromSettings,
  signal,
  emit,
  newCallId,
}: GenerateOptions): Promise<void> {
  const { segments, opening, calls, callable, harmony, thinks } = loaded.template.render(request);
  const grammar = await loaded.createGrammar(request.responseFormat);
  const prompt = tokenize(loaded.model, segments);
  const room = roomForAnswer(prompt.length, loaded.facts.contextTokens, request.maxTokens);
  const place = await pool.acquire({
    key: request.cacheKey,
    overlap(sequence) {
      const shared = sequence.compareContextTokens(prompt).firstDifferentIndex;
      return { shared, lost: sequence.nextTokenIndex - shared };
    },
    signal,
    onQueued: (ahead) => emit({ type: 'waiting', state: 'reading', detail: say('engine.waiting', { ahead }) }),
  });
  let drawing: Drawing | undefined;
  try {
    const order = stepOrder(place.index);
    const stable = store ? prefix.lengthIn(request, prompt) : 0;
    const cachedTokens = await alignState(place.sequence, prompt, stable, store);
    const reading: Reading = { sequence: place.sequence, order, prompt, from: cachedTokens, batchSize: loaded.context.batchSize, signal, emit };
    if (store && stable - cachedTokens >= leastLoaded) {
      await readPrompt(reading, stable);
      await keepPrefix(place.sequence, prompt.slice(0, stable), store);
    }
    await readPrompt(reading, prompt.length);
    const startsThinking = endsInThinking(segments);
    const reader = createAnswerReader({
      startsThinking,
      calls: harmony && callable.length > 0 ? taggedCalls : calls,
      tools: callable,
      // A model that goes on with a tool's result is making it up; after a grammar is fulfilled it may write line feeds for ever.
      stop: [...(request.stop ?? []), ...(calls && !harmony ? ['<tool_response>'] : []), ...(grammar ? ['\n\n\n\n'] : [])].filter((text) => text !== ''),
      newCallId,
    });
    const channels = harmony ? createHarmonyReader() : null;
    const begun = channels?.push(opening) ?? opening;
    reader.push(begun);
    const sampling = chooseSampling(samplingDefaults(loaded.identity, thinks), fromSettings, request);
    drawing = together.join();
    const tokens = createTokenDrawer({
      sequence: place.sequence,
      prompt: prompt.slice(place.sequence.nextTokenIndex),
      sampling,
      seed: request.seed ?? Math.floor(Math.random() * 2 ** 31),
      drawing,
      order,
    });
    tokens.holdTo(grammar);
    const written = await writeAnswer({
      loaded,
      reader,
      tokens,
      calls: calls && !harmony ? { form: calls, callable } : null,
      channels,
      opening: begun,
      startsThinking,
      thinkTokens: request.thinkTokens ?? Math.floor(room * mostThinking),
      alwaysMeasured: !loaded.manyTokens || (sampling.temperature > 0 && sampling.topK > 0),
      limit: Math.min(room, request.maxTokens ?? (fileBytes < smallModelBytes ? smallModelAnswerTokens : room)),
      signal,
      emit,
    });
    if (signal.aborted) return emit({ type: 'aborted' });
    emit({ type: 'done', finish: written.finish, usage: { promptTokens: prompt.length, completionTokens: written.tokens, cachedTokens } });
  } finally {
    drawing?.leave();
    place.release();
  }
}

function chooseSampling(defaults: Sampling, fromSettings: Partial<Sampling>, { temperature, topP }: ModelRequest): Sampling {
  const chosen = { ...defaults, ...fromSettings };
  return { ...chosen, temperature: temperature ?? chosen.temperature, topP: topP ?? chosen.topP };
}

function endsInThinking(segments: PromptSegment[]): boolean {
  const last = segments.at(-1);
  return last?.trusted === true && last.text.trimEnd().endsWith('<think>');
}

export function tokenize(model: LlamaModel, segments: PromptSegment[]): Token[] {
  const tokens = segments.flatMap(({ text, trusted }) => model.tokenize(text, trusted));
  const { bos, shouldPrependBosToken } = model.tokens;
  return bos !== null && shouldPrependBosToken && tokens[0] !== bos ? [bos, ...tokens] : tokens;
}

/** Tokens that the answer may have. Throws `context_overflow` when the prompt leaves too few. */
function roomForAnswer(promptTokens: number, contextTokens: number, maxTokens: number | undefined): number {
  const room = contextTokens - 1 - promptTokens;
  if (room >= Math.min(maxTokens ?? leastAnswerTokens, leastAnswerTokens)) return room;
  throw new FarmhandError('context_overflow', say('engine.overflow', { tokens: promptTokens, window: contextTokens }), {
    details: { promptTokens, contextTokens },
  });
}

/**
 * Drops from the sequence what the prompt does not share, or takes the stable beginning of the prompt from the disk where that is more. Gives the
 * number of tokens that need not be evaluated; at least one is left to evaluate.
 */
async function alignState(sequence: LlamaContextSequence, prompt: Token[], stable: number, store: PrefixStore | null): Promise<number> {
  const { firstDifferentIndex: shared } = sequence.compareContextTokens(prompt);
  if (store && stable - shared >= leastLoaded) await loadPrefix(sequence, prompt.slice(0, stable), store);
  await sequence.adaptStateToTokens(prompt.slice(0, -1), false);
  return sequence.nextTokenIndex;
}

async function loadPrefix(sequence: LlamaContextSequence, tokens: Token[], store: PrefixStore): Promise<void> {
  const file = await store.find(tokens);
  if (file && !(await loadState(sequence, file, tokens))) await store.drop(file);
}

/** Evaluates what is left of the beginning, exactly, and keeps it. */
async function keepPrefix(sequence: LlamaContextSequence, tokens: Token[], store: PrefixStore): Promise<void> {
  const left = tokens.slice(sequence.nextTokenIndex);
  if (left.length > 0) await sequence.evaluateWithoutGeneratingNewTokens(left);
  await store.save(tokens, (path) => sequence.saveStateToFile(path));
}

/** False, with an empty sequence, when the file is not the state after these tokens. */
export async function loadState(sequence: LlamaContextSequence, file: string, tokens?: Token[]): Promise<boolean> {
  await sequence.clearHistory();
  try {
    await sequence.loadStateFromFile(file, { acceptRisk: true });
    const held = sequence.contextTokens;
    if (held.length > 0 && (!tokens || (held.length === tokens.length && held.every((token, index) => token === tokens[index])))) return true;
  } catch {
    // As with a file that holds something else.
  }
  await sequence.clearHistory();
  return false;
}

interface Reading {
  sequence: LlamaContextSequence;
  order: EvaluationPriority;
  prompt: Token[];
  /** Tokens that did not have to be evaluated. */
  from: number;
  batchSize: number;
  signal: AbortSignal;
  emit(event: AnswerEvent): void;
}

/** Evaluates the prompt up to the last step before `end`, which is left to the caller; the size of a step follows the speed of the machine. */
async function readPrompt({ sequence, order, prompt, from, batchSize, signal, emit }: Reading, end: number): Promise<void> {
  const total = prompt.length - from;
  let step = Math.min(batchSize, firstStepTokens);
  for (let position = sequence.nextTokenIndex; end - position > step; position = sequence.nextTokenIndex) {
    if (signal.aborted) throw new Error('aborted');
    const done = position - from;
    emit({ type: 'waiting', state: 'reading', detail: say('engine.reading', { done, total }), progress: done / total });
    const startedAt = performance.now();
    await sequence.evaluateWithoutGeneratingNewTokens(prompt.slice(position, position + step), { evaluationPriority: order });
    const ms = Math.max(performance.now() - startedAt, 1);
    step = Math.max(fewestStepTokens, Math.min(batchSize, Math.floor((step * readingStepMs) / ms)));
  }
}

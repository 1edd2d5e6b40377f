// One answer: prompt to tokens, evaluated part reused, the rest read in steps, then token by token until it ends.
import { FarmhandError } from '@shared/contract/errors';
import type { FinishReason, ModelRequest } from '@shared/domain/model';
import type { AnswerEvent } from '../protocol';
import { type AnswerPiece, type AnswerReader, createAnswerReader } from './answer-reader';
import type { LlamaContextSequence, LlamaModel, LoadedModel, Token } from './load-model';
import type { SequencePool } from './sequence-pool';
import type { PromptSegment } from './special-text';
import { smallModelBytes } from './threads';
import { createTokenText } from './token-text';

export interface GenerateOptions {
  loaded: LoadedModel;
  pool: SequencePool<LlamaContextSequence>;
  fileBytes: number;
  request: ModelRequest;
  signal: AbortSignal;
  emit(event: AnswerEvent): void;
  newCallId(): string;
}

/** Room that a prompt must leave for an answer. */
const leastAnswerTokens = 32;
/** A model of a few megabytes that has not ended by then only repeats itself. */
const smallModelAnswerTokens = 400;
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
        message: `The built-in engine could not go on (${reason}). Try again; if it stays so, choose another model.`,
        retryable: true,
      },
    });
  }
}

async function answer({ loaded, pool, fileBytes, request, signal, emit, newCallId }: GenerateOptions): Promise<void> {
  const { segments, opening, taggedCalls } = loaded.template.render(request);
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
    onQueued: (ahead) => emit({ type: 'waiting', state: 'reading', detail: `Waiting until other answers are written; ${ahead} more ahead` }),
  });
  try {
    const cachedTokens = await alignState(place.sequence, prompt);
    await readPrompt(place.sequence, prompt, loaded.context.batchSize, signal, emit);
    const small = fileBytes < smallModelBytes;
    const reader = createAnswerReader({
      startsThinking: endsInThinking(segments),
      taggedCalls,
      // A model that goes on with a tool's result is making it up; after a grammar is fulfilled it may write line feeds for ever.
      stop: [...(request.stop ?? []), ...(taggedCalls ? ['<tool_response>'] : []), ...(grammar ? ['\n\n\n\n'] : [])].filter((text) => text !== ''),
      newCallId,
    });
    reader.push(opening);
    const written = await write({
      loaded,
      reader,
      signal,
      emit,
      tokens: place.sequence.evaluateWithMetadata(
        prompt.slice(place.sequence.nextTokenIndex),
        { confidence: true },
        {
          temperature: request.temperature ?? (small ? 0 : 0.7),
          topP: request.topP ?? 0.8,
          seed: request.seed ?? Math.floor(Math.random() * 2 ** 31),
          yieldEogToken: true,
          ...(grammar ? { grammarEvaluationState: grammar } : {}),
        },
      ),
      limit: Math.min(room, request.maxTokens ?? (small ? smallModelAnswerTokens : room)),
    });
    if (signal.aborted) return emit({ type: 'aborted' });
    emit({ type: 'done', finish: written.finish, usage: { promptTokens: prompt.length, completionTokens: written.tokens, cachedTokens } });
  } finally {
    place.release();
  }
}

interface WriteOptions {
  loaded: LoadedModel;
  reader: AnswerReader;
  tokens: AsyncIterable<{ token: Token; confidence: number }>;
  limit: number;
  signal: AbortSignal;
  emit(event: AnswerEvent): void;
}

/** Draws tokens until the answer ends, and emits what they say. */
async function write({ loaded, reader, tokens, limit, signal, emit }: WriteOptions): Promise<{ finish: FinishReason; tokens: number }> {
  const text = createTokenText(loaded.detokenize);
  let finish: FinishReason = 'length';
  let count = 0;
  let calls = 0;

  const say = (pieces: AnswerPiece[]) => {
    for (const piece of pieces) {
      if (piece.type === 'tool_call') calls += 1;
      emit(piece);
    }
  };

  for await (const { token, confidence } of tokens) {
    if (signal.aborted) break;
    if (Number.isNaN(confidence)) throw noNumbers();
    count += 1;
    if (loaded.endsAnswer(token)) {
      finish = 'stop';
      break;
    }
    const markup = loaded.markup(token);
    say(reader.push(markup === undefined ? text.push(token) : text.flush() + markup));
    if (reader.stopped) finish = 'stop';
    if (reader.stopped || count >= limit) break;
  }
  if (!signal.aborted) say([...reader.push(text.flush()), ...reader.flush()]);
  return { finish: calls > 0 ? 'tool_calls' : finish, tokens: count };
}

function noNumbers(): FarmhandError {
  return new FarmhandError(
    'engine_failed',
    'This model computes no valid numbers: its file is damaged, or its quantisation does not work here. Download it again or choose another.',
  );
}

function endsInThinking(segments: PromptSegment[]): boolean {
  const last = segments.at(-1);
  return last?.trusted === true && last.text.trimEnd().endsWith('<think>');
}

function tokenize(model: LlamaModel, segments: PromptSegment[]): Token[] {
  const tokens = segments.flatMap(({ text, trusted }) => model.tokenize(text, trusted));
  const { bos, shouldPrependBosToken } = model.tokens;
  return bos !== null && shouldPrependBosToken && tokens[0] !== bos ? [bos, ...tokens] : tokens;
}

/** Tokens that the answer may have. Throws `context_overflow` when the prompt leaves too few. */
function roomForAnswer(promptTokens: number, contextTokens: number, maxTokens: number | undefined): number {
  const room = contextTokens - 1 - promptTokens;
  if (room >= Math.min(maxTokens ?? leastAnswerTokens, leastAnswerTokens)) return room;
  throw new FarmhandError(
    'context_overflow',
    `The conversation has ${promptTokens} tokens, but this model holds ${contextTokens} with its answer. Start a new session or choose a model with a larger context.`,
    { details: { promptTokens, contextTokens } },
  );
}

/** Drops from the sequence what the prompt does not share. Gives the number of tokens that stay; at least one is left to evaluate. */
async function alignState(sequence: LlamaContextSequence, prompt: Token[]): Promise<number> {
  await sequence.adaptStateToTokens(prompt.slice(0, -1), false);
  return sequence.nextTokenIndex;
}

/** Evaluates the prompt up to its last step, which is left to the caller; the size of a step follows the speed of the machine. */
async function readPrompt(
  sequence: LlamaContextSequence,
  prompt: Token[],
  batchSize: number,
  signal: AbortSignal,
  emit: (event: AnswerEvent) => void,
): Promise<void> {
  const from = sequence.nextTokenIndex;
  const total = prompt.length - from;
  let step = Math.min(batchSize, firstStepTokens);
  for (let position = from; prompt.length - position > step; position = sequence.nextTokenIndex) {
    if (signal.aborted) throw new Error('aborted');
    const done = position - from;
    emit({ type: 'waiting', state: 'reading', detail: `Reading ${done} of ${total} new tokens`, progress: done / total });
    const startedAt = performance.now();
    await sequence.evaluateWithoutGeneratingNewTokens(prompt.slice(position, position + step));
    const ms = Math.max(performance.now() - startedAt, 1);
    step = Math.max(fewestStepTokens, Math.min(batchSize, Math.floor((step * readingStepMs) / ms)));
  }
}

// From tokens to the events of an answer, with calls held to the tools' schemas while they are written.
import { FarmhandError } from '@shared/contract/errors';
import type { FinishReason, ToolSchema } from '@shared/domain/model';
import type { AnswerEvent } from '../protocol';
import type { AnswerPiece, AnswerReader } from './answer-reader';
import type { CallForm } from './call-form';
import { type CallGuard, createCallGuard } from './call-guard';
import type { TokenDrawer } from './draw-tokens';
import type { Grammar } from './grammar';
import { type HarmonyReader, harmonyAnswer } from './harmony';
import type { LoadedModel, Token } from './load-model';
import { createTokenText } from './token-text';

export interface WriteOptions {
  loaded: LoadedModel;
  reader: AnswerReader;
  tokens: TokenDrawer;
  /** Null: the answer has no calls, or in a form that is not known. */
  calls: { form: CallForm; callable: ToolSchema[] } | null;
  /** Makes the common form of an answer in channels; null for all others. */
  channels: HarmonyReader | null;
  /** The beginning of the answer that stands in the prompt already, in the common form. */
  opening: string;
  startsThinking: boolean;
  /** Tokens of reasoning after which it is ended. */
  thinkTokens: number;
  /** The probability of every token is cheap to have. */
  alwaysMeasured: boolean;
  limit: number;
  signal: AbortSignal;
  emit(event: AnswerEvent): void;
}

interface OpenCall {
  /** Null: no call is open. */
  guard: CallGuard | null;
  /** llama.cpp's own grammar holds the tokens now. */
  held: boolean;
}

const thinkOpen = '<think>';
const thinkClose = '</think>';
/** Longer than every mark of a call. */
const tailLength = 64;

/** Draws tokens until the answer ends, and emits what they say. */
export async function writeAnswer(options: WriteOptions): Promise<{ finish: FinishReason; tokens: number }> {
  const { loaded, reader, tokens, calls, channels, opening, thinkTokens, alwaysMeasured, limit, signal, emit } = options;
  const text = createTokenText(loaded.detokenize);
  let finish: FinishReason = 'length';
  let count = 0;
  let callCount = 0;
  let grammar: Grammar | null = null;
  const call: OpenCall = { guard: null, held: false };
  /** Of a token that did not fit: whatever comes in its place had at most the rest. */
  let misfit = 0;
  let thinking = options.startsThinking;
  let thought = 0;
  /** The last of what was written, to find marks that are spread over tokens. */
  let tail = '';

  function say(pieces: AnswerPiece[]): void {
    for (const piece of pieces) {
      if (piece.type === 'tool_call') {
        callCount += 1;
        const { confidence, intent } = { confidence: call.guard?.confidence(), intent: call.guard?.intent };
        emit({ type: 'tool_call', call: { ...piece.call, ...(confidence === undefined ? {} : { confidence }), ...(intent === undefined ? {} : { intent }) } });
      } else emit(piece);
    }
  }

  /** A call has begun: from here the tokens are watched. Gives how many of the last characters do not belong to any call that may come. */
  async function beginCall(more: string, probability: number | undefined): Promise<number> {
    if (!calls) return 0;
    grammar ??= calls.form.grammar(calls.callable);
    const guard = createCallGuard(grammar, calls.form.values);
    call.guard = guard;
    const written = tail.slice(tail.lastIndexOf(calls.form.open) + calls.form.open.length);
    const right = guard.begin(written, probability);
    if (!right) reader.restartCall();
    if (loaded.cannotStepBack) await hold();
    else await tokens.measure(true);
    return right ? 0 : Math.min(written.length, more.length);
  }

  async function hold(): Promise<void> {
    if (!call.guard) return;
    call.held = true;
    tokens.holdTo(await loaded.holdTo(call.guard.rest()));
  }

  async function endCall(): Promise<void> {
    call.guard = null;
    call.held = false;
    tokens.holdTo(undefined);
    await tokens.measure(alwaysMeasured);
  }

  const inCommon = (more: string): string => channels?.push(more) ?? more;

  function follow(more: string): void {
    tail = (tail + more).slice(-tailLength);
    if (more.includes(thinkOpen)) thinking = true;
    if (more.includes(thinkClose) || tail.trimEnd().endsWith(thinkClose)) thinking = false;
  }

  /** The token does not belong where it stands: the same place again, under a grammar. */
  async function drawAgain(probability: number): Promise<void> {
    if (!call.guard) return;
    misfit = probability;
    call.held = true;
    await tokens.drawAgain(await loaded.holdTo(call.guard.rest()));
  }

  function endThinking(): void {
    const closing = channels ? harmonyAnswer : `\n${thinkClose}\n\n`;
    const written = [...loaded.model.tokenize(closing, true)];
    tokens.replaceLast(written);
    count += written.length - 1;
    say(reader.push(inCommon(text.flush() + closing)));
    thinking = false;
  }

  tail = opening.slice(-tailLength);
  if (reader.inCall) await beginCall('', undefined);

  for (;;) {
    const drawn = await tokens.draw();
    if (!drawn || signal.aborted) break;
    const { token, probability } = drawn;
    const { guard, held } = call;
    if (Number.isNaN(probability)) throw noNumbers();
    if (count === 0 && !alwaysMeasured && guard === null) await tokens.measure(false);

    if (guard !== null && loaded.model.isEogToken(token) && !held && !guard.mayEnd) {
      await drawAgain(probability ?? 0);
      continue;
    }
    if (loaded.model.isEogToken(token) || (guard === null && loaded.endsAnswer(token))) {
      count += 1;
      finish = 'stop';
      break;
    }
    const mark = loaded.markup(token);
    // Inside a call only those control tokens count that belong to its form.
    const markup = guard === null || (mark !== undefined && calls?.form.marks?.includes(mark)) ? mark : undefined;
    const more = markup === undefined ? text.push(token) : text.flush() + markup;
    if (guard !== null) {
      if (!held && !guard.fits(more, text.incomplete)) {
        text.undo();
        await drawAgain(probability ?? 0);
        continue;
      }
      guard.take(more, Math.min(probability ?? 1, 1 - misfit));
      misfit = 0;
    }
    count += 1;
    if (thinking) {
      thought += 1;
      if (thought > thinkTokens) {
        text.undo();
        endThinking();
        continue;
      }
    }
    const said = inCommon(more);
    follow(said);
    say(reader.push(said));
    if (guard === null && reader.inCall) {
      const surplus = await beginCall(more, probability);
      if (surplus > 0) tokens.replaceLast(withoutEnd(more, surplus));
    } else if (guard !== null && !reader.inCall) {
      await endCall();
    }
    if (reader.stopped || (guard?.isComplete === true && calls?.form.close === null)) finish = 'stop';
    if (finish === 'stop' || count >= limit) break;
  }
  await tokens.close();
  if (!signal.aborted) say([...reader.push(inCommon(text.flush()) + (finish === 'stop' ? (channels?.end() ?? '') : '')), ...reader.flush()]);
  return { finish: callCount > 0 ? 'tool_calls' : finish, tokens: count };

  /** The tokens of a text that went on too far. */
  function withoutEnd(more: string, surplus: number): Token[] {
    return [...loaded.model.tokenize(more.slice(0, more.length - surplus), true)];
  }
}

function noNumbers(): FarmhandError {
  return new FarmhandError(
    'engine_failed',
    'This model computes no valid numbers: its file is damaged, or its quantisation does not work here. Download it again or choose another.',
  );
}

// Draws token after token from a sequence, with the means to take the last one back: what was drawn is evaluated only with the next draw.
import type { Drawing } from './draw-together';
import type { EvaluationPriority, LlamaContextSequence, LlamaGrammarEvaluationState, Token } from './load-model';
import type { Sampling } from './sampling-defaults';

export interface DrawnToken {
  token: Token;
  /** Of the token among those that sampling left over, 0 to 1; undefined when it was not asked for. NaN: the model computes no numbers. */
  probability: number | undefined;
}

export interface TokenDrawer {
  /** The next token; undefined when there is none. */
  draw(): Promise<DrawnToken | undefined>;
  /** These come in the place of the token drawn last. */
  replaceLast(tokens: Token[]): void;
  /** The token drawn last is drawn again, held to `grammar` like all that follow. */
  drawAgain(grammar: LlamaGrammarEvaluationState): Promise<void>;
  /** What the following tokens are held to. */
  holdTo(grammar: LlamaGrammarEvaluationState | undefined): void;
  /** Whether the following tokens come with their probability. */
  measure(on: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface TokenDrawerOptions {
  sequence: LlamaContextSequence;
  /** What is left of it to evaluate; at least one token. */
  prompt: Token[];
  sampling: Sampling;
  seed: number;
  drawing: Drawing;
  order: EvaluationPriority;
}

export function createTokenDrawer({ sequence, prompt, sampling, seed, drawing, order }: TokenDrawerOptions): TokenDrawer {
  let next = prompt;
  let replaced = false;
  let measured = true;
  let grammar: LlamaGrammarEvaluationState | undefined;
  let parts = 0;
  // biome-ignore lint/suspicious/noConfusingVoidType: the library types its generator so
  let tokens: AsyncGenerator<{ token: Token; confidence?: number }, void, void | Token | Token[]> | null = null;

  function begin(): NonNullable<typeof tokens> {
    const options = {
      temperature: sampling.temperature,
      topP: sampling.topP,
      topK: sampling.topK,
      minP: sampling.minP,
      // A new part draws its own numbers, and the same ones when the answer is asked for again.
      seed: (seed + parts) % 2 ** 31,
      yieldEogToken: true,
      evaluationPriority: order,
      grammarEvaluationState: () => grammar,
    };
    parts += 1;
    return measured ? sequence.evaluateWithMetadata(next, { confidence: true }, options) : sequence.evaluateWithMetadata(next, {}, options);
  }

  async function close(): Promise<void> {
    await tokens?.return();
    tokens = null;
    replaced = false;
  }

  return {
    async draw() {
      const step = drawing.step();
      if (step) await step;
      tokens ??= begin();
      const drawn = await (replaced ? tokens.next(next) : tokens.next()).finally(drawing.drawn);
      replaced = false;
      if (drawn.done) return undefined;
      next = [drawn.value.token];
      return { token: drawn.value.token, probability: drawn.value.confidence };
    },
    replaceLast(instead) {
      next = instead;
      replaced = true;
    },
    async drawAgain(heldTo) {
      await close();
      grammar = heldTo;
      const end = sequence.nextTokenIndex;
      next = sequence.contextTokens.slice(-1);
      await sequence.eraseContextTokenRanges([{ start: end - 1, end }]);
    },
    holdTo(heldTo) {
      grammar = heldTo;
    },
    async measure(on) {
      if (measured === on) return;
      measured = on;
      await close();
    },
    close,
  };
}

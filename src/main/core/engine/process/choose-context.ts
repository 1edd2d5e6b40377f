// How many tokens and conversations a model holds, from what it was trained on, what is wanted and what memory is free.
import { say } from '@shared/domain/sentences';

export type KvType = 'F16' | 'Q8_0';

export interface ContextChoice {
  contextTokens: number;
  sequences: number;
  kvType: KvType;
  /** What made it less than what was wanted; null when nothing did. */
  why: string | null;
}

export interface ContextWishes {
  trainedTokens: number;
  /** Upper limit of tokens in one conversation. */
  contextTokens: number;
  /** Upper limit of conversations. */
  sequences: number;
  /** Bytes for the context, the weights being counted already; negative when not even those fit. */
  freeBytes: number;
  /** The 8-bit cache needs flash attention. */
  mayQuantise: boolean;
  /** Bytes of a context. */
  estimate(contextTokens: number, sequences: number, kvType: KvType): Promise<number>;
}

/** A context below this is of no use to an agent. */
export const leastContextTokens = 512;
/** llama.cpp rounds to it. */
const step = 256;
/** Of the free memory, for the first conversation. The rest is for other programs and for what estimates miss. */
const mostForOne = 0.7;
/** Of the free memory, for all conversations together. */
const mostForAll = 0.25;

/** Null when not even the smallest context fits. */
export async function chooseContext({
  trainedTokens,
  contextTokens,
  sequences,
  freeBytes,
  mayQuantise,
  estimate,
}: ContextWishes): Promise<ContextChoice | null> {
  const wanted = Math.min(trainedTokens, contextTokens);
  const fits = async (tokens: number, kvType: KvType) => (await estimate(tokens, 1, kvType)) <= freeBytes * mostForOne;

  if (await fits(wanted, 'F16')) {
    let held = Math.max(1, sequences);
    while (held > 1 && (await estimate(wanted, held, 'F16')) > freeBytes * mostForAll) held = Math.floor(held / 2);
    const why =
      held < sequences
        ? say('engine.why.sequences', { held, wanted: sequences })
        : wanted < contextTokens
          ? say('engine.why.trained', { tokens: trainedTokens })
          : null;
    return { contextTokens: wanted, sequences: held, kvType: 'F16', why };
  }
  const kvType: KvType = mayQuantise ? 'Q8_0' : 'F16';
  if (mayQuantise && (await fits(wanted, kvType))) return { contextTokens: wanted, sequences: 1, kvType, why: say('engine.why.eightBits') };
  const least = Math.min(leastContextTokens, wanted);
  if (!(await fits(least, kvType))) return null;
  let [enough, tooMany] = [least, wanted];
  while (tooMany - enough > step) {
    const middle = Math.ceil((enough + tooMany) / 2 / step) * step;
    if (middle >= tooMany) break;
    if (await fits(middle, kvType)) enough = middle;
    else tooMany = middle;
  }
  return {
    contextTokens: enough,
    sequences: 1,
    kvType,
    why: say(mayQuantise ? 'engine.why.tokensInEightBits' : 'engine.why.tokens', { held: enough, wanted }),
  };
}

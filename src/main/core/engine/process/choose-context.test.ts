import { describe, expect, it } from 'vitest';
import { type ContextWishes, chooseContext } from './choose-context';

const gigabyte = 1e9;
/** A model of 128 KB per token, half of that in 8 bits. */
const wishes = (more: Partial<ContextWishes>): ContextWishes => ({
  trainedTokens: 40_960,
  contextTokens: 8_192,
  sequences: 4,
  freeBytes: 64 * gigabyte,
  mayQuantise: true,
  estimate: async (tokens, sequences, kvType) => tokens * sequences * (kvType === 'F16' ? 128_000 : 68_000),
  ...more,
});

describe('the context', () => {
  it('is what is wanted where memory allows', async () => {
    expect(await chooseContext(wishes({}))).toEqual({ contextTokens: 8_192, sequences: 4, kvType: 'F16', why: null });
    expect(await chooseContext(wishes({ trainedTokens: 2_048 }))).toMatchObject({ contextTokens: 2_048, why: 'trained on 2048 tokens' });
  });

  it('holds fewer conversations first', async () => {
    expect(await chooseContext(wishes({ freeBytes: 10 * gigabyte }))).toMatchObject({ contextTokens: 8_192, sequences: 2, kvType: 'F16' });
  });

  it('is kept in 8 bits where that makes the difference, and never without flash attention', async () => {
    expect(await chooseContext(wishes({ freeBytes: gigabyte }))).toMatchObject({ contextTokens: 8_192, sequences: 1, kvType: 'Q8_0' });
    expect(await chooseContext(wishes({ freeBytes: gigabyte, mayQuantise: false }))).toMatchObject({ kvType: 'F16', contextTokens: 5_376 });
  });

  it('shrinks to what fits, and says so', async () => {
    expect(await chooseContext(wishes({ freeBytes: gigabyte / 4 }))).toEqual({
      contextTokens: 2_560,
      sequences: 1,
      kvType: 'Q8_0',
      why: 'free memory allows 2560 of 8192 tokens, kept in 8 bits',
    });
  });

  it('is refused where nothing useful fits', async () => {
    expect(await chooseContext(wishes({ freeBytes: 1e7 }))).toBeNull();
    expect(await chooseContext(wishes({ freeBytes: -gigabyte }))).toBeNull();
  });
});

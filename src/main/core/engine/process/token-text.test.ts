import { describe, expect, it } from 'vitest';
import { createTokenText } from './token-text';

/** Every token is one byte. */
function detokenize(tokens: number[]): string {
  return Buffer.from(tokens).toString('utf8');
}

function read(bytes: number[]): { pieces: string[]; rest: string } {
  const text = createTokenText(detokenize);
  return { pieces: bytes.map((byte) => text.push(byte)), rest: text.flush() };
}

describe('text of tokens', () => {
  it('waits for the rest of a character', () => {
    expect(read([...Buffer.from('a€b')])).toEqual({ pieces: ['a', '', '', '€', 'b'], rest: '' });
    expect(read([...Buffer.from('🎈')])).toEqual({ pieces: ['', '', '', '🎈'], rest: '' });
  });

  it('passes on every byte that can never become a character, and keeps the good ones behind it', () => {
    const { pieces, rest } = read([0xff, 0xfe, 0xfd, 0xfc, ...Buffer.from('ok €')]);
    expect(pieces.join('') + rest).toBe('\uFFFD\uFFFD\uFFFD\uFFFDok €');
  });

  it('gives an incomplete character at the end as a replacement', () => {
    const { pieces, rest } = read([0x61, 0xe2, 0x82]);
    expect(pieces).toEqual(['a', '', '']);
    expect(rest).toBe('\uFFFD');
  });

  it('gives a replacement character that the model meant', () => {
    const { pieces, rest } = read([...Buffer.from('\uFFFDx')]);
    expect(pieces.join('') + rest).toBe('\uFFFDx');
  });
});

import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts';

const base = 'one\ntwo\nthree\nfour\nfive\nsix\n';

describe('two changes of one text', () => {
  it('are put together when they lie apart', () => {
    expect(mergeTexts(base, base.replace('one', 'ONE'), base.replace('six', 'SIX'))).toBe('ONE\ntwo\nthree\nfour\nfive\nSIX\n');
  });

  it('are put together when the other one moved the lines', () => {
    expect(mergeTexts(base, base.replace('five', 'FIVE'), `zero\n${base}`)).toBe(`zero\n${base.replace('five', 'FIVE')}`);
  });

  it("are a person's choice when they touch the same line", () => {
    expect(mergeTexts(base, base.replace('two', 'TWO'), base.replace('two', 'Two'))).toBeNull();
  });

  it('are one when only one side changed', () => {
    expect(mergeTexts(base, base, 'other')).toBe('other');
    expect(mergeTexts(base, 'mine', base)).toBe('mine');
  });
});

import { describe, expect, it } from 'vitest';
import { createThinkSplitter, type ThinkPart } from './think-splitter';

function split(pieces: string[]): { text: string; reasoning: string; parts: ThinkPart[] } {
  const splitter = createThinkSplitter();
  const parts = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
  const of = (kind: ThinkPart['kind']) =>
    parts
      .filter((part) => part.kind === kind)
      .map((part) => part.text)
      .join('');
  return { text: of('text'), reasoning: of('reasoning'), parts };
}

describe('the think splitter', () => {
  it('leaves an answer without tags as it is, blank space and angle brackets included', () => {
    expect(split(['  if a <', ' b: <b>x</b>', ' <thing>', '\n'])).toMatchObject({ text: '  if a < b: <b>x</b> <thing>\n', reasoning: '' });
  });

  it('gives the same result wherever the stream is cut', () => {
    const whole = '<think>\nFirst, 2 < 3.\n</think>\n\nThe answer is <b>4</b>.';
    const expected = { text: 'The answer is <b>4</b>.', reasoning: 'First, 2 < 3.\n' };
    expect(split([whole])).toMatchObject(expected);
    expect(split([...whole])).toMatchObject(expected);
    for (let at = 1; at < whole.length; at += 1) expect(split([whole.slice(0, at), whole.slice(at)])).toMatchObject(expected);
  });

  it('lets an empty block vanish with the blank lines after it', () => {
    expect(split(['<think>', '\n\n', '</think>', '\n\n', 'Hi'])).toEqual({ text: 'Hi', reasoning: '', parts: [{ kind: 'text', text: 'Hi' }] });
  });

  it('drops a closing tag that closes nothing', () => {
    expect(split(['</thi', 'nk>\n\nHi'])).toMatchObject({ text: 'Hi', reasoning: '' });
    expect(split(['Hi ', '</think>', 'there'])).toMatchObject({ text: 'Hi there', reasoning: '' });
  });

  it('keeps an unclosed block as reasoning', () => {
    expect(split(['<think>', 'still at ', 'it </th'])).toMatchObject({ text: '', reasoning: 'still at it </th' });
  });

  it('finds a second block after text', () => {
    expect(split(['One <think>two</think> three'])).toMatchObject({ text: 'One  three', reasoning: 'two' });
  });

  it('gives back the beginning of a tag that never came', () => {
    expect(split(['a <thi'])).toMatchObject({ text: 'a <thi' });
    expect(split(['a <thi', 's>'])).toMatchObject({ text: 'a <this>' });
  });

  it('takes a tag after a backtick for text', () => {
    expect(split(['Write `', '<think>` to think.'])).toMatchObject({ text: 'Write `<think>` to think.', reasoning: '' });
  });

  it('passes plain pieces on at once', () => {
    const splitter = createThinkSplitter();
    expect(splitter.push('Hel')).toEqual([{ kind: 'text', text: 'Hel' }]);
    expect(splitter.push('lo')).toEqual([{ kind: 'text', text: 'lo' }]);
    expect(splitter.end()).toEqual([]);
  });

  it('keeps blank space alone when no tag came', () => {
    expect(split(['\n', '\n'])).toMatchObject({ text: '\n\n' });
  });
});

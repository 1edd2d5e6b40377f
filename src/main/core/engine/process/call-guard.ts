// Watches a call while it is written: does each token fit the tools' schemas, and how sure was the model of what it fills in?
import { createGrammarReader, type Expected, type Grammar, mayEnd, mustEnd, rest } from './grammar';

export interface CallGuard {
  /**
   * The text of the open call that is known when it begins, after the mark, and how probable the token was that opened it.
   * False when the text does not fit; then the call is begun with nothing.
   */
  begin(text: string, probability: number | undefined): boolean;
  /** The text that a token adds fits. `incomplete` tells that more of a character is to come. */
  fits(text: string, incomplete: boolean): boolean;
  /** A token was taken. */
  take(text: string, probability: number): void;
  /** The answer may end here. */
  readonly mayEnd: boolean;
  /** Nothing of the call is left to write. */
  readonly isComplete: boolean;
  /** What may still come. */
  rest(): Grammar;
  /** Mean probability (geometric) of the tokens of the name and of the values, 0 to 1; undefined when the model chose none of them. */
  confidence(): number | undefined;
  /** How probable the token was that opened the call, 0 to 1; undefined when the model did not choose to call. */
  readonly intent: number | undefined;
}

interface TakenToken {
  from: number;
  to: number;
  logProbability: number;
}

/** Stands for every character that is not finished yet; only strings have room for it. */
const unfinished = '\uFFFD';
const leastProbability = 1e-9;

/** For one call. */
export function createCallGuard(grammar: Grammar, rangesOf: typeof valueRanges = valueRanges): CallGuard {
  const reader = createGrammarReader(grammar);
  let expected: Expected = reader.start;
  let written = '';
  let intent: number | undefined;
  let tokens: TakenToken[] = [];
  /** Of tokens whose text has not come out yet. */
  let held = 0;

  return {
    begin(text, probability) {
      intent = probability === undefined ? undefined : rounded(probability);
      const next = reader.advance(reader.start, text);
      const right = next.length > 0;
      expected = right ? next : reader.start;
      written = right ? text : '';
      tokens = [];
      return right;
    },
    fits: (text, incomplete) => (text !== '' || incomplete) && reader.advance(expected, incomplete ? text + unfinished : text).length > 0,
    take(text, probability) {
      const next = reader.advance(expected, text);
      // Under a grammar of llama.cpp's own a text may differ, as that of a control token in a string does; the place is kept then.
      if (next.length > 0) expected = next;
      held += Math.log(Math.max(probability, leastProbability));
      if (text === '') return;
      tokens.push({ from: written.length, to: written.length + text.length, logProbability: held });
      held = 0;
      written += text;
    },
    get mayEnd() {
      return mayEnd(expected);
    },
    get isComplete() {
      return mustEnd(expected);
    },
    rest: () => rest(expected),
    get intent() {
      return intent;
    },
    confidence() {
      const values = rangesOf(written);
      const chosen = tokens.filter(({ from, to }) => values.some(([start, end]) => from < end && to > start));
      if (chosen.length === 0) return undefined;
      const confidence = Math.exp(chosen.reduce((sum, { logProbability }) => sum + logProbability, 0) / chosen.length);
      return rounded(confidence);
    },
  };
}

const rounded = (probability: number): number => Math.min(1, Math.round(probability * 1e4) / 1e4);

/** Start and end of every string that is not a key (without its quotes), number, true, false and null in JSON with text around it. */
export function valueRanges(json: string): [start: number, end: number][] {
  return [...json.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g)]
    .filter((match) => match[2] === undefined)
    .map((match): [number, number] =>
      match[1] === undefined ? [match.index, match.index + match[0].length] : [match.index + 1, match.index + 1 + match[1].length],
    );
}

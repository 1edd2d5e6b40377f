// Regular grammars as values: written out as GBNF for llama.cpp, or followed character by character here.

export type Grammar =
  | { kind: 'text'; text: string }
  /** One character that is, or is not, in one of the ranges. */
  | { kind: 'character'; not: boolean; ranges: [from: string, to: string][] }
  | { kind: 'sequence'; parts: Grammar[] }
  | { kind: 'choice'; options: Grammar[] }
  /** `part` must not match the empty text. `max` may be Infinity. */
  | { kind: 'repeat'; part: Grammar; min: number; max: number };

export const text = (value: string): Grammar => ({ kind: 'text', text: value });
export const sequence = (...parts: Grammar[]): Grammar => ({ kind: 'sequence', parts });
export const choice = (options: Grammar[]): Grammar => (options.length === 1 && options[0] ? options[0] : { kind: 'choice', options });
export const repeat = (part: Grammar, min: number, max: number): Grammar => ({ kind: 'repeat', part, min, max });
export const optional = (part: Grammar): Grammar => repeat(part, 0, 1);
export const oneOf = (...ranges: [string, string][]): Grammar => ({ kind: 'character', not: false, ranges });
export const noneOf = (...ranges: [string, string][]): Grammar => ({ kind: 'character', not: true, ranges });

/** The grammar in llama.cpp's notation, with `root`. Parts that stand in several places are written once. Source: llama.cpp, grammars/README.md. */
export function toGbnf(root: Grammar): string {
  const uses = new Map<Grammar, number>();
  const count = (part: Grammar): void => {
    const before = uses.get(part) ?? 0;
    uses.set(part, before + 1);
    if (before === 0) for (const inner of partsOf(part)) count(inner);
  };
  count(root);

  const names = new Map<Grammar, string>();
  const rules: string[] = [];
  const write = (part: Grammar): string => {
    if (part === root || (uses.get(part) ?? 0) < 2 || part.kind === 'text' || part.kind === 'character') return body(part);
    const known = names.get(part);
    if (known) return known;
    const name = `part-${names.size + 1}`;
    names.set(part, name);
    rules.push(`${name} ::= ${body(part)}`);
    return name;
  };
  const body = (part: Grammar): string => {
    if (part.kind === 'text') return `"${inQuotes(part.text)}"`;
    if (part.kind === 'character')
      return `[${part.not ? '^' : ''}${part.ranges.map(([from, to]) => (from === to ? inClass(from) : `${inClass(from)}-${inClass(to)}`)).join('')}]`;
    if (part.kind === 'sequence')
      return part.parts.length === 0 ? '""' : part.parts.map((inner) => (inner.kind === 'choice' ? `(${write(inner)})` : write(inner))).join(' ');
    if (part.kind === 'choice') return part.options.map(write).join(' | ');
    return `(${write(part.part)})${bounds(part.min, part.max)}`;
  };
  const written = body(root);
  return [`root ::= ${written}`, ...rules].join('\n');
}

function partsOf(part: Grammar): Grammar[] {
  if (part.kind === 'sequence') return part.parts;
  if (part.kind === 'choice') return part.options;
  return part.kind === 'repeat' ? [part.part] : [];
}

function bounds(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
  return min === 0 && max === 1 ? '?' : `{${min},${max}}`;
}

function inQuotes(value: string): string {
  return value.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t').replace(controlCharacters, hex);
}

function inClass(character: string): string {
  return /[\]\\^-]/.test(character)
    ? `\\${character}`
    : character.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t').replace(controlCharacters, hex);
}

const controlCharacters = /[\p{Cc}]/gu;
const hex = (character: string): string => `\\x${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0').toUpperCase()}`;

/** What may still come: each entry is one way to go on, as a list of the parts that are left. Empty: nothing fits any more. */
export type Expected = readonly Place[];

interface Open {
  part: Grammar;
  /** Characters of a text that were read, or repetitions that are done. */
  at: number;
  next: Place;
}
/** Null: the end. */
type Place = Open | null;

export interface GrammarReader {
  readonly start: Expected;
  /** What is expected after more text; empty when the text does not fit. */
  advance(expected: Expected, more: string): Expected;
}

/** Places are kept once each, so that ambiguous grammars do not multiply them. */
export function createGrammarReader(grammar: Grammar): GrammarReader {
  const numbers = new Map<Grammar | Open, number>();
  const known = new Map<string, Open>();
  const numberOf = (thing: Grammar | Open): number => {
    const number = numbers.get(thing) ?? numbers.size + 1;
    numbers.set(thing, number);
    return number;
  };
  function place(part: Grammar, at: number, next: Place): Open {
    const key = `${numberOf(part)} ${at} ${next ? numberOf(next) : 0}`;
    const found = known.get(key) ?? { part, at, next };
    known.set(key, found);
    return found;
  }

  /** Adds the places at which a character is read next, and the end. */
  function reach(at: Place, found: Set<Place>): void {
    if (at === null || at.part.kind === 'character') return void found.add(at);
    const { part, next } = at;
    if (part.kind === 'text') {
      if (at.at < part.text.length) found.add(at);
      else reach(next, found);
    } else if (part.kind === 'sequence')
      reach(
        part.parts.reduceRight<Place>((rest, inner) => place(inner, 0, rest), next),
        found,
      );
    else if (part.kind === 'choice') for (const option of part.options) reach(place(option, 0, next), found);
    else {
      if (at.at >= part.min) reach(next, found);
      // Where there is no upper limit, repetitions beyond the lower one need not be counted.
      if (at.at < part.max)
        reach(place(part.part, 0, place(part, part.max === Number.POSITIVE_INFINITY ? Math.min(at.at + 1, part.min) : at.at + 1, next)), found);
    }
  }

  function read(expected: Expected, character: string): Expected {
    const found = new Set<Place>();
    for (const at of expected) {
      if (at === null) continue;
      if (at.part.kind === 'text' && at.part.text.startsWith(character, at.at)) reach(place(at.part, at.at + character.length, at.next), found);
      if (at.part.kind === 'character' && fits(at.part, character)) reach(at.next, found);
    }
    return [...found];
  }

  const first = new Set<Place>();
  reach(place(grammar, 0, null), first);
  return {
    start: [...first],
    advance(expected, more) {
      let now = expected;
      for (const character of more) {
        now = read(now, character);
        if (now.length === 0) break;
      }
      return now;
    },
  };
}

function fits({ not, ranges }: Extract<Grammar, { kind: 'character' }>, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= (from.codePointAt(0) ?? 0) && code <= (to.codePointAt(0) ?? 0)) !== not;
}

/** The text may end here. */
export function mayEnd(expected: Expected): boolean {
  return expected.includes(null);
}

/** Nothing more may come. */
export function mustEnd(expected: Expected): boolean {
  return expected.every((at) => at === null);
}

/** What may still come, as a grammar of its own. */
export function rest(expected: Expected): Grammar {
  const left = new Map<Open, Grammar>();
  const partLeft = ({ part, at }: Open): Grammar => {
    if (part.kind === 'text') return text(part.text.slice(at));
    return part.kind === 'repeat' ? repeat(part.part, Math.max(0, part.min - at), part.max - at) : part;
  };
  const grammarOf = (at: Place): Grammar => {
    if (at === null) return sequence();
    const found = left.get(at) ?? sequence(partLeft(at), grammarOf(at.next));
    left.set(at, found);
    return found;
  };
  return choice(expected.map(grammarOf));
}

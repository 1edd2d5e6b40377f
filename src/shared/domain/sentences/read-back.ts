// Finds Farmhand's own sentences in a finished English text and says them in another language. The text is all that is needed: it may be new,
// stored years ago, one sentence or several, half of one, or hold another. What nobody knows stays as it is.
import { fill, type Kind, kinds, type Part, partsOf } from './template';

export interface Language {
  sentences: Readonly<Record<string, string>>;
  /** How a value of this kind is written there. Left out: as it is. */
  write: Partial<Record<Kind, (value: string) => string>>;
}

export interface ReadBack {
  /** The text with every known sentence in it told in the other language. */
  text(text: string): string;
  /** The text as one whole sentence whose id begins so; null when it is none. Its values are never taken for sentences of their own. */
  whole(text: string, begin: string): string | null;
}

interface Pattern {
  id: string;
  /** What the text begins and ends with. */
  begin: string;
  end: string;
  match: RegExp;
  values: { name: string; kind: Kind | null }[];
  /** Letters that are not of a value: the more, the surer. */
  letters: number;
  said: string;
}

interface Read {
  said: string;
  letters: number;
}

/** Longer texts hold what others wrote. */
const longest = 2_000;
/** A tool may be asked to write this much, and its preview says it all. */
const longestWhole = 200_000;
/** With fewer letters of its own a sentence is looked for only where one must be. */
const fewLetters = 5;
const mostRemembered = 500;

export function createReadBack(english: Readonly<Record<string, string>>, language: Language): ReadBack {
  const pairs = Object.entries(english).map(([id, template]): [string, string, string] => [id, template, language.sentences[id] ?? template]);
  // Whole ones last: where both are as sure, the last one counts.
  const patterns = [...pairs.flatMap((pair) => partPatterns(...pair)), ...pairs.map((pair) => toPattern(...pair))];
  const remembered = new Map<string, string>();
  /** What the values of the text at hand were read as: the same one comes up in many readings. */
  const inside = new Map<string, Read>();

  /** The surest reading of a text as one sentence. */
  function readOne(text: string, fits: (pattern: Pattern) => boolean): Read | null {
    let best: Read | null = null;
    for (const pattern of patterns) {
      if (!text.startsWith(pattern.begin) || !text.endsWith(pattern.end) || !fits(pattern)) continue;
      const found = pattern.match.exec(text);
      const read = found && readValues(pattern, found);
      if (read && read.letters >= (best?.letters ?? 0)) best = read;
    }
    return best;
  }

  /** Null when a value is not what it must be. */
  function readValues(pattern: Pattern, found: RegExpExecArray): Read | null {
    const values: Record<string, string> = {};
    let { letters } = pattern;
    for (const [index, { name, kind }] of pattern.values.entries()) {
      const value = found[index + 1] ?? '';
      if (kind === 'said' || kind === 'known') {
        const read = readValue(value);
        if (kind === 'known' && read.letters === 0) return null;
        letters += read.letters;
        values[name] = read.said;
      } else values[name] = (kind && language.write[kind]?.(value)) ?? value;
    }
    return { said: fill(pattern.said, values), letters };
  }

  function readValue(value: string): Read {
    const before = inside.get(value);
    if (before) return before;
    // In its own values it would be found without end.
    inside.set(value, { said: value, letters: 0 });
    const read = readAll(value, true);
    inside.set(value, read);
    return read;
  }

  /** Inside of another sentence a full stop may be missing or too many. */
  function readLoosely(text: string, within: boolean): Read | null {
    const fits = (pattern: Pattern) => within || !pattern.id.startsWith('preview.');
    const sure = (read: Read | null) => (read !== null && (within || read.letters >= fewLetters) ? read : null);
    const plain = sure(readOne(text, fits));
    if (plain) return plain;
    if (/[.;]$/.test(text)) {
      const read = sure(readOne(text.slice(0, -1), fits));
      return read && { ...read, said: `${read.said}${text.at(-1)}` };
    }
    const read = within ? readOne(`${text}.`, fits) : null;
    return read && { ...read, said: read.said.replace(/\.$/, '') };
  }

  /** Cuts the text between its sentences so that most of it is known. */
  function readAll(text: string, within: boolean): Read {
    const pieces = text.split(/((?<=[.!?;])\s+|\n+|^\s+|\s+$)/);
    const best: Read[] = [{ said: '', letters: 0 }];
    for (let from = pieces.length - 1; from >= 0; from -= 1) {
      const after = best[0] ?? { said: '', letters: 0 };
      let surest: Read = { said: `${pieces[from]}${after.said}`, letters: after.letters };
      for (let to = from; to < Math.min(pieces.length, from + 12); to += 1) {
        const read = readLoosely(pieces.slice(from, to + 1).join(''), within);
        const rest = best[to - from] ?? after;
        if (read && read.letters + rest.letters >= surest.letters) surest = { said: `${read.said}${rest.said}`, letters: read.letters + rest.letters };
      }
      best.unshift(surest);
    }
    return best[0] ?? { said: text, letters: 0 };
  }

  return {
    text(text) {
      if (text === '' || text.length > longest) return text;
      const known = remembered.get(text);
      if (known !== undefined) return known;
      const { said } = readAll(text, false);
      inside.clear();
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(text, said);
      return said;
    },
    whole(text, begin) {
      const read = text.length > longestWhole ? null : readOne(text, ({ id }) => id.startsWith(begin));
      inside.clear();
      return read?.said ?? null;
    },
  };
}

/** One for each sentence of a text, where both languages cut it alike: what happened and what to do are often shown apart. */
function partPatterns(id: string, template: string, said: string): Pattern[] {
  const [ours, theirs] = [sentencesIn(template), sentencesIn(said)];
  const alike = ours.length > 1 && ours.length === theirs.length && ours.every((one, at) => namesIn(one) === namesIn(theirs[at] ?? ''));
  return alike ? ours.map((one, at) => toPattern(id, one, theirs[at] ?? '')).filter(({ letters }) => letters > 0) : [];
}

function toPattern(id: string, template: string, said: string): Pattern {
  const parts = partsOf(template);
  const values: Pattern['values'] = [];
  const source = parts.map((part) => {
    if ('text' in part) return literally(part.text);
    const before = values.findIndex(({ name }) => name === part.name);
    if (before >= 0) return `\\${before + 1}`;
    values.push(part);
    return `(${part.kind === null ? '[\\s\\S]*?' : kinds[part.kind]})`;
  });
  const texts = parts.flatMap((part: Part) => ('text' in part ? part.text : []));
  return {
    id,
    begin: texts[0] ?? '',
    end: texts.at(-1) ?? '',
    match: new RegExp(`^${source.join('')}$`, 'u'),
    values,
    letters: texts.join('').replaceAll(/[^A-Za-z]/g, '').length,
    said,
  };
}

const sentencesIn = (template: string) => template.split(/(?<=[.!?]) /);

const namesIn = (template: string) => [...new Set(partsOf(template).flatMap((part) => ('name' in part ? part.name : [])))].sort().join(' ');

const literally = (text: string) => text.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&');

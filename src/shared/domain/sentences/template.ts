// What stands in braces in a sentence: `{name}` is any text, `{name:kind}` a text of that kind. A name may stand twice.

/** What a value looks like, so that it can be found again in the finished sentence. */
export const kinds = {
  /** Without spaces, and without the full stop after it. */
  word: String.raw`\S*?[^\s.,;:!?]`,
  /** Of a server. */
  url: String.raw`https?://\S*?[^\s.,;:!?]`,
  number: String.raw`-?\d(?:[\d.,]*\d)?`,
  /** In GB or MB, or from one to another. */
  size: String.raw`\d[\d.]* [GM]B(?: to \d[\d.]* [GM]B)?`,
  /** Of a day, or of a minute: `2026-08-01 12:30`. */
  date: String.raw`\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?`,
  /** A text in double quotes, as JSON writes it. */
  json: String.raw`"(?:[^"\\]|\\.)*"`,
  /** A list, as JSON writes it. */
  list: String.raw`\[.*\]`,
  /** Sentences of these tables, or what somebody else said. */
  said: String.raw`[\s\S]*?`,
  /** A sentence of these tables, and nothing else. */
  known: String.raw`[\s\S]+?`,
} as const;

export type Kind = keyof typeof kinds;

type NameIn<Inside extends string> = Inside extends `${infer Name}:${Kind}` ? Name : Inside;

/** The names that a template holds. */
export type NamesOf<Template extends string> = Template extends `${string}{${infer Inside}}${infer Rest}` ? NameIn<Inside> | NamesOf<Rest> : never;

export type ValuesOf<Template extends string> = Record<NamesOf<Template>, string | number>;

/** The same sentences in another language: each is there, with all that the English one holds. */
export type Same<Sentences> = { [Id in keyof Sentences]: Sentences[Id] extends string ? Holding<NamesOf<Sentences[Id]>> : never };

type Holding<Names extends string> = [Names] extends [never]
  ? string
  : (Names extends string ? (text: `${string}{${Names}}${string}`) => void : never) extends (text: infer All) => void
    ? All
    : never;

const inBraces = /\{(\w+)(?::(\w+))?\}/g;

export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(inBraces, (whole, name: string) => String(values[name] ?? whole));
}

export type Part = { text: string } | { name: string; kind: Kind | null };

/** A template in its parts, in order. */
export function partsOf(template: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const found of template.matchAll(inBraces)) {
    parts.push({ text: template.slice(end, found.index) }, { name: found[1] ?? '', kind: isKind(found[2]) ? found[2] : null });
    end = found.index + found[0].length;
  }
  return [...parts, { text: template.slice(end) }];
}

function isKind(text: string | undefined): text is Kind {
  return text !== undefined && Object.hasOwn(kinds, text);
}

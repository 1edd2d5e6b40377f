// Keeps the control tokens of a chat template out of reach of what people, files and tools say.
//
// `<|im_start|>` in a message must reach the model as plain characters. Contents cannot be tokenized apart from the template, because tokens
// may span the seam (`", "arguments": {` is half template, half content in some vocabularies). So only the dangerous pieces are taken out of the
// contents before rendering, each replaced by an unguessable mark, and come back as plain text when the rendered prompt is tokenized.
import { randomBytes } from 'node:crypto';
import type { JsonValue } from '@shared/domain/json';

export interface PromptSegment {
  text: string;
  /** Control tokens in this text count as such. Only text of the template is trusted so far. */
  trusted: boolean;
}

export interface SpecialTextGuard {
  /** Replaces every control token, and every beginning or end of one at the edges, by a mark. */
  protect(text: string): string;
  /** `protect` for every string and key inside a JSON value. */
  protectJson(value: JsonValue): JsonValue;
  /** Cuts a rendered prompt at the marks. Joined again, the segments are the prompt without marks. */
  segments(rendered: string): PromptSegment[];
}

/** Finds control tokens by their texts; built once per model. */
export function createSpecialTextGuardFactory(specialTexts: readonly string[]): () => SpecialTextGuard {
  const texts = new Set(specialTexts.filter((text) => text.length > 1));
  const lengths = [...new Set([...texts].map((text) => text.length))].sort((a, b) => b - a);
  const firsts = new Set([...texts].map((text) => text[0]));
  const beginnings = new Set<string>();
  const ends = new Set<string>();
  for (const text of texts) {
    for (let size = 2; size < text.length; size += 1) {
      beginnings.add(text.slice(0, size));
      ends.add(text.slice(-size));
    }
  }
  const longest = lengths[0] ?? 0;

  /** Start and end of every dangerous piece, in order, without overlaps. */
  function dangers(text: string): [number, number][] {
    const found: [number, number][] = [];
    const lead = longestMatch(ends, longest, text, (size) => text.slice(0, size));
    if (lead > 0) found.push([0, lead]);
    const tail = text.length - longestMatch(beginnings, longest, text, (size) => text.slice(text.length - size));
    let position = lead;
    while (position < text.length) {
      const size = firsts.has(text[position]) ? (lengths.find((length) => texts.has(text.slice(position, position + length))) ?? 0) : 0;
      if (size > 0) found.push([position, position + size]);
      position += size || 1;
    }
    const last = found.at(-1)?.[1] ?? 0;
    if (tail < text.length && tail >= last) found.push([tail, text.length]);
    return found;
  }

  return () => {
    const nonce = randomBytes(12).toString('hex');
    const taken: string[] = [];
    const marks = new RegExp(`mark${nonce}x(\\d+)x`, 'g');

    function protect(text: string): string {
      let safe = '';
      let position = 0;
      for (const [start, end] of dangers(text)) {
        safe += `${text.slice(position, start)}mark${nonce}x${taken.length}x`;
        taken.push(text.slice(start, end));
        position = end;
      }
      return safe + text.slice(position);
    }

    function protectJson(value: JsonValue): JsonValue {
      if (typeof value === 'string') return protect(value);
      if (Array.isArray(value)) return value.map(protectJson);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [protect(key), protectJson(inner)]));
    }

    function segments(rendered: string): PromptSegment[] {
      const found: PromptSegment[] = [];
      let position = 0;
      for (const match of rendered.matchAll(marks)) {
        if (match.index > position) found.push({ text: rendered.slice(position, match.index), trusted: true });
        found.push({ text: taken[Number(match[1])] ?? '', trusted: false });
        position = match.index + match[0].length;
      }
      if (position < rendered.length) found.push({ text: rendered.slice(position), trusted: true });
      return found;
    }

    return { protect, protectJson, segments };
  };
}

/** The size of the longest piece, as cut by `take`, that is in the set; 0 when none is. */
function longestMatch(set: ReadonlySet<string>, longest: number, text: string, take: (size: number) => string): number {
  for (let size = Math.min(longest - 1, text.length); size >= 2; size -= 1) {
    if (set.has(take(size))) return size;
  }
  return 0;
}

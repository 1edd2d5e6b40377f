import { cutAt, neutraliseChatTokens, stripInvisible } from './untrusted-text';

/** Markdown as plain words: without fences, link targets and marks. Line breaks become spaces. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/```[^\n]*\n?/g, '')
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/^[\s>#*+-]+|[*_`~|]+|-{3,}/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The beginning of a text as one harmless line of plain words, at most `limit` UTF-16 units with the mark of what was cut. */
export function plainLine(markdown: string, limit: number): string {
  // Marks take room, so that some more is read than is shown.
  const words = plainWords(neutraliseChatTokens(stripInvisible(cutAt(markdown, limit * 4))));
  return words.length <= limit ? words : `${cutAt(words, limit - 1).trimEnd()}…`;
}

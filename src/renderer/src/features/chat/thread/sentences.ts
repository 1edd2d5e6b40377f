const end = /[.!?…。！？](?=[\s)"'»”]|$)|\n+/g;

/** The whole sentences of `text` from `from` on, without the marks of Markdown, and where they end. `finished`: the rest counts as a sentence too. */
export function sentencesFrom(text: string, from: number, finished: boolean): { sentences: string; end: number } {
  let last = from;
  for (const match of text.slice(from).matchAll(end)) {
    const at = from + match.index + match[0].length;
    // The last character may be a dot in the middle of a number that still comes.
    if (at < text.length || finished) last = at;
  }
  const stop = finished ? text.length : last;
  return { sentences: plain(text.slice(from, stop)), end: stop };
}

function plain(markdown: string): string {
  return markdown
    .replace(/```[^\n]*\n?/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[\s>#*+-]+|[*_`~|]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 1_000);
}

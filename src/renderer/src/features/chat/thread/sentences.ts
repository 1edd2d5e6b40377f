import { plainWords } from '@shared/domain/plain-line';

const end = /[.!?…。！？](?=[\s)"'»”]|$)|\n+/g;

/** Characters of one utterance. */
const mostSpoken = 1_000;

/**
 * The whole sentences of `text` from `from` on, without the marks of Markdown, and where they end.
 * `flowing`: more may come at once, so that a dot at the very end may stand in a number. `resting`: nothing came for a while. `finished`: the rest counts too.
 */
export function sentencesFrom(text: string, from: number, state: 'flowing' | 'resting' | 'finished'): { sentences: string; end: number } {
  let last = from;
  for (const match of text.slice(from).matchAll(end)) {
    const at = from + match.index + match[0].length;
    if (at < text.length || state !== 'flowing') last = at;
  }
  const stop = state === 'finished' ? text.length : last;
  return { sentences: plainWords(text.slice(from, stop)).slice(0, mostSpoken), end: stop };
}

// When the window fills, the older part of a conversation becomes a summary. The original stays in the store.
import type { ModelMessage } from '@shared/domain/model';
import { estimateMessageTokens, estimateTextTokens } from './estimate-tokens';

/** Compaction begins when the conversation takes more than this share of its room. */
const startShare = 0.8;
/** Share of the room that stays word for word. */
const keepShare = 0.4;
/** Characters of one message that the summariser reads. */
const longestExcerpt = 1_500;

export const summaryPrompt = [
  'You write notes that let an assistant go on with a conversation it no longer sees.',
  'Use these headings, leave out empty ones, be short and exact, keep names, numbers, paths and codes word for word:',
  'Goal / Facts / Decisions / Done / Open questions / Next step',
].join('\n');

export interface CompactionPlan {
  /** The part to summarise. */
  older: ModelMessage[];
  /** How many of the newest turns, each begun by the person, stay word for word. */
  keepTurns: number;
  tokensBefore: number;
}

/** What to summarise now, or null while there is room. Parts only at the start of a turn. */
export function planCompaction(messages: ModelMessage[], room: number): CompactionPlan | null {
  const sizes = messages.map(estimateMessageTokens);
  const tokensBefore = sizes.reduce((sum, size) => sum + size, 0);
  if (tokensBefore <= room * startShare) return null;
  let kept = 0;
  let from = messages.length;
  for (let index = messages.length - 1; index > 0; index -= 1) {
    kept += sizes[index] ?? 0;
    if (kept > room * keepShare && from < messages.length) break;
    if (messages[index]?.role === 'user') from = index;
  }
  if (from >= messages.length || from < 2) return null;
  return { older: messages.slice(0, from), keepTurns: messages.slice(from).filter(({ role }) => role === 'user').length, tokensBefore };
}

/** The older part as plain text for the summariser, the newest of it when not all fits into `tokens`. */
export function describeForSummary(older: ModelMessage[], tokens: number): string {
  const lines: string[] = [];
  let used = 0;
  for (const message of older.toReversed()) {
    const text =
      typeof message.content === 'string' ? message.content : message.content.map((part) => (part.type === 'text' ? part.text : '[picture]')).join('\n');
    const calls = message.role === 'assistant' ? (message.toolCalls ?? []).map(({ name, arguments: given }) => `\n(called ${name} ${given})`).join('') : '';
    const line = `${message.role}: ${(text + calls).slice(0, longestExcerpt)}`;
    used += estimateTextTokens(line);
    if (used > tokens) break;
    lines.push(line);
  }
  return lines.reverse().join('\n\n');
}

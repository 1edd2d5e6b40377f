// From the text of a workspace file to the text of a prompt.
import { cutAt, neutraliseChatTokens, stripInvisible } from '@shared/domain/untrusted-text';

/** HTML comments are notes to the person; they become blank space with the same number of lines. */
export function blankComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ''));
}

/** What the model reads of a file: no comments, no chat-template tokens. Empty when only headings are left. */
export function promptText(text: string): string {
  const visible = blankComments(stripInvisible(text))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const hasContent = visible.split('\n').some((line) => line.trim() !== '' && !/^#{1,6}(?:\s|$)/.test(line.trim()));
  return hasContent ? neutraliseChatTokens(visible) : '';
}

/** Head and tail around a marker; 70 % and 20 % of the limit, the rest is left to the marker. Unchanged when it fits. */
export function keepHeadAndTail(text: string, limit: number, marker: string): string {
  if (text.length <= limit) return text;
  const room = `\n${marker}\n`;
  if (room.length >= limit * 0.3) return cutAt(text, limit);
  const head = cutAt(text, Math.floor(limit * 0.7));
  const tailStart = text.length - Math.min(Math.floor(limit * 0.2), limit - head.length - room.length);
  const splitsPair = isLowSurrogate(text.charCodeAt(tailStart));
  return `${head.trimEnd()}${room}${text.slice(splitsPair ? tailStart + 1 : tailStart).trimStart()}`;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

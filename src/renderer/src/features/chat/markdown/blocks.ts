// Cuts streamed Markdown into blocks that are drawn once: only the last ones are cut anew while text is added.
import { parseMarkdownIntoBlocks } from 'streamdown';

/** Characters of one list or table that are drawn at a time. */
const mostOfBlock = 4_000;
const listItem = /^(?:[-*+]|\d{1,9}[.)]) /;

/** A cutter for one message: it remembers the last cut. */
export function createBlockCutter(): (markdown: string) => string[] {
  let kept: string[] = [];
  let keptLength = 0;
  let keptText = '';
  return (markdown) => {
    const goesOn = keptLength > 0 && markdown.startsWith(keptText);
    const rest = goesOn ? markdown.slice(keptLength) : markdown;
    const fresh = parseMarkdownIntoBlocks(rest).flatMap(splitLongList);
    const blocks = goesOn ? [...kept, ...fresh] : fresh;
    // A block may still grow, and what follows may join the one before it: the last two stay open.
    const closed = blocks.slice(0, -2);
    const text = closed.join('');
    if (markdown.startsWith(text)) {
      kept = closed;
      keptText = text;
      keptLength = text.length;
    } else keptLength = 0;
    return blocks;
  };
}

/** A list of thousands of items as several lists: numbers go on, nothing is drawn twice. */
export function splitLongList(block: string): string[] {
  if (block.length <= mostOfBlock || !listItem.test(block)) return [block];
  const pieces: string[] = [];
  let piece = '';
  for (const line of block.split(/(?<=\n)/)) {
    if (piece.length >= mostOfBlock && listItem.test(line)) {
      pieces.push(piece);
      piece = '';
    }
    piece += line;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

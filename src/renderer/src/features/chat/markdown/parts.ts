// A long text is drawn in parts. What a part costs is less its length than its marks: each makes an element.

const costOfMark = 12;
const mostOfPart = 24_000;
const longWord = 500;
/** `\n ! [ _ * ` | ~`: what begins lines, cells, links, emphasis and code. */
const marks = new Set([10, 33, 42, 91, 95, 96, 124, 126]);
const lineFeed = 10;
const space = 32;

/**
 * Parts that can be drawn one after the other, cut between blocks where there are any, else between lines, else anywhere.
 * A part does not change when the text grows at its end.
 */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let begin = 0;
  let line = 0;
  let block = 0;
  let fenced = false;
  let cost = 0;
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    word = code === lineFeed || code === space ? 0 : word + 1;
    // Whoever looks for addresses in it reads a long word again from each of its letters.
    cost += marks.has(code) || word > longWord ? costOfMark + 1 : 1;
    if (code === lineFeed) {
      if (text.startsWith('```', line)) fenced = !fenced;
      if (at === line && !fenced) block = at + 1;
      line = at + 1;
    }
    if (cost < mostOfPart) continue;
    const end = block > begin ? block : line > begin ? line : at + 1;
    parts.push(text.slice(begin, end));
    // What follows is read again from the cut.
    begin = end;
    at = end - 1;
    line = end;
    block = end;
    fenced = false;
    cost = 0;
    word = 0;
  }
  return begin < text.length || parts.length === 0 ? [...parts, text.slice(begin)] : parts;
}

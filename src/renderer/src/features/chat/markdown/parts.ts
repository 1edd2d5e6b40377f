// A long text is drawn in parts. What a part costs is less its length than its marks: each makes an element.

const costOfMark = 12;
const mostOfPart = 24_000;
const wholeUpTo = 40_000;
const longWord = 500;
/** `\n ! [ _ * ` | ~`: what begins lines, cells, links, emphasis and code. */
const marks = new Set([10, 33, 42, 91, 95, 96, 124, 126]);

/** Parts that can be drawn one after the other; cut at line ends where there are any. One part when that is cheap enough. */
export function partsOf(text: string): string[] {
  if (text.length <= wholeUpTo / costOfMark) return [text];
  const parts: string[] = [];
  let begin = 0;
  let line = 0;
  let cost = 0;
  let whole = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    run = code === 10 || code === 32 ? 0 : run + 1;
    // Whoever looks for addresses in it reads a word again from each of its letters.
    const step = marks.has(code) || run > longWord ? costOfMark + 1 : 1;
    cost += step;
    whole += step;
    if (code === 10) line = at + 1;
    if (cost < mostOfPart) continue;
    const end = line > begin ? line : at + 1;
    parts.push(text.slice(begin, end));
    begin = end;
    at = end - 1;
    cost = 0;
  }
  if (whole <= wholeUpTo) return [text];
  return begin < text.length ? [...parts, text.slice(begin)] : parts;
}

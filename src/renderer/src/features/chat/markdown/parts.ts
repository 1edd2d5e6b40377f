/** Characters of a message that are drawn before a person asks for more. */
export const partSize = 24_000;
const wholeUpTo = 32_000;

/** A long text in parts that can be drawn one after the other; cut at line ends where there are any. */
export function partsOf(text: string): string[] {
  if (text.length <= wholeUpTo) return [text];
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const most = Math.min(text.length, at + partSize);
    const line = most === text.length ? most : text.lastIndexOf('\n', most) + 1;
    const end = line > at + partSize / 2 ? line : most;
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
}

const code = /(```[\s\S]*?(?:```|$)|`[^`\n]*`)/;

/** `\(x\)` and `\[x\]`, as many models write formulas, in the dollars that the parser knows. Code is left alone. */
export function dollarMarks(text: string): string {
  if (!text.includes('\\(') && !text.includes('\\[')) return text;
  return text
    .split(code)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece
            .replace(/\\\[([\s\S]+?)\\\]/g, (_, formula: string) => `\n$$\n${formula.trim()}\n$$\n`)
            .replace(/\\\(([^\n]+?)\\\)/g, (_, formula: string) => `$$${formula.trim()}$$`),
    )
    .join('');
}

// From the way people write sums to the way a parser reads them.

type Rule = [pattern: RegExp, replacement: string | ((...parts: string[]) => string)];

const number = String.raw`(?:\d+(?:\.\d+)?|\.\d+)`;

const smallNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');

const rules: Rule[] = [
  [/[−–—]/g, '-'],
  [/[×✕✖⋅·∙]/g, '*'],
  [/[÷∕]/g, '/'],
  [/²/g, '^2'],
  [/³/g, '^3'],
  [/√\s*(\d+(?:\.\d+)?|\([^()]*\))/g, 'sqrt($1)'],
  [/π/g, 'pi'],
  [/\*\*/g, '^'],
  // Digits grouped by thousands, then the comma as a decimal point; not inside the arguments of a function.
  [/(?<![\d.,])(\d{1,3}(?:,\d{3})+)(?![\d,])/g, (group) => group.replaceAll(',', '')],
  [/(?<=\d)[ _'’](?=\d{3}(?!\d))/g, ''],
  [/^\s*(?:please\s+)?(?:what(?:'s| is| are)|how much is|how much are|calculate|compute|work out|evaluate|solve|the result of|result of)\s+/i, ''],
  [/\s*(?:=\s*\??|\?)\s*$/, ''],
  [new RegExp(`\\b(?:${smallNumbers.join('|')})\\b`, 'gi'), (word) => String(smallNumbers.indexOf(word.toLowerCase()))],
  [/\bpercent\b|\bper cent\b|\bprozent\b/gi, '%'],
  [/\bsquare root of\s*/gi, 'sqrt '],
  [/\bcube root of\s*/gi, 'cbrt '],
  [/\b(sqrt|cbrt)\s+(\d+(?:\.\d+)?)/gi, '$1($2)'],
  [/\bhalf of\b/gi, '0.5 *'],
  [/\ba? ?third of\b/gi, '(1/3) *'],
  [/\ba? ?quarter of\b/gi, '0.25 *'],
  [/\b(?:double|twice)\s+/gi, '2 * '],
  [/\b(?:to the power of|to the power|raised to)\b/gi, '^'],
  [/\s*\bsquared\b/gi, '^2'],
  [/\s*\bcubed\b/gi, '^3'],
  [/\b(?:multiplied by|times|mal)\b/gi, '*'],
  [/\b(?:divided by|over|geteilt durch)\b/gi, '/'],
  [/\b(?:plus|added to|und)\b/gi, '+'],
  [/\bminus\b/gi, '-'],
  [/\bmodulo\b/gi, 'mod'],
  [/\bfactorial of (\d+)/gi, '$1!'],
  [new RegExp(`(?<=${number}|\\))\\s*[x]\\s*(?=${number}|\\(|-)`, 'gi'), ' * '],
  [new RegExp(`(${number})\\s*%\\s*(?:of|von)\\s+`, 'gi'), '$1% * '],
  [/[$€£]/g, ''],
];

/** `12 times 12?` gives `12 * 12`; text that is no sum comes back as it is, for the parser to refuse. */
export function normaliseExpression(text: string): string {
  let expression = text.normalize('NFC').trim();
  for (const [pattern, replacement] of rules) {
    expression = typeof replacement === 'string' ? expression.replace(pattern, replacement) : expression.replace(pattern, replacement);
  }
  return decimalCommas(expression).replace(/\s+/g, ' ').trim();
}

/** `1,5 * 2` is one and a half times two; in `max(1,5)` the comma stays. */
function decimalCommas(expression: string): string {
  let depth = 0;
  let result = '';
  for (let index = 0; index < expression.length; index += 1) {
    const sign = expression[index] ?? '';
    const opensCall = sign === '(' && /[a-z]\s*$/i.test(result);
    if (opensCall || (sign === '(' && depth > 0)) depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    const isDecimal = sign === ',' && depth === 0 && /\d$/.test(result) && /^\d/.test(expression.slice(index + 1));
    result += isDecimal ? '.' : sign;
  }
  return result;
}

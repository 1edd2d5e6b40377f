import { table } from './format';
import type { Terminal } from './terminal';

/** A method's output as it is. */
export function printJson({ out }: Terminal, value: unknown): void {
  out.line(JSON.stringify(value, null, 2));
}

/** Indented label and value; a value of several lines stays in its column. */
export function printFacts({ out }: Terminal, facts: [label: string, value: string][]): void {
  const width = Math.max(...facts.map(([label]) => label.length));
  for (const [label, value] of facts) {
    const [first = '', ...more] = value.split('\n');
    out.line(`  ${out.paint('dim', label.padEnd(width))}  ${first}`);
    for (const line of more) out.line(`  ${' '.repeat(width)}  ${line}`);
  }
}

export function printTable({ out }: Terminal, head: string[], rows: string[][]): void {
  const [top = '', ...lines] = table([head, ...rows]);
  out.line(out.paint('dim', top));
  for (const line of lines) out.line(line);
}

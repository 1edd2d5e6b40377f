// The table of a bench run, and its JSON.
import { writeFileSync } from 'node:fs';
import os from 'node:os';

/** Rows: measure, reach, value, unit, holds (null: only told), note. Sets exit code 1 when one does not hold. */
export function report(rows, file) {
  const cells = rows.map(({ measure, reach, value, unit, holds, note }) => [
    measure,
    reach,
    `${value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0)} ${unit}`.trim(),
    holds === null ? '' : holds ? 'yes' : 'NO',
    note,
  ]);
  const head = ['measure', 'reach', 'measured', 'holds', 'note'];
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  console.log([line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...cells.map(line)].join('\n'));
  const machine = {
    cores: os.availableParallelism(),
    cpu: os.cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    platform: `${os.platform()} ${os.arch()}`,
    node: process.version,
  };
  console.log(`\n${machine.cores} cores, ${machine.cpu}, ${machine.memoryGb} GB, ${machine.platform}, Node ${machine.node}`);
  writeFileSync(file, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
}

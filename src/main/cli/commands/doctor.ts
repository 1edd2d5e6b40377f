import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { plain } from '../format';
import { printJson } from '../print';
import { withProgress } from '../progress';

const marks = { ok: 'green', warn: 'yellow', fail: 'red' } as const;

/** `farmhand doctor`: exit code 1 when a check fails; warnings are no failure. */
export async function doctor(context: Context, { json = false, deep = false }: { json?: boolean; deep?: boolean }): Promise<number> {
  const { terminal } = context;
  const report = await withConnection(connect(context), ({ client }) => withProgress(terminal.err, 'Checking', client.call('system.doctor', { deep })));
  const failed = report.checks.some(({ state }) => state === 'fail');
  if (json) {
    printJson(terminal, report);
    return failed ? exitCodes.failed : exitCodes.ok;
  }
  const width = Math.max(...report.checks.map(({ name }) => name.length));
  for (const { name, state, detail, action } of report.checks) {
    terminal.out.line(`${terminal.out.paint(marks[state], state.padEnd(4))}  ${plain(name).padEnd(width)}  ${plain(detail)}`);
    if (state !== 'ok' && action !== null) terminal.out.line(`${' '.repeat(width + 8)}${plain(action)}`);
  }
  return failed ? exitCodes.failed : exitCodes.ok;
}

import { describeArguments } from '../chat/run-printer';
import { attachOrFail, connect, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { duration, oneLine, plain } from '../format';
import { printJson, printTable } from '../print';

export async function listApprovals(context: Context, { all = false, json = false }: { all?: boolean; json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('approvals.list', { state: all ? 'all' : 'pending' }));
  if (json) printJson(terminal, found);
  else if (found.approvals.length === 0) terminal.out.line(all ? 'Nothing was asked yet.' : 'Nothing waits for a yes or no.');
  else {
    printTable(
      terminal,
      ['approval', 'state', 'risk', 'tool', 'what it would do'],
      found.approvals.map(({ id, state, risk, tool, preview, expiresAt, arguments: given }) => [
        id,
        state !== 'pending' ? state : expiresAt > Date.now() ? `${duration(expiresAt - Date.now())} left` : 'expired',
        risk,
        tool,
        oneLine(preview === '' ? describeArguments(given) : preview, 80),
      ]),
    );
  }
  return exitCodes.ok;
}

/** Only a running gateway has somebody who waits for the answer. */
export async function resolveApproval(context: Context, approvalId: string, decision: 'allow' | 'deny', reason?: string): Promise<number> {
  const { approval } = await withConnection(attachOrFail(context), ({ client }) =>
    client.call('approvals.resolve', { approvalId, decision, ...(reason === undefined ? {} : { reason }) }),
  );
  context.terminal.out.line(`${decision === 'allow' ? 'Allowed' : 'Denied'}: ${plain(approval.preview)}`);
  return exitCodes.ok;
}

import type { GrantKind } from '@shared/contract/approvals';
import { describeAction } from '../chat/answer-approvals';
import { describeArguments } from '../chat/run-printer';
import { attachOrFail, connect, withConnection } from '../connect';
import type { Context } from '../context';
import { CommandError, exitCodes } from '../exit-codes';
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
export async function resolveApproval(
  context: Context,
  approvalId: string,
  decision: 'allow' | 'deny',
  { reason, grant }: { reason?: string | undefined; grant?: GrantKind } = {},
): Promise<number> {
  const { approval } = await withConnection(attachOrFail(context), ({ client }) =>
    client.call('approvals.resolve', { approvalId, decision, ...(reason === undefined ? {} : { reason }), ...(grant ? { grant } : {}) }),
  );
  context.terminal.out.line(`${decision === 'allow' ? 'Allowed' : 'Denied'}: ${plain(approval.preview)}`);
  return exitCodes.ok;
}

/** One question with all that it is about. */
export async function showApproval(context: Context, approvalId: string, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const { approvals } = await withConnection(connect(context), ({ client }) => client.call('approvals.list', { state: 'all', limit: 500 }));
  const approval = approvals.find(({ id }) => id === approvalId);
  if (!approval) throw new CommandError(exitCodes.failed, `There is no approval ${approvalId}. List them with "farmhand approvals list --all".`);
  if (json) printJson(terminal, { approval });
  else {
    terminal.out.line(
      `${plain(approval.preview)}  ${approval.tool}, ${approval.risk}, ${approval.state}${approval.reason === null ? '' : `: ${plain(approval.reason)}`}`,
    );
    for (const line of describeAction(approval, terminal.out)) terminal.out.line(line);
  }
  return exitCodes.ok;
}

export async function listGrants(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('approvals.grants.list', {}));
  if (json) printJson(terminal, found);
  else if (found.grants.length === 0) terminal.out.line('No yes is standing: everything that needs one is asked.');
  else {
    printTable(
      terminal,
      ['grant', 'holds', 'used', 'tool', 'what it allows'],
      found.grants.map(({ id, kind, uses, tool, preview }) => [id, kind === 'session' ? 'this session' : kind, String(uses), tool, oneLine(preview, 80)]),
    );
  }
  return exitCodes.ok;
}

export async function revokeGrant(context: Context, grantId: string): Promise<number> {
  const { revoked } = await withConnection(connect(context), ({ client }) => client.call('approvals.grants.revoke', { grantId }));
  if (!revoked) throw new CommandError(exitCodes.failed, `There is no grant ${grantId}. List them with "farmhand approvals grants".`);
  context.terminal.out.line('Taken back. It is asked again.');
  return exitCodes.ok;
}

export async function listRules(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('approvals.rules.list', {}));
  if (json) printJson(terminal, found);
  else if (found.rules.length === 0) terminal.out.line('There is no rule. Write one with "farmhand approvals rule-add".');
  else {
    printTable(
      terminal,
      ['rule', 'tool', 'arguments', 'folder', 'note'],
      found.rules.map(({ id, tool, arguments: patterns, folder, note }) => [
        id,
        tool,
        oneLine(JSON.stringify(patterns), 60),
        folder ?? 'anywhere',
        oneLine(note, 40),
      ]),
    );
  }
  return exitCodes.ok;
}

export interface RuleOptions {
  argument?: string[];
  folder?: string;
  note?: string;
  replace?: string;
}

/** `--argument name=pattern` for each argument that may be given. */
export async function addRule(context: Context, tool: string, { argument = [], folder, note, replace }: RuleOptions): Promise<number> {
  const patterns = argument.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw new CommandError(exitCodes.usage, `"${text}" is not name=pattern. Write it like path=notes/.*`);
    return [text.slice(0, at), text.slice(at + 1)] as const;
  });
  const { rule } = await withConnection(connect(context), ({ client }) =>
    client.call('approvals.rules.add', {
      tool,
      arguments: Object.fromEntries(patterns),
      ...(folder === undefined ? {} : { folder }),
      ...(note === undefined ? {} : { note }),
      ...(replace === undefined ? {} : { ruleId: replace }),
    }),
  );
  context.terminal.out.line(
    `${rule.id} lets ${plain(rule.tool)} through without a question where it fits. Take it away with "farmhand approvals rule-remove ${rule.id}".`,
  );
  return exitCodes.ok;
}

export async function removeRule(context: Context, ruleId: string): Promise<number> {
  const { removed } = await withConnection(connect(context), ({ client }) => client.call('approvals.rules.remove', { ruleId }));
  if (!removed) throw new CommandError(exitCodes.failed, `There is no rule ${ruleId}. List them with "farmhand approvals rules".`);
  context.terminal.out.line('Removed. What it let through is asked again.');
  return exitCodes.ok;
}

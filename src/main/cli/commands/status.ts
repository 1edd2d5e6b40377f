import type { LlamaFarmStatus } from '@shared/contract/llamafarm';
import type { Status } from '@shared/contract/system';
import { attachOrFail, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { count, duration } from '../format';
import { llamafarmFacts } from '../llamafarm-facts';
import { printFacts, printJson } from '../print';
import type { Terminal } from '../terminal';

/** `farmhand status`: exit code 3 when no gateway runs. */
export async function status({ terminal, ...context }: Context, { json = false }: { json?: boolean }): Promise<number> {
  const found = await withConnection(attachOrFail({ terminal, ...context }), ({ client }) => client.call('system.status', {}));
  if (json) printJson(terminal, found);
  else printStatus(terminal, found);
  return exitCodes.ok;
}

function printStatus(terminal: Terminal, status: Status): void {
  const { out } = terminal;
  const { route, engine } = status;
  out.line(`Farmhand ${status.version} runs at ${out.paint('bold', status.address ?? 'no address')}`);
  printFacts(terminal, [
    [
      'answers',
      route.model === null
        ? `${out.paint('yellow', 'nobody')}. ${route.reason}${route.action === null ? '' : `\n${route.action}`}`
        : `${out.paint('green', route.model)}. ${route.reason}`,
    ],
    ['now', [count(status.runs, 'run'), count(status.pendingApprovals, 'question waits', 'questions wait'), count(status.clients, 'client')].join(', ')],
    ['up for', `${duration(Date.now() - status.startedAt)}, pid ${status.pid}, Node ${status.node.replace(/^v/, '')}`],
    ['state', status.stateFolder],
    ['programs', status.sandbox.kind === 'none' ? out.paint('yellow', status.sandbox.detail) : status.sandbox.detail],
    ...(status.storage === undefined || status.storage.state === 'ok'
      ? []
      : ([['storage', out.paint('yellow', `${status.storage.detail}\n${status.storage.action ?? ''}`)]] satisfies [string, string][])),
    ...(status.rebuilt ? ([['database', out.paint('yellow', status.rebuilt)]] satisfies [string, string][]) : []),
    ...(status.settingsProblem === null ? [] : ([['settings', out.paint('yellow', status.settingsProblem)]] satisfies [string, string][])),
  ]);
  out.line();
  printLlamafarm(terminal, status.llamafarm);
  out.line();
  out.line(out.paint('bold', 'Engine'));
  printFacts(terminal, [
    ['state', `${engine.state}. ${engine.detail}`],
    ...(engine.action === null ? [] : ([['to do', engine.action]] satisfies [string, string][])),
  ]);
}

function printLlamafarm(terminal: Terminal, status: LlamaFarmStatus): void {
  terminal.out.line(terminal.out.paint('bold', 'LlamaFarm'));
  printFacts(terminal, llamafarmFacts(status));
}

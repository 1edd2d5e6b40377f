import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { plain } from '../format';
import { printJson, printTable } from '../print';

export async function listTools(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('tools.list', {}));
  if (json) printJson(terminal, found);
  else
    printTable(
      terminal,
      ['tool', 'risk', 'offered', 'what it does'],
      found.tools.map(({ name, risk, offered, description }) => [name, risk, offered ? 'yes' : 'no', plain(description)]),
    );
  return exitCodes.ok;
}

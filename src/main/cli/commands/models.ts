import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { plain } from '../format';
import { printJson, printTable } from '../print';

export async function listModels(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context, { withModel: true }), ({ client }) => client.call('models.list', {}));
  if (json) {
    printJson(terminal, found);
    return exitCodes.ok;
  }
  const { models, route } = found;
  if (models.length > 0) {
    printTable(
      terminal,
      ['model', 'state', 'window', 'title'],
      models.map(({ id, available, contextWindow, title, detail }) => [
        plain(id),
        available ? 'ready' : 'not ready',
        contextWindow === null ? '?' : String(contextWindow),
        plain(detail === undefined ? title : `${title}. ${detail}`),
      ]),
    );
  }
  terminal.out.line(route.model === null ? `No model can answer. ${route.action ?? route.reason}` : `${route.model} answers. ${route.reason}`);
  return exitCodes.ok;
}

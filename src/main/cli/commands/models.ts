import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { plain } from '../format';
import { printJson, printTable } from '../print';
import { printLibrary } from './models-words';

export async function listModels(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const { models, route, installed, downloads } = await withConnection(connect(context, { withModel: true }), async ({ client }) => {
    const named = await client.call('models.list', {});
    if (json) printJson(terminal, named);
    return { ...named, ...(json ? { installed: [], downloads: [] } : await client.call('models.catalogue', {})) };
  });
  if (json) return exitCodes.ok;
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
  printLibrary(terminal, installed, downloads);
  return exitCodes.ok;
}

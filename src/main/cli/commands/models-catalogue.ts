import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { plain } from '../format';
import { printJson, printTable } from '../print';
import { withProgress } from '../progress';
import { size, tokens } from './models-words';

export async function showCatalogue(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('models.catalogue', {}));
  if (json) {
    printJson(terminal, found);
    return exitCodes.ok;
  }
  const rows = found.catalogue.flatMap((model) =>
    model.quants.map(({ quant, bytes, verdict, installedId }) => [
      `${model.id}:${quant}`,
      size(bytes),
      installedId === null ? { fits: 'fits', tight: 'tight', 'does-not-fit': 'too large' }[verdict] : 'here',
      tokens(model.contextTokens),
      model.licence.id,
      `${model.vision ? 'sees pictures; ' : ''}${model.goodFor}`,
    ]),
  );
  printTable(terminal, ['id', 'size', 'fit', 'context', 'licence', 'good for'], rows);
  terminal.out.line('Get one with "farmhand models get <id>"; find more with "farmhand models search <words>".');
  return exitCodes.ok;
}

export async function searchModels(context: Context, text: string, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const { models } = await withConnection(connect(context), ({ client }) =>
    withProgress(terminal.err, 'Searching the hub', client.call('models.search', { text })),
  );
  if (json) {
    printJson(terminal, models);
    return exitCodes.ok;
  }
  if (models.length === 0) {
    terminal.out.line(`The hub has no GGUF model for "${plain(text)}". Try fewer words.`);
    return exitCodes.failed;
  }
  printTable(
    terminal,
    ['name', 'downloads', 'licence', ''],
    models.map(({ repository, downloads, licence, gated }) => [
      plain(repository),
      String(downloads),
      plain(licence ?? '?'),
      gated ? 'licence to accept on the hub' : '',
    ]),
  );
  for (const { repository, quants } of models) {
    if (quants !== null) for (const { quant, bytes } of quants) terminal.out.line(`  ${plain(repository)}:${plain(quant)}  ${size(bytes)}`);
  }
  return exitCodes.ok;
}

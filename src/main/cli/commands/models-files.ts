import path from 'node:path';
import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { plain } from '../format';
import { printJson } from '../print';
import { size } from './models-words';

export async function addModel(context: Context, file: string, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const model = await withConnection(connect(context), ({ client }) => client.call('models.add', { path: path.resolve(file) }));
  if (json) printJson(terminal, model);
  else
    terminal.out.line(
      `${plain(model.title)} is known as ${plain(model.id)}; the file stays where it is. Use it with "farmhand models use ${plain(model.id)}".`,
    );
  return exitCodes.ok;
}

export async function removeModel(context: Context, id: string): Promise<number> {
  const { terminal } = context;
  const removed = await withConnection(connect(context), ({ client }) => client.call('models.remove', { id }));
  terminal.out.line(
    removed.freedBytes > 0
      ? `${plain(removed.id)} is removed; ${size(removed.freedBytes)} are free again.`
      : `${plain(removed.id)} is forgotten; its file was left as it is.`,
  );
  return exitCodes.ok;
}

export async function useModel(context: Context, id: string, { loadAnyway = false, json = false }: { loadAnyway?: boolean; json?: boolean }): Promise<number> {
  const { terminal } = context;
  const chosen = await withConnection(connect(context), ({ client }) => client.call('models.choose', { id, loadAnyway }));
  if (json) printJson(terminal, chosen);
  else terminal.out.line(`The engine answers with ${plain(chosen.model.title)} from now on. ${plain(chosen.fit.detail)}`);
  return exitCodes.ok;
}

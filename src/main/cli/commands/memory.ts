import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { bytes, moment, plain } from '../format';
import { printJson, printTable } from '../print';

export async function listMemory(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('memory.list', {}));
  if (json) printJson(terminal, found);
  else
    printTable(
      terminal,
      ['file', 'size', 'changed'],
      found.files.map(({ file, bytes: size, updatedAt }) => [file, bytes(size), moment(updatedAt)]),
    );
  return exitCodes.ok;
}

export async function showMemory(context: Context, file: string, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('memory.get', { file }));
  if (json) printJson(terminal, found);
  else terminal.out.write(plain(found.text).replace(/\n*$/, '\n'));
  return exitCodes.ok;
}

export async function searchMemory(context: Context, query: string, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('memory.search', { query }));
  if (json) printJson(terminal, found);
  else if (found.hits.length === 0) terminal.out.line(`Nothing found in memory for "${query}".`);
  else for (const { file, line, text } of found.hits) terminal.out.line(`${terminal.out.paint('cyan', `${file}:${line}`)}  ${plain(text)}`);
  return exitCodes.ok;
}

import type { MethodOutput } from '@shared/contract';
import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { CommandError, exitCodes } from '../exit-codes';
import { bytes, plain } from '../format';
import { printJson, printTable } from '../print';
import type { Output } from '../terminal';

export async function showWorkspace(context: Context, file: string | undefined, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('workspace.show', {}));
  if (json) printJson(terminal, found);
  else if (file !== undefined) terminal.out.write(textOf(found, file));
  else {
    terminal.out.line(found.folder);
    printTable(
      terminal,
      ['file', 'size', 'text'],
      found.files.map(({ file: name, text, fromTemplate }) => [name, bytes(Buffer.byteLength(text)), fromTemplate ? 'as in the template' : 'yours']),
    );
  }
  return exitCodes.ok;
}

function textOf({ files }: MethodOutput<'workspace.show'>, wanted: string): string {
  const found = files.find(({ file }) => file === wanted);
  if (!found) throw new CommandError(exitCodes.failed, `The workspace has no ${wanted}. It has: ${files.map(({ file }) => file).join(', ')}.`);
  return plain(found.text).replace(/\n*$/, '\n');
}

export async function diffWorkspace(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('workspace.diff', {}));
  if (json) printJson(terminal, found);
  else if (found.files.length === 0) terminal.out.line('The templates of this version would change nothing.');
  else for (const { diff } of found.files) for (const line of plain(diff).trimEnd().split('\n')) terminal.out.line(paintDiffLine(terminal.out, line));
  return exitCodes.ok;
}

function paintDiffLine(out: Output, line: string): string {
  if (line.startsWith('+++') || line.startsWith('---')) return out.paint('bold', line);
  if (line.startsWith('+')) return out.paint('green', line);
  if (line.startsWith('-')) return out.paint('red', line);
  return line.startsWith('@@') ? out.paint('cyan', line) : line;
}

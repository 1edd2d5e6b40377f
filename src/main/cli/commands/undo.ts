import { FarmhandError } from '@shared/contract/errors';
import { z } from 'zod';
import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { CommandError, exitCodes } from '../exit-codes';
import { count, moment, plain } from '../format';
import { printJson, printTable } from '../print';

const differencesSchema = z.object({ files: z.array(z.object({ path: z.string(), byAgent: z.string(), since: z.string() })) });

/** Takes back a run, a change or an undo; without a name, the newest run that still stands. */
export async function undo(context: Context, name: string | undefined, { list = false, json = false }: { list?: boolean; json?: boolean }): Promise<number> {
  if (list) return listChanges(context, name, json);
  const { terminal } = context;
  const runId = name ?? (await newestRun(context));
  try {
    const done = await withConnection(connect(context), ({ client }) => client.call('undo.apply', runId.startsWith('chg_') ? { changeId: runId } : { runId }));
    if (json) printJson(terminal, done);
    else {
      for (const { path, done: how } of done.files) terminal.out.line(`${how === 'removed' ? 'Removed ' : 'Restored'}  ${plain(path)}`);
      terminal.out.line(`"farmhand undo ${done.undoId}" brings it back.`);
    }
    return exitCodes.ok;
  } catch (error) {
    const differences = error instanceof FarmhandError ? differencesSchema.safeParse(error.details) : undefined;
    if (differences?.success && !json)
      for (const { path, byAgent, since } of differences.data.files) {
        terminal.err.line(terminal.err.paint('bold', `${plain(path)}: what the agent changed`));
        terminal.err.line(plain(byAgent));
        terminal.err.line(terminal.err.paint('bold', `${plain(path)}: what changed since`));
        terminal.err.line(plain(since));
      }
    throw error;
  }
}

async function newestRun(context: Context): Promise<string> {
  const { changes } = await withConnection(connect(context), ({ client }) => client.call('undo.list', { limit: 500 }));
  const newest = changes.find(({ undoneBy, tool }) => undoneBy === null && tool !== 'undo');
  if (!newest) throw new CommandError(exitCodes.failed, 'There is nothing to take back. "farmhand undo --list" shows what was written.');
  return newest.runId;
}

async function listChanges(context: Context, runId: string | undefined, json: boolean): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('undo.list', runId === undefined ? {} : { runId }));
  if (json) printJson(terminal, found);
  else if (found.changes.length === 0) terminal.out.line('The agent has not written a file yet.');
  else {
    printTable(
      terminal,
      ['run', 'written', 'tool', 'file', 'bytes', ''],
      found.changes.map(({ runId: run, at, tool, path, before, bytesBefore, after, bytesAfter, undoneBy, kept }) => [
        run,
        moment(at),
        tool,
        plain(path),
        `${before === null ? 'none' : bytesBefore} -> ${after === null ? 'none' : bytesAfter}`,
        undoneBy === null ? (kept ? '' : 'former version not kept') : `taken back by ${undoneBy}`,
      ]),
    );
    terminal.out.line(
      terminal.out.paint(
        'dim',
        `${count(found.changes.length, 'change')}; former versions take ${megabytes(found.keptBytes)} of at most ${megabytes(found.mostBytes)}.`,
      ),
    );
  }
  return exitCodes.ok;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 0)} MB`;
}

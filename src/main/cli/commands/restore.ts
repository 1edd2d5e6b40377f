// `farmhand restore`: without Farmhand, since what it would open is what is replaced.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { listBackups } from '../../app/backup/list-backups';
import { finishRestore, prepareRestore } from '../../app/backup/restore';
import { findRunningGateway } from '../../app/running-gateway';
import { haveStateFolderAlone, isServed } from '../../app/state-locks';
import { workspaceFolderOf } from '../../app/workspace-folder';
import type { Context } from '../context';
import { CommandError, exitCodes } from '../exit-codes';
import { moment, plain } from '../format';
import { printJson, printTable } from '../print';
import { withProgress } from '../progress';

export async function restore(
  context: Context,
  source: string | undefined,
  { list = false, json = false }: { list?: boolean; json?: boolean },
): Promise<number> {
  const { terminal, stateFolder } = context;
  if (list || source === undefined) return showList(context, json);
  const running = await findRunningGateway(stateFolder);
  if (running || isServed(stateFolder))
    throw new CommandError(exitCodes.refused, 'Farmhand is running, and a restore replaces what it works with. Stop it first with "farmhand stop".');
  mkdirSync(stateFolder, { recursive: true, mode: 0o700 });
  const alone = haveStateFolderAlone(stateFolder);
  if (!alone) throw new CommandError(exitCodes.refused, 'Another farmhand command is at work on this state folder. End it, then try again.');
  try {
    const file = await find(stateFolder, source);
    const places = {
      stateFolder,
      databaseFile: path.join(stateFolder, 'farmhand.db'),
      settingsFile: path.join(stateFolder, 'moltbot.json'),
      workspaceFolder: workspaceFolderOf(stateFolder),
    };
    await withProgress(terminal.err, 'Checking the backup', prepareRestore(places, file, Date.now()));
    const done = finishRestore(stateFolder);
    if (json) printJson(terminal, done);
    else {
      terminal.out.line(`${plain(done?.name ?? path.basename(file))} is back.`);
      for (const kept of done?.kept ?? []) terminal.out.line(`  what was there before is kept as ${plain(kept)}`);
    }
    return exitCodes.ok;
  } finally {
    alone.release();
  }
}

/** A path, or a name of the list. */
async function find(stateFolder: string, source: string): Promise<string> {
  const listed = (await listBackups(stateFolder)).find(({ name }) => name === source);
  if (listed) return listed.file;
  const file = path.resolve(source);
  if (!existsSync(file)) throw new CommandError(exitCodes.failed, `There is no backup ${file}. "farmhand restore --list" shows those that Farmhand keeps.`);
  return file;
}

const kinds = { daily: 'daily', asked: 'made by hand', migration: 'database before an update', damaged: 'damaged, set aside' } as const;

async function showList({ terminal, stateFolder }: Context, json: boolean): Promise<number> {
  const backups = await listBackups(stateFolder);
  if (json) printJson(terminal, { backups });
  else if (backups.length === 0) terminal.out.line('There is no backup yet. Make one with "farmhand backup".');
  else {
    printTable(
      terminal,
      ['name', 'made', 'what', 'MB'],
      backups.map(({ name, at, kind, bytes }) => [name, moment(at), kinds[kind], (bytes / 1e6).toFixed(1)]),
    );
    terminal.out.line(terminal.out.paint('dim', 'Bring one back with "farmhand restore <name>"; what it replaces is kept.'));
  }
  return exitCodes.ok;
}

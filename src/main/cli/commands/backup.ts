import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { exitCodes } from '../exit-codes';
import { plain } from '../format';
import { printJson } from '../print';
import { withProgress } from '../progress';

/** `farmhand backup [FILE]`: an archive in the state folder, and a copy of it at FILE. Works beside a running gateway. */
export async function backup(context: Context, target: string | undefined, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const made = await withConnection(connect(context), ({ client }) => withProgress(terminal.err, 'Keeping everything', client.call('backup.create', {})));
  const file = target === undefined ? made.backup.file : path.resolve(target);
  if (target !== undefined) await copyFile(made.backup.file, file);
  if (json) printJson(terminal, { ...made, backup: { ...made.backup, file } });
  else {
    terminal.out.line(`Kept ${made.files} files in ${plain(file)} (${(made.backup.bytes / 1e6).toFixed(1)} MB).`);
    terminal.out.line(terminal.out.paint('dim', 'Not in it:'));
    for (const left of made.left) terminal.out.line(terminal.out.paint('dim', `  ${plain(left)}`));
    terminal.out.line(`Bring it back with: farmhand restore ${file.includes(' ') ? JSON.stringify(file) : file}`);
  }
  return exitCodes.ok;
}

/** `farmhand diagnostics [FILE]`. */
export async function diagnostics(context: Context, target: string | undefined, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const made = await withConnection(connect(context), ({ client }) =>
    withProgress(terminal.err, 'Looking at everything', client.call('system.diagnostics', {})),
  );
  const file = target === undefined ? made.file : path.resolve(target);
  if (target !== undefined) await copyFile(made.file, file);
  if (json) printJson(terminal, { ...made, file });
  else {
    terminal.out.line(`Everything that helps is in ${plain(file)}: ${made.holds.join(', ')}.`);
    terminal.out.line('Secrets are taken out and nothing of what was said is in it. Look through it before you hand it on.');
  }
  return exitCodes.ok;
}

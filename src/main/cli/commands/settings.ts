import { z } from 'zod';
import { connect, withConnection } from '../connect';
import type { Context } from '../context';
import { CommandError, exitCodes } from '../exit-codes';
import { printJson } from '../print';

const treeSchema = z.record(z.string(), z.unknown());

export async function getSettings(context: Context, dottedPath: string | undefined, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const found = await withConnection(connect(context), ({ client }) => client.call('settings.get', {}));
  if (found.problem !== null) terminal.err.line(terminal.err.paint('yellow', found.problem));
  if (dottedPath !== undefined) printJson(terminal, valueAt(found.settings, dottedPath));
  else if (json) printJson(terminal, found);
  else {
    terminal.err.line(terminal.err.paint('dim', found.file));
    printJson(terminal, found.settings);
  }
  return exitCodes.ok;
}

export async function setSettings(context: Context, dottedPath: string, given: string): Promise<number> {
  const value = readValue(given);
  const { settings } = await withConnection(connect(context), ({ client }) => client.call('settings.set', { path: dottedPath, value }));
  context.terminal.out.line(`${dottedPath} is ${JSON.stringify(valueAt(settings, dottedPath))}.`);
  return exitCodes.ok;
}

function valueAt(settings: unknown, dottedPath: string): unknown {
  let value = settings;
  for (const key of dottedPath.split('.')) {
    const within = treeSchema.safeParse(value);
    if (!within.success || !Object.hasOwn(within.data, key))
      throw new CommandError(exitCodes.failed, `The settings have no ${dottedPath}. See all of them with "farmhand settings get".`);
    value = within.data[key];
  }
  return value;
}

/** JSON, or one word that needs no quotes. */
function readValue(given: string): z.infer<ReturnType<typeof z.json>> {
  try {
    return z.json().parse(JSON.parse(given));
  } catch {
    if (/^[A-Za-z][\w./:@-]*$/.test(given)) return given;
    throw new CommandError(exitCodes.usage, `${JSON.stringify(given)} is no JSON. Text goes in double quotes, within quotes of the shell: '"like this"'.`);
  }
}

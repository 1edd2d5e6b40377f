// The commands about who may call, with their arguments and help.
import { type Command, Option } from 'commander';
import type { CreateKeyOptions } from './commands/keys';
import type { LinkOptions } from './commands/link';
import type { Context } from './context';

type Ends = <Args extends unknown[]>(work: (...args: Args) => Promise<number>) => (...given: Args) => Promise<void>;

export function addKeyCommands(program: Command, context: Context, ends: Ends): void {
  const json = () => new Option('--json', 'as JSON');
  program.commandsGroup('Who may call:');
  const keys = program.command('keys').description('what programs show to be let in');
  keys
    .command('create')
    .description('a new key; it is shown once')
    .requiredOption('--name <text>', 'who or what uses it')
    .option('--scopes <list>', 'some of read, chat, approve, admin, with commas between', 'chat')
    .option('--expires <when>', 'never, 12h, 30d or a date', 'never')
    .addOption(json())
    .action(ends(async (options: CreateKeyOptions) => (await import('./commands/keys')).createKey(context, options)));
  keys
    .command('list')
    .description('with scopes, last use and expiry')
    .addOption(json())
    .action(ends(async (options: { json?: boolean }) => (await import('./commands/keys')).listKeys(context, options)));
  keys
    .command('revoke')
    .description('end a key at once, with what is connected by it')
    .argument('<id>', 'of the key')
    .action(ends(async (id: string) => (await import('./commands/keys')).revokeKey(context, id)));
  program
    .command('link')
    .description('a link that lets one browser in, once')
    .option('--name <text>', 'which browser')
    .option('--scopes <list>', 'less than everything')
    .option('--expires <when>', 'when its key ends: never, 12h, 30d or a date')
    .addOption(json())
    .action(ends(async (options: LinkOptions) => (await import('./commands/link')).link(context, options)));
}

// The commands about conversations, with their arguments and help.
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from './context';

type Ends = <Args extends unknown[]>(work: (...args: Args) => Promise<number>) => (...given: Args) => Promise<void>;
interface JsonOption {
  json?: boolean;
}

export function addSessionCommands(program: Command, context: Context, ends: Ends): void {
  const json = () => new Option('--json', 'as JSON');
  const sessions = program.command('sessions').description('conversations');
  sessions
    .command('list')
    .description('newest first')
    .option('-n, --limit <number>', 'how many', readCount(500), 50)
    .option('--archived', 'the archived ones')
    .option('--folder <name>', 'only this folder')
    .addOption(json())
    .action(
      ends(async (options: { limit: number; archived?: boolean; folder?: string; json?: boolean }) =>
        (await import('./commands/sessions')).listSessions(context, options),
      ),
    );
  sessions
    .command('show')
    .description('what was said, with tools and interruptions')
    .argument('<id>')
    .addOption(json())
    .action(ends(async (id: string, options: JsonOption) => (await import('./commands/sessions')).showSession(context, id, options)));
  sessions
    .command('search')
    .description('messages that hold all these words, newest first; beginnings of words count')
    .argument('<words...>')
    .option('-n, --limit <number>', 'how many', readCount(200), 20)
    .option('-s, --session <id>', 'only in this one')
    .addOption(json())
    .action(
      ends(async (words: string[], options: { limit: number; session?: string; json?: boolean }) =>
        (await import('./commands/sessions-tidy')).searchSessions(context, words.join(' '), options),
      ),
    );
  sessions
    .command('export')
    .description('the whole tree as one JSON document, or the open branch to read')
    .argument('<id>')
    .option('--markdown', 'the open branch as Markdown')
    .option('--out <file>', 'write it there instead of printing it')
    .action(
      ends(async (id: string, options: { out?: string; markdown?: boolean }) => (await import('./commands/sessions')).exportSession(context, id, options)),
    );
  sessions
    .command('import')
    .description("an export of Farmhand's own, or the conversations.json of a ChatGPT export")
    .argument('<file>')
    .addOption(json())
    .action(ends(async (file: string, options: JsonOption) => (await import('./commands/sessions-tidy')).importFile(context, file, options)));
  sessions
    .command('pin')
    .description('keep a conversation on top')
    .argument('<id>')
    .option('--off', 'no longer')
    .action(ends(async (id: string, { off = false }: { off?: boolean }) => (await import('./commands/sessions-tidy')).tidy(context, id, { pinned: !off })));
  sessions
    .command('archive')
    .description('put a conversation out of sight; it can still be found')
    .argument('<id>')
    .option('--off', 'bring it back')
    .action(ends(async (id: string, { off = false }: { off?: boolean }) => (await import('./commands/sessions-tidy')).tidy(context, id, { archived: !off })));
  sessions
    .command('delete')
    .description('delete a conversation for good')
    .argument('<id>')
    .option('-y, --yes', 'without asking')
    .action(ends(async (id: string, options: { yes?: boolean }) => (await import('./commands/sessions')).deleteSession(context, id, options)));
}

const readCount =
  (most: number) =>
  (text: string): number => {
    const count = Number(text);
    if (!/^\d+$/.test(text) || count < 1 || count > most) throw new InvalidArgumentError(`It is a number from 1 to ${most}.`);
    return count;
  };

// Saying yes and no, what a yes still covers, the rules a person wrote, and taking back what was written.
import { type Command, Option } from 'commander';
import type { RuleOptions } from './commands/approvals';
import type { Context } from './context';

type Ends = <Args extends unknown[]>(work: (...args: Args) => Promise<number>) => (...given: Args) => Promise<void>;
interface JsonOption {
  json?: boolean;
}

const json = () => new Option('--json', 'as JSON');
const collect = (value: string, before: string[]): string[] => [...before, value];

/** Below the group that is open. */
export function addApprovalCommands(program: Command, context: Context, ends: Ends): void {
  const commands = () => import('./commands/approvals');
  const approvals = program.command('approvals').description('what waits for a yes or no, and what a yes still covers');
  approvals
    .command('list')
    .description('the questions that wait')
    .option('--all', 'decided ones too')
    .addOption(json())
    .action(ends(async (options: { all?: boolean; json?: boolean }) => (await commands()).listApprovals(context, options)));
  approvals
    .command('show')
    .description('what exactly one question is about')
    .argument('<id>', 'of the approval')
    .addOption(json())
    .action(ends(async (id: string, options: JsonOption) => (await commands()).showApproval(context, id, options)));
  approvals
    .command('allow')
    .description('say yes to one action')
    .argument('<id>', 'of the approval')
    .addOption(new Option('--session', 'and to exactly this again in its session').conflicts('always'))
    .addOption(new Option('--always', 'and to exactly this from now on'))
    .action(
      ends(async (id: string, options: { session?: boolean; always?: boolean }) =>
        (await commands()).resolveApproval(context, id, 'allow', { grant: options.always ? 'always' : options.session ? 'session' : 'once' }),
      ),
    );
  approvals
    .command('deny')
    .description('say no to one action')
    .argument('<id>', 'of the approval')
    .option('--reason <text>', 'told to the model')
    .action(ends(async (id: string, options: { reason?: string }) => (await commands()).resolveApproval(context, id, 'deny', options)));
  approvals
    .command('grants')
    .description('every yes that still holds')
    .addOption(json())
    .action(ends(async (options: JsonOption) => (await commands()).listGrants(context, options)));
  approvals
    .command('revoke')
    .description('take a yes back')
    .argument('<id>', 'of the grant')
    .action(ends(async (id: string) => (await commands()).revokeGrant(context, id)));
  approvals
    .command('rules')
    .description('what may go through without a question')
    .addOption(json())
    .action(ends(async (options: JsonOption) => (await commands()).listRules(context, options)));
  approvals
    .command('rule-add')
    .description('write a rule: a tool, a pattern for each argument, a folder')
    .argument('<tool>', 'like write_file')
    .option('-a, --argument <name=pattern>', 'a regular expression that the whole argument fits; once for each argument', collect, [])
    .option('--folder <folder>', 'everything it touches lies in this folder of the workspace')
    .option('--note <text>', 'what it is for')
    .option('--replace <id>', 'of the rule to replace')
    .action(ends(async (tool: string, options: RuleOptions) => (await commands()).addRule(context, tool, options)));
  approvals
    .command('rule-remove')
    .description('remove a rule')
    .argument('<id>', 'of the rule')
    .action(ends(async (id: string) => (await commands()).removeRule(context, id)));

  program
    .command('undo')
    .description('take back the files that a run wrote; the newest one when none is named')
    .argument('[run]', 'of a run, a change or an undo')
    .option('--list', 'show what was written instead')
    .addOption(json())
    .action(
      ends(async (name: string | undefined, options: { list?: boolean; json?: boolean }) => (await import('./commands/undo')).undo(context, name, options)),
    );
}

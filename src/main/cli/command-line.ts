// Every command with its arguments and help. What a command does is loaded when it runs.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { addApprovalCommands } from './approval-commands';
import { addModelsCommands } from './commands/models-commands';
import type { Context } from './context';
import { addEngineCommands } from './engine-commands';
import { exitCodes } from './exit-codes';
import { addKeyCommands } from './key-commands';
import { addSessionCommands } from './session-commands';

const modes = ['chat-only', 'ask', 'allow-reads', 'allow-workspace'];

/** Runs what the person typed; the exit code. Errors of commands come through, misuse is told here. */
export async function runCommandLine(context: Context, args: string[]): Promise<number> {
  let exitCode: number = exitCodes.ok;
  /** Keeps the exit code of a command's work. */
  const ends =
    <Args extends unknown[]>(work: (...args: Args) => Promise<number>) =>
    async (...given: Args): Promise<void> => {
      exitCode = await work(...given);
    };

  const program = createProgram(context);
  addGatewayCommands(program, context, ends);
  addChatCommands(program, context, ends);
  addReadingCommands(program, context, ends);
  addModelCommands(program, context, ends);
  addKeyCommands(program, context, ends);
  addKeepingCommands(program, context, ends);

  if (args.length === 0) {
    program.outputHelp();
    return exitCodes.ok;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
  return exitCode;
}

type Ends = <Args extends unknown[]>(work: (...args: Args) => Promise<number>) => (...given: Args) => Promise<void>;
interface JsonOption {
  json?: boolean;
}

function createProgram({ version, terminal }: Context): Command {
  return new Command('farmhand')
    .description('A desktop agent for models that run on your own machines.')
    .version(version, '-V, --version', 'the version')
    .helpOption('-h, --help', 'this help')
    .exitOverride()
    .configureHelp({
      showGlobalOptions: false,
      styleTitle: (title) => terminal.out.paint('bold', title),
      styleCommandText: (text) => terminal.out.paint('cyan', text),
    })
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'farmhand: ')) })
    .showHelpAfterError('Run it with --help to see how it is used.')
    .addHelpText(
      'after',
      `
A first conversation:
  farmhand start                        serve this computer on port 3332
  farmhand chat "What can you do?"      ask once
  farmhand chat                         talk

Exit codes: 0 done, 1 failed, 2 wrong use, 3 Farmhand is not running, 4 refused.
Environment: FARMHAND_STATE_DIR, FARMHAND_PORT, LLAMAFARM_URL, FARMHAND_ENGINE_MODEL; FARMHAND_DEBUG=1 shows stacks.`,
    );
}

function addGatewayCommands(program: Command, context: Context, ends: Ends): void {
  program.commandsGroup('The gateway:');
  program
    .command('start')
    .description('serve the agent to this computer, in the foreground')
    .option('--headless', 'without a window')
    .option('--port <number>', 'listen here instead of the port in the settings; 0 picks a free one', readPort)
    .option('--detach', 'in the background; returns once it is ready')
    .action(ends(async (options: { headless?: boolean; port?: number; detach?: boolean }) => (await import('./commands/start')).start(context, options)));
  program
    .command('stop')
    .description('stop the running gateway after its answers have ended')
    .action(ends(async () => (await import('./commands/stop')).stop(context)));
  program
    .command('status')
    .description('how the running gateway is, who answers and why')
    .addOption(json())
    .action(ends(async (options: JsonOption) => (await import('./commands/status')).status(context, options)));
  program
    .command('doctor')
    .description('check everything Farmhand needs; also works when it is not running')
    .option('--deep', 'compare the indexes of the database with its rows, too')
    .addOption(json())
    .action(ends(async (options: JsonOption & { deep?: boolean }) => (await import('./commands/doctor')).doctor(context, options)));
}

function addKeepingCommands(program: Command, context: Context, ends: Ends): void {
  program.commandsGroup('Nothing lost:');
  program
    .command('backup')
    .description('keep database, workspace and settings in one archive; keys and secrets are left out')
    .argument('[file]', 'a further copy of the archive')
    .addOption(json())
    .action(ends(async (file: string | undefined, options: JsonOption) => (await import('./commands/backup')).backup(context, file, options)));
  program
    .command('restore')
    .description('bring a backup back; what it replaces is kept beside it. Without a name: what there is')
    .argument('[file]', 'an archive, or a name of the list')
    .option('--list', 'archives, copies made before an update, and damaged files set aside')
    .addOption(json())
    .action(
      ends(async (file: string | undefined, options: JsonOption & { list?: boolean }) => (await import('./commands/restore')).restore(context, file, options)),
    );
  program
    .command('diagnostics')
    .description('an archive for whoever helps: checks, settings, logs and versions, without secrets and conversations')
    .argument('[file]', 'a further copy of the archive')
    .addOption(json())
    .action(ends(async (file: string | undefined, options: JsonOption) => (await import('./commands/backup')).diagnostics(context, file, options)));
}

function addChatCommands(program: Command, context: Context, ends: Ends): void {
  program.commandsGroup('Talking:');
  program
    .command('chat')
    .description('ask once, or talk when no text is given; text may also be piped in')
    .argument('[text...]', 'what to say')
    .option('-s, --session <id>', 'go on with this session')
    .option('-m, --model <name>', 'provider/model to ask instead of the default')
    .option('--resume', 'go on where the session, or else the newest one that was cut off, was interrupted')
    .addOption(new Option('--mode <mode>', 'which tools need a yes').choices(modes))
    .option('--json', 'one JSON document at the end instead of text')
    .action(
      ends(async (text: string[], options: { session?: string; model?: string; mode?: string; resume?: boolean; json?: boolean }) =>
        (await import('./commands/chat')).chat(context, text.join(' '), options),
      ),
    );
  program
    .command('demo')
    .description('a tour through everything, on a state folder of its own, with checks')
    .option('--server <url>', 'the LlamaFarm to use')
    .option('--state <folder>', 'use and keep this state folder instead of a temporary one')
    .addOption(json())
    .action(ends(async (options: { server?: string; state?: string; json?: boolean }) => (await import('./commands/demo')).demo(context, options)));

  addApprovalCommands(program, context, ends);
}

function addReadingCommands(program: Command, context: Context, ends: Ends): void {
  program.commandsGroup('What it knows:');
  addSessionCommands(program, context, ends);

  const memory = program.command('memory').description('what the agent remembers');
  memory
    .command('list')
    .description('the files')
    .addOption(json())
    .action(ends(async (options: JsonOption) => (await import('./commands/memory')).listMemory(context, options)));
  memory
    .command('show')
    .description('one file')
    .argument('<file>', 'like MEMORY.md or memory/2026-11-21.md')
    .addOption(json())
    .action(ends(async (file: string, options: JsonOption) => (await import('./commands/memory')).showMemory(context, file, options)));
  memory
    .command('search')
    .description('lines that fit, best first')
    .argument('<words...>')
    .addOption(json())
    .action(ends(async (words: string[], options: JsonOption) => (await import('./commands/memory')).searchMemory(context, words.join(' '), options)));

  const workspace = program.command('workspace').description('the files that make the agent who it is');
  workspace
    .command('show')
    .description('all files, or one of them with its text')
    .argument('[file]', 'like SOUL.md')
    .addOption(json())
    .action(ends(async (file: string | undefined, options: JsonOption) => (await import('./commands/workspace')).showWorkspace(context, file, options)));
  workspace
    .command('diff')
    .description('what the templates of this version would change')
    .addOption(json())
    .action(ends(async (options: JsonOption) => (await import('./commands/workspace')).diffWorkspace(context, options)));

  program
    .command('home')
    .description('the simulated home and rover')
    .addOption(json())
    .action(ends(async (options: JsonOption) => (await import('./commands/home')).home(context, options)));

  const settings = program.command('settings').description('moltbot.json');
  settings
    .command('get')
    .description('the settings in force, or one of them')
    .argument('[path]', 'like agents.defaults.mode')
    .addOption(json())
    .action(ends(async (path: string | undefined, options: JsonOption) => (await import('./commands/settings')).getSettings(context, path, options)));
  settings
    .command('set')
    .description('change one value')
    .argument('<path>', 'like gateway.port')
    .argument('<json>', 'the value as JSON; a single word may go without quotes')
    .action(ends(async (path: string, value: string) => (await import('./commands/settings')).setSettings(context, path, value)));
}

function addModelCommands(program: Command, context: Context, ends: Ends): void {
  program.commandsGroup('Models and tools:');
  const llamafarm = program.command('llamafarm').description('the model server');
  llamafarm
    .command('status')
    .description('look for it now: where it is, how it is, and why not')
    .addOption(json())
    .action(ends(async (options: JsonOption) => (await import('./commands/llamafarm')).llamafarmStatus(context, options)));
  llamafarm
    .command('provision')
    .description('make the project of the agent right on the server')
    .addOption(json())
    .action(ends(async (options: JsonOption) => (await import('./commands/llamafarm')).provision(context, options)));
  llamafarm
    .command('start')
    .description('start its services through lf')
    .action(ends(async () => (await import('./commands/llamafarm')).services(context, 'start')));
  llamafarm
    .command('stop')
    .description('stop its services through lf')
    .action(ends(async () => (await import('./commands/llamafarm')).services(context, 'stop')));
  llamafarm
    .command('logs')
    .description('the end of the log of one of its services on this computer')
    .addOption(new Option('-s, --service <name>', 'which one').choices(['server', 'universal-runtime', 'rag']).default('server'))
    .addOption(json())
    .action(ends(async (options: JsonOption & { service: string }) => (await import('./commands/llamafarm')).logs(context, options)));

  addModelsCommands(program, context, ends);
  addEngineCommands(program, context, ends);

  const tools = program.command('tools').description('what the agent may call');
  tools
    .command('list')
    .description('with the risk of each')
    .addOption(json())
    .action(ends(async (options: JsonOption) => (await import('./commands/tools')).listTools(context, options)));
}

const json = () => new Option('--json', 'as JSON');

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('It is a number from 0 to 65535.');
  return port;
}

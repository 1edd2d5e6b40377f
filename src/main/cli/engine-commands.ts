// farmhand engine: what the built-in engine runs on.
import { Argument, type Command, Option } from 'commander';
import type { Context } from './context';

type Ends = <Args extends unknown[]>(work: (...args: Args) => Promise<number>) => (...given: Args) => Promise<void>;

export function addEngineCommands(program: Command, context: Context, ends: Ends): void {
  const engine = program.command('engine').description('the built-in engine, and what it runs on');
  const what = () => new Argument('<what>', 'cuda: NVIDIA GPUs, about half a gigabyte').choices(['cuda']);
  engine
    .command('status')
    .description('what it runs on, and whether CUDA is there')
    .addOption(new Option('--json', 'as JSON'))
    .action(ends(async (options: { json?: boolean }) => (await import('./commands/engine')).engineStatus(context, options)));
  engine
    .command('unload')
    .description('free the memory of its models now; the next message loads again')
    .addOption(new Option('--json', 'as JSON'))
    .action(ends(async (options: { json?: boolean }) => (await import('./commands/engine')).unloadEngine(context, options)));
  engine
    .command('install')
    .description('install what is left out for its size; says it first, and asks')
    .addArgument(what())
    .option('-y, --yes', 'without a question')
    .option('--force', 'also where no NVIDIA GPU is found')
    .action(ends(async (_what: string, options: { yes?: boolean; force?: boolean }) => (await import('./commands/engine')).installCuda(context, options)));
  engine
    .command('remove')
    .description('remove it again')
    .addArgument(what())
    .action(ends(async () => (await import('./commands/engine')).removeCuda(context)));
}

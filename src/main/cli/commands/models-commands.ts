// `farmhand models ...`: arguments and help. What a command does is loaded when it runs.
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../context';

type Ends = <Args extends unknown[]>(work: (...args: Args) => Promise<number>) => (...given: Args) => Promise<void>;
interface JsonOption {
  json?: boolean;
}

export function addModelsCommands(program: Command, context: Context, ends: Ends): void {
  const models = program.command('models').description('the models on this computer, and those that can be had');
  models
    .command('list')
    .description('those that can be named, and the files that are here')
    .addOption(json())
    .action(ends(async (options: JsonOption) => (await import('./models')).listModels(context, options)));
  models
    .command('catalogue')
    .description('those that can be had, with how they fit this computer')
    .addOption(json())
    .action(ends(async (options: JsonOption) => (await import('./models-catalogue')).showCatalogue(context, options)));
  models
    .command('search')
    .description('find more on the hub; owner/name shows the sizes of one')
    .argument('<words...>')
    .addOption(json())
    .action(ends(async (words: string[], options: JsonOption) => (await import('./models-catalogue')).searchModels(context, words.join(' '), options)));
  models
    .command('get')
    .description('download a model, or go on with a download')
    .argument('<id>', 'of the catalogue, or owner/name on the hub; :QUANT may follow')
    .option('--use', 'answer with it from then on')
    .addOption(json())
    .action(ends(async (id: string, options: { use?: boolean; json?: boolean }) => (await import('./models-get')).getModel(context, id, options)));
  for (const action of ['pause', 'resume', 'cancel'] as const) {
    const what = { pause: 'pause a download of the running gateway', resume: 'go on with a download', cancel: 'end a download and remove what has come' };
    models
      .command(action)
      .description(what[action])
      .argument('<id>', 'of the download')
      .action(ends(async (id: string) => (await import('./models-get')).steerDownload(context, id, action)));
  }
  models
    .command('add')
    .description('use a GGUF file where it lies')
    .argument('<file>')
    .addOption(json())
    .action(ends(async (file: string, options: JsonOption) => (await import('./models-files')).addModel(context, file, options)));
  models
    .command('remove')
    .description('remove a model that Farmhand downloaded, or forget one that was added')
    .argument('<id>')
    .action(ends(async (id: string) => (await import('./models-files')).removeModel(context, id)));
  models
    .command('use')
    .description('answer with this model when LlamaFarm does not')
    .argument('<id>')
    .addOption(loadAnyway())
    .addOption(json())
    .action(ends(async (id: string, options: { loadAnyway?: boolean; json?: boolean }) => (await import('./models-files')).useModel(context, id, options)));
  models
    .command('fit')
    .description('how much memory a model wants, and whether it is there')
    .argument('<id>')
    .option('--context <tokens>', 'length of a conversation', readTokens)
    .addOption(new Option('--cache <type>', 'numbers of the cache').choices(['f16', 'q8_0', 'q4_0']))
    .addOption(json())
    .action(
      ends(async (id: string, options: { context?: number; cache?: 'f16' | 'q8_0' | 'q4_0'; json?: boolean }) =>
        (await import('./models-fit')).fitModel(context, id, options),
      ),
    );
  models
    .command('test')
    .description('ask a model one question and measure it')
    .argument('<id>')
    .addOption(loadAnyway())
    .addOption(json())
    .action(ends(async (id: string, options: { loadAnyway?: boolean; json?: boolean }) => (await import('./models-fit')).testModel(context, id, options)));
}

const json = () => new Option('--json', 'as JSON');
const loadAnyway = () => new Option('--load-anyway', 'even when it does not seem to fit');

function readTokens(text: string): number {
  const tokens = Number(text);
  if (!/^\d+$/.test(text) || tokens < 256 || tokens > 1_048_576) throw new InvalidArgumentError('It is a number from 256 to 1048576.');
  return tokens;
}

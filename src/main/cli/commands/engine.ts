import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { EngineLoaded, EngineState } from '@shared/contract/engine';
import { openCuda } from '../../app/open-cuda';
import { attach, attachOrFail, withConnection } from '../connect';
import type { Context } from '../context';
import { CommandError, exitCodes } from '../exit-codes';
import { bytes, count, plain } from '../format';
import { printFacts, printJson } from '../print';
import { startProgress, withProgress } from '../progress';
import type { Terminal } from '../terminal';

const cudaOf = (context: Context) => {
  const { stateFolder, env, root } = context;
  return openCuda({ stateFolder, env, engineEntry: path.join(root, 'out', 'main', 'engine-process.js') });
};

/** The engine of the running gateway, and CUDA: GPUs, and whether its packages are there. */
export async function engineStatus(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const { gpus, packages, folder } = await cudaOf(context).status();
  const running = await engineNow(context);
  const version = packages[0]?.version ?? null;
  if (json) {
    printJson(terminal, { engine: running, cuda: { gpus, available: packages.length > 0, installed: folder !== null, version, folder } });
    return exitCodes.ok;
  }
  const cuda =
    packages.length === 0
      ? 'none for this kind of computer'
      : folder !== null
        ? `installed, ${version}, in ${folder}`
        : `not installed${gpus.length > 0 ? '; "farmhand engine install cuda" installs it' : ''}`;
  printFacts(terminal, [
    [
      'engine',
      running === null
        ? 'Farmhand is not running; the model loads with the first message'
        : plain(`${running.detail}${running.action === null ? '' : ` ${running.action}`}`),
    ],
    ...(running?.loaded ? loadedFacts(running.loaded) : []),
    ['NVIDIA GPU', gpus.length === 0 ? 'none found' : plain(gpus.join(', '))],
    ['CUDA', plain(cuda)],
  ]);
  return exitCodes.ok;
}

async function engineNow(context: Context): Promise<EngineState | null> {
  const connection = await attach(context);
  if (connection === null) return null;
  try {
    return (await connection.client.call('system.status', {})).engine;
  } finally {
    await connection.close();
  }
}

const contextLimits = { settings: 'as the settings say', training: 'as it was trained', memory: 'as the free memory allows' } as const;
const noGpus = {
  off: 'turned off in the settings',
  'none-found': 'none that llama.cpp can use',
  'cuda-missing': 'an NVIDIA GPU is there, but not the packages for it',
} as const;

function loadedFacts(loaded: EngineLoaded): [string, string][] {
  const gpu = loaded.gpu === null ? `not used: ${noGpus[loaded.noGpu ?? 'none-found']}` : [loaded.gpu, ...loaded.gpuDevices].join(', ');
  return [
    ['memory', loaded.memoryBytes === null ? 'not known yet' : bytes(loaded.memoryBytes)],
    ['context', `${count(loaded.contextTokens, 'token')}, ${contextLimits[loaded.contextLimit]} (trained on ${loaded.trainedTokens})`],
    ['conversations', `${loaded.conversationsKept} kept of ${loaded.conversations}`],
    ['threads', String(loaded.threads)],
    ['GPU', plain(gpu)],
    ['attention', `${loaded.flashAttention ? 'flash attention' : 'without flash attention'}, kept as ${plain(loaded.kvType)}`],
  ];
}

/** Frees the memory of what is loaded. Refused while an answer is written. */
export async function unloadEngine(context: Context, { json = false }: { json?: boolean }): Promise<number> {
  const { terminal } = context;
  const result = await withConnection(attachOrFail(context), ({ client }) => client.call('engine.unload', {}));
  if (json) printJson(terminal, result);
  else if (result.unloaded.length === 0) terminal.out.line('No model was in memory. Nothing was unloaded.');
  else {
    const freed = result.freedBytes === 0 ? '' : `, which frees ${bytes(result.freedBytes)}`;
    terminal.out.line(
      plain(`${result.unloaded.join(' and ')} ${result.unloaded.length === 1 ? 'was' : 'were'} unloaded${freed}. The next message loads again.`),
    );
  }
  return exitCodes.ok;
}

/** Says what it takes, asks, fetches, and tries it. Nothing is installed without an NVIDIA GPU, unless `force`. */
export async function installCuda(context: Context, { yes = false, force = false }: { yes?: boolean; force?: boolean }): Promise<number> {
  const { terminal } = context;
  const cuda = cudaOf(context);
  // Ctrl+C ends the process; what is half fetched is cleared away by the next installation.
  const { signal } = new AbortController();
  const now = await cuda.status();
  if (now.folder !== null) {
    terminal.out.line(`CUDA ${now.packages[0]?.version} is installed already, in ${plain(now.folder)}.`);
    return exitCodes.ok;
  }
  if (now.gpus.length === 0 && !force) {
    throw new CommandError(
      exitCodes.failed,
      'No NVIDIA GPU with a driver was found here, so CUDA would be of no use. Nothing was installed. If there is one, install its driver first; --force installs all the same.',
    );
  }
  const plan = await withProgress(terminal.err, 'Asking the npm registry', cuda.plan(signal));
  const names = plan.packages.map(({ name, version }) => `${name}@${version}`).join(' and ');
  terminal.out.line(`${names}: about ${bytes(plan.bytes)} on the disk, for ${plain(plan.gpus.join(', ') || 'a GPU that is not here')}.`);
  if (!yes) {
    if (!terminal.canAsk) throw new CommandError(exitCodes.refused, 'Nothing was installed, because nobody can be asked here. Say so with --yes.');
    if (!(await confirm(terminal, 'Install it? [y/n] '))) {
      terminal.out.line('Nothing was installed.');
      return exitCodes.refused;
    }
  }
  const progress = startProgress(terminal.err, 'Fetching');
  const folder = await cuda.install(plan, (come) => progress.say(`Fetched ${bytes(come)}`), signal).finally(progress.end);
  if (plan.gpus.length === 0) {
    terminal.out.line(`Installed in ${plain(folder)}, and not tried: there is no NVIDIA GPU here.`);
    return exitCodes.ok;
  }
  const devices = await withProgress(terminal.err, 'Starting llama.cpp with it', cuda.verify(folder));
  terminal.out.line(`Installed in ${plain(folder)}; llama.cpp works on ${plain(devices.join(', ') || 'the GPU')}. The engine uses it from its next load on.`);
  return exitCodes.ok;
}

export async function removeCuda(context: Context): Promise<number> {
  const removed = await cudaOf(context).remove();
  context.terminal.out.line(removed ? 'CUDA was removed.' : 'CUDA was not installed.');
  return exitCodes.ok;
}

async function confirm({ input, echo }: Terminal, question: string): Promise<boolean> {
  const prompt = createInterface({ input, output: echo });
  const closed = new Promise<string>((resolve) => prompt.once('close', () => resolve('')));
  try {
    return /^y(es)?$/i.test((await Promise.race([prompt.question(question), closed])).trim());
  } finally {
    prompt.close();
  }
}

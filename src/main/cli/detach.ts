// A gateway in the background: a process of its own that outlives this one.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import type { Context } from './context';
import { CommandError, exitCodes } from './exit-codes';
import { withProgress } from './progress';

/** ms until a start that says nothing counts as failed. */
const patienceMs = 30_000;
const readySchema = z.object({ address: z.url() });

export async function startDetached({ entry, env, stateFolder, terminal }: Context, { port }: { port?: number }): Promise<number> {
  const folder = path.join(stateFolder, 'logs');
  const outputFile = path.join(folder, 'gateway-output.log');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const output = openSync(outputFile, 'w', 0o600);
  const cache = getCompileCacheDir();
  const child = spawn(process.execPath, [...process.execArgv, entry, 'start', '--headless', ...(port === undefined ? [] : ['--port', String(port)])], {
    // Its own process group, so that Ctrl+C here does not reach it; IPC only until it is ready.
    detached: true,
    windowsHide: true,
    cwd: stateFolder,
    stdio: ['ignore', output, output, 'ipc'],
    env: cache === undefined ? env : { ...env, NODE_COMPILE_CACHE: path.dirname(cache) },
  });
  closeSync(output);

  const ready = new Promise<string>((resolve, reject) => {
    const fail = (what: string) => reject(new CommandError(exitCodes.failed, what));
    const timer = setTimeout(() => {
      child.kill();
      fail(`The gateway did not become ready in ${patienceMs / 1000} s and was ended. Its output is in ${outputFile}.`);
    }, patienceMs);
    child.once('error', (error) => fail(`The gateway could not be started: ${error.message}.`));
    child.once('exit', () => {
      clearTimeout(timer);
      fail(lastWords(outputFile) ?? `The gateway ended at once. Its output is in ${outputFile}.`);
    });
    child.on('message', (message) => {
      const said = readySchema.safeParse(message);
      if (!said.success) return;
      clearTimeout(timer);
      resolve(said.data.address);
    });
  });
  const address = await withProgress(terminal.err, 'Starting', ready);
  if (child.connected) child.disconnect();
  child.unref();
  terminal.out.line(`Farmhand listens at ${address} (pid ${child.pid}). Stop it with "farmhand stop".`);
  return exitCodes.ok;
}

/** What the process said about its failure. */
function lastWords(file: string): string | null {
  const line = readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '';
  return line.startsWith('farmhand: ') ? line.slice('farmhand: '.length) : null;
}

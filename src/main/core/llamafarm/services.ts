// The LlamaFarm services through its own command line, `lf services ...`.
import { type ChildProcess, spawn as nodeSpawn, type SpawnOptions } from 'node:child_process';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';
import { findProgram } from './find-program';

export type Spawn = (program: string, args: readonly string[], options: SpawnOptions) => ChildProcess;

export interface ServiceReport {
  detail: string;
  /** The end of what `lf` wrote. */
  log: string;
}

export interface Services {
  /** Looks on PATH only: `lf` itself downloads programs on its first call, so it is not run unasked. */
  find(): Promise<{ found: boolean; detail: string }>;
  status(): Promise<ServiceReport>;
  start(): Promise<ServiceReport>;
  stop(): Promise<ServiceReport>;
}

export interface ServicesOptions {
  env: Record<string, string | undefined>;
  platform?: NodeJS.Platform;
  spawn?: Spawn;
  /** ms per command. Start waits for three services, up to 180 s each, and may download them before. */
  limits?: { status: number; start: number; stop: number };
}

const tailLines = 40;
const maxOutput = 256 * 1024;

const serviceSchema = z.looseObject({
  name: z.string(),
  state: z.string().default('unknown'),
  health: z.looseObject({ status: z.string().optional(), message: z.string().optional() }).nullish(),
});
const listSchema = z.looseObject({ services: z.array(serviceSchema) });

/** How to get `lf`, in one line. */
export function installLine(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'win32') return say('farm.installWindows');
  return say('farm.install');
}

export function createServices(options: ServicesOptions): Services {
  const { env, platform = process.platform, spawn = nodeSpawn, limits = { status: 60_000, start: 600_000, stop: 120_000 } } = options;

  async function program(): Promise<string> {
    const found = await findProgram('lf', { env, platform });
    if (found) return found;
    throw new FarmhandError('not_found', say('farm.noCommand', { install: installLine(platform) }));
  }

  async function run(args: string[], limitMs: number): Promise<string> {
    const path = await program();
    const { output, code, timedOut } = await runToEnd(spawn, path, args, env, limitMs);
    const command = `lf ${args.join(' ')}`;
    if (timedOut)
      throw new FarmhandError('timeout', say('farm.commandSlow', { command, seconds: Math.round(limitMs / 1000), log: tail(output) }), {
        retryable: true,
        details: { log: tail(output) },
      });
    if (code !== 0)
      throw new FarmhandError('upstream_failed', say('farm.commandFailed', { command, code: code ?? 'by signal', log: tail(output) }), {
        details: { log: tail(output) },
      });
    return output;
  }

  return {
    async find() {
      const path = await findProgram('lf', { env, platform });
      return path ? { found: true, detail: path } : { found: false, detail: say('farm.noCommand', { install: installLine(platform) }) };
    },
    async status() {
      const output = await run(['services', 'status', '--json'], limits.status);
      return { detail: describeServices(output), log: tail(output) };
    },
    async start() {
      const output = await run(['services', 'start'], limits.start);
      return {
        detail: say('farm.servicesRun'),
        log: tail(output),
      };
    },
    async stop() {
      const output = await run(['services', 'stop'], limits.stop);
      return { detail: say('farm.servicesStopped'), log: tail(output) };
    },
  };
}

/** One phrase per service. `running` alone only means that the server lists it, so its health is what counts. */
export function describeServices(output: string): string {
  const start = output.indexOf('{');
  const end = output.lastIndexOf('}');
  const parsed = listSchema.safeParse(start < 0 ? undefined : parseJson(output.slice(start, end + 1)));
  if (!parsed.success) return tail(output) || say('farm.servicesSilent');
  const lines = parsed.data.services.map(
    ({ name, state, health }) =>
      `${name}: ${state}${health?.status && health.status !== 'healthy' ? `, ${health.status}${health.message ? ` (${health.message})` : ''}` : ''}`,
  );
  return lines.sort().join('; ') || say('farm.noService');
}

function runToEnd(
  spawn: Spawn,
  program: string,
  args: string[],
  env: Record<string, string | undefined>,
  limitMs: number,
): Promise<{ output: string; code: number | null; timedOut: boolean }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    let timedOut = false;
    const add = (part: Buffer) => {
      output = (output + part.toString('utf8')).slice(-maxOutput);
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    // Only the command itself is ended: services that it started already are meant to go on.
    const limit = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, limitMs);
    child.once('error', (error) => {
      clearTimeout(limit);
      reject(new FarmhandError('upstream_failed', say('farm.commandNoStart', { reason: error.message, install: installLine() }), { cause: error }));
    });
    child.once('exit', (code) => {
      clearTimeout(limit);
      const end = () => {
        clearTimeout(grace);
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve({ output, code, timedOut });
      };
      // A service that inherited the pipes keeps them open for ever, so after its end the command gets little time to be read out.
      const grace = setTimeout(end, 500);
      child.once('close', end);
    });
  });
}

function tail(output: string): string {
  return output.trimEnd().split(/\r?\n/).slice(-tailLines).join('\n');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

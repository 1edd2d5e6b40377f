// `farmhand start`: the gateway in the foreground, or in the background with --detach.
import { FarmhandError } from '@shared/contract/errors';
import { createFarmhand, type Farmhand } from '../../app/create-farmhand';
import type { GatewayFile } from '../../app/gateway-file';
import { findRunningGateway } from '../../app/running-gateway';
import type { Context } from '../context';
import { CommandError, exitCodes } from '../exit-codes';
import { createNodeHost } from '../node-host';
import { linkFor } from '../page-link';
import { createRouteTeller } from '../route-teller';
import { ensureStateFolder } from '../state-folder-check';

export interface StartOptions {
  headless?: boolean;
  port?: number;
  detach?: boolean;
}

export async function start(context: Context, options: StartOptions): Promise<number> {
  const { terminal, env, stateFolder } = context;
  checkPort(env);
  const running = await findRunningGateway(stateFolder);
  if (running) return tellRunning(context, running);
  ensureStateFolder(stateFolder);
  if (options.detach) return (await import('../detach')).startDetached(context, options);

  const host = createNodeHost(context);
  // A defect still ends the process as Node does; the log keeps what it was.
  process.on('uncaughtExceptionMonitor', (error, origin) => host.log.error({ err: error, origin }, 'the gateway ends on a defect'));
  const farmhand = await createFarmhand(host);
  const ending = endOnSignals(farmhand, context);
  let address: string;
  let warning: string | null;
  try {
    ({ address, warning } = await farmhand.listen(options.port));
  } catch (error) {
    await farmhand.stop(0);
    ending.end();
    // Two starts at the same moment: one serves, and the other says so once it can be reached.
    const other = isServedByOther(error) ? await untilReachable(stateFolder) : null;
    if (other) return tellRunning(context, other);
    throw error;
  }
  host.log.info({ address, version: context.version, stateFolder }, 'the gateway listens');
  terminal.out.line(`Farmhand ${context.version} listens at ${terminal.out.paint('bold', address)}`);
  if (!options.headless)
    terminal.out.line(`  window   none${env.FARMHAND_NO_WINDOW ? `: ${env.FARMHAND_NO_WINDOW}` : ' from this command'}; open the address in a browser`);
  if (warning !== null) terminal.err.line(terminal.err.paint('yellow', warning));
  // What a background start says is kept in a file, where no link belongs.
  if (!process.send) await linkFor(farmhand, terminal);
  tellParent({ address });

  const teller = createRouteTeller(farmhand, terminal);
  await farmhand.stopped;
  teller.end();
  ending.end();
  host.log.info({}, 'the gateway has stopped');
  terminal.out.line('Farmhand has stopped.');
  return exitCodes.ok;
}

function tellRunning({ terminal }: Context, running: GatewayFile): number {
  terminal.out.line(`Farmhand is already running at ${running.address} (pid ${running.pid}). Talk to it with "farmhand chat", end it with "farmhand stop".`);
  tellParent({ address: running.address });
  return exitCodes.ok;
}

function isServedByOther(error: unknown): boolean {
  const details = error instanceof FarmhandError ? error.details : null;
  return typeof details === 'object' && details !== null && 'reason' in details && details.reason === 'gateway-running';
}

/** ms that the other start may take until it listens, and between two looks. */
const startMs = 10_000;
const lookMs = 50;

async function untilReachable(stateFolder: string): Promise<GatewayFile | null> {
  for (let waited = 0; waited < startMs; waited += lookMs) {
    const found = await findRunningGateway(stateFolder);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
  return null;
}

/** A background start hears here that it worked. */
function tellParent(ready: { address: string }): void {
  if (!process.send) return;
  process.send(ready);
  process.disconnect();
}

/** A first signal lets answers end, a second one ends at once. Windows sends SIGBREAK for Ctrl+Break, and SIGHUP when its console is closed. */
function endOnSignals(farmhand: Farmhand, { terminal }: Context): { end(): void } {
  let asked = false;
  const onSignal = (): void => {
    if (asked) process.exit(130);
    asked = true;
    if (terminal.err.isTerminal) terminal.err.line('\nStopping once open answers have ended. Ctrl+C again stops at once.');
    void farmhand.stop();
  };
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', ...(process.platform === 'win32' ? (['SIGBREAK'] as const) : [])];
  for (const signal of signals) process.on(signal, onSignal);
  return {
    end() {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}

function checkPort({ FARMHAND_PORT: port }: NodeJS.ProcessEnv): void {
  if (!port || (/^\d+$/.test(port) && Number(port) <= 65_535)) return;
  throw new CommandError(exitCodes.usage, `FARMHAND_PORT is "${port}", which is no port. Set it to a number from 0 to 65535, or unset it.`);
}

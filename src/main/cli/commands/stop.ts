// `farmhand stop`: asks the gateway to end and waits until its process is gone.
import { setTimeout as delay } from 'node:timers/promises';
import { findRunningGateway } from '../../app/running-gateway';
import { isAlive } from '../../base/process-alive';
import { attachOrFail, withConnection } from '../connect';
import type { Context } from '../context';
import { CommandError, exitCodes, notRunning } from '../exit-codes';
import { withProgress } from '../progress';

/** ms: the gateway lets answers end for 10 s, then closes everything. */
const patienceMs = 20_000;
const lookEveryMs = 25;

export async function stop(context: Context): Promise<number> {
  const running = await findRunningGateway(context.stateFolder);
  if (running === null) throw notRunning();
  await withConnection(attachOrFail(context), ({ client }) => client.call('system.stop', {}));
  const gone = await withProgress(context.terminal.err, 'Waiting for open answers to end', waitUntilGone(running.pid));
  if (!gone)
    throw new CommandError(
      exitCodes.failed,
      `Farmhand (pid ${running.pid}) was asked to stop but is still there after ${patienceMs / 1000} s. End that process.`,
    );
  context.terminal.out.line('Farmhand has stopped.');
  return exitCodes.ok;
}

async function waitUntilGone(pid: number): Promise<boolean> {
  const end = performance.now() + patienceMs;
  while (isAlive(pid)) {
    if (performance.now() > end) return false;
    await delay(lookEveryMs);
  }
  return true;
}

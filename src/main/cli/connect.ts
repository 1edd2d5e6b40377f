// How a command reaches Farmhand: the gateway that runs on this state folder, else a Farmhand of its own in this process.
import type { Client } from '@shared/client';
import { findRunningGateway } from '../app/running-gateway';
import { isAlive } from '../base/process-alive';
import type { Context } from './context';
import { notRunning } from './exit-codes';
import { withProgress } from './progress';
import { ensureStateFolder } from './state-folder-check';

export interface Connection {
  client: Client;
  /** Of the running gateway; null in process. */
  address: string | null;
  /** Whether the process of the gateway runs; always true in process. */
  isAlive(): boolean;
  /** Ends the connection, and the Farmhand of this process if there is one. */
  close(): Promise<void>;
}

/** The running gateway, or null. */
export async function attach(context: Context): Promise<Connection | null> {
  const running = await findRunningGateway(context.stateFolder);
  if (running === null) return null;
  const { createClient, createWebSocketTransport } = await import('@shared/client');
  const url = `${running.address.replace(/^http/, 'ws')}/`;
  const client = createClient(createWebSocketTransport({ url, key: running.key, client: clientName(context), WebSocket }));
  return { client, address: running.address, isAlive: () => isAlive(running.pid), close: async () => client.close() };
}

/** The running gateway. @throws CommandError with the exit code for "not running" */
export async function attachOrFail(context: Context): Promise<Connection> {
  const connection = await attach(context);
  if (connection === null) throw notRunning();
  return connection;
}

/**
 * The running gateway, else a Farmhand in this process that does not listen.
 * `withModel`: in process, wait until it is known who answers; a gateway knows already.
 */
export async function connect(context: Context, { withModel = false } = {}): Promise<Connection> {
  const attached = await attach(context);
  if (attached) return attached;
  ensureStateFolder(context.stateFolder);
  const [{ createFarmhand }, { createNodeHost }, { createLocalCaller }, { createClient, createFrameTransport, createPipe }] = await Promise.all([
    import('../app/create-farmhand'),
    import('./node-host'),
    import('../rpc'),
    import('@shared/client'),
  ]);
  const farmhand = await createFarmhand(createNodeHost(context));
  const caller = createLocalCaller('the farmhand command');
  const pipe = createPipe((port) => farmhand.frames.accept(port, () => caller));
  const client = createClient(createFrameTransport(pipe, { client: clientName(context) }));
  if (withModel) await withProgress(context.terminal.err, 'Looking for a model', client.call('llamafarm.status', { refresh: true }));
  return {
    client,
    address: null,
    isAlive: () => true,
    async close() {
      client.close();
      await farmhand.stop(0);
    },
  };
}

/** Connects, works, and closes whatever happens. */
export async function withConnection<T>(connection: Promise<Connection>, work: (connection: Connection) => Promise<T>): Promise<T> {
  const open = await connection;
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

const clientName = ({ version }: Context) => ({ name: 'farmhand command', version });

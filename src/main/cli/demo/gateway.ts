// A Farmhand with its gateway, for the length of the tour.

import { type Client, createClient, createFrameTransport, createPipe } from '@shared/client';
import { createFarmhand, type Farmhand } from '../../app/create-farmhand';
import { createLocalCaller } from '../../rpc';
import type { Context } from '../context';
import { createNodeHost } from '../node-host';

export interface DemoGateway {
  farmhand: Farmhand;
  client: Client;
  address: string;
  stateFolder: string;
  close(): Promise<void>;
}

/** Listens on a free port. */
export async function openGateway(context: Context, stateFolder: string, env: NodeJS.ProcessEnv): Promise<DemoGateway> {
  const farmhand = await createFarmhand(createNodeHost({ ...context, stateFolder, env }));
  const { address } = await farmhand.listen(0);
  const caller = createLocalCaller('the tour');
  const pipe = createPipe((port) => farmhand.frames.accept(port, () => caller));
  const client = createClient(createFrameTransport(pipe, { client: { name: 'farmhand demo', version: context.version } }));
  return {
    farmhand,
    client,
    address,
    stateFolder,
    async close() {
      client.close();
      await farmhand.stop(0);
    },
  };
}

// Starts and stops the gateway from the tray, and knows what is so.
import type { Farmhand } from '../app/create-farmhand';

export interface GatewayState {
  gateway: 'running' | 'stopped' | 'changing';
  address: string | null;
  /** Why it could not be opened or closed, in one sentence. */
  problem: string | null;
}

export interface GatewaySwitch {
  readonly state: GatewayState;
  /** Never rejects: a port that is taken is told in `state`. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function createGatewaySwitch(farmhand: Pick<Farmhand, 'listen' | 'closeGateway' | 'address'>, onChange: () => void): GatewaySwitch {
  let changing = false;
  let problem: string | null = null;

  async function change(work: () => Promise<unknown>): Promise<void> {
    if (changing) return;
    changing = true;
    problem = null;
    onChange();
    try {
      await work();
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    } finally {
      changing = false;
      onChange();
    }
  }

  return {
    get state(): GatewayState {
      const { address } = farmhand;
      return { gateway: changing ? 'changing' : address === null ? 'stopped' : 'running', address, problem };
    },
    start: () => change(() => farmhand.listen()),
    stop: () => change(() => farmhand.closeGateway()),
  };
}

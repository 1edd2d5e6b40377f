// Is a gateway of ours running on this state folder?
import { healthSchema } from '@shared/contract/system';
import { isAlive } from '../base/process-alive';
import { type GatewayFile, readGatewayFile } from './gateway-file';

/** ms to wait for a sign of life. */
const patienceMs = 2_000;

/** The running gateway, or null. A file left behind by a crash counts as none. */
export async function findRunningGateway(stateFolder: string): Promise<GatewayFile | null> {
  const file = readGatewayFile(stateFolder);
  if (!file || !isAlive(file.pid)) return null;
  try {
    const response = await fetch(new URL('/health', file.address), { signal: AbortSignal.timeout(patienceMs) });
    return healthSchema.safeParse(await response.json()).success ? file : null;
  } catch {
    return null;
  }
}

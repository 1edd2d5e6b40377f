// Is a gateway of ours running on this state folder?
import { healthSchema } from '@shared/contract/system';
import { type GatewayFile, readGatewayFile } from './gateway-file';
import { isServed } from './state-locks';

/** ms to wait for a sign of life. */
const patienceMs = 2_000;

/** The running gateway, or null. A file left behind by a crash counts as none, also when another process has its number now: what counts is the lock. */
export async function findRunningGateway(stateFolder: string): Promise<GatewayFile | null> {
  const file = readGatewayFile(stateFolder);
  if (!file || !isServed(stateFolder)) return null;
  try {
    const response = await fetch(new URL('/health', file.address), { signal: AbortSignal.timeout(patienceMs) });
    return healthSchema.safeParse(await response.json()).success ? file : null;
  } catch {
    return null;
  }
}

// Is a gateway of ours running on this state folder?
import { healthSchema } from '@shared/contract/system';
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

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

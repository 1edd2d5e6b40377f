// Who sits on a port that should be ours.
import { healthSchema } from '@shared/contract/system';

/** `farmhand`: another gateway. `other`: something that is not one, or does not answer. */
export type PortOwner = { kind: 'farmhand'; version: string; uptimeMs: number } | { kind: 'other' };

const askForMs = 1_000;

/** Asks the program on the port for its health. */
export async function findPortOwner(host: string, port: number): Promise<PortOwner> {
  const name = host === '0.0.0.0' || host === '' ? '127.0.0.1' : host === '::' ? '[::1]' : host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  try {
    const response = await fetch(`http://${name}:${port}/health`, { signal: AbortSignal.timeout(askForMs), redirect: 'error' });
    const health = healthSchema.safeParse(await response.json());
    if (health.success) return { kind: 'farmhand', version: health.data.version, uptimeMs: health.data.uptimeMs };
  } catch {
    // No answer, or none that is ours.
  }
  return { kind: 'other' };
}

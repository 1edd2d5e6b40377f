import type { healthSchema } from '@shared/contract/system';
import type { z } from 'zod';

export type Health = z.infer<typeof healthSchema>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What `/health` answered, or null when it is not Farmhand that answered. Written out by hand: the page does without zod, which is larger than the rest of it. */
export function readHealth(value: unknown): Health | null {
  if (!isRecord(value) || value.name !== 'farmhand' || !isRecord(value.parts)) return null;
  const { version, detail, action, ready, status, uptimeMs, parts } = value;
  const gateway = text(parts.gateway);
  const llamafarm = text(parts.llamafarm);
  const engine = text(parts.engine);
  if (typeof version !== 'string' || typeof detail !== 'string' || typeof ready !== 'boolean' || typeof uptimeMs !== 'number') return null;
  if (gateway === null || llamafarm === null || engine === null) return null;
  return {
    name: 'farmhand',
    version,
    detail,
    ready,
    uptimeMs,
    status: status === 'ok' ? 'ok' : 'degraded',
    action: text(action),
    parts: { gateway, llamafarm, engine },
  };
}

// What loads really took on this computer, per architecture: the estimate learns from it.
import type { JsonValue } from '@shared/domain/json';
import { z } from 'zod';

/** Small durable state, as the store keeps it. */
export interface KeyValuePort {
  get(key: string): JsonValue | undefined;
  set(key: string, value: JsonValue): void;
}

const entrySchema = z.object({ ratio: z.number().positive(), loads: z.int().positive() });
const tableSchema = z.record(z.string(), entrySchema);

export interface MeasuredLoads {
  correction(architecture: string): { ratio: number; loads: number } | null;
  /** Bytes; `estimated` is the middle of the plain range. */
  record(architecture: string, estimated: number, measured: number): void;
}

const key = 'models.measured-loads';
/** Loads that count; older ones fade. */
const remembered = 8;

export function createMeasuredLoads(keyValues: KeyValuePort): MeasuredLoads {
  const read = () => {
    const parsed = tableSchema.safeParse(keyValues.get(key) ?? {});
    return parsed.success ? parsed.data : {};
  };
  return {
    correction: (architecture) => read()[architecture] ?? null,
    record(architecture, estimated, measured) {
      if (!(estimated > 0) || !(measured > 0)) return;
      const table = read();
      const { ratio = 0, loads = 0 } = table[architecture] ?? {};
      const weight = Math.min(loads, remembered - 1);
      table[architecture] = { ratio: (ratio * weight + measured / estimated) / (weight + 1), loads: loads + 1 };
      keyValues.set(key, table);
    },
  };
}

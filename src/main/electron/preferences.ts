// What the shell remembers between starts, in `desktop.json` of the state folder. What cannot be read counts as the defaults.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });
export type Bounds = z.infer<typeof boundsSchema>;

const preferencesSchema = z.object({
  window: z.object({ bounds: boundsSchema.nullable().catch(null), maximized: z.boolean().catch(false) }).prefault({ bounds: null, maximized: false }),
  closeToTray: z.boolean().catch(true).default(true),
  /** The one-time explanation was shown. */
  trayExplained: z.boolean().catch(false).default(false),
  /** Null: the quick question has no shortcut. */
  quickAskShortcut: z.string().max(100).nullable().catch(null).default(null),
});
export type PreferenceValues = z.infer<typeof preferencesSchema>;

export interface Preferences {
  readonly values: PreferenceValues;
  set(change: Partial<PreferenceValues>): void;
}

export function openPreferences(stateFolder: string): Preferences {
  const file = path.join(stateFolder, 'desktop.json');
  let values = read(file);
  return {
    get values() {
      return values;
    },
    set(change) {
      values = { ...values, ...change };
      const next = `${file}.${process.pid}.new`;
      try {
        mkdirSync(stateFolder, { recursive: true, mode: 0o700 });
        writeFileSync(next, `${JSON.stringify(values, null, 2)}\n`, { mode: 0o600 });
        renameSync(next, file);
      } catch {
        // A window that is not remembered is no reason to stop: the values hold until the end of this start.
      }
    },
  };
}

function read(file: string): PreferenceValues {
  try {
    return preferencesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return preferencesSchema.parse({});
  }
}

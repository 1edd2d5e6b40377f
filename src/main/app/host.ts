import type { SpawnEngine } from '../core/engine';
import type { Log } from '../rpc';

/** What the host brings: a plain Node process or Electron. */
export interface Host {
  version: string;
  env: NodeJS.ProcessEnv;
  stateFolder: string;
  /** `templates/llamafarm` of this version. */
  templatesFolder: string;
  /** The built page, or null. */
  pageFolder: string | null;
  /** The bundled code of the engine's process. */
  engineEntry: string;
  spawnEngine?: SpawnEngine;
  /** Shows a desktop notification; false when there is no desktop. */
  showNotification: (title: string, body: string) => Promise<boolean>;
  log: Log;
  clock?: () => number;
}

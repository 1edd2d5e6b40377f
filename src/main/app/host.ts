import type { SpawnEngine } from '../core/engine';
import type { OpenPlace } from '../core/secrets';
import type { Log } from '../rpc';
import type { DesktopShell } from '../rpc/handlers';

export { type EngineProcess, type ProcessEnd, readEngineMessage, type SpawnEngine } from '../core/engine';
export type { OpenPlace, SecretPlace } from '../core/secrets';
export type { DesktopShell } from '../rpc/handlers';

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
  /** A keychain of the host's own, asked before the system's. */
  openKeychain?: OpenPlace;
  /** What only a desktop can do; left out: there is none. */
  desktop?: DesktopShell;
  log: Log;
  clock?: () => number;
}

import os from 'node:os';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';

/** Belongs to another program with a similar layout: never read, never written. */
const foreignFolder = '.clawdbot';

/** Where everything durable lives: `FARMHAND_STATE_DIR`, else `MOLTBOT_STATE_DIR`, else `~/.llamafarm/clawdbot`. Throws `storage_failed` for `~/.clawdbot`. */
export function stateFolder(env: NodeJS.ProcessEnv, home: string = os.homedir()): string {
  const chosen = env.FARMHAND_STATE_DIR || env.MOLTBOT_STATE_DIR;
  const folder = path.resolve(chosen || path.join(home, '.llamafarm', 'clawdbot'));
  const foreign = path.join(home, foreignFolder);
  if (folder === foreign || folder.startsWith(foreign + path.sep)) {
    throw new FarmhandError('storage_failed', `${folder} belongs to another program. Name another folder in FARMHAND_STATE_DIR.`);
  }
  return folder;
}

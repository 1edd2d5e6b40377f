import os from 'node:os';
import path from 'node:path';

/** Where everything durable lives: `FARMHAND_STATE_DIR`, else `MOLTBOT_STATE_DIR`, else `~/.llamafarm/clawdbot`. */
export function stateFolder(env: NodeJS.ProcessEnv, home: string = os.homedir()): string {
  const chosen = env.FARMHAND_STATE_DIR || env.MOLTBOT_STATE_DIR;
  return path.resolve(chosen || path.join(home, '.llamafarm', 'clawdbot'));
}

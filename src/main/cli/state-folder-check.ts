import { accessSync, constants, mkdirSync } from 'node:fs';
import { CommandError, exitCodes } from './exit-codes';

/** Makes the state folder. @throws CommandError with the one thing to do when it cannot be made or written */
export function ensureStateFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(
      exitCodes.failed,
      `The state folder ${folder} cannot be used (${code}). Give this account the right to write there, or name another folder in FARMHAND_STATE_DIR.`,
    );
  }
}

// A failure as one line for the person; the stack only for who asks for it.
import { FarmhandError } from '@shared/contract/errors';
import { CommandError, exitCodeOf, exitCodes } from './exit-codes';

/** Writes the message to stderr and returns the exit code. */
export function reportError(error: unknown, env: NodeJS.ProcessEnv): number {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`farmhand: ${message.replaceAll(/\s*\n\s*/g, ' ')}\n`);
  if (env.FARMHAND_DEBUG === '1' && error instanceof Error) process.stderr.write(`${describe(error)}\n`);
  if (error instanceof CommandError) return error.exitCode;
  return error instanceof FarmhandError ? exitCodeOf(error.code) : exitCodes.failed;
}

function describe(error: Error): string {
  const own = error.stack ?? error.message;
  return error.cause instanceof Error ? `${own}\ncaused by ${describe(error.cause)}` : own;
}

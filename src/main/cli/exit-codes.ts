// What the shell learns. The numbers are part of the interface (docs/architecture.md).
import type { ErrorCode } from '@shared/contract/errors';

export const exitCodes = { ok: 0, failed: 1, usage: 2, notRunning: 3, refused: 4 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An end with a message for the person and a code for the shell. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

const refusals: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['denied', 'forbidden', 'unauthorized']);

export function exitCodeOf(code: ErrorCode): ExitCode {
  return refusals.has(code) ? exitCodes.refused : exitCodes.failed;
}

export function notRunning(): CommandError {
  return new CommandError(exitCodes.notRunning, 'Farmhand is not running. Start it with "farmhand start".');
}

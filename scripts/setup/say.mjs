/** One line about what is being done, to stderr: stdout belongs to the command. @param {string} line */
export function say(line) {
  process.stderr.write(`farmhand: ${line}\n`);
}

/** A reason to stop that a person can act on; printed without a stack. */
export class SetupError extends Error {}

/** @param {unknown} error */
export function fail(error) {
  process.stderr.write(`farmhand: ${error instanceof SetupError ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}

/** Milliseconds as a person says them. @param {number} ms */
export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

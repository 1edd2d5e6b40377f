// The log in the state folder. Its library is loaded with the first entry, so that a start without trouble does not wait for it.
import { mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { plainRedactor } from '@shared/domain/redact';
import type { Logger } from 'pino';

export const logFileName = 'farmhand.log';

/** Bytes; a log beyond it is set aside as `farmhand.1.log` before the next entry of a new process. */
const longestLog = 10 * 1024 * 1024;

type Level = 'debug' | 'info' | 'warn' | 'error';
export type FileLog = Record<Level, (details: object, message: string) => void>;

/** Entries are JSON lines of level info and up. A log that cannot be written is given up silently: it must never stop the product. */
export function createFileLog(folder: string): FileLog {
  let logger: Logger | null = null;
  let opening: Promise<void> | null = null;
  const entry = (level: Exclude<Level, 'debug'>) => (details: object, message: string) => {
    // At once where that is possible: the last entry before an end must not wait for a next turn.
    if (logger) return logger[level](details, message);
    opening ??= openLogger(folder).then(
      (opened) => {
        logger = opened;
      },
      () => {},
    );
    void opening.then(() => logger?.[level](details, message));
  };
  return { debug() {}, info: entry('info'), warn: entry('warn'), error: entry('error') };
}

async function openLogger(folder: string): Promise<Logger> {
  const { destination, pino } = await import('pino');
  const file = path.join(folder, logFileName);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > longestLog) renameSync(file, path.join(folder, 'farmhand.1.log'));
  const out = destination({ dest: file, sync: true, mode: 0o600 });
  out.on('error', () => {});
  // Whatever was logged, by whomever: what looks like a secret is not written.
  return pino({ level: 'info', base: { pid: process.pid }, hooks: { streamWrite: plainRedactor.text } }, out);
}

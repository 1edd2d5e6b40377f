// The log in the state folder. Its library is loaded with the first entry, so that a start without trouble does not wait for it.
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { plainRedactor } from '@shared/domain/redact';
import type { Logger } from 'pino';

export const logFileName = 'farmhand.log';

/** Bytes; a longer log is set aside as `farmhand.1.log`, the one before as `farmhand.2.log`. */
const longestLog = 5 * 1024 * 1024;
/** Logs set aside; the oldest goes. */
const mostAside = 3;

type Level = 'debug' | 'info' | 'warn' | 'error';
export type FileLog = Record<Level, (details: object, message: string) => void>;

/** Entries are JSON lines of level info and up. A log that cannot be written is given up silently: it must never stop the product. */
export function createFileLog(folder: string, longest = longestLog): FileLog {
  let logger: Logger | null = null;
  let opening: Promise<void> | null = null;
  const entry = (level: Exclude<Level, 'debug'>) => (details: object, message: string) => {
    // At once where that is possible: the last entry before an end must not wait for a next turn.
    if (logger) return logger[level](details, message);
    opening ??= openLogger(folder, longest).then((opened) => {
      logger = opened;
    });
    void opening.then(() => logger?.[level](details, message));
  };
  return { debug() {}, info: entry('info'), warn: entry('warn'), error: entry('error') };
}

async function openLogger(folder: string, longest: number): Promise<Logger> {
  const { pino } = await import('pino');
  // Whatever was logged, by whomever: what looks like a secret is not written.
  return pino({ level: 'info', base: { pid: process.pid }, hooks: { streamWrite: plainRedactor.text } }, createRotatingFile(folder, longest));
}

/** Each line is on its way to the disk when `write` returns. The file is closed before it is renamed: Windows wants it so. */
function createRotatingFile(folder: string, longest: number): { write(line: string): void } {
  const file = path.join(folder, logFileName);
  let handle: number | null = null;
  let bytes = 0;
  const open = (): number => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const opened = openSync(file, 'a', 0o600);
    bytes = fstatSync(opened).size;
    return opened;
  };
  const rotate = (): void => {
    if (handle !== null) closeSync(handle);
    handle = null;
    const aside = (number: number): string => path.join(folder, `farmhand.${number}.log`);
    rmSync(aside(mostAside), { force: true });
    for (let number = mostAside - 1; number >= 1; number -= 1) if (existsSync(aside(number))) renameSync(aside(number), aside(number + 1));
    renameSync(file, aside(1));
  };
  return {
    write(line) {
      try {
        handle ??= open();
        if (bytes > 0 && bytes + line.length > longest) {
          rotate();
          handle = open();
        }
        bytes += writeSync(handle, line);
      } catch {
        // No room, no right, or another process is rotating: the next line tries again.
      }
    },
  };
}

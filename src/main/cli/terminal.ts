// The person's terminal: answers on stdout, everything about them on stderr. Colours only where a terminal shows them.
import { styleText } from 'node:util';

export type Format = Parameters<typeof styleText>[0];

export interface Output {
  readonly isTerminal: boolean;
  /** Characters in a line; 80 where there is no terminal. */
  readonly columns: number;
  write(text: string): void;
  line(text?: string): void;
  /** Styled on a terminal that wants colours (NO_COLOR and FORCE_COLOR are heard), plain elsewhere. */
  paint(format: Format, text: string): string;
}

export interface Terminal {
  out: Output;
  err: Output;
  input: NodeJS.ReadableStream;
  /** Where a prompt echoes what is typed. */
  echo: NodeJS.WritableStream;
  /** stdin is a terminal: nothing is piped in. */
  readonly inputIsTerminal: boolean;
  /** A person can be asked: stdin and stderr are terminals. */
  readonly canAsk: boolean;
}

export function createTerminal(): Terminal {
  return {
    out: createOutput(process.stdout),
    err: createOutput(process.stderr),
    input: process.stdin,
    echo: process.stderr,
    inputIsTerminal: process.stdin.isTTY === true,
    canAsk: process.stdin.isTTY === true && process.stderr.isTTY === true,
  };
}

function createOutput(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns || 80;
    },
    write: (text) => void stream.write(text),
    line: (text = '') => void stream.write(`${text}\n`),
    paint: (format, text) => styleText(format, text, { stream }),
  };
}

/** Resolves when everything written so far is out, pipes on every platform included. */
export async function drained(): Promise<void> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise<void>((resolve) => stream.write('', () => resolve()))));
}

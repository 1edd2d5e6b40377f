// The engine process as its parent sees it. Spawning is handed in, so that Electron's utilityProcess can take the place of child_process.
import { fork } from 'node:child_process';
import { type FromEngine, fromEngineSchema, type ToEngine } from './protocol';

/** How a process ended. `code` and `signal` as in Node; both null when it could not be started. */
export interface ProcessEnd {
  code: number | null;
  signal: string | null;
  /** The last lines that it wrote to stderr. */
  lastWords: string;
}

export interface EngineProcess {
  readonly pid: number | undefined;
  send(message: ToEngine): void;
  onMessage(listener: (message: FromEngine) => void): void;
  /** Called exactly once, also when the process could not be started. */
  onEnd(listener: (end: ProcessEnd) => void): void;
  /** Ends it at once; there is nothing to save. */
  kill(): void;
}

export type SpawnEngine = (entry: string) => EngineProcess;

/** What a process sent, or null when it is none of ours. */
export function readEngineMessage(raw: unknown): FromEngine | null {
  const parsed = fromEngineSchema.safeParse(raw);
  return parsed.success ? parsed.data : null;
}

const lastWordsLength = 2_000;

/** Runs `entry` as a Node child process with an IPC channel, and none of the parent's terminal. `execArgv` goes to Node. */
export function forkEngine(entry: string, execArgv: string[] = []): EngineProcess {
  const child = fork(entry, [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv });
  let lastWords = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-lastWordsLength);
  });
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('error', (error) => child.pid === undefined && resolve({ code: null, signal: null, lastWords: error.message }));
    child.once('close', (code, signal) => resolve({ code, signal, lastWords: lastWords.trim() }));
  });
  return {
    pid: child.pid,
    send: (message) => void child.send(message, () => {}),
    onMessage(listener) {
      child.on('message', (raw) => {
        const message = readEngineMessage(raw);
        if (message !== null) listener(message);
        else child.kill('SIGKILL');
      });
    },
    onEnd: (listener) => void ended.then(listener),
    kill: () => void child.kill('SIGKILL'),
  };
}

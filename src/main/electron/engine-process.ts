// The engine in a utility process: no second copy of the app has to run as plain Node, so that the fuse for it can be off.
import type { ForkOptions } from 'electron';
import { type ProcessEnd, readEngineMessage, type SpawnEngine } from '../app/host';

/** The part of Electron's UtilityProcess that is used. */
export interface UtilityChild {
  readonly pid: number | undefined;
  readonly stderr: { on(event: 'data', listener: (chunk: Buffer) => void): unknown } | null;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'error', listener: (type: string, location: string) => void): unknown;
  once(event: 'exit', listener: (code: number) => void): unknown;
  postMessage(message: object): void;
  kill(): boolean;
}

export type ForkUtility = (entry: string, args: string[], options: ForkOptions) => UtilityChild;

const lastWordsLength = 2_000;
/** What `exit` gives for a process that the system killed: the raw wait status, or the number shells make of it. */
const killed: ReadonlySet<number> = new Set([9, 137]);

export function createEngineSpawner(fork: ForkUtility): SpawnEngine {
  return (entry) => {
    const child = fork(entry, [], { stdio: ['ignore', 'ignore', 'pipe'], serviceName: 'Farmhand engine' });
    let lastWords = '';
    const keep = (text: string) => {
      lastWords = (lastWords + text).slice(-lastWordsLength);
    };
    child.stderr?.on('data', (chunk: Buffer) => keep(chunk.toString('utf8')));
    child.on('error', (_type, location) => keep(`\nfatal error in ${location}`));
    const ended = new Promise<ProcessEnd>((resolve) => {
      child.once('exit', (code) => {
        const wasKilled = process.platform !== 'win32' && killed.has(code);
        resolve({ code: wasKilled ? null : code, signal: wasKilled ? 'SIGKILL' : null, lastWords: lastWords.trim() });
      });
    });
    return {
      // Known once it has started.
      get pid() {
        return child.pid;
      },
      send: (message) => child.postMessage(message),
      onMessage(listener) {
        child.on('message', (raw: unknown) => {
          const message = readEngineMessage(raw);
          if (message !== null) listener(message);
          else child.kill();
        });
      },
      onEnd: (listener) => void ended.then(listener),
      kill: () => void child.kill(),
    };
  };
}

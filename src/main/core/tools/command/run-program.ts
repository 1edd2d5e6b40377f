// One program, no shell: output collected up to a limit, the whole process tree ended when the signal says so.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { killLeftovers, killProcessTree } from '../../../base/process-tree';
import { searchPath } from './find-program';

export interface ProgramResult {
  /** Null when a signal ended it. */
  code: number | null;
  signal: string | null;
  /** Both streams as they came, at most `limit` characters: the head and the tail. */
  output: string;
  /** Characters that were left out in the middle. */
  dropped: number;
  stopped: boolean;
}

export interface ProgramOptions {
  file: string;
  args: readonly string[];
  folder: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  /** Characters that are kept. */
  limit: number;
  progress(text: string): void;
}

/** Characters of live output: nobody reads more of it while it runs. */
const mostProgress = 64_000;

/** ms that output may still arrive after the program ended while something it started holds the pipe. */
const drainMs = 200;

/** Rejects only when the program cannot be started. */
export function runProgram({ file, args, folder, env, signal, limit, progress }: ProgramOptions): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...args], {
      cwd: folder,
      env,
      shell: false,
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = createOutput(limit);
    let ending: Promise<void> | undefined;
    let exit: { code: number | null; signal: string | null } | undefined;
    let drain: NodeJS.Timeout | undefined;
    let shown = 0;

    const stop = (): void => {
      if (child.pid !== undefined) ending ??= killProcessTree(child.pid);
    };
    const finish = async (): Promise<void> => {
      clearTimeout(drain);
      signal.removeEventListener('abort', stop);
      await ending;
      child.stdout.destroy();
      child.stderr.destroy();
      if (child.pid !== undefined) killLeftovers(child.pid);
      resolve({ code: exit?.code ?? null, signal: exit?.signal ?? null, ...output.read(), stopped: signal.aborted });
    };

    for (const stream of [child.stdout, child.stderr]) {
      const decoder = new TextDecoder();
      const take = (text: string): void => {
        if (text === '') return;
        output.add(text);
        if (shown < mostProgress) progress(text.slice(0, mostProgress - shown));
        shown += text.length;
      };
      stream.on('data', (bytes: Buffer) => take(decoder.decode(bytes, { stream: true })));
      stream.on('end', () => take(decoder.decode()));
    }
    child.once('error', (error) => {
      signal.removeEventListener('abort', stop);
      reject(error);
    });
    child.once('exit', (code, name) => {
      exit = { code, signal: name };
      drain = setTimeout(() => void finish(), drainMs);
    });
    child.once('close', () => {
      if (exit) void finish();
    });
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

/** These make any program load other code, or are ours: no rule hands them on. */
const neverHandedOn =
  /^(?:LD_.*|DYLD_.*|NODE_OPTIONS|PYTHONSTARTUP|PYTHONPATH|PERL5OPT|PERL5LIB|RUBYOPT|BASH_ENV|ENV|SHELLOPTS|IFS|FARMHAND.*|MOLTBOT.*|LLM_.*|PATH)$/i;

/** What a program may know of us: where programs and the home are, language and time, and no keys; and what a person's rule names. */
export function filteredEnvironment(env: NodeJS.ProcessEnv, named: readonly string[] = []): NodeJS.ProcessEnv {
  const allowed =
    /^(?:HOME|USER|LOGNAME|LANG|LANGUAGE|LC_[A-Z]+|TZ|TMPDIR|TMP|TEMP|SYSTEMROOT|SYSTEMDRIVE|WINDIR|PATHEXT|USERPROFILE|USERNAME|HOMEDRIVE|HOMEPATH|NUMBER_OF_PROCESSORS|PROCESSOR_ARCHITECTURE|OS)$/i;
  const kept = Object.entries(env).filter(([name]) => allowed.test(name) || (named.includes(name) && !neverHandedOn.test(name)));
  return { ...Object.fromEntries(kept), PATH: searchPath(env).join(path.delimiter), TERM: 'dumb', NO_COLOR: '1', FARMHAND: '1' };
}

interface Output {
  add(text: string): void;
  read(): { output: string; dropped: number };
}

/** Two thirds of the limit go to the beginning, one third to the end. */
function createOutput(limit: number): Output {
  const headLimit = Math.floor((limit * 2) / 3);
  const tailLimit = limit - headLimit;
  let head = '';
  let tail = '';
  let dropped = 0;
  return {
    add(text) {
      const room = Math.max(0, headLimit - head.length);
      head += text.slice(0, room);
      tail += text.slice(room);
      if (tail.length > tailLimit * 2) {
        dropped += tail.length - tailLimit;
        tail = tail.slice(-tailLimit);
      }
    },
    read() {
      const over = Math.max(0, tail.length - tailLimit);
      const end = tail.slice(over);
      const left = dropped + over;
      return { output: left > 0 ? `${head}\n[... ${left} characters left out ...]\n${end}` : head + end, dropped: left };
    },
  };
}

// A LlamaFarm stand-in in a process of its own, for a tour without any model. It is part of the repository, not of the product.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface StandIn {
  url: string;
  /** Resolves when its process is gone. */
  stop(): Promise<void>;
}

/** Null outside the repository. */
export function findStandIn(root: string): string | null {
  const script = path.join(root, 'e2e', 'fixtures', 'llamafarm-server', 'run.ts');
  return existsSync(script) ? script : null;
}

export async function startStandIn(script: string): Promise<StandIn> {
  const child = spawn(process.execPath, [script, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => void child.kill();
  process.once('exit', kill);
  const url = await firstAddress(child);
  return {
    url,
    async stop() {
      process.off('exit', kill);
      child.kill();
      await gone;
    },
  };
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The LlamaFarm stand-in did not start. ${complaint.trim()}`)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-400);
    });
    if (!child.stdout) return reject(new Error('The LlamaFarm stand-in has no output.'));
    createInterface({ input: child.stdout }).once('line', (line) => {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (url) resolve(url);
      else reject(new Error(`The LlamaFarm stand-in said "${line}" instead of its address.`));
    });
  });
}

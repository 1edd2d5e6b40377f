// A child process and everything it started, ended together on every platform.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface ProcessFacts {
  pid: number;
  parent: number;
  /** Tells two processes with one pid apart; empty where the platform does not say. */
  started: string;
}

const pollMs = 20;

export interface KillTreeOptions {
  /** ms between asking and forcing. Default 400. */
  graceMs?: number;
}

/**
 * Ends a process and all its descendants, also those that left its process group. On Linux and macOS they are asked first and forced after the
 * grace; on Windows `taskkill /T /F` ends the tree at once. The child must have been spawned with `detached: true` on POSIX, so that its pid
 * names its group. Resolves when none is left or was forced; never throws.
 */
export async function killProcessTree(pid: number, { graceMs = 400 }: KillTreeOptions = {}): Promise<void> {
  if (!Number.isInteger(pid) || pid <= 1) return;
  if (process.platform === 'win32') return taskkill(pid);
  const tree = await descendantsOf(pid);
  signalAll(pid, tree, 'SIGTERM');
  const deadline = performance.now() + graceMs;
  while (performance.now() < deadline) {
    if (!groupIsAlive(pid) && !(await anyAlive(tree))) return;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  // Some may have been started while the others were asked.
  const late = await descendantsOf(pid);
  signalAll(pid, await stillTheSame([...tree, ...late]), 'SIGKILL');
}

/** Ends what a finished process left behind in its group. POSIX only; a group without members is no error. */
export function killLeftovers(pid: number): void {
  if (process.platform !== 'win32' && pid > 1) send(-pid, 'SIGKILL');
}

function signalAll(group: number, tree: ProcessFacts[], signal: NodeJS.Signals): void {
  send(-group, signal);
  for (const { pid } of tree) send(pid, signal);
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function groupIsAlive(group: number): boolean {
  return send(-group, 0);
}

async function anyAlive(tree: ProcessFacts[]): Promise<boolean> {
  return (await stillTheSame(tree)).length > 0;
}

/** Those that live and are not another process that got the same number since. */
async function stillTheSame(tree: ProcessFacts[]): Promise<ProcessFacts[]> {
  if (process.platform !== 'linux') return tree.filter(({ pid }) => send(pid, 0));
  return tree.filter(({ pid, started }) => readLinuxProcess(pid)?.started === started);
}

async function descendantsOf(root: number): Promise<ProcessFacts[]> {
  const all = process.platform === 'linux' ? linuxProcesses() : await psProcesses();
  const found: ProcessFacts[] = [];
  let parents = new Set([root]);
  while (parents.size > 0) {
    const children = all.filter(({ parent, pid }) => parents.has(parent) && pid !== root && !found.some((known) => known.pid === pid));
    found.push(...children);
    parents = new Set(children.map(({ pid }) => pid));
  }
  return found;
}

function linuxProcesses(): ProcessFacts[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readLinuxProcess(Number(name)) ?? []);
}

/** Fields 4 and 22 of /proc/<pid>/stat (proc(5)); zombies do not count. */
function readLinuxProcess(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(path.join('/proc', String(pid), 'stat'), 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : { pid, parent: Number(fields[1]), started: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

function psProcesses(): Promise<ProcessFacts[]> {
  return new Promise((resolve) => {
    execFile('ps', ['-A', '-o', 'pid=,ppid='], { timeout: 1_000 }, (_error, stdout) => {
      const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
      resolve(rows.flatMap(([pid, parent]) => (pid && parent !== undefined ? [{ pid, parent, started: '' }] : [])));
    });
  });
}

function taskkill(pid: number): Promise<void> {
  const program = path.join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe');
  return new Promise((resolve) => {
    execFile(program, ['/PID', String(pid), '/T', '/F'], { windowsHide: true, timeout: 5_000 }, () => resolve());
  });
}

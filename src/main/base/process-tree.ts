// A child process and everything it started, ended together on every platform.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface ProcessFacts {
  pid: number;
  parent: number;
  group: number;
  /** Tells two processes with one pid apart; empty where the platform does not say. */
  started: string;
}

const pollMs = 20;

export interface KillTreeOptions {
  /** ms between asking and forcing. Default 300. */
  graceMs?: number;
}

/**
 * Ends a process and all its descendants, also those that left its process group. On Linux and macOS they are asked first and forced after the
 * grace; on Windows `taskkill /T /F` ends the tree at once. The child must have been spawned with `detached: true` on POSIX, so that its pid
 * names its group. Resolves when none is left or was forced; never throws.
 */
export async function killProcessTree(pid: number, { graceMs = 300 }: KillTreeOptions = {}): Promise<void> {
  if (!Number.isInteger(pid) || pid <= 1) return;
  if (process.platform === 'win32') return taskkill(pid);
  const deadline = performance.now() + graceMs;
  let members = await membersOf(pid);
  signalAll(pid, members, 'SIGTERM');
  while (performance.now() < deadline) {
    members = members.filter(isAlive);
    if (members.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  // Some may have been started while the others were asked.
  const late = await membersOf(pid);
  signalAll(pid, [...members, ...late].filter(isAlive), 'SIGKILL');
}

/** Ends what a finished process left behind in its group. POSIX only; a group without members is no error. */
export function killLeftovers(pid: number): void {
  if (process.platform !== 'win32' && pid > 1) send(-pid, 'SIGKILL');
}

function signalAll(group: number, members: ProcessFacts[], signal: NodeJS.Signals): void {
  send(-group, signal);
  for (const { pid } of members) send(pid, signal);
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Lives, and is not another process that got the same number since. */
function isAlive({ pid, started }: ProcessFacts): boolean {
  return process.platform === 'linux' ? readLinuxProcess(pid)?.started === started : send(pid, 0);
}

/** The process, its group, and all that descend from either. */
async function membersOf(root: number): Promise<ProcessFacts[]> {
  const all = process.platform === 'linux' ? linuxProcesses() : await psProcesses();
  const found = new Map(all.filter(({ pid, group }) => pid === root || group === root).map((facts) => [facts.pid, facts]));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const facts of all) if (found.has(facts.parent)) found.set(facts.pid, facts);
  }
  return [...found.values()];
}

function linuxProcesses(): ProcessFacts[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readLinuxProcess(Number(name)) ?? []);
}

/** Fields 4, 5 and 22 of /proc/<pid>/stat (proc(5)); zombies do not count. */
function readLinuxProcess(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(path.join('/proc', String(pid), 'stat'), 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : { pid, parent: Number(fields[1]), group: Number(fields[2]), started: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

function psProcesses(): Promise<ProcessFacts[]> {
  return new Promise((resolve) => {
    execFile('ps', ['-A', '-o', 'pid=,ppid=,pgid='], { timeout: 1_000 }, (_error, stdout) => {
      const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
      resolve(rows.flatMap(([pid, parent, group]) => (pid && parent !== undefined && group !== undefined ? [{ pid, parent, group, started: '' }] : [])));
    });
  });
}

function taskkill(pid: number): Promise<void> {
  const program = path.join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe');
  return new Promise((resolve) => {
    execFile(program, ['/PID', String(pid), '/T', '/F'], { windowsHide: true, timeout: 5_000 }, () => resolve());
  });
}

// When a process began. An id of a process is given out again; id and beginning together are not.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './process-alive';

/** ms that asking the system may take; only Linux answers without a program. */
const patienceMs = 5_000;
/** ms by which two readings of one beginning may differ where the system tells it in seconds. */
const toleranceMs = 3_000;

/** Of this process, to be kept beside its id. Costs nothing worth naming. */
export function ownProcessStart(): string {
  return fromProc(process.pid) ?? `ms:${Math.round(Date.now() - process.uptime() * 1_000)}`;
}

/** Whether the process that wrote down `pid` and `start` still runs. Without a start, or where the system does not tell, a living id counts. */
export function isSameProcess(pid: number, start: string | null): boolean {
  if (!isAlive(pid)) return false;
  if (start === null) return true;
  if (!start.startsWith('ms:')) return (fromProc(pid) ?? start) === start;
  const begun = fromSystem(pid);
  return begun === null || Math.abs(begun - Number(start.slice(3))) <= toleranceMs;
}

/** Field 22 of proc(5) is the start in ticks since boot, and the boot has an id of its own. Null off Linux. */
function fromProc(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticks}`;
  } catch {
    return null;
  }
}

/** ms since 1970; null when the system does not say. */
function fromSystem(pid: number): number | null {
  const powershell = path.join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
  const [program, args] =
    process.platform === 'win32'
      ? [powershell, ['-NoProfile', '-NonInteractive', '-Command', `([DateTimeOffset](Get-Process -Id ${Math.trunc(pid)}).StartTime).ToUnixTimeMilliseconds()`]]
      : ['/bin/ps', ['-o', 'lstart=', '-p', String(Math.trunc(pid))]];
  try {
    const said = execFileSync(program, args, { encoding: 'utf8', timeout: patienceMs, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } }).trim();
    const begun = process.platform === 'win32' ? Number(said) : Date.parse(said);
    return said === '' || Number.isNaN(begun) ? null : begun;
  } catch {
    return null;
  }
}

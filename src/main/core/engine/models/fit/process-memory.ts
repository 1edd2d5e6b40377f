import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const limits = { timeout: 5_000, windowsHide: true };

/** Bytes that a process holds in memory now (resident set, working set on Windows); null where the system does not say. */
export async function readProcessMemory(pid: number, platform: NodeJS.Platform = process.platform): Promise<number | null> {
  try {
    if (platform === 'linux') {
      const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
      return kilobytes === undefined ? null : Number(kilobytes) * 1024;
    }
    if (platform === 'win32') {
      const { stdout } = await run('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh'], limits);
      // The last column, like "1.234.567 K": its separators follow the language of the system.
      const kilobytes = /"([^"]*)"\s*$/.exec(stdout.trim())?.[1]?.replaceAll(/\D/g, '');
      return kilobytes ? Number(kilobytes) * 1024 : null;
    }
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)], limits);
    return /^\s*\d+\s*$/.test(stdout) ? Number(stdout) * 1024 : null;
  } catch {
    return null;
  }
}

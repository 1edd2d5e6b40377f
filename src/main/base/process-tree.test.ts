import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { killProcessTree } from './process-tree';

const posix = process.platform !== 'win32';
let started: number[] = [];

afterEach(() => {
  for (const pid of started) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Already gone, as it should be.
    }
  }
  started = [];
});

/** A program that prints the pids of what it starts, one per line, and then stays. */
async function startTree(source: string, lines: number): Promise<{ child: ChildProcess; pids: number[] }> {
  const child = spawn(process.execPath, ['-e', source], { detached: posix, stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.pid !== undefined) started.push(child.pid);
  let text = '';
  for await (const piece of child.stdout ?? []) {
    text += String(piece);
    if (text.split('\n').length > lines) break;
  }
  const pids = text.trim().split('\n').map(Number);
  started.push(...pids);
  return { child, pids };
}

/** One that ended but was not collected by its parent counts as gone. */
function alive(pid: number): boolean {
  try {
    if (process.platform === 'linux') return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const stay = 'setInterval(() => {}, 1000);';

async function gone(pids: number[]): Promise<boolean> {
  const deadline = performance.now() + 3_000;
  while (performance.now() < deadline) {
    if (pids.every((pid) => !alive(pid))) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return false;
}

describe('killProcessTree', () => {
  it('ends children and grandchildren', async () => {
    const grandchild = `process.stdout.write(process.pid + '\\n'); ${stay}`;
    const middle = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'inherit' }); process.stdout.write(process.pid + '\\n'); ${stay}`;
    const { child, pids } = await startTree(
      `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(middle)}], { stdio: 'inherit' }); ${stay}`,
      2,
    );
    const exited = once(child, 'exit');
    await killProcessTree(child.pid ?? 0);
    await exited;
    expect(await gone(pids)).toBe(true);
  });

  it.skipIf(!posix)('ends a descendant that went into a group of its own', async () => {
    const source = `const c = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(stay)}], { detached: true, stdio: 'ignore' }); c.unref(); process.stdout.write(c.pid + '\\n'); ${stay}`;
    const { child, pids } = await startTree(source, 1);
    await killProcessTree(child.pid ?? 0);
    expect(await gone(pids)).toBe(true);
  });

  it.skipIf(!posix)('forces one that ignores the polite signal, within a second', async () => {
    const { child } = await startTree(`process.on('SIGTERM', () => {}); process.stdout.write(process.pid + '\\n'); ${stay}`, 1);
    const exited = once(child, 'exit');
    const before = performance.now();
    await killProcessTree(child.pid ?? 0);
    const [, signal] = await exited;
    expect(signal).toBe('SIGKILL');
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it.skipIf(!posix)('ends a member of the group whose parent is gone already', async () => {
    const orphan = `process.stdout.write(process.pid + '\\n'); ${stay}`;
    const middle = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(orphan)}], { stdio: 'inherit' }).unref(); process.exit();`;
    const { child, pids } = await startTree(
      `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(middle)}], { stdio: 'inherit' }); ${stay}`,
      1,
    );
    await killProcessTree(child.pid ?? 0);
    expect(await gone(pids)).toBe(true);
  });

  it('takes a process that is gone, and nonsense, without a word', async () => {
    const child = spawn(process.execPath, ['-e', ''], { detached: posix, stdio: 'ignore' });
    await once(child, 'exit');
    await killProcessTree(child.pid ?? 0);
    await killProcessTree(0);
    await killProcessTree(1);
    await killProcessTree(Number.NaN);
  });
});

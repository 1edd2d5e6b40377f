// One process at a time on one file. The lock is a file beside it with the owner's process id and a sign of life.
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import { z } from 'zod';

export interface FileLock {
  release(): Promise<void>;
}

const ownerSchema = z.object({ pid: z.int().positive(), token: z.string() });
/** ms between two signs of life, and until an owner without one counts as gone (its process id may belong to another program by then). */
const signEveryMs = 5_000;
const goneAfterMs = 30_000;

/** Locks of this process: another one that bears its process id was left by a process that is gone, as after a restart of a container. */
const held = new Set<string>();

/** Takes the lock of `file`, also from an owner that is gone. Throws `conflict`, naming the owner's process, while another holds it. */
export async function lockFile(file: string, now: () => number = Date.now): Promise<FileLock> {
  const lock = `${file}.lock`;
  const token = randomUUID();
  await mkdir(path.dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await create(lock, token)) return hold(lock, token);
    const owner = await readOwner(lock, now);
    if (owner === 'free') continue;
    if (owner !== 'gone') throw taken(file, owner.pid);
    await takeAway(lock, now);
  }
  throw taken(file, null);
}

async function create(lock: string, token: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx');
    try {
      await handle.writeFile(JSON.stringify({ pid: process.pid, token }));
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'EPERM')) return false;
    throw error;
  }
}

function hold(lock: string, token: string): FileLock {
  const timer = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => {}), signEveryMs);
  timer.unref();
  held.add(token);
  return {
    async release() {
      clearInterval(timer);
      held.delete(token);
      const owner = await readJson(lock);
      if (owner?.token === token) await rm(lock, { force: true });
    },
  };
}

async function readOwner(lock: string, now: () => number): Promise<'free' | 'gone' | { pid: number }> {
  const stats = await stat(lock).catch(() => null);
  if (stats === null) return 'free';
  const silentMs = now() - stats.mtimeMs;
  const owner = await readJson(lock);
  // A lock without an owner is being written at this moment, or its writer died in between.
  if (owner === null) return silentMs > signEveryMs ? 'gone' : { pid: 0 };
  const isOurs = owner.pid === process.pid;
  const isGone = isOurs ? !held.has(owner.token) : silentMs > goneAfterMs || !isAlive(owner.pid);
  return isGone ? 'gone' : { pid: owner.pid };
}

/** By renaming, which only one of several can do; a lock that came to life in between is put back. */
async function takeAway(lock: string, now: () => number): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  if ((await readOwner(aside, now)) === 'gone') await rm(aside, { force: true });
  else await rename(aside, lock).catch(() => {});
}

async function readJson(lock: string): Promise<z.output<typeof ownerSchema> | null> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(lock, 'utf8')));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to ask: it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function taken(file: string, pid: number | null): FarmhandError {
  const who = pid ? say('download.otherPid', { pid }) : say('download.other');
  return new FarmhandError('conflict', say('download.locked', { who, file: path.basename(file) }));
}

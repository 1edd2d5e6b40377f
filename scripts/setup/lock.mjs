// One setup at a time in one tree.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { at } from './paths.mjs';
import { SetupError, say } from './say.mjs';

const file = at('out', '.setup.lock');

function holder() {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Runs `work` while no other setup runs here.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  mkdirSync(at('out'), { recursive: true });
  const giveUp = Date.now() + 15 * 60_000;
  let told = false;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const pid = holder();
      if (pid > 0 && !alive(pid)) rmSync(file, { force: true });
      else if (Date.now() > giveUp)
        throw new SetupError(`another setup (pid ${pid}) has not ended for 15 minutes. Stop it, delete ${file}, then run this again.`);
      else {
        if (!told) say(`waiting for another setup in this folder (pid ${pid})`);
        told = true;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

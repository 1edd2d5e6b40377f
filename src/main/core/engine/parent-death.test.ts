import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { createEngineBench, typescriptArguments } from './test-engine';

const bench = createEngineBench();
afterAll(() => bench.clear());

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

it('the engine process ends with its parent, also from the middle of an answer', async () => {
  const model = bench.model('orphan', { script: ['one ', 'two '], loop: true, contextTokens: 32_768 });
  const parent = fork(join(import.meta.dirname, 'test-parent.ts'), [model], { execArgv: typescriptArguments, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [message] = await once(parent, 'message');
  const { pid } = z.object({ pid: z.number() }).parse(message);
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  await expect.poll(() => isAlive(pid), { timeout: 5_000, interval: 20 }).toBe(false);
});

import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { isSameProcess, ownProcessStart } from './process-start';

it('knows a living process by its beginning, and tells another with the same id from it', () => {
  const start = ownProcessStart();
  expect(isSameProcess(process.pid, start)).toBe(true);
  expect(isSameProcess(process.pid, null)).toBe(true);
  expect(isSameProcess(process.pid, process.platform === 'linux' ? 'another-boot:1' : 'ms:1000')).toBe(false);
});

it('a process that ended is nobody', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('close', resolve));
  expect(isSameProcess(child.pid ?? 0, null)).toBe(false);
});

it('two readings of one process agree', () => {
  expect(ownProcessStart()).toBe(ownProcessStart());
});

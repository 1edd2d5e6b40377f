import { expect, it } from 'vitest';
import { createLoopGuard } from './loop-guard';

const call = (given: string) => ({ id: 'c', name: 'read_file', arguments: given });

it('takes the same failing call three times for a loop, whatever the order of its arguments', () => {
  const guard = createLoopGuard();
  expect(guard.isLoop(call('{"path":"a","line":1}'), true, 'Error: one')).toBe(false);
  expect(guard.isLoop(call('{"line":1,"path":"a"}'), true, 'Error: two')).toBe(false);
  expect(guard.isLoop(call('{ "path": "a", "line": 1 }'), true, 'Error: three')).toBe(true);
});

it('takes the same call with the same result three times for a loop', () => {
  const guard = createLoopGuard();
  const again = () => guard.isLoop(call('{"path":"a"}'), false, 'text');
  expect([again(), again(), again()]).toEqual([false, false, true]);
});

it('lets the same call through while its result changes', () => {
  const guard = createLoopGuard();
  for (let tick = 0; tick < 10; tick += 1) expect(guard.isLoop(call('{}'), false, `now ${tick}`)).toBe(false);
});

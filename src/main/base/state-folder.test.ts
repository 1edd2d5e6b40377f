import path from 'node:path';
import { expect, it } from 'vitest';
import { stateFolder } from './state-folder';

const home = path.resolve('/home/anna');

it('is chosen by our own variable, then by the older one, then by the home folder', () => {
  expect(stateFolder({ FARMHAND_STATE_DIR: '/a', MOLTBOT_STATE_DIR: '/b' }, home)).toBe(path.resolve('/a'));
  expect(stateFolder({ MOLTBOT_STATE_DIR: '/b' }, home)).toBe(path.resolve('/b'));
  expect(stateFolder({}, home)).toBe(path.join(home, '.llamafarm', 'clawdbot'));
});

it.each(['.clawdbot', '.clawdbot/inner'])('is never ~/%s', (name) => {
  expect(() => stateFolder({ FARMHAND_STATE_DIR: path.join(home, name) }, home)).toThrow(/another program/);
});

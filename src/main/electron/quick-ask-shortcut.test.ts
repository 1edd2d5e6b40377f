import { expect, it } from 'vitest';
import { createQuickAskShortcut } from './quick-ask-shortcut';
import { wordsFor } from './words';

function system(taken: string[] = []) {
  const held = new Map<string, () => void>();
  return {
    held,
    globalShortcut: {
      register(accelerator: unknown, callback: () => void) {
        if (typeof accelerator !== 'string' || !accelerator.includes('+')) throw new TypeError('conversion failure');
        if (taken.includes(accelerator)) return false;
        held.set(accelerator, callback);
        return true;
      },
      unregister: (accelerator: unknown) => void held.delete(String(accelerator)),
    },
  };
}

it('nothing is registered until a person records a shortcut', () => {
  const { globalShortcut, held } = system();
  const shortcut = createQuickAskShortcut(globalShortcut, wordsFor('en'), () => {});
  expect(shortcut.state).toEqual({ shortcut: null, registered: false, problem: null });
  expect(held.size).toBe(0);
});

it('a new shortcut takes the place of the old one, and none lets go', () => {
  const { globalShortcut, held } = system();
  let pressed = 0;
  const shortcut = createQuickAskShortcut(globalShortcut, wordsFor('en'), () => {
    pressed += 1;
  });
  shortcut.set('Alt+Space');
  shortcut.set('Alt+F');
  expect([...held.keys()]).toEqual(['Alt+F']);
  held.get('Alt+F')?.();
  expect(pressed).toBe(1);
  shortcut.set(null);
  expect(held.size).toBe(0);
  expect(shortcut.state.registered).toBe(false);
});

it('a shortcut of another program, or none at all, is told with what to do', () => {
  const { globalShortcut } = system(['Alt+Space']);
  const shortcut = createQuickAskShortcut(globalShortcut, wordsFor('en'), () => {});
  shortcut.set('Alt+Space');
  expect(shortcut.state).toMatchObject({ shortcut: 'Alt+Space', registered: false, problem: expect.stringContaining('another program') });
  shortcut.set('nonsense');
  expect(shortcut.state).toMatchObject({ registered: false, problem: expect.stringContaining('modifier') });
  shortcut.dispose();
});

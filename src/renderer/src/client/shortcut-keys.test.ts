import { describe, expect, it } from 'vitest';
import { acceleratorPressed, keysOf, keysPressed, showKeys } from './shortcut-keys';

const press = (key: string, code: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('shortcuts', () => {
  it('are read off the keyboard with one name for Ctrl and Cmd', () => {
    expect(keysPressed(press('K', 'KeyK', { ctrlKey: true, shiftKey: true }), false)).toBe('$mod+Shift+k');
    expect(keysPressed(press('k', 'KeyK', { metaKey: true }), true)).toBe('$mod+k');
    expect(keysPressed(press('k', 'KeyK', { ctrlKey: true }), true)).toBe('Control+k');
  });

  it('count the place of a key with Alt, where its letter may be another one', () => {
    expect(keysPressed(press('∆', 'KeyJ', { altKey: true }), true)).toBe('Alt+KeyJ');
    expect(keysPressed(press('3', 'Digit3', { altKey: true }), false)).toBe('Alt+3');
  });

  it('are none while only modifiers are down', () => {
    expect(keysPressed(press('Control', 'ControlLeft', { ctrlKey: true }), false)).toBeNull();
    expect(acceleratorPressed(press('Shift', 'ShiftLeft', { shiftKey: true }), false)).toBeNull();
  });

  it('for the whole system need a modifier, and are written as Electron does', () => {
    expect(acceleratorPressed(press(' ', 'Space', { ctrlKey: true, shiftKey: true }), false)).toBe('CommandOrControl+Shift+Space');
    expect(acceleratorPressed(press('ArrowUp', 'ArrowUp', { altKey: true }), false)).toBe('Alt+Up');
    expect(acceleratorPressed(press('a', 'KeyA'), false)).toBeNull();
  });

  it('of a person come before the default, also when it is none', () => {
    expect(keysOf({ id: 'palette', keys: '$mod+k' }, {})).toBe('$mod+k');
    expect(keysOf({ id: 'palette', keys: '$mod+k' }, { palette: 'Alt+p' })).toBe('Alt+p');
    expect(keysOf({ id: 'palette', keys: '$mod+k' }, { palette: null })).toBeNull();
    expect(keysOf({ id: 'other' }, {})).toBeNull();
  });

  it('are shown as the system writes them', () => {
    expect(showKeys('$mod+Shift+k', false)).toBe('Ctrl Shift K');
    expect(showKeys('$mod+k', true)).toBe('⌘K');
    expect(showKeys('Alt+KeyJ', true)).toBe('⌥J');
  });
});

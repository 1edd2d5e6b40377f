import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPreferences } from './preferences';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-preferences-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = () => path.join(folder, 'desktop.json');

it('nothing is written before something is chosen', () => {
  expect(openPreferences(folder).values).toEqual({
    window: { bounds: null, maximized: false },
    closeToTray: true,
    trayExplained: false,
    quickAskShortcut: null,
  });
  expect(existsSync(file())).toBe(false);
});

it('what was chosen is there at the next start, for this account only', () => {
  openPreferences(folder).set({ closeToTray: false, quickAskShortcut: 'Alt+Space' });
  expect(openPreferences(folder).values).toMatchObject({ closeToTray: false, quickAskShortcut: 'Alt+Space', trayExplained: false });
  if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
});

it('one value that cannot be read costs only that value, a broken file only the choices', () => {
  writeFileSync(file(), JSON.stringify({ window: { bounds: { x: 'left' }, maximized: true }, closeToTray: false, quickAskShortcut: 5 }));
  expect(openPreferences(folder).values).toEqual({
    window: { bounds: null, maximized: true },
    closeToTray: false,
    trayExplained: false,
    quickAskShortcut: null,
  });
  writeFileSync(file(), '{"closeToTray":');
  expect(openPreferences(folder).values.closeToTray).toBe(true);
  openPreferences(folder).set({ closeToTray: false });
  expect(JSON.parse(readFileSync(file(), 'utf8')).closeToTray).toBe(false);
});

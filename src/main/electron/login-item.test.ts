import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoginItemSettings, Settings } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLoginItem } from './login-item';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'farmhand-login-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function appRecorder() {
  const set: Settings[] = [];
  const none: LoginItemSettings = {
    openAtLogin: false,
    wasOpenedAtLogin: false,
    status: 'not-registered',
    executableWillLaunchAtLogin: false,
    launchItems: [],
  };
  return {
    set,
    app: {
      getLoginItemSettings: () => ({ ...none, openAtLogin: set.at(-1)?.openAtLogin ?? false }),
      setLoginItemSettings: (settings: Settings) => void set.push(settings),
    },
  };
}

describe('start at login', () => {
  it('is an autostart file on Linux, which starts without a window', () => {
    const { app, set } = appRecorder();
    const item = createLoginItem({ app, platform: 'linux', env: {}, home, command: ['/opt/Farm "hand"/100%/farmhand'] });
    const file = path.join(home, '.config', 'autostart', 'farmhand.desktop');
    expect(item.get()).toBe(false);
    item.set(true);
    expect(item.get()).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(String.raw`Exec="/opt/Farm \\"hand\\"/100%%/farmhand" "--hidden"`);
    item.set(false);
    expect(existsSync(file)).toBe(false);
    expect(set).toEqual([]);
  });

  it('follows XDG_CONFIG_HOME', () => {
    const item = createLoginItem({
      ...appRecorder(),
      platform: 'linux',
      env: { XDG_CONFIG_HOME: path.join(home, 'elsewhere') },
      home,
      command: ['/opt/farmhand'],
    });
    item.set(true);
    expect(existsSync(path.join(home, 'elsewhere', 'autostart', 'farmhand.desktop'))).toBe(true);
  });

  it.each(['darwin', 'win32'] as const)('is an entry of the system on %s', (platform) => {
    const { app, set } = appRecorder();
    const item = createLoginItem({ app, platform, env: {}, home, command: ['/program', 'out/main/index.js'] });
    item.set(true);
    expect(item.get()).toBe(true);
    expect(set).toEqual([{ path: '/program', args: ['out/main/index.js', '--hidden'], openAtLogin: true }]);
  });
});

import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesktopNotification, hasDesktop } from './desktop-notification';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'farmhand-desktop-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program named notify-send that writes down its arguments. */
function standInForNotifySend(exitCode = 0): string {
  const file = path.join(folder, 'notify-send');
  writeFileSync(
    file,
    `#!${process.execPath}\nrequire('node:fs').writeFileSync(${JSON.stringify(path.join(folder, 'seen'))}, JSON.stringify(process.argv.slice(2)));\nprocess.exit(${exitCode});\n`,
  );
  chmodSync(file, 0o755);
  return folder;
}

describe('desktop notification', () => {
  it('needs a desktop', async () => {
    expect(hasDesktop({}, 'linux')).toBe(false);
    expect(hasDesktop({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDesktop({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDesktop({}, 'darwin')).toBe(true);
    expect(hasDesktop({ SSH_CONNECTION: 'x' }, 'win32')).toBe(false);
    let asked = false;
    const show = createDesktopNotification({
      env: {},
      platform: 'linux',
      notifier: async () => {
        asked = true;
      },
    });
    expect(await show('a', 'b')).toBe(false);
    expect(asked).toBe(false);
  });

  it('is silent about a notifier that fails or never answers', async () => {
    const env = { DISPLAY: ':0' };
    expect(await createDesktopNotification({ env, platform: 'linux', notifier: () => Promise.reject(new Error('no daemon')) })('a', 'b')).toBe(false);
    expect(await createDesktopNotification({ env, platform: 'linux', patienceMs: 20, notifier: () => new Promise(() => {}) })('a', 'b')).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')('hands text to the program as it is, never to a shell', async () => {
    const env = { DISPLAY: ':0', PATH: standInForNotifySend() };
    const hostile = '$(touch pwned) `id` "; <b>bold</b> & --urgency=critical';
    expect(await createDesktopNotification({ env })('--title', hostile)).toBe(true);
    expect(JSON.parse(readFileSync(path.join(folder, 'seen'), 'utf8'))).toEqual([
      '--app-name=Farmhand',
      '--',
      '--title',
      '$(touch pwned) `id` "; &lt;b&gt;bold&lt;/b&gt; &amp; --urgency=critical',
    ]);
  });

  it.skipIf(process.platform !== 'linux')('is false when the program is missing or fails', async () => {
    expect(await createDesktopNotification({ env: { DISPLAY: ':0', PATH: folder } })('a', 'b')).toBe(false);
    expect(await createDesktopNotification({ env: { DISPLAY: ':0', PATH: standInForNotifySend(1) } })('a', 'b')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { reasonForNoWindow } from './window.mjs';

describe('npm start opens no window', () => {
  it.each([
    ['without a display', {}, 'linux', 1000, 'display'],
    ['as root, where the sandbox does not work', { DISPLAY: ':0' }, 'linux', 0, 'root'],
    ['in a remote shell', { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }, 'darwin', 501, 'remote'],
  ])('%s, and says so', (_name, env, platform, uid, word) => {
    expect(reasonForNoWindow(env, platform, uid)).toContain(word);
  });

  it.each([
    [{ DISPLAY: ':0' }, 'linux', 1000],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', 1000],
    [{}, 'darwin', 501],
    [{}, 'win32', undefined],
  ])('for no other reason (%o on %s)', (env, platform, uid) => {
    expect(reasonForNoWindow(env, platform, uid)).toBeNull();
  });
});

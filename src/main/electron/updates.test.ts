import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { silentLog } from '../rpc';
import { createUpdates, type UpdaterPart } from './updates';
import { wordsFor } from './words';

function updater({ version = '1.2.0' as string | null, broken = false } = {}) {
  const done: string[] = [];
  const listeners = new EventEmitter();
  const part: UpdaterPart = {
    autoDownload: true,
    autoInstallOnAppQuit: true,
    allowDowngrade: true,
    async checkForUpdates() {
      done.push('check');
      if (broken) throw new Error('net::ERR_NAME_NOT_RESOLVED');
      return { isUpdateAvailable: version !== null, updateInfo: { version: version ?? '1.0.0' } };
    },
    async downloadUpdate() {
      done.push('download');
      listeners.emit('download-progress', { percent: 41.6 });
    },
    quitAndInstall: () => void done.push('install'),
    on: (event: string, listener: (...args: never[]) => void) => listeners.on(event, (...args) => Reflect.apply(listener, undefined, args)),
  };
  return { part, done, listeners };
}

function open(part: UpdaterPart | null) {
  const states: string[] = [];
  const updates = createUpdates({
    load: part === null ? null : async () => part,
    words: wordsFor('en'),
    onChange: () => states.push(`${updates.state.state}${updates.state.detail?.endsWith('%') ? ` ${updates.state.detail}` : ''}`),
    prepareInstall: async () => void states.push('everything ended'),
    log: silentLog,
  });
  return { updates, states };
}

describe('updates', () => {
  it('are looked for, downloaded and installed one by one, each when a person says so', async () => {
    const { part, done } = updater();
    const { updates, states } = open(part);
    await updates.run('check');
    expect(updates.state).toMatchObject({ state: 'available', version: '1.2.0' });
    expect(part).toMatchObject({ autoDownload: false, autoInstallOnAppQuit: false, allowDowngrade: false });
    expect(done).toEqual(['check']);
    await updates.run('download');
    expect(updates.state).toMatchObject({ state: 'ready', version: '1.2.0' });
    await updates.run('install');
    expect(done).toEqual(['check', 'download', 'install']);
    expect(states).toEqual(['checking', 'available', 'downloading', 'downloading 42 %', 'ready', 'everything ended']);
  });

  it('that are not there, or cannot be reached, are told', async () => {
    const none = open(updater({ version: null }).part);
    await none.updates.run('check');
    expect(none.updates.state.state).toBe('idle');
    const broken = open(updater({ broken: true }).part);
    await broken.updates.run('check');
    expect(broken.updates.state).toMatchObject({ state: 'failed', detail: expect.stringContaining('later') });
  });

  it('are not downloaded or installed before they were found', async () => {
    const { part, done } = updater();
    const { updates } = open(part);
    await expect(updates.run('install')).rejects.toMatchObject({ code: 'conflict' });
    await expect(updates.run('download')).rejects.toMatchObject({ code: 'conflict' });
    expect(done).toEqual([]);
  });

  it('are off in a copy that was not packaged', async () => {
    const { updates } = open(null);
    expect(updates.state.state).toBe('off');
    await expect(updates.run('check')).rejects.toMatchObject({ code: 'unavailable' });
  });
});

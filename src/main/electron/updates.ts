// New versions: looked for, downloaded and installed only when a person says so.

import type { Desktop } from '@shared/contract/desktop';
import { FarmhandError } from '@shared/contract/errors';
import type { AppUpdater } from 'electron-updater';
import type { Log } from '../rpc';
import type { Words } from './words';

export type UpdateState = Desktop['update'];
type Updater = Pick<AppUpdater, 'autoDownload' | 'autoInstallOnAppQuit' | 'allowDowngrade' | 'checkForUpdates' | 'downloadUpdate' | 'quitAndInstall' | 'on'>;

export interface Updates {
  readonly state: UpdateState;
  run(action: 'check' | 'download' | 'install'): Promise<void>;
}

export interface UpdatesDeps {
  /** Null: this copy is not packaged, or its package is updated by the system. */
  load: (() => Promise<Updater>) | null;
  words: Words;
  onChange(): void;
  /** Ends everything in order before the installer takes over. */
  prepareInstall(): Promise<void>;
  log: Log;
}

export function createUpdates({ load, words, onChange, prepareInstall, log }: UpdatesDeps): Updates {
  let state: UpdateState = load === null ? { state: 'off', version: null, detail: words.updateOff } : { state: 'idle', version: null, detail: null };
  let opened: Promise<Updater> | null = null;

  const become = (next: UpdateState) => {
    state = next;
    onChange();
  };

  async function open(from: () => Promise<Updater>): Promise<Updater> {
    const updater = await from();
    updater.autoDownload = false;
    updater.autoInstallOnAppQuit = false;
    updater.allowDowngrade = false;
    updater.on('download-progress', ({ percent }) => become({ ...state, state: 'downloading', detail: `${Math.round(percent)} %` }));
    // Without a listener an error here would end the process; what failed is told by the promise of the action.
    updater.on('error', (error) => log.warn({ err: error }, 'the updater failed'));
    return updater;
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      log.warn({ err: error }, 'an update failed');
      become({ ...state, state: 'failed', detail: words.updateFailed });
    }
  }

  return {
    get state() {
      return state;
    },
    async run(action) {
      if (load === null) throw new FarmhandError('unavailable', `${words.updateOff} Fetch a new one where this one came from.`);
      opened ??= open(load);
      const updater = await opened;
      if (action === 'check') {
        become({ state: 'checking', version: null, detail: null });
        return attempt(async () => {
          const found = await updater.checkForUpdates();
          const version = found?.isUpdateAvailable === true ? found.updateInfo.version : null;
          become({ state: version === null ? 'idle' : 'available', version, detail: null });
        });
      }
      if (action === 'download') {
        if (state.state !== 'available' && state.state !== 'failed')
          throw new FarmhandError('conflict', 'There is no new version to download. Look for one first.');
        become({ ...state, state: 'downloading', detail: null });
        return attempt(async () => {
          await updater.downloadUpdate();
          become({ ...state, state: 'ready', detail: words.updateReady(state.version ?? '') });
        });
      }
      if (state.state !== 'ready') throw new FarmhandError('conflict', 'There is no downloaded version to install. Download it first.');
      await prepareInstall();
      updater.quitAndInstall(false, true);
    },
  };
}

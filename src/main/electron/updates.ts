// New versions: looked for, downloaded and installed only when a person says so.

import type { Desktop } from '@shared/contract/desktop';
import { FarmhandError } from '@shared/contract/errors';
import type { Log } from '../rpc';
import type { Words } from './words';

export type UpdateState = Desktop['update'];
/** The part of electron-updater that is used. */
export interface UpdaterPart {
  autoDownload: boolean;
  autoInstallOnAppQuit: boolean;
  allowDowngrade: boolean;
  checkForUpdates(): Promise<{ isUpdateAvailable: boolean; updateInfo: { version: string } } | null>;
  downloadUpdate(): Promise<unknown>;
  quitAndInstall(isSilent: boolean, isForceRunAfter: boolean): void;
  on(event: 'download-progress', listener: (progress: { percent: number }) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export interface Updates {
  readonly state: UpdateState;
  run(action: 'check' | 'download' | 'install'): Promise<void>;
}

export interface UpdatesDeps {
  /** Null: this copy is not packaged, or its package is updated by the system. */
  load: (() => Promise<UpdaterPart>) | null;
  words: Words;
  onChange(): void;
  /** Ends everything in order before the installer takes over. */
  prepareInstall(): Promise<void>;
  log: Log;
}

export function createUpdates({ load, words, onChange, prepareInstall, log }: UpdatesDeps): Updates {
  let state: UpdateState = load === null ? { state: 'off', version: null, detail: words.updateOff } : { state: 'idle', version: null, detail: null };
  let opened: Promise<UpdaterPart> | null = null;

  const become = (next: UpdateState) => {
    state = next;
    onChange();
  };

  async function open(from: () => Promise<UpdaterPart>): Promise<UpdaterPart> {
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

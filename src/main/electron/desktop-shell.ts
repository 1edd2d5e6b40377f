// The desktop domain of the contract, as this shell does it.
import type { DeepLink, Desktop } from '@shared/contract/desktop';
import { FarmhandError } from '@shared/contract/errors';
import type { Shell } from 'electron';
import type { DesktopShell } from '../app/host';
import type { LoginItem } from './login-item';
import type { Preferences } from './preferences';
import type { QuickAskShortcut } from './quick-ask-shortcut';
import type { Updates } from './updates';

export interface DesktopShellDeps {
  preferences: Preferences;
  loginItem: LoginItem;
  shortcut: QuickAskShortcut;
  updates: Updates;
  shell: Pick<Shell, 'openPath'>;
  hasTray(): boolean;
  secretsBackend(): Promise<Desktop['secretsBackend']>;
  /** Told after each change. */
  onChange(desktop: Desktop): void;
}

export interface LiveDesktopShell extends DesktopShell {
  /** Keeps a link until the window asked about it. A newer one takes its place. */
  offer(link: DeepLink): void;
  /** Something that is not changed through `set` became different. */
  announce(): void;
}

export function createDesktopShell(deps: DesktopShellDeps): LiveDesktopShell {
  const { preferences, loginItem, shortcut, updates } = deps;
  let pendingLink: DeepLink | null = null;

  async function get(): Promise<Desktop> {
    return {
      available: true,
      reason: null,
      openAtLogin: loginItem.get(),
      quickAsk: shortcut.state,
      closeToTray: preferences.values.closeToTray,
      tray: deps.hasTray(),
      update: updates.state,
      secretsBackend: await deps.secretsBackend(),
      pendingLink,
    };
  }

  const announce = (): void => void get().then(deps.onChange);

  return {
    get,
    announce,
    offer(link) {
      pendingLink = link;
      announce();
    },
    async set({ openAtLogin, quickAskShortcut, closeToTray, pendingLink: answered }) {
      if (openAtLogin !== undefined) setOpenAtLogin(loginItem, openAtLogin);
      if (quickAskShortcut !== undefined) {
        shortcut.set(quickAskShortcut);
        preferences.set({ quickAskShortcut });
      }
      if (closeToTray !== undefined) preferences.set({ closeToTray });
      if (answered === null) pendingLink = null;
      announce();
    },
    update: (action) => updates.run(action),
    async open(folder) {
      const problem = await deps.shell.openPath(folder);
      if (problem !== '') throw new FarmhandError('unavailable', `The file manager did not show ${folder}. Open it by hand.`);
    },
  };
}

function setOpenAtLogin(loginItem: LoginItem, wanted: boolean): void {
  try {
    loginItem.set(wanted);
  } catch (cause) {
    throw new FarmhandError('storage_failed', 'The system did not take the change to what starts at login. Change it in the settings of the system.', {
      cause,
    });
  }
}

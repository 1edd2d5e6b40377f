// What only a desktop shell can do. Where there is none it says so, and how to get one.
import type { MethodOutput, MethodParams } from '@shared/contract';
import { FarmhandError } from '@shared/contract/errors';
import { say } from '@shared/domain/sentences';
import type { Handlers } from '../dispatcher';

type DesktopHandlers = Pick<Handlers, 'desktop.get' | 'desktop.set' | 'desktop.update' | 'desktop.open'>;

/** The shell around the core. Throws FarmhandErrors that say what to do. */
export interface DesktopShell {
  get(): Promise<MethodOutput<'desktop.get'>>;
  set(change: MethodParams<'desktop.set'>): Promise<void>;
  update(action: MethodParams<'desktop.update'>['action']): Promise<void>;
  /** Shows a folder, given by its path. */
  open(folder: string): Promise<void>;
}

export interface DesktopParts {
  /** Null: there is none. */
  shell: DesktopShell | null;
  /** Absolute paths. */
  folders: () => Record<MethodParams<'desktop.open'>['folder'], string>;
  secrets: { where(): Promise<'keychain' | 'file'> };
}

export function desktopHandlers({ shell, folders, secrets }: DesktopParts): DesktopHandlers {
  const needed = (): DesktopShell => {
    if (shell === null) throw new FarmhandError('unavailable', say('desktop.openApp', { none: noShell }));
    return shell;
  };
  const state = async (): Promise<MethodOutput<'desktop.get'>> => shell?.get() ?? { ...withoutShell, secretsBackend: backends[await secrets.where()] };
  return {
    'desktop.get': state,
    async 'desktop.set'(change) {
      await needed().set(change);
      return state();
    },
    async 'desktop.update'({ action }) {
      await needed().update(action);
      return state();
    },
    async 'desktop.open'({ folder }) {
      await needed().open(folders()[folder]);
      return { opened: true };
    },
  };
}

const backends = {
  keychain: { name: 'keychain', plainText: false, detail: say('secrets.keychain') },
  file: { name: 'file', plainText: true, detail: say('secrets.file') },
};

const noShell = say('desktop.none');

const withoutShell: Omit<MethodOutput<'desktop.get'>, 'secretsBackend'> = {
  available: false,
  reason: noShell,
  openAtLogin: false,
  quickAsk: { shortcut: null, registered: false, problem: null },
  closeToTray: false,
  tray: false,
  update: { state: 'off', version: null, detail: null },
  pendingLink: null,
};

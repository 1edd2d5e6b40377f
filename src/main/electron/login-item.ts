// Start at login, when a person wants it: the system's own list on macOS and Windows, an autostart file on Linux.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { App } from 'electron';

export interface LoginItemDeps {
  app: Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>;
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
  /** The program and its arguments that start Farmhand: of an AppImage the image itself, else what runs now. */
  command: readonly string[];
}

export interface LoginItem {
  get(): boolean;
  set(wanted: boolean): void;
}

/** At login Farmhand starts without showing a window. */
export const hiddenFlag = '--hidden';

export function createLoginItem({ app, platform, env, home, command }: LoginItemDeps): LoginItem {
  const [program = '', ...args] = command;
  if (platform === 'darwin' || platform === 'win32') {
    const item = { path: program, args: [...args, hiddenFlag] };
    return {
      get: () => app.getLoginItemSettings(item).openAtLogin,
      set: (openAtLogin) => app.setLoginItemSettings({ ...item, openAtLogin }),
    };
  }
  const file = path.join(env.XDG_CONFIG_HOME || path.join(home, '.config'), 'autostart', 'farmhand.desktop');
  return {
    get: () => existsSync(file),
    set(wanted) {
      if (!wanted) {
        rmSync(file, { force: true });
        return;
      }
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, autostartFile([...command, hiddenFlag]));
    },
  };
}

/** As the Desktop Entry Specification has it: `Exec` quotes each argument, and `%` is written twice. */
function autostartFile(command: readonly string[]): string {
  const quoted = command.map(
    (part) =>
      `"${part
        .replace(/[\\"`$]/g, '\\$&')
        .replaceAll('\\', '\\\\')
        .replaceAll('%', '%%')}"`,
  );
  return ['[Desktop Entry]', 'Type=Application', 'Name=Farmhand', `Exec=${quoted.join(' ')}`, 'X-GNOME-Autostart-enabled=true', ''].join('\n');
}

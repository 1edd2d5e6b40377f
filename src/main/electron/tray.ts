// The tray icon: its menu and its line follow the state.
import type { Menu, NativeImage, Tray } from 'electron';
import { buildMenu, type Command, gatewayLine, type TrayState, trayMenu } from './menus';
import type { Words } from './words';

export interface TrayDeps {
  Tray: new (image: NativeImage) => Tray;
  Menu: Pick<typeof Menu, 'buildFromTemplate'>;
  icon: NativeImage;
  words: Words;
  platform: NodeJS.Platform;
  run(command: Command): void;
}

export interface TrayIcon {
  update(state: TrayState): void;
  dispose(): void;
}

/** Null where the system shows no tray. */
export function createTray({ Tray, Menu, icon, words, platform, run }: TrayDeps): TrayIcon | null {
  let tray: Tray;
  try {
    tray = new Tray(icon);
  } catch {
    return null;
  }
  // A click opens the menu on macOS; elsewhere it opens the window and the other button the menu.
  if (platform !== 'darwin') tray.on('click', () => run('open'));
  let shown = '';
  return {
    update(state) {
      const entries = trayMenu(state, words);
      const now = JSON.stringify(entries);
      // On Linux a menu that is set anew closes the one that is open.
      if (now === shown) return;
      shown = now;
      tray.setToolTip(`Farmhand: ${gatewayLine(state, words)}`);
      tray.setContextMenu(buildMenu(Menu, entries, run));
    },
    dispose: () => tray.destroy(),
  };
}

// Menus as data: what they hold follows from the state and is tested without a desktop.
import type { EditFlags, Menu, MenuItemConstructorOptions } from 'electron';
import type { GatewayState } from './gateway-switch';
import type { Words } from './words';

/** What a menu entry can do. */
export type Command = 'open' | 'quick-ask' | 'start-gateway' | 'stop-gateway' | 'pause-agent' | 'resume-agent' | 'copy-address' | 'quit';

export interface TrayState extends GatewayState {
  /** Who answers; null: nobody can. */
  model: string | null;
  paused: boolean;
}

export type MenuEntry = { type: 'separator' } | { label: string; command?: Command; enabled?: boolean };

const separator: MenuEntry = { type: 'separator' };

export function trayMenu(state: TrayState, words: Words): MenuEntry[] {
  const running = state.gateway === 'running';
  return [
    { label: gatewayLine(state, words), enabled: false },
    { label: state.model === null ? words.trayNoModel : words.trayModel(state.model), enabled: false },
    separator,
    { label: words.openFarmhand, command: 'open' },
    { label: words.quickAsk, command: 'quick-ask' },
    separator,
    running
      ? { label: words.stopGateway, command: 'stop-gateway' }
      : { label: words.startGateway, command: 'start-gateway', enabled: state.gateway === 'stopped' },
    state.paused ? { label: words.resumeAgent, command: 'resume-agent' } : { label: words.pauseAgent, command: 'pause-agent' },
    { label: words.copyAddress, command: 'copy-address', enabled: running && state.address !== null },
    separator,
    { label: words.quit, command: 'quit' },
  ];
}

/** The state in one line; also the tray icon's tooltip. */
export function gatewayLine({ gateway, address, problem }: TrayState, words: Words): string {
  if (gateway === 'changing') return words.trayChanging;
  if (gateway === 'running' && address !== null) return words.trayRunning(address.replace(/^https?:\/\//, ''));
  return problem === null ? words.trayStopped : words.trayFailed(words.said(problem));
}

/** The menu of the app. It must exist for copy and paste to have their keys on macOS; elsewhere it is hidden. */
export function appMenu(platform: NodeJS.Platform, words: Words, run: (command: Command) => void): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  return [
    ...(mac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: words.menuFile,
      submenu: [
        { label: words.quickAsk, click: () => run('quick-ask') },
        { role: 'close', label: words.closeWindow },
        ...(mac ? [] : [{ label: words.quit, accelerator: 'CommandOrControl+Q', click: () => run('quit') }]),
      ],
    },
    { label: words.menuEdit, role: 'editMenu' },
    {
      label: words.menuView,
      submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { type: 'separator' }, { role: 'togglefullscreen' }],
    },
    { label: words.menuWindow, role: 'windowMenu' },
  ];
}

/** What the other mouse button offers over text. The labels are the system's. */
export function editMenu({
  canCut,
  canCopy,
  canPaste,
  canSelectAll,
}: Pick<EditFlags, 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'>): MenuItemConstructorOptions[] {
  return [
    { role: 'cut', enabled: canCut },
    { role: 'copy', enabled: canCopy },
    { role: 'paste', enabled: canPaste },
    { type: 'separator' },
    { role: 'selectAll', enabled: canSelectAll },
  ];
}

export function buildMenu(MenuClass: Pick<typeof Menu, 'buildFromTemplate'>, entries: readonly MenuEntry[], run: (command: Command) => void): Menu {
  return MenuClass.buildFromTemplate(
    entries.map((entry): MenuItemConstructorOptions => {
      if ('type' in entry) return entry;
      const { label, command, enabled = true } = entry;
      return command === undefined ? { label, enabled } : { id: command, label, enabled, click: () => run(command) };
    }),
  );
}

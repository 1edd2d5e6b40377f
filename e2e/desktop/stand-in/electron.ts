// An `electron` module for the unchanged main bundle where Electron's binary is not here: windows are pages of Chromium, the rest is kept in memory.
// Each part is held to Electron's own types, so that what it offers has the names and shapes of the real thing.
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { BrowserContext, Route } from '@playwright/test';
import type * as Real from 'electron';
import { toApp } from './address';
import { ask, createEvent } from './emitter';
import { type FromPage, StandInWindow, watchNavigation } from './window';

export interface Shown {
  title: string;
  body: string;
  open: boolean;
  click(): void;
}

/** What the system would have got to see. */
export interface Recorded {
  trayMenu: Real.MenuItemConstructorOptions[];
  tooltip: string;
  notifications: Shown[];
  dialogs: Real.MessageBoxOptions[];
  openedLinks: string[];
  openedFolders: string[];
  copied: string[];
  badge: number;
  exitCode: number | null;
}

export interface StandIn {
  /** What `import ... from 'electron'` gives. */
  module: Record<string, unknown>;
  recorded: Recorded;
  windows: Set<StandInWindow>;
  app: EventEmitter & { quit(): void };
  /** The button that the next questions get; the default button without it. */
  answers: number[];
  /** Presses a global shortcut; false when nobody registered it. */
  press(shortcut: string): boolean;
  ended: Promise<number>;
}

/** Held by profile folder, as the operating system holds the real lock. */
const locks = new Map<string, EventEmitter>();

type AppPart = Pick<
  Real.App,
  | 'setName'
  | 'setAppUserModelId'
  | 'setPath'
  | 'enableSandbox'
  | 'exit'
  | 'quit'
  | 'whenReady'
  | 'isReady'
  | 'getLocale'
  | 'isPackaged'
  | 'setAsDefaultProtocolClient'
  | 'getLoginItemSettings'
  | 'setLoginItemSettings'
  | 'setBadgeCount'
>;

export async function createStandIn(context: BrowserContext, args: readonly string[]): Promise<StandIn> {
  const recorded: Recorded = {
    trayMenu: [],
    tooltip: '',
    notifications: [],
    dialogs: [],
    openedLinks: [],
    openedFolders: [],
    copied: [],
    badge: 0,
    exitCode: null,
  };
  const windows = new Set<StandInWindow>();
  const answers: number[] = [];
  const shortcuts = new Map<string, () => void>();
  const end = Promise.withResolvers<number>();
  let handler: ((request: Request) => Response | Promise<Response>) | null = null;
  let profile = '';
  let openAtLogin = false;

  class App extends EventEmitter implements AppPart {
    readonly isPackaged = false;
    private quitting = false;
    setName = (): void => {};
    setAppUserModelId = (): void => {};
    setPath = (name: string, folder: string): void => {
      if (name === 'userData') profile = folder;
    };
    enableSandbox = (): void => {};
    requestSingleInstanceLock(): boolean {
      const holder = locks.get(profile);
      if (holder === undefined) {
        locks.set(profile, this);
        return true;
      }
      holder.emit('second-instance', createEvent({}), [...args], process.cwd(), null);
      return false;
    }
    whenReady = async (): Promise<void> => {};
    isReady = (): boolean => true;
    getLocale = (): string => 'en-GB';
    setAsDefaultProtocolClient = (): boolean => true;
    getLoginItemSettings = (): Real.LoginItemSettings => ({
      openAtLogin,
      wasOpenedAtLogin: false,
      status: openAtLogin ? 'enabled' : 'not-registered',
      executableWillLaunchAtLogin: openAtLogin,
      launchItems: [],
    });
    setLoginItemSettings = (settings: Real.Settings): void => {
      openAtLogin = settings.openAtLogin ?? false;
    };
    setBadgeCount = (count = 0): boolean => {
      recorded.badge = count;
      return true;
    };
    exit(code = 0): void {
      if (recorded.exitCode !== null) return;
      recorded.exitCode = code;
      if (locks.get(profile) === this) locks.delete(profile);
      for (const window of [...windows]) window.destroy();
      end.resolve(code);
    }
    quit(): void {
      if (recorded.exitCode !== null) return;
      if (!this.quitting && !ask(this, 'before-quit')) return;
      this.quitting = true;
      for (const window of [...windows]) window.close();
      if (windows.size > 0) {
        this.quitting = false;
        return;
      }
      if (ask(this, 'will-quit')) this.exit(0);
    }
    /** The last window is gone. */
    empty(): void {
      if (!this.quitting && recorded.exitCode === null) this.emit('window-all-closed');
    }
  }
  const app = new App();

  const fromPages = new EventEmitter();
  const handlers = new Map<string, (event: FromPage, ...given: unknown[]) => unknown>();
  const host = {
    context,
    onMessage(kind: 'invoke' | 'send', channel: string, event: FromPage, given: unknown[]): unknown {
      if (kind === 'invoke') return handlers.get(channel)?.(event, ...given);
      fromPages.emit(channel, event, ...given);
      return null;
    },
    onCreated(window: StandInWindow) {
      windows.add(window);
      app.emit('web-contents-created', createEvent({}), window.webContents);
    },
    onClosed(window: StandInWindow) {
      windows.delete(window);
      if (windows.size === 0) app.empty();
    },
  };

  async function serve(route: Route): Promise<void> {
    const request = route.request();
    const address = toApp(request.url());
    if (handler === null || !address.startsWith('app:')) return route.abort();
    const answer = await handler(new Request(address, { method: request.method() }));
    await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: Buffer.from(await answer.arrayBuffer()) });
  }
  await watchNavigation(context, () => windows, serve);

  class BrowserWindow extends StandInWindow {
    constructor(options: Real.BrowserWindowConstructorOptions) {
      super(host, options);
    }
  }

  class Notification extends EventEmitter implements Pick<Real.Notification, 'show' | 'close'> {
    static isSupported = (): boolean => true;
    private readonly shown: Shown;
    constructor({ title = '', body = '' }: Real.NotificationConstructorOptions) {
      super();
      this.shown = { title, body, open: false, click: () => void this.emit('click') };
    }
    show(): void {
      this.shown.open = true;
      recorded.notifications.push(this.shown);
    }
    close(): void {
      this.shown.open = false;
      this.emit('close');
    }
  }

  class Tray extends EventEmitter implements Pick<Real.Tray, 'setToolTip' | 'destroy'> {
    setToolTip = (text: string): void => {
      recorded.tooltip = text;
    };
    setContextMenu = (menu: { template: Real.MenuItemConstructorOptions[] }): void => {
      recorded.trayMenu = menu.template;
    };
    destroy = (): void => {};
  }

  const dialog = {
    async showMessageBox(options) {
      const asked = 'message' in options ? options : null;
      if (asked !== null && 'message' in asked && typeof asked.message === 'string') recorded.dialogs.push({ ...asked, message: asked.message });
      return {
        response: answers.shift() ?? (asked !== null && 'defaultId' in asked && typeof asked.defaultId === 'number' ? asked.defaultId : 0),
        checkboxChecked: false,
      };
    },
    showErrorBox(title, content) {
      recorded.dialogs.push({ message: `${title} ${content}` });
    },
  } satisfies Pick<Real.Dialog, 'showMessageBox' | 'showErrorBox'>;

  const shell = {
    async openExternal(url) {
      recorded.openedLinks.push(url);
    },
    async openPath(folder) {
      recorded.openedFolders.push(folder);
      return '';
    },
  } satisfies Pick<Real.Shell, 'openExternal' | 'openPath'>;

  const safeStorage = {
    isAsyncEncryptionAvailable: async () => true,
    encryptStringAsync: async (text) => Buffer.from(text).reverse(),
    decryptStringAsync: async (bytes) => ({ result: Buffer.from(bytes).reverse().toString('utf8'), shouldReEncrypt: false }),
    getSelectedStorageBackend: () => 'basic_text',
  } satisfies Pick<Real.SafeStorage, 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'>;

  const globalShortcut = {
    register(accelerator, callback) {
      if (typeof accelerator !== 'string' || shortcuts.has(accelerator)) return false;
      if (!accelerator.includes('+')) throw new TypeError('conversion failure from the accelerator');
      shortcuts.set(accelerator, callback);
      return true;
    },
    unregister: (accelerator) => void (typeof accelerator === 'string' && shortcuts.delete(accelerator)),
  } satisfies Pick<Real.GlobalShortcut, 'register' | 'unregister'>;

  const area = { x: 0, y: 0, width: 1600, height: 1000 };
  const screen = {
    getAllDisplays: () => [{ workArea: area }],
    getCursorScreenPoint: (): Real.Point => ({ x: 800, y: 500 }),
    getDisplayNearestPoint: () => ({ workArea: area }),
  };

  const session = {
    defaultSession: Object.assign(new EventEmitter(), {
      setPermissionRequestHandler() {},
      setPermissionCheckHandler() {},
      setDevicePermissionHandler() {},
    }) satisfies Pick<Real.Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'>,
  };

  const protocol = {
    registerSchemesAsPrivileged() {},
    handle(_scheme, given) {
      handler = given;
    },
  } satisfies Pick<Real.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

  const ipcMain = {
    handle: (channel: string, listener: (event: FromPage, ...given: unknown[]) => unknown) => void handlers.set(channel, listener),
    on: (channel: string, listener: (event: FromPage, ...given: unknown[]) => void) => void fromPages.on(channel, listener),
  };

  const module = {
    app,
    BrowserWindow,
    Notification,
    Tray,
    dialog,
    shell,
    safeStorage,
    globalShortcut,
    screen,
    session,
    protocol,
    ipcMain,
    Menu: { buildFromTemplate: (template: Real.MenuItemConstructorOptions[]) => ({ template }), setApplicationMenu() {} },
    nativeImage: { createFromPath: (file: string) => ({ file }) },
    nativeTheme: { shouldUseDarkColors: false } satisfies Pick<Real.NativeTheme, 'shouldUseDarkColors'>,
    clipboard: {
      async writeText(text) {
        recorded.copied.push(text);
      },
    } satisfies Pick<Real.Clipboard, 'writeText'>,
    utilityProcess: { fork: forkAsUtility },
  } satisfies Partial<Record<keyof typeof Real, unknown>>;

  return {
    module,
    recorded,
    windows,
    app,
    answers,
    press(shortcut) {
      const pressed = shortcuts.get(shortcut);
      pressed?.();
      return pressed !== undefined;
    },
    ended: end.promise,
  };
}

/** A child process with the face of a utility process. */
function forkAsUtility(entry: string, args: string[] = [], options: Real.ForkOptions = {}): EventEmitter {
  const child: ChildProcess = fork(entry, args, { stdio: ['ignore', 'ignore', options.stdio === undefined ? 'inherit' : 'pipe', 'ipc'] });
  const face = Object.assign(new EventEmitter(), {
    pid: child.pid,
    stdout: null,
    stderr: child.stderr,
    postMessage: (message: object) => void child.send(message, () => {}),
    kill: () => child.kill(),
  }) satisfies Pick<Real.UtilityProcess, 'pid' | 'stderr' | 'stdout' | 'postMessage' | 'kill'>;
  child.on('message', (message) => face.emit('message', message));
  child.on('close', (code) => face.emit('exit', code ?? 9));
  return face;
}

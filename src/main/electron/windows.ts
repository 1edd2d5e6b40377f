// The windows: the main one and the small one for a quick question. Both show our page and nothing else.
import type { BrowserWindowConstructorOptions, Dialog, Display, Point, Rectangle, WebPreferences } from 'electron';
import { pageUrl } from './app-scheme';
import { createCrashPolicy } from './crash-policy';
import type { Preferences } from './preferences';
import { placeOn, smallest, usual } from './window-place';
import type { Words } from './words';

/** The part of Electron's BrowserWindow that is used. */
export interface ShellWindow {
  readonly webContents: {
    readonly id: number;
    on(event: 'render-process-gone', listener: (event: object, details: { reason: string }) => void): unknown;
    on(event: 'unresponsive', listener: () => void): unknown;
    reload(): void;
    forcefullyCrashRenderer(): void;
  };
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown;
  on(event: 'closed', listener: () => void): unknown;
  on(event: 'blur', listener: () => void): unknown;
  once(event: 'ready-to-show', listener: () => void): unknown;
  loadURL(address: string): Promise<void>;
  show(): void;
  hide(): void;
  focus(): void;
  maximize(): void;
  restore(): void;
  destroy(): void;
  isVisible(): boolean;
  isFocused(): boolean;
  isMaximized(): boolean;
  isMinimized(): boolean;
  isDestroyed(): boolean;
  getNormalBounds(): Rectangle;
}

type Area = Pick<Display, 'workArea'>;

export interface WindowsDeps {
  BrowserWindow: new (options: BrowserWindowConstructorOptions) => ShellWindow;
  screen: { getAllDisplays(): Area[]; getCursorScreenPoint(): Point; getDisplayNearestPoint(point: Point): Area };
  dialog: Pick<Dialog, 'showMessageBox'>;
  /** The bundled preload. */
  preload: string;
  /** The window's icon where the system does not take it from the package. */
  icon: string | null;
  dark: () => boolean;
  platform: NodeJS.Platform;
  preferences: Preferences;
  words: Words;
  clock: () => number;
  /** Whether closing hides: decided at each close. */
  staysOpen(): boolean;
  onHidden(): void;
}

export interface Windows {
  /** Shows the main window, making it when it is not there; `page` is a place in it, like `/approvals`. */
  show(page?: string): void;
  showQuickAsk(): void;
  /** The main window or null. */
  readonly main: ShellWindow | null;
  /** True when a person looks at Farmhand now. */
  isFocused(): boolean;
  /** Whether contents of this id belong to one of our windows. */
  owns(contentsId: number): boolean;
}

/** What every window of ours is held to: Electron's security checklist, points 2 to 4, 6 and 8 to 11. */
export function safePreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Its dictionaries would be fetched from the net.
    spellcheck: false,
  };
}

const paper = '#f6f2e9';
const soil = '#161411';
const quickSize = { width: 640, height: 420 };

export function createWindows(deps: WindowsDeps): Windows {
  let main: ShellWindow | null = null;
  let quick: ShellWindow | null = null;

  function optionsFor(place: Partial<Rectangle>): BrowserWindowConstructorOptions {
    return {
      ...place,
      show: false,
      title: 'Farmhand',
      backgroundColor: deps.dark() ? soil : paper,
      autoHideMenuBar: true,
      ...(deps.icon === null ? {} : { icon: deps.icon }),
      webPreferences: safePreferences(deps.preload),
    };
  }

  function createMain(page: string): ShellWindow {
    const { bounds, maximized } = deps.preferences.values.window;
    const place = placeOn(bounds, deps.screen.getAllDisplays()) ?? usual;
    const window = new deps.BrowserWindow({ ...optionsFor(place), minWidth: smallest.width, minHeight: smallest.height });
    if (maximized) window.maximize();
    window.once('ready-to-show', () => window.show());
    const keepPlace = () => {
      if (window.isMinimized() || !window.isVisible()) return;
      deps.preferences.set({ window: { bounds: window.getNormalBounds(), maximized: window.isMaximized() } });
    };
    window.on('close', (event) => {
      keepPlace();
      if (!deps.staysOpen()) return;
      event.preventDefault();
      window.hide();
      deps.onHidden();
    });
    window.on('closed', () => {
      main = null;
      // Hidden, it would keep a Farmhand running that a person has closed.
      if (quick?.isVisible() === false && !deps.staysOpen()) quick.destroy();
    });
    keepAlive(window);
    load(window, page);
    return window;
  }

  function load(window: ShellWindow, page: string): void {
    // It rejects when the window is closed or led elsewhere meanwhile; a page that is not there says so itself.
    window.loadURL(`${pageUrl}#${page}`).catch(() => {});
  }

  /** A page that crashed is loaded again; what it showed comes from the core, by sequence number. */
  function keepAlive(window: ShellWindow): void {
    const mayReload = createCrashPolicy(deps.clock);
    const { webContents } = window;
    webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit' || window.isDestroyed()) return;
      if (mayReload()) return webContents.reload();
      void ask(deps.words.crashMessage, deps.words.crashDetail, [deps.words.reload, deps.words.quit]).then((answer) => {
        if (answer === 0) webContents.reload();
        else window.destroy();
      });
    });
    let asking = false;
    webContents.on('unresponsive', () => {
      if (asking) return;
      asking = true;
      void ask(deps.words.unresponsiveMessage, deps.words.unresponsiveDetail, [deps.words.wait, deps.words.reload]).then((answer) => {
        asking = false;
        // A page that hangs cannot be asked to leave: its process ends, and the reload follows from that.
        if (answer === 1 && !window.isDestroyed()) webContents.forcefullyCrashRenderer();
      });
    });
  }

  async function ask(message: string, detail: string, buttons: string[]): Promise<number> {
    const { response } = await deps.dialog.showMessageBox({ type: 'warning', message, detail, buttons, defaultId: 0, cancelId: 0, noLink: true });
    return response;
  }

  function show(page = '/'): void {
    if (main === null) {
      main = createMain(page);
      return;
    }
    if (page !== '/') load(main, page);
    if (main.isMinimized()) main.restore();
    main.show();
    main.focus();
  }

  function showQuickAsk(): void {
    if (quick !== null) {
      quick.show();
      quick.focus();
      return;
    }
    const { workArea } = deps.screen.getDisplayNearestPoint(deps.screen.getCursorScreenPoint());
    const place = { ...quickSize, x: Math.round(workArea.x + (workArea.width - quickSize.width) / 2), y: Math.round(workArea.y + workArea.height * 0.2) };
    const window = new deps.BrowserWindow({
      ...optionsFor(place),
      frame: false,
      resizable: true,
      alwaysOnTop: true,
      skipTaskbar: true,
      fullscreenable: false,
      ...(deps.platform === 'darwin' ? { type: 'panel' } : {}),
    });
    quick = window;
    window.once('ready-to-show', () => window.show());
    // Looked away from, it steps aside; what was written stays in it.
    window.on('blur', () => window.hide());
    window.on('closed', () => {
      quick = null;
    });
    keepAlive(window);
    load(window, '/ask');
  }

  return {
    show,
    showQuickAsk,
    get main() {
      return main;
    },
    isFocused: () => [main, quick].some((window) => window?.isFocused() === true),
    owns: (contentsId) => [main, quick].some((window) => window !== null && !window.isDestroyed() && window.webContents.id === contentsId),
  };
}

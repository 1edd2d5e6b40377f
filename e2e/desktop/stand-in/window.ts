// BrowserWindow and webContents over a page of Chromium.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page, Request, Route } from '@playwright/test';
import type {
  BrowserWindowConstructorOptions,
  HandlerDetails,
  WebContents as RealContents,
  BrowserWindow as RealWindow,
  Rectangle,
  WindowOpenHandlerResponse,
} from 'electron';
import { toApp, toServed } from './address';
import { ask, createEvent } from './emitter';
import { runPreload } from './preload-host';

/** A message from a page. */
export interface FromPage {
  sender: StandInContents;
  senderFrame: { url: string; parent: object | null };
}

export interface WindowHost {
  context: BrowserContext;
  onMessage(kind: 'invoke' | 'send', channel: string, event: FromPage, args: unknown[]): unknown;
  onCreated(window: StandInWindow): void;
  onClosed(window: StandInWindow): void;
}

let nextId = 1;

export class StandInContents extends EventEmitter implements Pick<RealContents, 'id' | 'send' | 'isDestroyed' | 'reload' | 'forcefullyCrashRenderer'> {
  readonly id = nextId++;
  page: Promise<Page>;
  openHandler: ((details: HandlerDetails) => WindowOpenHandlerResponse) | null = null;
  /** Navigations that the main process began are not asked about. */
  readonly expected = new Set<string>();
  private readonly host: WindowHost;
  private readonly options: BrowserWindowConstructorOptions;
  private address = 'about:blank';
  private destroyed = false;
  private last: Promise<unknown> = Promise.resolve();

  constructor(host: WindowHost, options: BrowserWindowConstructorOptions) {
    super();
    this.host = host;
    this.options = options;
    this.page = this.openPage();
  }

  private async openPage(): Promise<Page> {
    const page = await this.host.context.newPage();
    await page.setViewportSize({ width: this.options.width ?? 1200, height: this.options.height ?? 820 });
    await page.exposeBinding('standInLine', ({ frame }, kind: 'invoke' | 'send', channel: string, args: unknown[]) =>
      this.host.onMessage(kind, channel, { sender: this, senderFrame: { url: toApp(frame.url()), parent: frame.parentFrame() } }, args),
    );
    const preload = this.options.webPreferences?.preload;
    if (preload !== undefined) await page.addInitScript(runPreload, { code: readFileSync(preload, 'utf8'), platform: process.platform });
    page.on('crash', () => void this.crashed());
    return page;
  }

  private async crashed(): Promise<void> {
    const dead = await this.page;
    // A crashed page of Playwright cannot be loaded again: another takes its place.
    this.page = this.openPage();
    await dead.close().catch(() => {});
    this.emit('render-process-gone', createEvent({}), { reason: 'crashed', exitCode: 5 });
  }

  /** Whether a navigation of this page may go on. */
  mayNavigate(url: string, isMainFrame: boolean): boolean {
    if (this.expected.delete(url)) return true;
    const details = { url: toApp(url), isMainFrame };
    const may = ask(this, 'will-frame-navigate', details);
    return (isMainFrame ? ask(this, 'will-navigate', details) : true) && may;
  }

  async load(address: string): Promise<void> {
    this.address = address;
    const page = await this.page;
    const url = toServed(address);
    this.expected.add(url.split('#', 1)[0] ?? url);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    this.emit('dom-ready');
  }

  reload(): void {
    void this.load(this.address).catch(() => {});
  }

  send(channel: string, ...args: unknown[]): void {
    this.last = this.last
      .then(async () => (await this.page).evaluate(([name, given]) => Reflect.get(window, 'standInReceive')?.(name, given), [channel, args] as const))
      .catch(() => {});
  }

  setWindowOpenHandler(handler: (details: HandlerDetails) => WindowOpenHandlerResponse): void {
    this.openHandler = handler;
  }

  forcefullyCrashRenderer(): void {
    void this.page.then((page) => page.goto('chrome://crash')).catch(() => {});
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  async end(): Promise<void> {
    this.destroyed = true;
    this.emit('destroyed');
    await this.page.then((page) => page.close()).catch(() => {});
  }
}

type WindowPart = Pick<
  RealWindow,
  | 'maximize'
  | 'show'
  | 'hide'
  | 'focus'
  | 'restore'
  | 'close'
  | 'destroy'
  | 'isMinimized'
  | 'isVisible'
  | 'isFocused'
  | 'isMaximized'
  | 'isDestroyed'
  | 'getNormalBounds'
  | 'loadURL'
>;

export class StandInWindow extends EventEmitter implements WindowPart {
  readonly webContents: StandInContents;
  readonly options: BrowserWindowConstructorOptions;
  private readonly host: WindowHost;
  private visible = false;
  private focused = false;
  private maximized = false;
  private destroyed = false;
  private loaded = false;

  constructor(host: WindowHost, options: BrowserWindowConstructorOptions) {
    super();
    this.host = host;
    this.options = options;
    this.webContents = new StandInContents(host, options);
    host.onCreated(this);
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.load(address);
    if (!this.loaded) this.emit('ready-to-show');
    this.loaded = true;
  }

  show(): void {
    this.visible = true;
    this.focus();
  }

  hide(): void {
    this.visible = false;
    this.blur();
  }

  focus(): void {
    this.focused = true;
    this.emit('focus');
  }

  blur(): void {
    this.focused = false;
    this.emit('blur');
  }

  maximize(): void {
    this.maximized = true;
  }

  restore(): void {
    this.visible = true;
  }

  isVisible = (): boolean => this.visible;
  isFocused = (): boolean => this.focused;
  isMaximized = (): boolean => this.maximized;
  isMinimized = (): boolean => false;
  isDestroyed = (): boolean => this.destroyed;

  getNormalBounds(): Rectangle {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }

  close(): void {
    if (ask(this, 'close')) this.destroy();
  }

  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.visible = false;
    this.focused = false;
    void this.webContents.end();
    this.emit('closed');
    this.host.onClosed(this);
  }
}

/** Lets through what a window may load, in place of Electron's own navigation events. `windows` are those of today. */
export async function watchNavigation(context: BrowserContext, windows: () => Iterable<StandInWindow>, serve: (route: Route) => Promise<void>): Promise<void> {
  async function windowOf(page: Page | null): Promise<StandInWindow | null> {
    for (const window of windows()) if (page !== null && (await window.webContents.page) === page) return window;
    return null;
  }

  // A window that a page opens is a page of the context before it is anything else.
  context.on('page', async (page) => {
    const opener = await page.opener();
    if (opener === null) return;
    const from = await windowOf(opener);
    const asked = await page.waitForRequest(() => true, { timeout: 2_000 }).catch(() => null);
    const url = toApp(asked?.url() ?? page.url());
    from?.webContents.openHandler?.({ url, frameName: '', features: '', disposition: 'foreground-tab', referrer: { url: '', policy: 'default' } });
    await page.close().catch(() => {});
  });

  await context.route('**/*', async (route) => {
    const request = route.request();
    const frame = frameOf(request);
    const window = await windowOf(frame?.page() ?? null);
    // The first request of a window that a page opens belongs to no frame yet.
    if (frame === null || window === null) return route.abort();
    if (request.isNavigationRequest() && !window.webContents.mayNavigate(request.url(), frame.parentFrame() === null)) {
      // No content: the page that asked stays where it is.
      return route.fulfill({ status: 204 });
    }
    return serve(route);
  });
}

function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

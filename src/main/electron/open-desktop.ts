// Opens the desktop once Electron is ready: the core, the windows, the tray, and how all of it ends.
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { statusSchema } from '@shared/contract/system';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  Notification,
  nativeImage,
  nativeTheme,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
  utilityProcess,
} from 'electron';
import { createFarmhand } from '../app/create-farmhand';
import { createFileLog } from '../app/file-log';
import { createPageFiles } from '../base/page-files';
import { createLocalCaller } from '../rpc';
import { createPageHandler } from './app-scheme';
import { linkScheme, parseDeepLink } from './deep-link';
import { createDesktopShell } from './desktop-shell';
import { createEngineSpawner } from './engine-process';
import { createLinkOpener } from './external-links';
import { createGatewaySwitch } from './gateway-switch';
import { guardContents, guardSession, isTrustedSender } from './guards';
import { createLoginItem, hiddenFlag } from './login-item';
import { appMenu, type Command, editMenu } from './menus';
import { createNotices, type Notices } from './notices';
import { servePages } from './page-calls';
import type { Places } from './places';
import { openPreferences } from './preferences';
import { createQuickAskShortcut } from './quick-ask-shortcut';
import { createSafeStorage } from './safe-storage';
import { secretsBackend } from './secrets-backend';
import { takeOver } from './take-over';
import { createTray, type TrayIcon } from './tray';
import { createUpdates } from './updates';
import { createWindows } from './windows';
import { wordsFor } from './words';

/** What to do with a further start, and with the link that it may bring. */
export type Follow = (address: string | null) => void;

/** Null: this start ends, because another Farmhand keeps the state folder. */
export async function openDesktop(places: Places, args: readonly string[]): Promise<Follow | null> {
  const { platform, env } = process;
  const words = wordsFor(app.getLocale());
  const log = createFileLog(path.join(places.stateFolder, 'logs'));
  process.on('uncaughtExceptionMonitor', (error, origin) => log.error({ err: error, origin }, 'the desktop app met a defect'));

  if (!(await takeOver({ stateFolder: places.stateFolder, dialog, shell, words, fetch }))) {
    app.exit(0);
    return null;
  }

  guardSession(session.defaultSession);
  const openLink = createLinkOpener({ dialog, shell, words });
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents, (url) => void openLink(url));
    contents.on('context-menu', (_menuEvent, { editFlags }) => Menu.buildFromTemplate(editMenu(editFlags)).popup());
  });
  protocol.handle('app', createPageHandler(createPageFiles(places.renderer)));

  const preferences = openPreferences(places.stateFolder);
  let quitting = false;
  let tray: TrayIcon | null = null;
  let notices: Notices | null = null;

  const windows = createWindows({
    BrowserWindow,
    screen,
    dialog,
    preload: places.preload,
    icon: platform === 'linux' ? path.join(places.icons, 'app', '256x256.png') : null,
    dark: () => nativeTheme.shouldUseDarkColors,
    platform,
    preferences,
    words,
    clock: Date.now,
    staysOpen: () => !quitting && tray !== null && preferences.values.closeToTray,
    onHidden: explainTray,
  });
  const shortcut = createQuickAskShortcut(globalShortcut, words, windows.showQuickAsk);
  const updates = createUpdates({
    load: app.isPackaged && existsSync(places.updateInfo) ? async () => (await import('electron-updater')).autoUpdater : null,
    words,
    onChange: () => desktop.announce(),
    prepareInstall: stopAll,
    log,
  });
  const desktop = createDesktopShell({
    preferences,
    loginItem: createLoginItem({ app, platform, env, home: os.homedir(), command: startCommand() }),
    shortcut,
    updates,
    shell,
    hasTray: () => tray !== null,
    secretsBackend: () => secretsBackend({ safeStorage, platform, env }),
    onChange: (state) => farmhand.bus.emit('desktop.changed', { desktop: state }),
  });

  const farmhand = await createFarmhand({
    version: places.version,
    env,
    stateFolder: places.stateFolder,
    templatesFolder: places.templates,
    pageFolder: existsSync(path.join(places.renderer, 'index.html')) ? places.renderer : null,
    engineEntry: places.engine,
    spawnEngine: createEngineSpawner(utilityProcess.fork),
    showNotification: async (title, body) => notices?.tell(title, body) ?? false,
    openKeychain: createSafeStorage({ safeStorage, stateFolder: places.stateFolder, platform }),
    desktop,
    log,
  });
  const gateway = createGatewaySwitch(farmhand, () => void updateTray());
  servePages({ ipcMain, farmhand, isTrusted: (event) => isTrustedSender(event, windows.owns), version: places.version, log });
  notices = createNotices({ Notification, app, events: farmhand.bus, words, isFocused: windows.isFocused, show: windows.show });

  const commands: Record<Command, () => void> = {
    open: () => windows.show(),
    'quick-ask': windows.showQuickAsk,
    'start-gateway': () => void gateway.start(),
    'stop-gateway': () => void gateway.stop(),
    'pause-agent': () => farmhand.setPaused(true),
    'resume-agent': () => farmhand.setPaused(false),
    'copy-address': () => void clipboard.writeText(farmhand.address ?? ''),
    quit: () => app.quit(),
  };
  const run = (command: Command): void => commands[command]();

  async function updateTray(): Promise<void> {
    const answer = await farmhand.dispatcher.dispatch(createLocalCaller('the tray'), 'system.status', {}, new AbortController().signal);
    const status = answer.ok ? statusSchema.pick({ route: true }).safeParse(answer.data) : null;
    tray?.update({ ...gateway.state, model: status?.success ? status.data.route.model : null, paused: farmhand.paused });
  }

  /** The first time that closing hides, a person is told where Farmhand went. */
  function explainTray(): void {
    if (preferences.values.trayExplained) return;
    preferences.set({ trayExplained: true });
    void dialog.showMessageBox({ type: 'info', title: words.staysTitle, message: words.staysMessage, detail: words.staysDetail, buttons: [words.understood] });
  }

  function startCommand(): string[] {
    if (env.APPIMAGE) return [env.APPIMAGE];
    return app.isPackaged ? [process.execPath] : [process.execPath, places.entry];
  }

  let stopped: Promise<void> | null = null;
  function stopAll(): Promise<void> {
    stopped ??= (async () => {
      quitting = true;
      shortcut.dispose();
      notices?.dispose();
      tray?.dispose();
      await farmhand.stop();
    })();
    return stopped;
  }

  app.on('before-quit', () => {
    quitting = true;
  });
  let ended = false;
  app.on('will-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    void stopAll().finally(() => {
      ended = true;
      app.quit();
    });
  });
  app.on('window-all-closed', () => {
    if (tray === null || !preferences.values.closeToTray) app.quit();
  });
  app.on('activate', () => windows.show());
  // `farmhand stop` and the settings page end the core; the app goes with it.
  void farmhand.stopped.then(() => app.quit());

  Menu.setApplicationMenu(Menu.buildFromTemplate(appMenu(platform, words, run)));
  tray = createTray({
    Tray,
    Menu,
    icon: nativeImage.createFromPath(path.join(places.icons, platform === 'darwin' ? 'trayTemplate.png' : 'tray.png')),
    words,
    platform,
    run,
  });
  farmhand.bus.subscribe(({ event }) => {
    if (event === 'llamafarm.changed' || event === 'settings.changed' || event === 'agent.paused') setImmediate(() => void updateTray());
  });
  if (app.isPackaged) app.setAsDefaultProtocolClient(linkScheme);
  if (preferences.values.quickAskShortcut !== null) shortcut.set(preferences.values.quickAskShortcut);

  if (!args.includes(hiddenFlag) && !(platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin)) windows.show();
  farmhand.start();
  void gateway.start().then(() => {
    // `npm start` is run in a terminal, where people and programs wait for this line.
    const { address, problem } = gateway.state;
    if (!app.isPackaged)
      process.stdout.write(address === null ? `farmhand: ${problem}\n` : `Farmhand ${places.version} listens at ${address}\n  window   open\n`);
  });

  return (address) => {
    const link = address === null ? null : parseDeepLink(address);
    windows.show();
    if (link === null) return;
    desktop.offer(link);
    farmhand.bus.emit('desktop.deep-link', { link });
  };
}

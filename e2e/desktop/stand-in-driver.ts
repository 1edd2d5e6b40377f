import type { Browser, Page } from '@playwright/test';
import type { DesktopDriver } from './driver';
import { runMain } from './stand-in/run-main';
import type { StandInWindow } from './stand-in/window';

/** The app in this process, its windows as pages of Chromium. One at a time: the app reads the environment of the process. */
export async function openStandIn(browser: Browser, env: Record<string, string>, args: readonly string[]): Promise<DesktopDriver> {
  const former = { env: { ...process.env }, argv: process.argv, exitListeners: process.listeners('uncaughtExceptionMonitor') };
  Object.assign(process.env, env);
  const context = await browser.newContext();
  const standIn = await runMain(context, args);
  const { recorded } = standIn;

  function mainWindow(): StandInWindow {
    const [first] = standIn.windows;
    if (first === undefined) throw new Error('no window is open');
    return first;
  }

  return {
    async page(): Promise<Page> {
      return mainWindow().webContents.page;
    },
    windowCount: async () => standIn.windows.size,
    isShown: async () => mainWindow().isVisible(),
    hide: async () => mainWindow().hide(),
    closeWindow: async () => mainWindow().close(),
    trayMenu: async () => recorded.trayMenu.map(({ label = '', id = null, enabled = true }) => ({ label, id, enabled })),
    async chooseInTray(id) {
      const entry = recorded.trayMenu.find((one) => one.id === id);
      if (entry?.click === undefined) throw new Error(`the tray menu has no ${id}`);
      Reflect.apply(entry.click, undefined, []);
    },
    async startAgain(more) {
      const argv = process.argv;
      const other = await runMain(await browser.newContext(), more);
      process.argv = argv;
      await other.ended;
    },
    crashPage: async () => mainWindow().webContents.forcefullyCrashRenderer(),
    press: async (shortcut) => standIn.press(shortcut),
    answer: async (...buttons) => void standIn.answers.push(...buttons),
    questions: async () => recorded.dialogs.map(({ message }) => message),
    openedLinks: async () => [...recorded.openedLinks],
    notifications: async () => recorded.notifications.map(({ title, body }) => ({ title, body })),
    async quit() {
      // A page that is closed while it is being made breaks Playwright: each window has its page first, or 2 s went by.
      for (let tries = 0; tries < 100 && context.pages().filter((page) => page.url() !== 'about:blank').length < standIn.windows.size; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 20));
      standIn.app.quit();
      await standIn.ended;
      await context.close();
      for (const name of Object.keys(env)) {
        const before = former.env[name];
        if (before === undefined) delete process.env[name];
        else process.env[name] = before;
      }
      process.argv = former.argv;
      for (const listener of process.listeners('uncaughtExceptionMonitor'))
        if (!former.exitListeners.includes(listener)) process.off('uncaughtExceptionMonitor', listener);
    },
  };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import type { DesktopDriver, MenuLine } from './driver';

const entry = path.resolve(import.meta.dirname, '../../out/main/index.js');

/** What the recorder inside Electron keeps. */
interface Kept {
  tray: { items: { label: string; id: string; enabled: boolean; click(): void }[] } | null;
  answers: number[];
  shortcuts: Record<string, (() => void) | undefined>;
  questions: string[];
  links: string[];
  notifications: { title: string; body: string }[];
}

declare global {
  var farmhandTest: Kept;
}

/** The app in Electron itself. Only what a test cannot see or click is recorded: tray, questions, links, notifications. */
export async function openElectron(program: string, env: Record<string, string>, args: readonly string[]): Promise<DesktopDriver> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));
  const environment = { ...inherited, ...env };
  // In a container as root Chromium's sandbox cannot be set up.
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const recorder = ['-r', path.join(import.meta.dirname, 'recorder.cjs')];
  const app = await _electron.launch({ executablePath: program, args: [...flags, ...recorder, entry, ...args], env: environment });

  return {
    async page(): Promise<Page> {
      return app.windows().at(-1) ?? app.firstWindow();
    },
    windowCount: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    isShown: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isVisible())),
    hide: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().at(-1)?.hide()),
    closeWindow: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().at(-1)?.close()),
    trayMenu: () =>
      app.evaluate((): MenuLine[] => globalThis.farmhandTest.tray?.items.map(({ label, id, enabled }) => ({ label, id: id || null, enabled })) ?? []),
    chooseInTray: (id) => app.evaluate((_electron, wanted) => globalThis.farmhandTest.tray?.items.find((item) => item.id === wanted)?.click(), id),
    async startAgain(more) {
      await once(spawn(program, [...flags, entry, ...more], { env: environment, stdio: 'ignore' }), 'exit');
    },
    crashPage: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().at(-1)?.webContents.forcefullyCrashRenderer()),
    press: (shortcut) =>
      app.evaluate((_electron, wanted) => {
        const pressed = globalThis.farmhandTest.shortcuts[wanted];
        pressed?.();
        return pressed !== undefined;
      }, shortcut),
    answer: async (...buttons) => void (await app.evaluate((_electron, given) => globalThis.farmhandTest.answers.push(...given), buttons)),
    questions: () => app.evaluate(() => globalThis.farmhandTest.questions),
    openedLinks: () => app.evaluate(() => globalThis.farmhandTest.links),
    notifications: () => app.evaluate(() => globalThis.farmhandTest.notifications),
    async quit() {
      const ended = once(app.process(), 'exit');
      await app.evaluate(({ app: running }) => running.quit()).catch(() => {});
      await ended;
    },
  };
}

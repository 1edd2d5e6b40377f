// One way to drive the desktop app for the spec: over Electron itself where its binary is here, else over the stand-in.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { openElectron } from './electron-driver';
import { openStandIn } from './stand-in-driver';

export interface MenuLine {
  label: string;
  id: string | null;
  enabled: boolean;
}

export interface DesktopDriver {
  /** The page of the main window. Another one after a crash. */
  page(): Promise<Page>;
  windowCount(): Promise<number>;
  isShown(): Promise<boolean>;
  hide(): Promise<void>;
  closeWindow(): Promise<void>;
  trayMenu(): Promise<MenuLine[]>;
  chooseInTray(id: string): Promise<void>;
  /** A further start of the program with these arguments; resolves when it has ended. */
  startAgain(args: readonly string[]): Promise<void>;
  crashPage(): Promise<void>;
  /** The buttons that the next questions get. */
  answer(...buttons: number[]): Promise<void>;
  /** Messages of the questions that were asked. */
  questions(): Promise<string[]>;
  openedLinks(): Promise<string[]>;
  notifications(): Promise<{ title: string; body: string }[]>;
  /** Ends the app as its menu does; resolves when it has ended. */
  quit(): Promise<void>;
}

export interface DesktopOptions {
  /** Of a LlamaFarm server. */
  llamafarm: string;
  args?: readonly string[];
}

export interface Desktop extends DesktopDriver {
  stateFolder: string;
  /** The key and the address of the gateway, while it is open. */
  gateway(): { address: string; key: string } | null;
  dispose(): Promise<void>;
}

const electronFolder = path.resolve(import.meta.dirname, '../../node_modules/electron');

/** Electron's program, or null where it could not be fetched. */
export function findElectron(): string | null {
  try {
    const program = path.join(electronFolder, 'dist', readFileSync(path.join(electronFolder, 'path.txt'), 'utf8').trim());
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/** Opens the app on a state folder of its own. */
export async function openDesktop(browser: Browser, { llamafarm, args = [] }: DesktopOptions): Promise<Desktop> {
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'farmhand-desktop-'));
  const env = {
    FARMHAND_STATE_DIR: stateFolder,
    FARMHAND_PORT: '0',
    LLAMAFARM_URL: llamafarm,
    FARMHAND_ENGINE_MODEL: 'none',
    FARMHAND_KEYCHAIN: 'off',
    XDG_CONFIG_HOME: path.join(stateFolder, 'config'),
  };
  const program = findElectron();
  const driver = program === null ? await openStandIn(browser, env, args) : await openElectron(program, env, args);
  return {
    ...driver,
    stateFolder,
    gateway() {
      try {
        const { address, key }: { address: string; key: string } = JSON.parse(readFileSync(path.join(stateFolder, 'gateway.json'), 'utf8'));
        return { address, key };
      } catch {
        return null;
      }
    },
    async dispose() {
      await driver.quit();
      rmSync(stateFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

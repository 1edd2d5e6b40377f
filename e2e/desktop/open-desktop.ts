// Opens the desktop app for a test: in Electron itself where its binary is here, else in the stand-in.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import type { DesktopDriver } from './driver';
import { openElectron } from './electron-driver';
import { openStandIn } from './stand-in-driver';

export interface DesktopOptions {
  /** Of a LlamaFarm server. */
  llamafarm: string;
  /** A model for the built-in engine. Left out: none. */
  engineModel?: string;
  args?: readonly string[];
  /** Runs with the environment of the app before it starts. */
  before?: (env: Record<string, string>) => Promise<void>;
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
export async function openDesktop(browser: Browser, { llamafarm, engineModel = 'none', args = [], before }: DesktopOptions): Promise<Desktop> {
  const stateFolder = mkdtempSync(path.join(tmpdir(), 'farmhand-desktop-'));
  const env = {
    FARMHAND_STATE_DIR: stateFolder,
    FARMHAND_PORT: '0',
    LLAMAFARM_URL: llamafarm,
    FARMHAND_ENGINE_MODEL: engineModel,
    FARMHAND_KEYCHAIN: 'off',
    XDG_CONFIG_HOME: path.join(stateFolder, 'config'),
  };
  await before?.(env);
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

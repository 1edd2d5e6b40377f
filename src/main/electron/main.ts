// The entry of the desktop app. Everything here is wiring: each part gets the pieces of Electron that it needs.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { app, dialog, protocol } from 'electron';
import { z } from 'zod';
import { stateFolder } from '../base/state-folder';
import { appScheme } from './app-scheme';
import { linkInArguments } from './deep-link';
import { openDesktop } from './open-desktop';
import type { Places } from './places';
import { wordsFor } from './words';

// Electron emits `ready` only after this module has been evaluated: nothing here may wait for it.
function start(): void {
  app.setName('Farmhand');
  // Windows ties notifications and the taskbar to it; the packages have the same (electron-builder.yml).
  app.setAppUserModelId('app.farmhand.desktop');
  protocol.registerSchemesAsPrivileged([appScheme]);
  app.enableSandbox();
  const folder = stateFolder(process.env);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // One window per state folder: the lock of the single instance lies in the profile.
  app.setPath('userData', path.join(folder, 'window'));
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }

  const links: string[] = [];
  let follow: ((address: string | null) => void) | null = null;
  const take = (address: string | null): void => {
    if (follow !== null) follow(address);
    else if (address !== null) links.push(address);
  };
  app.on('second-instance', (_event, args) => take(linkInArguments(args)));
  app.on('open-url', (event, address) => {
    event.preventDefault();
    take(address);
  });
  const given = linkInArguments(process.argv);
  if (given !== null) links.push(given);

  app
    .whenReady()
    .then(async () => {
      follow = await openDesktop(places(folder), process.argv);
      for (const link of links.splice(0)) follow?.(link);
    })
    .catch(fail);
}

/** Where things lie: in the repository, or in the package beside the archive that holds the code. */
function places(folder: string): Places {
  const code = path.resolve(import.meta.dirname, '..', '..');
  const beside = app.isPackaged ? process.resourcesPath : code;
  const manifest = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path.join(code, 'package.json'), 'utf8')));
  return {
    version: manifest.version,
    stateFolder: folder,
    templates: path.join(beside, 'templates', 'llamafarm'),
    icons: path.join(beside, 'resources', 'icons'),
    updateInfo: path.join(beside, 'app-update.yml'),
    renderer: path.join(code, 'out', 'renderer'),
    preload: path.join(code, 'out', 'preload', 'index.cjs'),
    engine: path.join(code, 'out', 'main', 'engine-process.js'),
    entry: path.join(code, 'out', 'main', 'index.js'),
  };
}

function fail(error: unknown): void {
  const words = wordsFor(app.isReady() ? app.getLocale() : 'en');
  dialog.showErrorBox(words.failedMessage, words.said(error instanceof Error ? error.message : String(error)));
  app.exit(1);
}

try {
  start();
} catch (error) {
  fail(error);
}

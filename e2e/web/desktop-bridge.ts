// A stand-in for the desktop around the page: the bridge that the preload puts there, with a shell that keeps what it is told. Everything else goes to the gateway.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Gateway } from './window';

/** Opens the window as the desktop does: without a key of its own. `droppedPath`: where a dropped file is said to lie. */
export async function openInDesktop(page: Page, gateway: Gateway, place: string, droppedPath = ''): Promise<void> {
  const { key } = JSON.parse(await readFile(path.join(gateway.stateFolder, 'gateway.json'), 'utf8'));
  await page.addInitScript(
    ({ key: secret, dropped }) => {
      let desktop: Record<string, unknown> = {
        available: true,
        reason: null,
        openAtLogin: false,
        quickAsk: { shortcut: null, registered: false, problem: null },
        closeToTray: true,
        tray: true,
        update: { state: 'idle', version: null, detail: null },
        secretsBackend: { name: 'gnome_libsecret', plainText: false, detail: 'Secrets are kept in the keychain of this account.' },
        pendingLink: null,
      };
      const shell: Record<string, (params: Record<string, unknown>) => void> = {
        'desktop.get': () => {},
        'desktop.set': ({ quickAskShortcut, ...rest }) => {
          const problem = quickAskShortcut === 'Alt+Tab' ? 'Another program has these keys. Record others.' : null;
          const quickAsk = quickAskShortcut === undefined ? {} : { quickAsk: { shortcut: quickAskShortcut, registered: problem === null, problem } };
          desktop = { ...desktop, ...rest, ...quickAsk };
        },
        'desktop.update': () => {
          desktop = { ...desktop, update: { state: 'available', version: '9.9.9', detail: null } };
        },
      };
      const bridge = {
        platform: 'linux',
        pathForFile: () => dropped,
        cancel: () => {},
        subscribe(_after: number | null, listener: (event: unknown) => void) {
          listener({ seq: 0, event: 'subscription.start', data: 'fresh' });
          return () => {};
        },
        async request(method: string, params: Record<string, unknown>) {
          const own = shell[method];
          if (own !== undefined) {
            own(params);
            return { ok: true, data: desktop };
          }
          const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}` };
          return (await fetch(`/api/rpc/${method}`, { method: 'POST', headers, body: JSON.stringify(params) })).json();
        },
      };
      Object.assign(window, { farmhand: bridge });
    },
    { key, dropped: droppedPath },
  );
  await page.goto(`${gateway.address}/#${place}`);
  await page.getByRole('navigation').filter({ visible: true }).first().waitFor();
}

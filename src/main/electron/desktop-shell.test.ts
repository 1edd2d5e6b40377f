import type { Desktop } from '@shared/contract/desktop';
import { desktopSchema } from '@shared/contract/desktop';
import { describe, expect, it } from 'vitest';
import { desktopHandlers } from '../rpc/handlers/desktop';
import { createDesktopShell } from './desktop-shell';

function shell({ openProblem = '', loginBreaks = false } = {}) {
  const told: Desktop[] = [];
  const opened: string[] = [];
  let login = false;
  let shortcut: string | null = null;
  const values = { window: { bounds: null, maximized: false }, closeToTray: true, trayExplained: false, quickAskShortcut: null as string | null };
  const made = createDesktopShell({
    preferences: { values, set: (change) => void Object.assign(values, change) },
    loginItem: {
      get: () => login,
      set(wanted) {
        if (loginBreaks) throw new Error('EACCES');
        login = wanted;
      },
    },
    shortcut: {
      get state() {
        return { shortcut, registered: shortcut !== null, problem: null };
      },
      set: (next) => {
        shortcut = next;
      },
      dispose() {},
    },
    updates: { state: { state: 'off', version: null, detail: null }, run: async () => {} },
    shell: {
      async openPath(folder) {
        opened.push(folder);
        return openProblem;
      },
    },
    hasTray: () => true,
    secretsBackend: async () => ({ name: 'Keychain', plainText: false, detail: 'In the keychain.' }),
    onChange: (desktop) => told.push(desktop),
  });
  return { made, told, opened, values };
}

const folders = () => ({ state: '/state', workspace: '/state/workspace', logs: '/state/logs', models: '/state/models' });
const call = { caller: { kind: 'desktop' as const, id: 'w', name: 'the window', scopes: new Set(['admin' as const]) }, signal: new AbortController().signal };

describe('the desktop domain in the desktop app', () => {
  it('changes what is given, keeps it, and tells everyone', async () => {
    const { made, told, values } = shell();
    const handlers = desktopHandlers({ shell: made, folders, secrets: { where: async () => 'file' } });
    const after = await handlers['desktop.set']({ openAtLogin: true, quickAskShortcut: 'Alt+Space' }, call);
    expect(after).toMatchObject({ openAtLogin: true, quickAsk: { shortcut: 'Alt+Space', registered: true }, closeToTray: true });
    expect(values.quickAskShortcut).toBe('Alt+Space');
    await new Promise((resolve) => setImmediate(resolve));
    expect(told.at(-1)).toEqual(after);
    expect(desktopSchema.safeParse(after).success).toBe(true);
  });

  it('holds a link until it is answered', async () => {
    const { made } = shell();
    made.offer({ kind: 'open', page: 'models' });
    expect((await made.get()).pendingLink).toEqual({ kind: 'open', page: 'models' });
    await made.set({ pendingLink: null });
    expect((await made.get()).pendingLink).toBeNull();
  });

  it('opens its own folders and no others', async () => {
    const { made, opened } = shell();
    const handlers = desktopHandlers({ shell: made, folders, secrets: { where: async () => 'file' } });
    expect(await handlers['desktop.open']({ folder: 'logs' }, call)).toEqual({ opened: true });
    expect(opened).toEqual(['/state/logs']);
    await expect(shell({ openProblem: 'no program' }).made.open('/state')).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('says so when the system does not take a change', async () => {
    await expect(shell({ loginBreaks: true }).made.set({ openAtLogin: true })).rejects.toMatchObject({ code: 'storage_failed' });
  });
});

describe('the desktop domain without a desktop', () => {
  const handlers = desktopHandlers({ shell: null, folders, secrets: { where: async () => 'file' } });

  it('says that there is none, and where secrets lie', async () => {
    expect(await handlers['desktop.get']({}, call)).toMatchObject({
      available: false,
      reason: expect.stringContaining('without its desktop window'),
      secretsBackend: { name: 'file', plainText: true },
    });
  });

  it('changes nothing', async () => {
    await expect(handlers['desktop.set']({ closeToTray: false }, call)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(handlers['desktop.update']({ action: 'check' }, call)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(handlers['desktop.open']({ folder: 'state' }, call)).rejects.toMatchObject({ code: 'unavailable' });
  });
});

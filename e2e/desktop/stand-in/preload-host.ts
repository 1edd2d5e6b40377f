// What a preload finds in a sandboxed window: `require('electron')` with three things in it, and nothing of Node but `process.platform`.

/** The line from the page to the main process, as Playwright binds it. */
export type PageLine = (kind: 'invoke' | 'send', channel: string, args: unknown[]) => Promise<unknown>;

/** Runs in the page before its scripts, with the text of the preload bundle. Self-contained: it is sent as text. */
export function runPreload({ code, platform }: { code: string; platform: string }): void {
  // As in Electron without `nodeIntegrationInSubFrames`: frames inside the page have no preload.
  if (window !== window.top) return;
  const line: unknown = Reflect.get(window, 'standInLine');
  if (typeof line !== 'function') throw new Error('the line to the main process is missing');
  const listeners = new Map<string, Set<(...args: unknown[]) => void>>();
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) => line('invoke', channel, args),
    send: (channel: string, ...args: unknown[]) => void line('send', channel, args),
    on(channel: string, listener: (...args: unknown[]) => void) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off(channel: string, listener: (...args: unknown[]) => void) {
      listeners.get(channel)?.delete(listener);
    },
  };
  Object.defineProperty(window, 'standInReceive', {
    value: (channel: string, args: unknown[]) => {
      for (const listener of [...(listeners.get(channel) ?? [])]) listener({}, ...args);
    },
  });
  const contextBridge = {
    exposeInMainWorld(name: string, api: object) {
      Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true });
    },
  };
  const electron = { contextBridge, ipcRenderer, webUtils: { getPathForFile: () => '' } };
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`);
    return electron;
  };
  const module = { exports: {} };
  new Function('require', 'module', 'exports', 'process', code)(require, module, module.exports, { platform });
}

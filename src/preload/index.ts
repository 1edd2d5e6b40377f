// The one bridge between the window's page and the main process. The page gets these five things and no part of Electron.
import type { BridgeChannels, BridgeEvent, DesktopBridge } from '@shared/client/ipc';
import { contextBridge, ipcRenderer, webUtils } from 'electron';

const channels: BridgeChannels = {
  request: 'farmhand:request',
  cancel: 'farmhand:cancel',
  subscribe: 'farmhand:subscribe',
  unsubscribe: 'farmhand:unsubscribe',
  event: 'farmhand:event',
};

// Tells this load of the page from the one before it, whose calls and subscriptions end with it.
const pageId = crypto.randomUUID();
let subscriptions = 0;

const bridge: DesktopBridge<File> = {
  request: (method, params, call) => ipcRenderer.invoke(channels.request, pageId, method, params, call),
  cancel: (call) => ipcRenderer.send(channels.cancel, pageId, call),
  subscribe(after, listener) {
    subscriptions += 1;
    const mine = subscriptions;
    // Numbers begin anew with each load, so that what is under way to the load before must not be taken for ours.
    const listen = (_event: unknown, page: string, subscription: number, event: BridgeEvent) => {
      if (page === pageId && subscription === mine) listener(event);
    };
    ipcRenderer.on(channels.event, listen);
    ipcRenderer.send(channels.subscribe, pageId, mine, after);
    return () => {
      ipcRenderer.off(channels.event, listen);
      ipcRenderer.send(channels.unsubscribe, pageId, mine);
    };
  },
  pathForFile: (file) => webUtils.getPathForFile(file),
  platform: process.platform,
};

contextBridge.exposeInMainWorld('farmhand', bridge);

// The one client of this window: over the bridge in the desktop, over a WebSocket in a browser.
import { type Client, createClient } from '@shared/client';
import { ipcTransport } from '@shared/client/ipc';
import { createWebSocketTransport } from '@shared/client/websocket';
import { desktopBridge } from './desktop';

export const clientInfo = { name: 'the window', version: '1' };

/** Connects at once and stays connected. `key` is the browser's own key; the desktop needs none. */
export function connect(key: string | null): Client {
  const bridge = desktopBridge();
  if (bridge !== null) return createClient(ipcTransport(bridge));
  const url = `${window.location.origin.replace(/^http/, 'ws')}/`;
  return createClient(createWebSocketTransport({ url, WebSocket, client: clientInfo, ...(key === null ? {} : { key }) }));
}

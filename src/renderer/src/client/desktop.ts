import type { DesktopBridge } from '@shared/client/ipc';

declare global {
  interface Window {
    /** What the preload hands over; absent in a browser. */
    farmhand?: DesktopBridge;
  }
}

/** The desktop around this window, or null in a browser. */
export function desktopBridge(): DesktopBridge | null {
  return window.farmhand ?? null;
}

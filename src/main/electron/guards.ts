// What no page in a window of ours may do, whatever is in it: Electron's security checklist, points 5 and 12 to 17.
import { isOurPage } from './app-scheme';

/** The part of Electron's Session that is held. */
export interface GuardedSession {
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, callback: (granted: boolean) => void, details: { isMainFrame: boolean; requestingUrl: string }) => void,
  ): void;
  setPermissionCheckHandler(handler: (contents: unknown, permission: string, requestingOrigin: string, details: { isMainFrame: boolean }) => boolean): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  on(event: 'will-download', listener: (event: Preventable, item: { getURL(): string }) => void): unknown;
}

/** The part of Electron's WebContents that is held. */
export interface GuardedContents {
  on(event: 'will-navigate', listener: (event: Preventable & { url: string }) => void): unknown;
  on(event: 'will-frame-navigate', listener: (event: Preventable & { url: string; isMainFrame: boolean }) => void): unknown;
  on(event: 'will-redirect', listener: (event: Preventable & { url: string }) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: Preventable) => void): unknown;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: 'deny' }): void;
}

interface Preventable {
  preventDefault(): void;
}

/** What is known of who sent a message. */
export interface MessageSource {
  sender: { id: number };
  senderFrame: { url: string; parent: object | null } | null;
}

/** Copying text out of the window is the one permission our page has; everything else is refused without a question. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Denies every permission and device, and every download but those that our page makes itself (exports). */
export function guardSession(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    callback(allowed.has(permission) && details.isMainFrame && isOurPage(details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) => {
    return allowed.has(permission) && details.isMainFrame && isOurPage(requestingOrigin);
  });
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event, item) => {
    const url = item.getURL();
    if (!isOurPage(url.startsWith('blob:') ? url.slice('blob:'.length) : url)) event.preventDefault();
  });
}

/** Keeps contents on our page: no navigation elsewhere, no new windows, no webview. A link to the web goes to `openLink`, which asks first. */
export function guardContents(contents: GuardedContents, openLink: (url: string) => void): void {
  contents.on('will-navigate', (event) => {
    if (isOurPage(event.url)) return;
    event.preventDefault();
    openLink(event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || isOurPage(event.url) || event.url === 'about:srcdoc' || event.url === 'about:blank') return;
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurPage(event.url)) event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url);
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Only the top frame of one of our windows, showing our page, may send messages. */
export function isTrustedSender({ sender, senderFrame: frame }: MessageSource, isOurWindow: (contentsId: number) => boolean): boolean {
  return frame !== null && frame.parent === null && isOurPage(frame.url) && isOurWindow(sender.id);
}

import { describe, expect, it } from 'vitest';
import { guardContents, guardSession, isTrustedSender } from './guards';
import { Listeners, preventable } from './shell.fixture';

function guardedSession() {
  const listeners = new Listeners();
  let request: Parameters<Parameters<typeof guardSession>[0]['setPermissionRequestHandler']>[0] = () => {};
  let check: Parameters<Parameters<typeof guardSession>[0]['setPermissionCheckHandler']>[0] = () => true;
  let device = () => true;
  guardSession({
    setPermissionRequestHandler: (handler) => {
      request = handler;
    },
    setPermissionCheckHandler: (handler) => {
      check = handler;
    },
    setDevicePermissionHandler: (handler) => {
      device = handler;
    },
    on: (event: string, listener: (...args: never[]) => void) => listeners.on(event, listener),
  });
  return {
    requests(permission: string, requestingUrl = 'app://farmhand/', isMainFrame = true) {
      let granted: boolean | null = null;
      request(
        null,
        permission,
        (answer) => {
          granted = answer;
        },
        { isMainFrame, requestingUrl },
      );
      return granted;
    },
    checks: (permission: string, origin = 'app://farmhand', isMainFrame = true) => check(null, permission, origin, { isMainFrame }),
    device: () => device(),
    downloads(url: string) {
      const event = preventable({});
      listeners.emit('will-download', event, { getURL: () => url });
      return !event.prevented;
    },
  };
}

describe('the session of the windows', () => {
  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'fullscreen',
    'openExternal',
    'display-capture',
    'hid',
    'serial',
    'usb',
    'midi',
    'unknown',
  ])('denies %s to our own page too', (permission) => {
    const session = guardedSession();
    expect(session.requests(permission)).toBe(false);
    expect(session.checks(permission)).toBe(false);
  });

  it('lets our page, and no frame in it, put text on the clipboard', () => {
    const session = guardedSession();
    expect(session.requests('clipboard-sanitized-write')).toBe(true);
    expect(session.checks('clipboard-sanitized-write')).toBe(true);
    expect(session.requests('clipboard-sanitized-write', 'https://example.com/')).toBe(false);
    expect(session.checks('clipboard-sanitized-write', 'https://example.com')).toBe(false);
    expect(session.requests('clipboard-sanitized-write', 'app://farmhand/frame.html', false)).toBe(false);
  });

  it('gives out no devices', () => expect(guardedSession().device()).toBe(false));

  it('downloads what our page made and nothing else', () => {
    const session = guardedSession();
    expect(session.downloads('blob:app://farmhand/0b9f')).toBe(true);
    expect(session.downloads('https://example.com/setup.exe')).toBe(false);
    expect(session.downloads('blob:https://example.com/0b9f')).toBe(false);
  });
});

function guardedContents() {
  const listeners = new Listeners();
  const links: string[] = [];
  let openHandler = (_details: { url: string }): { action: string } => ({ action: 'allow' });
  guardContents(
    {
      on: (event: string, listener: (...args: never[]) => void) => listeners.on(event, listener),
      setWindowOpenHandler: (handler) => {
        openHandler = handler;
      },
    },
    (url) => links.push(url),
  );
  return {
    links,
    asks(event: string, details: object) {
      const made = preventable(details);
      listeners.emit(event, made);
      return !made.prevented;
    },
    opens: (url: string) => openHandler({ url }).action,
  };
}

describe('the contents of a window', () => {
  it('stay on our page; a link elsewhere is handed on to be asked about', () => {
    const contents = guardedContents();
    expect(contents.asks('will-navigate', { url: 'app://farmhand/' })).toBe(true);
    expect(contents.asks('will-navigate', { url: 'https://example.com/' })).toBe(false);
    expect(contents.asks('will-navigate', { url: 'file:///etc/passwd' })).toBe(false);
    expect(contents.asks('will-redirect', { url: 'https://example.com/' })).toBe(false);
    expect(contents.links).toEqual(['https://example.com/', 'file:///etc/passwd']);
  });

  it('hold no frames from elsewhere', () => {
    const contents = guardedContents();
    expect(contents.asks('will-frame-navigate', { url: 'app://farmhand/frame.html', isMainFrame: false })).toBe(true);
    expect(contents.asks('will-frame-navigate', { url: 'about:srcdoc', isMainFrame: false })).toBe(true);
    expect(contents.asks('will-frame-navigate', { url: 'https://example.com/', isMainFrame: false })).toBe(false);
  });

  it('open no windows', () => {
    const contents = guardedContents();
    expect(contents.opens('https://example.com/')).toBe('deny');
    expect(contents.opens('app://farmhand/')).toBe('deny');
  });

  it('hold no webview', () => expect(guardedContents().asks('will-attach-webview', {})).toBe(false));
});

describe('a message', () => {
  const ours = (id: number) => id === 7;
  const top = { url: 'app://farmhand/#/chat', parent: null };

  it('is taken from the top frame of our page in our window', () => {
    expect(isTrustedSender({ sender: { id: 7 }, senderFrame: top }, ours)).toBe(true);
  });

  it.each([
    ['a frame in it', { sender: { id: 7 }, senderFrame: { ...top, parent: {} } }],
    ['another page', { sender: { id: 7 }, senderFrame: { url: 'https://example.com/', parent: null } }],
    ['other contents', { sender: { id: 8 }, senderFrame: top }],
    ['a frame that is gone', { sender: { id: 7 }, senderFrame: null }],
  ])('is not taken from %s', (_name, event) => {
    expect(isTrustedSender(event, ours)).toBe(false);
  });
});

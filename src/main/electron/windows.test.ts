import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPreferences } from './preferences';
import { preventable, WindowRecorder } from './shell.fixture';
import { createWindows } from './windows';
import { wordsFor } from './words';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'farmhand-windows-'));
  WindowRecorder.made = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open({ staysOpen = true, answer = 0 } = {}) {
  const questions: string[] = [];
  let hidden = 0;
  let now = 1_000;
  const workArea = { x: 0, y: 0, width: 1920, height: 1080 };
  const preferences = openPreferences(folder);
  const windows = createWindows({
    BrowserWindow: WindowRecorder,
    screen: { getAllDisplays: () => [{ workArea }], getCursorScreenPoint: () => ({ x: 1, y: 1 }), getDisplayNearestPoint: () => ({ workArea }) },
    dialog: {
      async showMessageBox(...given: unknown[]) {
        questions.push(Object(given.at(-1)).message);
        return { response: answer, checkboxChecked: false };
      },
    },
    preload: '/app/out/preload/index.cjs',
    icon: null,
    dark: () => false,
    platform: 'linux',
    preferences,
    words: wordsFor('en'),
    clock: () => now,
    staysOpen: () => staysOpen,
    onHidden: () => {
      hidden += 1;
    },
  });
  const wait = (ms: number): void => {
    now += ms;
  };
  const last = () => {
    const window = WindowRecorder.made.at(-1);
    if (window === undefined) throw new Error('no window was made');
    return window;
  };
  return { windows, last, questions, preferences, hidden: () => hidden, wait };
}

describe.each(['main', 'quick question'])('the %s window', (kind) => {
  it('runs its page in a sandbox, apart from the preload, without Node, and weakens nothing', () => {
    const { windows, last } = open();
    if (kind === 'main') windows.show();
    else windows.showQuickAsk();
    expect(last().options.webPreferences).toMatchObject({
      preload: '/app/out/preload/index.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
    });
    expect(last().options.webPreferences).not.toHaveProperty('enableBlinkFeatures');
    expect(last().loaded.every((address) => address.startsWith('app://farmhand/'))).toBe(true);
  });

  it('is shown once there is something to see, and made once', () => {
    const { windows, last } = open();
    const show = kind === 'main' ? windows.show : windows.showQuickAsk;
    show();
    expect(last().options.show).toBe(false);
    last().emit('ready-to-show');
    expect(last().visible).toBe(true);
    show();
    expect(WindowRecorder.made).toHaveLength(1);
    expect(windows.owns(7)).toBe(true);
    expect(windows.owns(8)).toBe(false);
  });
});

describe('the main window', () => {
  it('hides instead of closing while Farmhand stays in the tray, and remembers its place', () => {
    const { windows, last, hidden, preferences } = open();
    windows.show();
    last().emit('ready-to-show');
    const close = preventable({});
    last().emit('close', close);
    expect(close.prevented).toBe(true);
    expect(last().visible).toBe(false);
    expect(hidden()).toBe(1);
    expect(preferences.values.window).toEqual({ bounds: { x: 10, y: 20, width: 900, height: 700 }, maximized: false });
    expect(openPreferences(folder).values.window.bounds).toEqual({ x: 10, y: 20, width: 900, height: 700 });
  });

  it('closes when Farmhand ends, and is made anew where it was', () => {
    const { windows, last } = open({ staysOpen: false });
    windows.show();
    last().emit('ready-to-show');
    const close = preventable({});
    last().emit('close', close);
    expect(close.prevented).toBe(false);
    last().emit('closed');
    expect(windows.main).toBeNull();
    windows.show('/approvals');
    expect(last().options).toMatchObject({ x: 10, y: 20, width: 900, height: 700 });
    expect(last().loaded).toEqual(['app://farmhand/#/approvals']);
  });

  it('that crashed is loaded again, three times in a minute; then a person decides', async () => {
    const { windows, last, questions, wait } = open();
    windows.show();
    const crash = () => last().contents.emit('render-process-gone', {}, { reason: 'crashed' });
    for (let times = 0; times < 3; times += 1) crash();
    expect(last().reloads).toBe(3);
    crash();
    await Promise.resolve();
    expect(questions).toHaveLength(1);
    wait(120_000);
    crash();
    await Promise.resolve();
    expect(questions).toHaveLength(1);
  });

  it('that ended in order is not loaded again', () => {
    const { windows, last } = open();
    windows.show();
    last().contents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(last().reloads).toBe(0);
  });

  it('that does not react is asked about once; loading it again ends its process first', async () => {
    const { windows, last, questions } = open({ answer: 1 });
    windows.show();
    last().contents.emit('unresponsive');
    last().contents.emit('unresponsive');
    expect(questions).toHaveLength(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(last().crashes).toBe(1);
  });
});

it('the window for a quick question steps aside when a person looks away', () => {
  const { windows, last } = open();
  windows.showQuickAsk();
  last().emit('ready-to-show');
  expect(last().options).toMatchObject({ alwaysOnTop: true, frame: false });
  expect(last().loaded).toEqual(['app://farmhand/#/ask']);
  last().emit('blur');
  expect(last().visible).toBe(false);
});

it('a window for a quick question that stepped aside does not outlive the main one, unless Farmhand stays', () => {
  for (const staysOpen of [false, true]) {
    const { windows, last } = open({ staysOpen });
    windows.show();
    const main = last();
    windows.showQuickAsk();
    const quick = last();
    quick.emit('ready-to-show');
    quick.emit('blur');
    main.emit('closed');
    expect(quick.isDestroyed()).toBe(!staysOpen);
  }
});

// The desktop app from outside: its window, its tray, its links. The core behind it is the real one, its LlamaFarm a stand-in.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { call, nextEvent, watchEvents } from './bridge';
import { type Desktop, type DesktopOptions, openDesktop } from './open-desktop';

let farm: LlamaFarmServer;
let desktop: Desktop;

test.beforeEach(async () => {
  farm = await startLlamaFarmServer();
});
test.afterEach(async () => {
  await desktop.dispose();
  await farm.close();
});

async function open(browser: Parameters<typeof openDesktop>[0], options: Partial<DesktopOptions> = {}): Promise<Page> {
  desktop = await openDesktop(browser, { llamafarm: farm.url, ...options });
  // A start that failed says why in its place.
  await expect.poll(async () => (await desktop.windowCount()) || (await desktop.questions()).at(-1)).toBe(1);
  const page = await desktop.page();
  await page.waitForFunction(() => 'farmhand' in window);
  if (options.llamafarm === undefined) await expect.poll(() => farm.requests.length).toBeGreaterThan(0);
  // The first run has pages of its own: here it is over.
  await call(page, 'setup.finish', {});
  await page.evaluate(() => {
    window.location.hash = '/chat';
  });
  return page;
}

test('the window opens on our page, with one bridge and nothing of Electron or Node', async ({ browser }) => {
  const page = await open(browser);
  await expect(page).toHaveTitle(/Farmhand/);
  await expect.poll(() => desktop.isShown()).toBe(true);
  const found = await page.evaluate(() => ({
    bridge: Object.keys(Reflect.get(window, 'farmhand')).sort(),
    leaks: ['require', 'process', 'module', 'electron', 'Buffer', 'global'].filter((name) => name in window),
  }));
  expect(found).toEqual({ bridge: ['cancel', 'pathForFile', 'platform', 'request', 'subscribe'], leaks: [] });
  expect(await call(page, 'desktop.get', {})).toMatchObject({ available: true, closeToTray: true, tray: true, openAtLogin: false, update: { state: 'off' } });
});

test('a message goes to the agent and its answer comes back, over IPC alone', async ({ browser }) => {
  const page = await open(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  farm.script.push({ text: 'Barley stands well.' });
  await page.getByRole('textbox', { name: 'Message', exact: true }).fill('How is the barley?');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('log')).toContainText('Barley stands well.');
  const gateway = desktop.gateway()?.address ?? 'none';
  expect(asked.filter((url) => url.startsWith(gateway) || url.startsWith('ws'))).toEqual([]);
});

test('a call that writes waits for a yes in the window, and then does exactly that', async ({ browser }) => {
  const page = await open(browser);
  const events = await watchEvents(page);
  farm.script.push({ toolCalls: [{ name: 'write_file', arguments: { path: 'plan.md', content: 'Sow barley.' } }] }, { text: 'Written.' });
  await call(page, 'chat.send', { content: 'Write the plan.' });
  await nextEvent(events, 'approval.requested');
  const note = path.join(desktop.stateFolder, 'workspace/plan.md');
  expect(existsSync(note)).toBe(false);
  await page.getByRole('link', { name: /Approvals/ }).click();
  await page.getByRole('button', { name: 'Allow once' }).click();
  await nextEvent(events, 'run.finished');
  expect(readFileSync(note, 'utf8')).toBe('Sow barley.');
});

test('the tray stops the gateway and starts it again; the window works on all the while', async ({ browser }) => {
  const page = await open(browser);
  const entry = (id: string) => desktop.trayMenu().then((menu) => menu.find((line) => line.id === id));
  await expect.poll(() => entry('stop-gateway')).toMatchObject({ enabled: true });
  const first = desktop.gateway();
  expect((await fetch(`${first?.address}/health`)).ok).toBe(true);

  await desktop.chooseInTray('stop-gateway');
  await expect.poll(() => entry('start-gateway')).toMatchObject({ enabled: true });
  expect(desktop.gateway()).toBeNull();
  await expect(fetch(`${first?.address}/health`)).rejects.toThrow();
  expect(await call(page, 'system.health', {})).toMatchObject({ name: 'farmhand' });

  await desktop.chooseInTray('start-gateway');
  await expect.poll(() => entry('stop-gateway')).toMatchObject({ enabled: true });
  const second = desktop.gateway();
  expect((await fetch(`${second?.address}/health`)).ok).toBe(true);
});

test('a paused agent begins nothing until it goes on', async ({ browser }) => {
  const page = await open(browser);
  await expect.poll(async () => (await desktop.trayMenu()).some(({ id }) => id === 'pause-agent')).toBe(true);
  await desktop.chooseInTray('pause-agent');
  await expect(call(page, 'chat.send', { content: 'Hello' })).rejects.toThrow(/paused/);
  await desktop.chooseInTray('resume-agent');
  expect(await call(page, 'chat.send', { content: 'Hello' })).toMatchObject({ state: 'started' });
});

test('closing hides the window, says so once, and the agent goes on', async ({ browser }) => {
  const page = await open(browser);
  await expect.poll(async () => (await desktop.trayMenu()).length).toBeGreaterThan(0);
  await desktop.closeWindow();
  await expect.poll(() => desktop.isShown()).toBe(false);
  await expect.poll(() => desktop.questions()).toHaveLength(1);
  expect(await call(page, 'system.health', {})).toMatchObject({ name: 'farmhand' });
  await desktop.chooseInTray('open');
  await expect.poll(() => desktop.isShown()).toBe(true);
  await desktop.closeWindow();
  await expect.poll(() => desktop.isShown()).toBe(false);
  expect(await desktop.questions()).toHaveLength(1);
});

test('a second start ends, and shows the window of the first', async ({ browser }) => {
  await open(browser);
  await desktop.hide();
  await expect.poll(() => desktop.isShown()).toBe(false);
  await desktop.startAgain([]);
  await expect.poll(() => desktop.isShown()).toBe(true);
  expect(await desktop.windowCount()).toBe(1);
});

test('a link is offered to the person and does nothing by itself', async ({ browser }) => {
  const page = await open(browser);
  const before = farm.chats().length;
  await desktop.startAgain(['farmhand://ask?text=Delete%20everything']);
  const question = page.getByRole('dialog');
  await expect(question).toContainText('Delete everything');
  await question.getByRole('button', { name: 'Ignore it' }).click();
  await expect(question).toBeHidden();
  expect(await call(page, 'desktop.get', {})).toMatchObject({ pendingLink: null });

  await desktop.startAgain(['farmhand://ask?text=What%20is%20ripe%3F']);
  await question.getByRole('button', { name: 'Take the draft' }).click();
  await expect(page.getByRole('textbox', { name: 'Message', exact: true })).toHaveValue('What is ripe?');
  await desktop.startAgain(['farmhand://open/memory']);
  await question.getByRole('button', { name: 'Go there' }).click();
  await expect(page).toHaveURL(/#\/memory/);

  await desktop.startAgain(['farmhand://run?command=rm']);
  expect(await call(page, 'desktop.get', {})).toMatchObject({ pendingLink: null });
  expect(farm.chats()).toHaveLength(before);
});

test('nothing leads the window away: links are asked about, everything else is refused', async ({ browser }) => {
  const page = await open(browser);
  const here = new URL(page.url()).origin;
  await desktop.answer(0, 1);
  await page.evaluate(() => {
    window.location.href = 'https://first.example/';
  });
  await expect.poll(() => desktop.questions()).toHaveLength(1);
  await page.evaluate(() => void window.open('https://second.example/path'));
  await expect.poll(() => desktop.openedLinks()).toEqual(['https://second.example/path']);
  await page.evaluate(() => {
    window.location.href = 'file:///etc/passwd';
  });
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  expect(new URL(page.url()).origin).toBe(here);
  expect(await desktop.windowCount()).toBe(1);
  expect(await desktop.openedLinks()).toHaveLength(1);
});

test('a window that crashes comes back and gets what it missed, by sequence number', async ({ browser }) => {
  const first = await open(browser);
  const events = await watchEvents(first);
  await call(first, 'settings.set', { path: 'agents.defaults.think', value: true });
  const { seq } = await nextEvent(events, 'settings.changed');
  farm.script.push({ text: 'Ploughed while nobody looked.' });
  await call(first, 'chat.send', { content: 'Plough.' });
  await desktop.crashPage();
  await expect.poll(async () => (await desktop.page()) !== first || first.isClosed()).toBe(true);
  const page = await desktop.page();
  await page.waitForFunction(() => 'farmhand' in window);
  const again = await watchEvents(page, seq);
  const finished = await nextEvent(again, 'run.finished');
  const seen = await page.evaluate(() => Reflect.get(window, 'seenEvents').map((event: { seq: number }) => event.seq));
  expect(seen).toEqual(Array.from({ length: seen.length }, (_, index) => seq + index));
  expect(finished.seq).toBeGreaterThan(seq);
});

test('the built-in engine answers from a process of its own', async ({ browser }) => {
  const engineModel = path.resolve(import.meta.dirname, '../../resources/models/farmhand-starter.q8_0.gguf');
  const page = await open(browser, { llamafarm: 'http://127.0.0.1:9', engineModel });
  const events = await watchEvents(page);
  await call(page, 'chat.send', { content: 'Hello!' });
  const { data } = await nextEvent(events, 'run.finished');
  expect(data).toMatchObject({ reason: 'done', facts: { model: expect.stringContaining('starter') } });
});

test('a quick question has a window of its own, by the tray and by the shortcut that a person recorded', async ({ browser }) => {
  const page = await open(browser);
  const shortcut = 'CommandOrControl+Shift+Space';
  expect(await desktop.press(shortcut)).toBe(false);
  expect(await call(page, 'desktop.set', { quickAskShortcut: shortcut })).toMatchObject({ quickAsk: { shortcut, registered: true, problem: null } });
  expect(await desktop.press(shortcut)).toBe(true);
  await expect.poll(() => desktop.windowCount()).toBe(2);
  await desktop.chooseInTray('quick-ask');
  expect(await desktop.windowCount()).toBe(2);

  const quick = () =>
    page
      .context()
      .pages()
      .find((one) => one !== page && one.url().includes('#/ask'));
  await expect.poll(() => quick() !== undefined).toBe(true);
  const small = quick();
  if (small === undefined) throw new Error('no small window');
  await expect(small.getByRole('navigation')).toHaveCount(0);
  farm.script.push({ text: 'It is ripe.' });
  await small.getByRole('textbox', { name: 'Message', exact: true }).fill('Is the rye ripe?');
  await small.keyboard.press('Enter');
  await expect(small.getByRole('log')).toContainText('It is ripe.');
  expect(small.url()).toMatch(/#\/ask\/ses/);
  // The main window stays where it was, and has the conversation in its list.
  await expect(page).toHaveURL(/#\/chat$/);
  await expect(page.getByRole('link', { name: /Is the rye ripe\?/ })).toBeVisible();
  expect(await call(page, 'desktop.set', { quickAskShortcut: null })).toMatchObject({ quickAsk: { shortcut: null, registered: false } });
  expect(await desktop.press(shortcut)).toBe(false);
});

// Elsewhere this would change the list of the system that runs the test.
if (process.platform === 'linux') {
  test('Farmhand starts at login only when a person wants it', async ({ browser }) => {
    const page = await open(browser);
    const file = path.join(desktop.stateFolder, 'config', 'autostart', 'farmhand.desktop');
    expect(existsSync(file)).toBe(false);
    expect(await call(page, 'desktop.set', { openAtLogin: true })).toMatchObject({ openAtLogin: true });
    expect(readFileSync(file, 'utf8')).toContain('--hidden');
    expect(await call(page, 'desktop.set', { openAtLogin: false })).toMatchObject({ openAtLogin: false });
    expect(existsSync(file)).toBe(false);
  });
}

test('a gateway that runs without a window is taken over, once a person agrees', async ({ browser }) => {
  let ended = Promise.resolve<unknown>(null);
  const page = await open(browser, {
    async before(env) {
      const cli = path.resolve(import.meta.dirname, '../../out/main/cli.js');
      const child = spawn(process.execPath, [cli, 'start', '--headless'], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] });
      ended = once(child, 'exit');
      await once(child.stdout, 'data');
    },
  });
  expect(await ended).toEqual([0, null]);
  expect((await desktop.questions())[0]).toContain('without a window');
  expect(await call(page, 'system.health', {})).toMatchObject({ name: 'farmhand' });
});

test('the preload is one small file that needs electron and nothing else', async ({ browser }) => {
  await open(browser);
  const bundle = readFileSync(path.resolve(import.meta.dirname, '../../out/preload/index.cjs'), 'utf8');
  expect([...bundle.matchAll(/require\(([^)]*)\)|import\s*\(/g)].map(([, name]) => name)).toEqual(['"electron"']);
  expect(bundle.length).toBeLessThan(4_000);
});

test('what finishes while a person looks elsewhere is told by the system', async ({ browser }) => {
  const page = await open(browser);
  await desktop.hide();
  await expect.poll(() => desktop.isShown()).toBe(false);
  farm.script.push({ toolCalls: [{ name: 'write_file', arguments: { path: 'plan.md', content: 'Sow barley.' } }] }, { text: 'So be it.' });
  const events = await watchEvents(page);
  await call(page, 'chat.send', { content: 'Write the plan.' });
  const { data } = await nextEvent(events, 'approval.requested');
  await expect.poll(async () => (await desktop.notifications()).length).toBe(1);
  await call(page, 'approvals.resolve', { approvalId: Reflect.get(Reflect.get(Object(data), 'approval'), 'id'), decision: 'deny' });
  await expect.poll(async () => (await desktop.notifications()).length).toBe(2);
});

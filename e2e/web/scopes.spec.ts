// Windows whose keys may do less: what they cannot use is not there, or says in one sentence what is missing; nothing is refused in red.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { createTestGateway, type TestGateway } from './gateway';
import { callGateway } from './window';

const places = [
  '/chat',
  '/approvals',
  '/approvals/history',
  '/memory',
  '/memory/MEMORY.md',
  '/models',
  '/servers',
  '/activity',
  '/activity/health',
  '/activity/backups',
];
const own = ['/settings', '/settings/appearance', '/settings/shortcuts', '/settings/desktop', '/settings/transfer', '/settings/about', '/setup'];

let farm: LlamaFarmServer;
let gateway: TestGateway;

test.beforeAll(async () => {
  farm = await startLlamaFarmServer();
  gateway = await createTestGateway({ llamafarm: farm.url });
  await gateway.start();
  await callGateway(gateway, 'setup.finish');
});
test.afterAll(async () => {
  await gateway.dispose();
  await farm.close();
});

/** Opens a window that may do only this. Gives what the gateway refused it. */
async function openAs(page: Page, scopes: string[]): Promise<string[]> {
  const refused: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const text = payload.toString();
      if (text.includes('"forbidden"')) refused.push(text.slice(0, 300));
    }),
  );
  const { url } = await callGateway(gateway, 'keys.link', { name: `a window for ${scopes.join(' and ')}`, scopes });
  await page.goto(url);
  await page.getByRole('navigation').filter({ visible: true }).first().waitFor();
  return refused;
}

const pageLinks = (page: Page) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link');

async function go(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

async function walkAll(page: Page, refused: string[]): Promise<void> {
  for (const place of [...places, ...own]) {
    await go(page, place);
    await expect(page.getByRole('main').getByText('Loading', { exact: true }), place).toHaveCount(0);
    await expect(page.getByRole('alert'), place).toHaveCount(0);
    await expect(page.getByText(/needs the scope/), place).toHaveCount(0);
    expect(await page.getByRole('region', { name: 'Notes' }).getByRole('paragraph').count(), place).toBe(0);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => `${place}: ${id}`)).toEqual([]);
  }
  expect(refused).toEqual([]);
}

test('a key that may only chat: its window chats, streams, stops and remembers what was said; other pages say what is missing', async ({ page }) => {
  test.setTimeout(120_000);
  const refused = await openAs(page, ['chat']);
  await expect(pageLinks(page)).toHaveText(['Chat', 'Settings']);
  await expect(page.getByText('This window may chat, but not look at conversations')).toBeVisible();
  const message = page.getByRole('textbox', { name: 'Message' });
  await expect(message).toBeFocused();
  farm.script.push({ text: 'The gate is **shut** <b>now</b>.' });
  await page.keyboard.type('Is the gate shut?');
  await page.keyboard.press('Enter');
  const turns = page.getByRole('list', { name: 'Conversation' }).getByRole('listitem');
  await expect(turns.nth(1)).toContainText('The gate is **shut** <b>now</b>.');
  await expect(turns.nth(1).locator('b')).toHaveCount(0);

  farm.script.push({ text: 'As I said: shut.' });
  await message.fill('And now?');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(turns.nth(3)).toContainText('As I said: shut.');
  expect(farm.chats().at(-1)?.text).toContain('Is the gate shut?');

  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  farm.script.push({ text: 'The first words, and the last that never come.', hold: { after: 4, until } });
  await message.fill('Tell me more');
  await page.keyboard.press('Enter');
  await expect(turns.nth(5)).toContainText('The');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped.')).toBeVisible();
  release();
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(turns).toHaveCount(0);

  await go(page, '/servers');
  await expect(page.getByText('Its key may not see status, conversations and memory: it lacks “read”.')).toBeVisible();
  await go(page, '/approvals');
  await expect(page.getByText('Its key may not say yes or no to actions: it lacks “approve”.')).toBeVisible();
  await walkAll(page, refused);
});

test('a key that may only look sees every page but the one of approvals, and no action that it cannot do', async ({ page }) => {
  test.setTimeout(120_000);
  const { sessionId } = await callGateway(gateway, 'chat.send', { content: 'Good morning' });
  await expect.poll(async () => (await callGateway(gateway, 'system.status')).runs).toBe(0);
  const refused = await openAs(page, ['read']);
  await expect(pageLinks(page)).toHaveText([/^Chat/, 'Memory', 'Models', 'Servers', 'Activity', 'Settings']);
  await walkAll(page, refused);
  await go(page, '/servers');
  for (const name of ['New key', 'Let a browser in', 'Set up again', 'Restart', 'Free its memory', 'Stop it'])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByText('Its log')).toHaveCount(0);
  await go(page, `/chat/${sessionId}`);
  await expect(page.getByRole('log', { name: 'Conversation' })).toContainText('Good morning');
  expect(refused).toEqual([]);
});

test('a key that may only say yes or no lands on the page that it can use', async ({ page }) => {
  const refused = await openAs(page, ['approve']);
  await expect(pageLinks(page)).toHaveText([/^Approvals/, 'Settings']);
  await expect(page.getByRole('heading', { level: 1, name: 'Approvals' })).toBeVisible();
  await expect(page.getByText('Nothing waits')).toBeVisible();
  await go(page, '/chat');
  await expect(page.getByText('it lacks “read”')).toBeVisible();
  expect(refused).toEqual([]);
});

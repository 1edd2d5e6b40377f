import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { createTestGateway, type TestGateway } from './gateway';
import { withEvents } from './past';
import { callGateway, openWindow } from './window';

let farm: LlamaFarmServer;
let gateway: TestGateway;

test.beforeAll(async () => {
  farm = await startLlamaFarmServer();
  gateway = await createTestGateway({ llamafarm: farm.url });
  await gateway.start();
});
test.afterAll(async () => {
  await gateway.dispose();
  await farm.close();
});

const list = (page: Page) => page.getByRole('list', { name: 'Events, newest first' });

async function say(text: string, content = 'Say something.'): Promise<string> {
  farm.script.push({ text });
  const { sessionId } = await callGateway(gateway, 'chat.send', { content });
  return sessionId;
}

test('events come in live, newest first, and open with everything they hold', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: gateway.address });
  await openWindow(page, gateway, '/activity');
  await say('Good morning.');
  await expect(list(page).getByRole('listitem').first()).toContainText('run.finished');
  await expect(list(page).getByRole('button', { name: /An answer begins/ })).toHaveCount(1);
  await list(page).getByRole('listitem').first().getByRole('button').click();
  const inspector = page.getByRole('complementary', { name: 'Event' });
  await expect(inspector.getByText('run.finished', { exact: true })).toBeVisible();
  await expect(inspector.getByText('"reason": "done"')).toBeVisible();
  await inspector.getByRole('button', { name: 'Copy as JSON' }).click();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText())).reason).toBe('done');
  await inspector.getByRole('link', { name: 'Open the chat' }).click();
  await expect(page).toHaveURL(/#\/chat\//);
});

test('events are filtered by kind, chat and text', async ({ page }) => {
  const first = await say('One.', 'About the orchard');
  farm.script.push({ toolCalls: [{ name: 'calculate', arguments: { expression: '6*7' } }] }, { text: '42.' });
  await callGateway(gateway, 'chat.send', { content: 'How much?' });
  await openWindow(page, gateway, '/activity');
  await expect(list(page).getByRole('button', { name: /calculate is done/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Tools');
  await expect(list(page).getByRole('button', { name: /run\./ })).toHaveCount(0);
  await expect(list(page).getByRole('button', { name: /Work out 6\*7/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Everything');
  await page.getByRole('combobox', { name: 'Chat' }).selectOption(first);
  await expect(list(page).getByRole('listitem')).toHaveCount(2);
  await page.getByLabel('Text in events').fill('no such words anywhere');
  await expect(page.getByText('No event fits these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(list(page).getByRole('button', { name: /calculate is done/ })).toBeVisible();
});

test('while paused nothing moves, and what came is counted', async ({ page }) => {
  await openWindow(page, gateway, '/activity');
  await say('Before.');
  await expect(list(page).getByRole('listitem').first()).toContainText('run.finished');
  const before = Number(await list(page).getByRole('listitem').first().getAttribute('aria-setsize'));
  await page.getByRole('button', { name: 'Pause' }).click();
  await say('After.');
  await expect(page.getByText('Paused. 2 new events')).toBeVisible();
  await expect(list(page).getByRole('listitem').first()).toHaveAttribute('aria-setsize', String(before));
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(list(page).getByRole('listitem').first()).toHaveAttribute('aria-setsize', String(before + 2));
});

test('hostile words in an event are inert', async ({ page }) => {
  await openWindow(page, gateway, '/activity');
  await callGateway(gateway, 'keys.create', { name: '<img src=x onerror=alert(1)>\u202Egpj', scopes: ['read'] });
  const row = list(page).getByRole('button', { name: /<img src=x onerror=alert\(1\)>⟨U\+202E⟩gpj/ });
  await expect(row).toBeVisible();
  await expect(row.locator('img')).toHaveCount(0);
});

test('health names what wants attention with one thing to do, and makes a diagnostics archive', async ({ page }) => {
  await openWindow(page, gateway, '/activity/health');
  await expect(page.getByRole('heading', { name: /wants? attention|All is well/ })).toBeVisible({ timeout: 20_000 });
  const { checks } = await callGateway(gateway, 'system.doctor');
  const troubled = checks.find(({ state, action }: { state: string; action: string | null }) => state !== 'ok' && action !== null);
  if (troubled !== undefined) await expect(page.getByText(troubled.action).first()).toBeVisible();
  await page.getByRole('button', { name: 'Make the archive' }).click();
  await expect(page.getByRole('button', { name: 'Copy the path' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('main').getByText('Holds')).toBeVisible();
});

test('a backup is made, and a restore is asked about, promised and taken back', async ({ page }) => {
  await openWindow(page, gateway, '/activity/backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  const restore = page.getByRole('button', { name: /^Restore / }).first();
  await expect(restore).toBeVisible({ timeout: 20_000 });
  await restore.click();
  const dialog = page.getByRole('dialog', { name: 'Go back to this backup?' });
  await dialog.getByRole('button', { name: 'Restore at the next start' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Nothing is restored.').last()).toBeVisible();
});

test('words are looked for in every stored event, and the page says how far it looked', async ({ page }) => {
  const old = await createTestGateway();
  await old.start();
  try {
    await withEvents(old, 30_000, (index) => (index === 27_000 ? 'a Lantern "for" the barn' : index === 4_000 ? 'an old lantern' : `fence ${index}`));
    await openWindow(page, old, '/activity');
    await expect(list(page).getByRole('listitem').first()).toBeVisible();
    await page.getByLabel('Text in events').fill('LANTERN');
    await expect(list(page).getByRole('button', { name: /a Lantern/ })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /^Looked at the newest 20,000 events, back to / })).toBeVisible();
    await expect(list(page).getByRole('button', { name: /an old lantern/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Search further back' }).click();
    await expect(list(page).getByRole('button', { name: /an old lantern/ })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /^Looked at all 30,\d\d\d stored events/ })).toBeVisible();
    // What comes while the words stand there joins in when it holds them, and only then.
    await callGateway(old, 'keys.create', { name: 'new lantern', scopes: ['read'] });
    await callGateway(old, 'keys.create', { name: 'new fence', scopes: ['read'] });
    await expect(list(page).getByRole('button', { name: /new lantern/ })).toBeVisible();
    await expect(list(page).getByRole('listitem')).toHaveCount(3);
    await page.getByLabel('Text in events').fill('lantern "for"');
    await expect(list(page).getByRole('listitem')).toHaveCount(1);
    await page.getByLabel('Text in events').fill('nobody said this');
    await expect(page.getByText('No event fits these filters.')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  } finally {
    await old.dispose();
  }
});

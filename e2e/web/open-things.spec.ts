// What lies over a page: axe finds nothing in it either, in both themes. And every page has exactly one main part, also where list and page take turns.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { createTestGateway, type TestGateway } from './gateway';
import { callGateway, openWindow } from './window';

let farm: LlamaFarmServer;
let gateway: TestGateway;
let sessionId: string;

test.beforeAll(async () => {
  farm = await startLlamaFarmServer();
  gateway = await createTestGateway({ llamafarm: farm.url });
  await gateway.start();
  ({ sessionId } = await callGateway(gateway, 'chat.send', { content: 'Good morning' }));
  await expect.poll(async () => (await callGateway(gateway, 'system.status')).runs).toBe(0);
});
test.afterAll(async () => {
  await gateway.dispose();
  await farm.close();
});

async function axeFindsNothing(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
}

/** Opens one thing, looks, and closes it again; the focus is back where it was. */
async function look(page: Page, what: string, open: () => Promise<void>, thing: ReturnType<Page['getByRole']>): Promise<void> {
  await open();
  await expect(thing).toBeVisible();
  await axeFindsNothing(page, what);
  await page.keyboard.press('Escape');
  await expect(thing).toHaveCount(0);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`open menus, an open dialog, the palette and the shortcuts, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await openWindow(page, gateway, '/approvals');
    const menu = page.getByRole('menu');
    await look(page, 'when to ask', () => page.getByRole('button', { name: /^When to ask/ }).click(), menu);
    await look(page, 'palette', () => page.keyboard.press('ControlOrMeta+k'), page.getByRole('dialog'));
    await look(page, 'shortcuts', () => page.keyboard.press('Shift+?'), page.getByRole('dialog'));
    await page.evaluate(() => {
      window.location.hash = '/approvals/rules';
    });
    await look(page, 'a new rule', () => page.getByRole('button', { name: 'Add a rule' }).click(), page.getByRole('dialog'));
    await page.evaluate(() => {
      window.location.hash = '/servers';
    });
    await look(page, 'a new key', () => page.getByRole('button', { name: 'New key' }).click(), page.getByRole('dialog'));
    await page.evaluate((id) => {
      window.location.hash = `/chat/${id}`;
    }, sessionId);
    await page.getByRole('log', { name: 'Conversation' }).waitFor();
    const buttons = await page.locator('[aria-haspopup="menu"]').all();
    expect(buttons.length).toBeGreaterThan(0);
    for (const [index, button] of buttons.entries()) {
      if (await button.isVisible()) await look(page, `menu ${index} of the chat`, () => button.click(), menu);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await look(page, 'more pages', () => page.getByRole('button', { name: 'More' }).last().click(), menu);
    await context.close();
  });
}

test('in a narrow window every page has exactly one main part, with one heading of the first level', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWindow(page, gateway, '/chat');
  const places = [
    '/chat',
    `/chat/${sessionId}`,
    '/approvals',
    '/approvals/history',
    '/memory',
    '/memory/SOUL.md',
    '/models',
    '/servers',
    '/activity',
    '/activity/health',
  ];
  for (const place of [...places, '/activity/backups', '/settings', '/settings/gateway', '/settings/shortcuts', '/setup']) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, place);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('main'), place).toHaveCount(1);
    await expect(page.locator('#content'), place).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 }), place).toHaveCount(1);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 }), place).toBeAttached();
  }
});

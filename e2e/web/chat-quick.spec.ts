// The small window for one question. In a browser it is a page of its own, made by its address.
import { expect, type Page, test } from '@playwright/test';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { createTestGateway, type TestGateway } from './gateway';
import { openWindow } from './window';

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

const composer = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const log = (page: Page) => page.getByRole('log', { name: 'Conversation' });

test('a quick question is asked and answered in one place, with nothing around it and no way out of it', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 420 });
  await openWindow(page, gateway);
  await page.goto('about:blank');
  await page.goto(`${gateway.address}/#/ask`);
  await expect(page.getByRole('heading', { level: 1, name: 'Quick question' })).toBeVisible();
  await expect(composer(page)).toBeFocused();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);

  farm.script.push({ text: 'Half past nine.' }, { text: 'Rain.' });
  await page.keyboard.type('When does the barn close?');
  await page.keyboard.press('Enter');
  await expect(log(page).getByText('Half past nine.')).toBeVisible();
  await expect(page).toHaveURL(/#\/ask\/ses/);
  await expect(composer(page)).toBeFocused();
  await page.reload();
  await expect(log(page).getByText('Half past nine.')).toBeVisible();

  await page.getByRole('button', { name: 'Another question' }).click();
  await expect(page).toHaveURL(/#\/ask$/);
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type('And the weather?');
  await page.keyboard.press('Enter');
  await expect(log(page).getByText('Rain.')).toBeVisible();
  await page.evaluate(() => (window.location.hash = '/settings'));
  await expect(page.getByRole('heading', { level: 1, name: 'Quick question' })).toBeVisible();
});

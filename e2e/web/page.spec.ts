import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { createTestGateway, type TestGateway } from './gateway';

let gateway: TestGateway;

test.beforeAll(async () => {
  gateway = await createTestGateway();
  await gateway.start();
});

test.afterAll(() => gateway.dispose());

test('the page says that no model can answer, and what to do', async ({ page }) => {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(gateway.address)) trouble.push(`asks ${request.url()}`);
  });

  const response = await page.goto(gateway.address);
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).toMatch(/style-src [^;]*'nonce-/);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No model yet');
  await expect(page.getByText('What to do:')).toBeVisible();
  const parts = page.getByRole('list').getByRole('listitem');
  await expect(parts).toHaveText([/Gateway\s*ready/, /LlamaFarm/, /Engine/]);
  await expect(page.locator('pre').nth(1)).toContainText(`curl ${gateway.address}/v1/chat/completions`);
  expect(trouble).toEqual([]);
});

test('the page has landmarks, and its state is announced', async ({ page }) => {
  await page.goto(gateway.address);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await expect(page.getByRole('main').locator('[aria-live="polite"]')).toContainText('No model yet');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Copy: In a terminal/ })).toBeFocused();
});

test('a command is copied with one click', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: gateway.address });
  await page.goto(gateway.address);
  await page.getByRole('button', { name: /^Copy: From any program/ }).click();
  await expect(page.getByTestId('spoken')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('"model":"farmhand"');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page fits a phone, ${colorScheme}`, async ({ browser }) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 360, height: 720 } });
    await page.goto(gateway.address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { width, background } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      background: getComputedStyle(document.documentElement).backgroundColor,
    }));
    expect(width).toBe(360);
    expect(background).toBe(colorScheme === 'light' ? 'rgb(246, 242, 233)' : 'rgb(22, 20, 17)');
    await page.close();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(gateway.address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No model yet');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)).toEqual([]);
    await context.close();
  });
}

test('the page speaks German where the person does', async ({ browser }) => {
  const page = await browser.newPage({ locale: 'de-DE' });
  await page.goto(gateway.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noch kein Modell');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByText('Diese Seite hat keinen Schlüssel.')).toBeVisible();
  await page.close();
});

test('the page says that the gateway is gone, and recovers by itself when it is back', async ({ page }) => {
  await page.goto(gateway.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No model yet');
  await gateway.stop();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No answer');
  await expect(page.getByText('npm start')).toBeVisible();
  await gateway.start();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No model yet');
});

import { expect, type Page, test } from '@playwright/test';
import { createTestGateway, type TestGateway } from './gateway';
import { callGateway } from './window';

let gateway: TestGateway;

test.beforeAll(async () => {
  gateway = await createTestGateway();
  await gateway.start();
  await callGateway(gateway, 'setup.finish');
});
test.afterAll(() => gateway.dispose());

/** Every address that the page asks, WebSockets among them. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  return asked;
}

const opened = (page: Page) => page.getByRole('navigation', { name: 'Pages' }).filter({ visible: true });
const allowed = (page: Page) => page.getByRole('status').filter({ hasText: 'This window may' });
const storedKey = (page: Page) => page.evaluate(() => window.localStorage.getItem('farmhand-key'));

test('a link lets the page in once, and leaves the address at once', async ({ page, browser }) => {
  const asked = watch(page);
  const { url } = await callGateway(gateway, 'keys.link');
  await page.goto(url);
  await expect(opened(page)).toBeVisible();
  await expect(allowed(page)).toBeHidden();
  expect(page.url()).not.toContain('link=');
  expect(new URL(page.url()).pathname).toBe('/');
  expect(asked.filter((address) => address.includes(url.split('#link=')[1]))).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');

  await page.reload();
  await expect(opened(page)).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await other.goto(url);
  await expect(other.getByText('This link was used before')).toBeVisible();
  await expect(opened(other)).toBeHidden();
  await other.close();
});

test('a window whose key may not do everything says what it may, and offers nothing else', async ({ page }) => {
  const { url } = await callGateway(gateway, 'keys.link', { name: 'a looker', scopes: ['read'] });
  await page.goto(url);
  await expect(allowed(page)).toHaveText('This window may see status, conversations and memory, and nothing else.');
  await page.evaluate(() => (window.location.hash = '/models'));
  await expect(page.getByText('This window may look, but not change models.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a file' })).toHaveCount(0);
  await page.evaluate(() => (window.location.hash = '/servers'));
  await expect(page.getByText('Only a window that may change settings sees the keys.')).toBeVisible();
  await page.evaluate(() => (window.location.hash = '/settings/appearance'));
  await expect(page.getByText('This window may not change settings of Farmhand.')).toBeVisible();
});

test('a key that was revoked is forgotten at once, and the page says how to get another', async ({ page }) => {
  const { url } = await callGateway(gateway, 'keys.link', { name: 'to be revoked', scopes: ['read'] });
  await page.goto(url);
  await expect(allowed(page)).toBeVisible();
  expect(await storedKey(page)).not.toBeNull();
  const { keys } = await callGateway(gateway, 'keys.list');
  const { id } = keys.find(({ name }: { name: string }) => name === 'to be revoked');
  await callGateway(gateway, 'keys.revoke', { keyId: id });
  await expect(page.getByText('farmhand link')).toBeVisible();
  await expect.poll(() => storedKey(page)).toBeNull();
});

test('a key that was revoked while the page was closed is forgotten when it opens', async ({ page }) => {
  const { url } = await callGateway(gateway, 'keys.link', { name: 'to be revoked too', scopes: ['read'] });
  await page.goto(url);
  await expect(allowed(page)).toBeVisible();
  await page.goto('about:blank');
  const { keys } = await callGateway(gateway, 'keys.list');
  const { id } = keys.find(({ name }: { name: string }) => name === 'to be revoked too');
  await callGateway(gateway, 'keys.revoke', { keyId: id });
  await page.goto(gateway.address);
  await expect(page.getByText('was revoked or has expired')).toBeVisible();
  expect(await storedKey(page)).toBeNull();
});

test('no link, parameter or fragment makes the page send its key elsewhere', async ({ page }) => {
  await page.goto((await callGateway(gateway, 'keys.link')).url);
  await expect(opened(page)).toBeVisible();
  const asked = watch(page);
  for (const lure of ['?gatewayUrl=ws://127.0.0.1:1/', '?gateway=http://evil.example', '#gatewayUrl=ws://evil.example', '#link=//evil.example']) {
    await page.goto(`${gateway.address}/${lure}`);
    await page.reload();
    await expect(opened(page)).toBeVisible();
  }
  const own = [gateway.address, gateway.address.replace('http', 'ws'), 'blob:', 'data:'];
  expect(asked.filter((address) => !own.some((start) => address.startsWith(start)))).toEqual([]);
});

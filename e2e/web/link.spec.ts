import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createTestGateway, type TestGateway } from './gateway';

let gateway: TestGateway;

test.beforeAll(async () => {
  gateway = await createTestGateway();
  await gateway.start();
});
test.afterAll(() => gateway.dispose());

async function call(method: string, input: object) {
  const { key } = JSON.parse(await readFile(path.join(gateway.stateFolder, 'gateway.json'), 'utf8'));
  const answer = await fetch(`${gateway.address}/api/rpc/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify(input),
  });
  return (await answer.json()).data;
}

/** Every address that the page asks, WebSockets among them. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  return asked;
}

test('a link lets the page in once, and leaves the address at once', async ({ page, browser }) => {
  const asked = watch(page);
  const { url } = await call('keys.link', {});
  await page.goto(url);
  await expect(page.getByText('This page may see status')).toBeVisible();
  expect(page.url()).toBe(`${gateway.address}/`);
  expect(asked.filter((address) => address.includes(url.split('#link=')[1]))).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');

  await page.reload();
  await expect(page.getByText('This page may see status')).toBeVisible();

  const other = await (await browser.newContext()).newPage();
  await other.goto(url);
  await expect(other.getByText('This link was used before')).toBeVisible();
  await other.close();
});

test('a key that was revoked is forgotten, and the page says how to get another', async ({ page }) => {
  const { url } = await call('keys.link', { name: 'to be revoked', scopes: ['read'] });
  await page.goto(url);
  await expect(page.getByText('This page may see status, conversations and memory.')).toBeVisible();
  const { keys } = await call('keys.list', {});
  const { id } = keys.find(({ name }: { name: string }) => name === 'to be revoked');
  await call('keys.revoke', { keyId: id });
  await page.reload();
  await expect(page.getByText('was revoked or has expired')).toBeVisible();
  expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
});

test('no link, parameter or fragment makes the page send its key elsewhere', async ({ page }) => {
  await page.goto((await call('keys.link', {})).url);
  await expect(page.getByText('This page may see status')).toBeVisible();
  const asked = watch(page);
  for (const lure of ['?gatewayUrl=ws://127.0.0.1:1/', '?gateway=http://evil.example', '#gatewayUrl=ws://evil.example', '#link=//evil.example']) {
    await page.goto(`${gateway.address}/${lure}`);
    await page.reload();
    await expect(page.getByText('This page may see status')).toBeVisible();
  }
  const own = [gateway.address, gateway.address.replace('http', 'ws')];
  expect(asked.filter((address) => !own.some((start) => address.startsWith(`${start}/`)))).toEqual([]);
});

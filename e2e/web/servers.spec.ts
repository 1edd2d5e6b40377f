// LlamaFarm, engine and gateway as a person sees and steers them; keys; requests as they come.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { createTestGateway, type TestGateway } from './gateway';
import { callGateway, openWindow } from './window';

let dataFolder: string;
let farm: LlamaFarmServer;
let gateway: TestGateway;

test.beforeAll(async () => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'farmhand-lf-'));
  farm = await startLlamaFarmServer({ dataFolder });
  gateway = await createTestGateway({ llamafarm: farm.url, engineModel: '' });
  await gateway.start();
});
test.afterAll(async () => {
  await gateway.dispose();
  await farm.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

const card = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).locator('xpath=ancestor::section[1]');
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

function ask(key: string | null, body: object): Promise<Response> {
  return fetch(`${gateway.address}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
    body: JSON.stringify(body),
  });
}

test('LlamaFarm: where it was found, its parts, and its project set up again step by step', async ({ page }) => {
  await openWindow(page, gateway, '/servers');
  const llamafarm = card(page, 'LlamaFarm');
  await expect(llamafarm.getByText('It was found and can answer.')).toBeVisible();
  await expect(llamafarm.getByText(farm.url).first()).toBeVisible();
  await expect(llamafarm.getByText('named by LLAMAFARM_URL')).toBeVisible();
  await llamafarm.getByText(/parts reported/).click();
  await llamafarm.getByRole('button', { name: 'Set up again' }).click();
  const steps = llamafarm.getByRole('region', { name: 'Steps' });
  await expect(steps.getByRole('listitem').filter({ hasText: /Check it: (done|not needed)/ })).toBeVisible();
});

test('LlamaFarm: the end of its log is read where it lies, without secrets, and followed while it is open', async ({ page }) => {
  await openWindow(page, gateway, '/servers');
  const llamafarm = card(page, 'LlamaFarm');
  await llamafarm.getByText('Its log').click();
  const log = llamafarm.getByRole('log', { name: 'Log of the server' });
  await expect(log).toContainText('GET /info HTTP/1.1');
  await expect(llamafarm.getByText(path.join(dataFolder, 'logs', 'server.log'))).toBeVisible();
  farm.logLine('ERROR:    the hen house is open, HF_TOKEN=hf_abcdefghijklmnopqrstuvwx');
  await expect(log).toContainText('the hen house is open, HF_TOKEN=[secret removed]');
  await llamafarm.getByRole('combobox', { name: 'Log of' }).selectOption({ label: 'the runtime' });
  await expect(llamafarm.getByText(/There is no log at .*universal-runtime\.log/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test('another address that nothing answers at: what was tried, why, and what to do', async ({ page }) => {
  // The address of the environment comes first: a gateway without one.
  const lonely = await createTestGateway();
  await lonely.start();
  try {
    await openWindow(page, lonely, '/servers');
    const llamafarm = card(page, 'LlamaFarm');
    await expect(llamafarm.getByText('No LlamaFarm answers on this computer.')).toBeVisible();
    await llamafarm.getByText('What was tried').click();
    await expect(llamafarm.getByRole('listitem').first()).toBeVisible();
    await llamafarm.getByRole('button', { name: 'Another address' }).click();
    const dialog = page.getByRole('dialog', { name: 'Connect to another address' });
    await dialog.getByLabel('Address of LlamaFarm').fill('not an address');
    await dialog.getByRole('button', { name: 'Connect' }).click();
    await expect(dialog.getByLabel('Address of LlamaFarm')).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel('Address of LlamaFarm').fill(farm.url);
    await dialog.getByRole('button', { name: 'Connect' }).click();
    await expect(dialog).toBeHidden();
    await expect(card(page, 'Built-in engine').getByText('It has no model.')).toBeVisible();
  } finally {
    await lonely.dispose();
  }
});

const fact = (within: Locator, name: string) =>
  within
    .locator('dl > div')
    .filter({ has: within.page().getByText(name, { exact: true }) })
    .locator('dd');

test('the engine: what it needs and, once restarted, what it holds and why; its memory is freed', async ({ page }) => {
  await openWindow(page, gateway, '/servers');
  const engine = card(page, 'Built-in engine');
  await expect(engine.getByText('Farmhand starter')).toBeVisible();
  await expect(engine.getByText('It loads its model with the first message.')).toBeVisible();
  await expect(fact(engine, 'Memory')).toHaveText(/needs .* free/);
  await expect(engine.getByRole('button', { name: 'Free its memory' })).toHaveCount(0);
  await engine.getByRole('button', { name: 'Restart' }).click();
  await expect(page.getByText('The engine runs again.').first()).toBeVisible({ timeout: 30_000 });
  await expect(engine.getByText('Its model is in memory.')).toBeVisible();
  await expect(fact(engine, 'Memory')).toHaveText(/^\d.* held by its process$/);
  await expect(fact(engine, 'Conversation')).toHaveText(/^[\d,]+ tokens(as the settings say|all that|as much as)/);
  await expect(fact(engine, 'Conversations')).toContainText(/^\d kept of \d/);
  await expect(fact(engine, 'Threads')).toHaveText(/^\d+$/);
  await expect(fact(engine, 'GPU')).not.toBeEmpty();
  await expect(fact(engine, 'Attention')).toHaveText(/cache in (F16|Q8_0)$/);
  await engine.getByRole('button', { name: 'Free its memory' }).click();
  await expect(page.getByText(/ are free again\. The next message loads the model\./).first()).toBeVisible();
  await expect(engine.getByText('It loads its model with the first message.')).toBeVisible();
  const { engine: state } = await callGateway(gateway, 'system.status');
  expect(state).toMatchObject({ state: 'ready', loaded: null });
});

test('a key is made, shown once, used, listed with its last use, and revoked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: gateway.address });
  await openWindow(page, gateway, '/servers');
  const keys = region(page, 'Keys');
  await keys.getByRole('button', { name: 'New key' }).click();
  const dialog = page.getByRole('dialog', { name: 'New key' });
  await dialog.getByRole('button', { name: 'Make the key' }).click();
  await expect(dialog.getByText('Give it a name.')).toBeVisible();
  await dialog.getByLabel('Name').fill('barn display');
  await dialog.getByRole('checkbox', { name: /^chat/ }).uncheck();
  await dialog.getByRole('button', { name: 'Make the key' }).click();
  await expect(dialog.getByText('Choose at least one thing it may do.')).toBeVisible();
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('checkbox', { name: /^chat/ }).check();
  await dialog.getByLabel('How long').selectOption({ label: '30 days' });
  await dialog.getByRole('button', { name: 'Make the key' }).click();

  const made = page.getByRole('dialog', { name: 'The key of barn display' });
  await made.getByRole('button', { name: 'Copy' }).click();
  const secret = await page.evaluate(() => navigator.clipboard.readText());
  await expect(made.getByRole('status', { name: 'Key' })).toHaveText(secret);
  await made.getByRole('button', { name: 'I have copied it' }).click();
  await expect(page.getByText(secret)).toHaveCount(0);

  farm.script.push({ text: 'Good morning.' });
  expect((await ask(secret, { model: 'farmhand', messages: [{ role: 'user', content: 'Good morning' }] })).status).toBe(200);
  const row = keys.getByRole('listitem').filter({ hasText: 'barn display' });
  await expect(row).toContainText('chat');
  await expect(row).not.toContainText('Ends never');
  const requests = region(page, 'Requests');
  await expect(requests.getByRole('row').filter({ hasText: 'barn display' }).filter({ hasText: '/v1/chat/completions' })).toContainText('200');

  await row.getByRole('button', { name: 'Revoke barn display' }).click();
  await page.getByRole('dialog', { name: 'Revoke barn display?' }).getByRole('button', { name: 'Revoke' }).click();
  await expect(row).toBeHidden();
  expect((await ask(secret, { model: 'farmhand', messages: [{ role: 'user', content: '?' }] })).status).toBe(401);
  await requests.getByLabel('Show').selectOption({ label: 'Failed' });
  await expect(requests.getByRole('row').filter({ hasText: '401' }).first()).toBeVisible();
});

test('a one-time link lets another browser in', async ({ page, browser }) => {
  await openWindow(page, gateway, '/servers');
  await region(page, 'Keys').getByRole('button', { name: 'Let a browser in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Let another browser in' });
  await dialog.getByRole('checkbox', { name: /^change settings/ }).uncheck();
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  await expect(dialog.getByText(/^Works for [45]:\d\d more\.$/)).toBeVisible();
  const url = await dialog.getByRole('status', { name: 'One-time link' }).textContent();
  const other = await (await browser.newContext()).newPage();
  await other.goto(url ?? '');
  await expect(other.getByRole('status').filter({ hasText: 'This window may' })).toContainText('chat');
  await other.context().close();
});

test('opening the gateway to the network is asked about in plain words', async ({ page }) => {
  await openWindow(page, gateway, '/servers');
  const lan = card(page, 'Gateway').getByRole('switch', { name: 'Open to the network' });
  await lan.click();
  const dialog = page.getByRole('dialog', { name: 'Open the gateway to the network?' });
  await expect(dialog).toContainText('cross the network in the clear');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(lan).not.toBeChecked();
  await lan.click();
  await dialog.getByRole('button', { name: 'Open it' }).click();
  await expect(lan).toBeChecked();
  await expect(page.getByText('It takes effect when Farmhand starts again.').first()).toBeVisible();
  await lan.click();
  await expect(lan).not.toBeChecked();
});

test('the last hour is drawn, and stands in a table for those who cannot see it', async ({ page }) => {
  farm.script.push({ text: 'Soon.' });
  await callGateway(gateway, 'route.test');
  await openWindow(page, gateway, '/servers');
  const hour = region(page, 'The last hour');
  await expect(hour.locator('canvas').first()).toBeAttached();
  await hour.getByText('As a table').click();
  const table = hour.getByRole('table', { name: 'Figures of the last hour in steps of 5 minutes' });
  await expect(table.getByRole('row')).not.toHaveCount(1);
});

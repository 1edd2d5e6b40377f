// The first run: what is here, who shall answer, a streamed first answer; skipped, and opened again.
import { expect, type Page, test } from '@playwright/test';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { createTestGateway, type TestGateway } from './gateway';
import { callGateway, openWindow } from './window';

let farm: LlamaFarmServer;
let gateway: TestGateway | null = null;

test.beforeAll(async () => {
  farm = await startLlamaFarmServer();
});
test.afterEach(async () => {
  await gateway?.dispose();
  gateway = null;
});
test.afterAll(() => farm.close());

async function fresh(options: Parameters<typeof createTestGateway>[0]): Promise<TestGateway> {
  gateway = await createTestGateway(options);
  await gateway.start();
  return gateway;
}
const step = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('with LlamaFarm: found, set up step by step, a streamed answer, on into the chat', async ({ page }) => {
  const started = await fresh({ llamafarm: farm.url, engineModel: '' });
  await openWindow(page, started, '/chat', { firstRun: true });
  await expect(page.getByRole('heading', { name: 'Welcome to Farmhand' })).toBeVisible();
  const found = step(page, 'What is here').getByRole('listitem');
  await expect(found.filter({ hasText: 'LlamaFarm' }).first()).toContainText('here');
  const offers = step(page, 'Who shall answer').getByRole('listitem');
  await expect(offers.first()).toContainText('best here');
  await offers.getByRole('button', { name: 'Use it: Use LlamaFarm' }).click();
  await expect(offers.first()).toContainText('done');
  await expect(offers.first().getByRole('list', { name: 'Steps' })).toContainText(/Check it: (done|not needed)/);

  farm.script.push({ text: 'I am Farmhand. I can remember things for you.', delayMs: 20 });
  const first = step(page, 'The first answer');
  await first.getByRole('textbox', { name: 'Your first message' }).fill('Who are you?');
  await first.getByRole('button', { name: 'Send' }).click();
  await expect(first.getByRole('article', { name: 'The answer' })).toContainText('I can remember things for you.');
  await first.getByRole('button', { name: 'Go on in the chat' }).click();
  await expect(page).toHaveURL(/#\/chat\/.+/);
  expect(await callGateway(started, 'setup.get')).toMatchObject({ done: true });
  await page.goto(started.address);
  await expect(page.getByRole('heading', { name: 'Welcome to Farmhand' })).toBeHidden();
});

test('with nothing but the starter: the engine is used, and answers for real', async ({ page }) => {
  const started = await fresh({ engineModel: '' });
  await openWindow(page, started, '/chat', { firstRun: true });
  const found = step(page, 'What is here').getByRole('listitem');
  await expect(found.first()).toContainText('not here');
  const offers = step(page, 'Who shall answer').getByRole('listitem');
  await offers.getByRole('button', { name: 'Use it: Use the built-in engine' }).click();
  await expect(offers.filter({ hasText: 'Use the built-in engine' })).toContainText('done');
  await expect(offers.filter({ hasText: 'to download once' })).toBeVisible();
  const first = step(page, 'The first answer');
  await first.getByRole('button', { name: 'Send' }).click();
  await expect(first.getByRole('article', { name: 'The answer' })).toContainText(/\w+/, { timeout: 30_000 });
  await expect(first.getByRole('button', { name: 'Go on in the chat' })).toBeVisible({ timeout: 30_000 });
});

test('connecting to an address: a failure with its cause, then the right one', async ({ page }) => {
  const started = await fresh({ env: { LLAMAFARM_URL: '' } });
  await openWindow(page, started, '/setup');
  await expect(step(page, 'The first answer')).toContainText('No model can answer yet.');
  const offer = step(page, 'Who shall answer').getByRole('listitem').filter({ hasText: 'Connect to another address' });
  await offer.getByRole('button', { name: 'Connect: Connect to another address' }).click();
  await offer.getByLabel('Address of LlamaFarm').fill('http://127.0.0.1:9');
  await offer.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(offer.getByRole('alert')).toContainText('That did not work.');
  await offer.getByLabel('Address of LlamaFarm').fill(farm.url);
  await offer.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(offer).toContainText('done');
  await expect(step(page, 'The first answer').getByRole('textbox')).toBeVisible();
});

test('an answer that fails says why, and can be tried again', async ({ page }) => {
  const started = await fresh({ llamafarm: farm.url });
  await openWindow(page, started, '/setup');
  const first = step(page, 'The first answer');
  await expect(first.getByRole('textbox')).toBeVisible();
  farm.script.push({ status: 500, body: { detail: 'It broke.' } });
  await first.getByRole('button', { name: 'Send' }).click();
  await expect(first.getByRole('alert')).toBeVisible();
  farm.script.push({ text: 'Now it works.' });
  await first.getByRole('button', { name: 'Try again' }).click();
  await expect(first.getByRole('article', { name: 'The answer' })).toContainText('Now it works.');
});

test('it can be skipped, is not shown again, and comes back from the palette', async ({ page }) => {
  const started = await fresh({ llamafarm: farm.url });
  await openWindow(page, started, '/chat', { firstRun: true });
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  await expect(page).toHaveURL(/#\/chat$/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Welcome to Farmhand' })).toBeHidden();
  expect(await callGateway(started, 'setup.get')).toMatchObject({ done: true });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('first steps');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Welcome to Farmhand' })).toBeVisible();
});

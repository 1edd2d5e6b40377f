// What may happen in the middle of an answer: a reload, a gateway that goes and comes, a second window.
import { expect, type Page, test } from '@playwright/test';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { createTestGateway, type TestGateway } from './gateway';
import { callGateway, openWindow } from './window';

let farm: LlamaFarmServer;
let gateway: TestGateway;

test.beforeEach(async () => {
  farm = await startLlamaFarmServer();
  gateway = await createTestGateway({ llamafarm: farm.url });
  await gateway.start();
});
test.afterEach(async () => {
  await gateway.dispose();
  await farm.close();
});

const log = (page: Page) => page.getByRole('log', { name: 'Conversation' });
const early = 'The early words stand here.';
const late = 'The late words follow them.';

/** An answer of which the first half is out. */
async function half(): Promise<{ sessionId: string; release(): void }> {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  farm.script.push({ text: `${early} ${late}`, hold: { after: 6, until } });
  const { sessionId } = await callGateway(gateway, 'chat.send', { content: 'Tell me in two halves' });
  return { sessionId, release: () => release() };
}

test('a reload in mid-stream shows what was said and goes on', async ({ page }) => {
  const { sessionId, release } = await half();
  await openWindow(page, gateway, `/chat/${sessionId}`);
  await expect(log(page).getByText(early)).toBeVisible();
  await page.reload();
  await expect(log(page).getByText(early)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  release();
  await expect(log(page).getByText(`${early} ${late}`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
});

test('a gateway that is started again in mid-stream leaves what was said, marks the break, and answers the next message', async ({ page }) => {
  const { sessionId, release } = await half();
  await openWindow(page, gateway, `/chat/${sessionId}`);
  await expect(log(page).getByText(early)).toBeVisible();
  // It waits for the answer to end, for a while; the window hears at once that it goes.
  const stopped = gateway.stop();
  await expect(page.getByText('The gateway does not answer. Trying again.').first()).toBeVisible();
  await stopped;
  release();
  await gateway.start();
  await expect(log(page).getByText(early)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden({ timeout: 20_000 });
  farm.script.push({ text: 'Here again.' });
  await page.getByRole('textbox', { name: 'Message' }).fill('Are you there?');
  await page.keyboard.press('Enter');
  await expect(log(page).getByText('Here again.')).toBeVisible({ timeout: 20_000 });
});

test('a lost connection resumes without a word missing', async ({ page, context }) => {
  const { sessionId, release } = await half();
  await openWindow(page, gateway, `/chat/${sessionId}`);
  await expect(log(page).getByText(early)).toBeVisible();
  await context.setOffline(true);
  release();
  await context.setOffline(false);
  await expect(log(page).getByText(`${early} ${late}`)).toBeVisible();
});

test('two windows show the same stream, and a message of one appears in the other', async ({ page, context }) => {
  const { sessionId, release } = await half();
  const other = await context.newPage();
  await openWindow(page, gateway, `/chat/${sessionId}`);
  await openWindow(other, gateway, `/chat/${sessionId}`);
  for (const each of [page, other]) await expect(log(each).getByText(early)).toBeVisible();
  release();
  for (const each of [page, other]) await expect(log(each).getByText(`${early} ${late}`)).toBeVisible();
  farm.script.push({ text: 'Said to both.' });
  await page.getByRole('textbox', { name: 'Message' }).fill('A second question');
  await page.keyboard.press('Enter');
  for (const each of [page, other]) {
    await expect(log(each).getByText('A second question')).toBeVisible();
    await expect(log(each).getByText('Said to both.')).toBeVisible();
  }
});

test('the answer is spoken in whole sentences', async ({ page }) => {
  const { sessionId, release } = await half();
  await openWindow(page, gateway, `/chat/${sessionId}`);
  await expect(page.getByTestId('spoken')).toHaveText(early);
  release();
  await expect(page.getByTestId('spoken')).toHaveText(late);
});

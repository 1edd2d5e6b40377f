// A whole conversation without a mouse: the cursor is always somewhere, and where a person expects it.
import { expect, type Locator, type Page, test } from '@playwright/test';
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

/** Places to pass on the way from one end of the window to the other, at most. */
const mostSteps = 80;

/** Goes there as a person does: one place after the other. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', to: Locator): Promise<void> {
  await expect(to).toBeVisible();
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press(key);
    if (await to.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(to).toBeFocused();
}

test('new chat, send, approve, stop, look at the call, find, rename and go back, all by keys', async ({ page }) => {
  const composer = page.getByRole('textbox', { name: 'Message' });
  const log = page.getByRole('log', { name: 'Conversation' });
  const stop = page.getByRole('button', { name: 'Stop' });
  await openWindow(page, gateway, '/chat');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('ControlOrMeta+Shift+O');
  await expect(page).toHaveURL(/#\/chat\/new$/);
  await expect(composer).toBeFocused();

  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  farm.script.push(
    { toolCalls: [{ name: 'write_file', arguments: { path: 'notes/walk.md', content: 'Lime first.\n' } }] },
    { text: 'The first words are written. The last ones never come.', hold: { after: 6, until } },
  );
  await page.keyboard.type('Write the plan down');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/chat\/ses/);
  await expect(composer).toBeVisible();

  const allow = log.getByRole('button', { name: 'Allow once' });
  const line = log.getByRole('button', { name: /write_file/ });
  await expect(allow).toBeVisible();
  // The question may have taken the cursor already, on its No.
  expect(await page.evaluate(() => document.activeElement?.matches('#composer, [data-question] button'))).toBe(true);
  await walk(page, (await composer.evaluate((element) => element === document.activeElement)) ? 'Shift+Tab' : 'Tab', allow);
  await expect(async () => {
    if (await allow.isVisible()) await page.keyboard.press('Enter');
    await expect(allow).toBeHidden({ timeout: 500 });
  }).toPass();
  await expect(log.getByText('The first words are written.')).toBeVisible();
  await expect(composer).toBeFocused();

  await walk(page, 'Tab', stop);
  await page.keyboard.press('Enter');
  await expect(log.getByText('Stopped.')).toBeVisible();
  await expect(stop).toBeHidden();
  await expect(composer).toBeFocused();
  release();

  await walk(page, 'Shift+Tab', line);
  await page.keyboard.press('Enter');
  const aside = page.getByRole('complementary', { name: 'Tool call' });
  await expect(aside).toBeFocused();
  await expect(aside).toContainText('notes/walk.md');
  await page.keyboard.press('Tab');
  await expect(aside.getByRole('button', { name: 'Close the details' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(aside).toBeHidden();
  await expect(line).toBeFocused();

  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('plan');
  await expect(page.getByText('1 of 1')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(composer).toBeFocused();

  const actions = page.getByRole('main').getByRole('button', { name: /^Actions for/ });
  await walk(page, 'Shift+Tab', actions);
  await page.keyboard.press('Enter');
  await page.keyboard.press('r');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Walked through');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Walked through' })).toBeVisible();
  await expect(actions).toBeFocused();

  await page.keyboard.press('ControlOrMeta+Shift+O');
  await expect(composer).toBeFocused();
  await walk(page, 'Shift+Tab', page.getByRole('link', { name: /Walked through/ }));
  await page.keyboard.press('Enter');
  await expect(log.getByText('The first words are written.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Walked through/ })).toBeFocused();
});

test('Escape leaves an edit, and the cursor is back where one writes', async ({ page }) => {
  const log = page.getByRole('log', { name: 'Conversation' });
  await openWindow(page, gateway, '/chat/new');
  farm.script.push({ text: 'Fine.' });
  await page.getByRole('textbox', { name: 'Message' }).fill('How is the barley?');
  await page.keyboard.press('Enter');
  await expect(log.getByText('Fine.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
  await walk(page, 'Shift+Tab', log.getByRole('button', { name: 'Edit and send again' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Edit and send again' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
});

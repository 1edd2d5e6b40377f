// What a person sees of work in progress: it stops at once when they say so, it is still there after a reload, and a summary in mid-run hides nothing of it.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { createTestGateway, type TestGateway } from './gateway';
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

/** ms from Stop to silence and to the closed socket of the model's server. */
const stopLimitMs = 1_000;

const log = (page: Page) => page.getByRole('log', { name: 'Conversation' });
const stop = (page: Page) => page.getByRole('button', { name: 'Stop' });

test('Stop: the words end and the socket of the server is closed within a second', async ({ page }) => {
  await openWindow(page, gateway, '/chat/new');
  farm.script.push({ text: 'word '.repeat(4_000), delayMs: 5 });
  await page.getByRole('textbox', { name: 'Message' }).fill('Go on and on');
  await page.keyboard.press('Enter');
  await expect(log(page).getByText('word word word')).toBeVisible();
  const stream = farm.chats().at(-1);
  if (stream === undefined) throw new Error('nothing was asked of the server');

  const closed = stream.ended.then((byClient) => ({ byClient, at: Date.now() }));
  // Timed in the page: what looks from outside looks only now and then.
  const silence = page.evaluate(
    () =>
      new Promise<{ pressed: number; silent: number }>((resolve) => {
        const pressed = () => {
          const at = Date.now();
          const look = () => {
            if (document.querySelector('button[aria-label="Stop"]') === null) resolve({ pressed: at, silent: Date.now() });
            else requestAnimationFrame(look);
          };
          look();
        };
        document.addEventListener('click', pressed, { once: true, capture: true });
      }),
  );
  await stop(page).click();
  const { pressed, silent } = await silence;
  const socket = await closed;
  const figures = { socketClosedMs: socket.at - pressed, silentMs: silent - pressed };
  test.info().annotations.push({ type: 'figures', description: JSON.stringify(figures) });
  await expect(log(page).getByText('Stopped.')).toBeVisible();
  expect(socket.byClient).toBe(true);
  expect(figures.socketClosedMs).toBeLessThan(stopLimitMs);
  expect(figures.silentMs).toBeLessThan(stopLimitMs);

  // Nothing of it comes after that: the next answer stands alone below it.
  const words = await log(page).getByRole('article', { name: 'Farmhand' }).textContent();
  farm.script.push({ text: 'Here I am.' });
  await page.getByRole('textbox', { name: 'Message' }).fill('Still there?');
  await page.keyboard.press('Enter');
  await expect(log(page).getByText('Here I am.')).toBeVisible();
  const before = words?.match(/word/g)?.length;
  expect((await log(page).getByRole('article', { name: 'Farmhand' }).first().textContent())?.match(/word/g)?.length).toBe(before);
});

test('a server that says nothing yet is left at once, too', async ({ page }) => {
  await openWindow(page, gateway, '/chat/new');
  farm.script.push({ hang: 'headers' });
  const asked = farm.chats().length;
  await page.getByRole('textbox', { name: 'Message' }).fill('Say nothing');
  await page.keyboard.press('Enter');
  await expect.poll(() => farm.chats().length).toBe(asked + 1);
  await expect(stop(page)).toBeVisible();
  const closed = farm.chats().at(-1)?.ended;
  const begun = performance.now();
  await page.keyboard.press('Escape');
  expect(await closed).toBe(true);
  await expect(stop(page)).toBeHidden();
  expect(performance.now() - begun).toBeLessThan(stopLimitMs);
});

test('a tool that runs is still seen to run after a reload, with what it wrote', async ({ page }) => {
  const program =
    "console.log('half is done'); const look = () => (require('fs').existsSync('go') ? console.log('all is done') : setTimeout(look, 50)); look();";
  const workspace = path.join(gateway.stateFolder, 'workspace');
  await writeFile(path.join(workspace, 'slow.cjs'), program);
  await callGateway(gateway, 'settings.set', { path: 'agents.defaults.tools', value: ['run_command'] });
  await callGateway(gateway, 'settings.set', { path: 'tools.commands', value: [{ program: 'node', args: ['slow.cjs'] }] });
  await openWindow(page, gateway, '/chat/new');
  farm.script.push({ toolCalls: [{ name: 'run_command', arguments: { program: 'node', args: ['slow.cjs'] } }] }, { text: 'It is done.' });
  await page.getByRole('textbox', { name: 'Message' }).fill('Do the slow thing');
  await page.keyboard.press('Enter');
  const running = log(page).getByRole('button', { name: /run_command.*running/ });
  const allow = log(page).getByRole('button', { name: 'Allow once' });
  await expect(async () => {
    if (await allow.isVisible()) await allow.press('Enter');
    await expect(running).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(log(page).getByText('half is done')).toBeVisible();
  await page.reload();
  await expect(running).toBeVisible();
  await expect(log(page).getByText('half is done')).toBeVisible();
  await running.click();
  await expect(page.getByRole('complementary', { name: 'Tool call' })).toContainText('running');
  await writeFile(path.join(workspace, 'go'), '');
  await expect(log(page).getByRole('button', { name: /run_command.*done/ })).toBeVisible();
  await expect(log(page).getByText('It is done.')).toBeVisible();
});

test('an answer below a summary that was just made is seen as it comes', async ({ page }) => {
  const count = 60;
  const id = (index: number) => `msg_full_${index}`;
  const messages = Array.from({ length: count }, (_, index) => ({
    id: id(index),
    sessionId: 'ses_full',
    parentId: index === 0 ? null : id(index - 1),
    runId: null,
    role: index % 2 === 0 ? 'user' : 'assistant',
    content: [{ type: 'text', text: `Line ${index}. ${'Barley, oats and rye. '.repeat(150)}` }],
    state: 'complete',
    createdAt: Date.now() - count * 1_000 + index * 1_000,
  }));
  const facts = { title: 'Full', origin: 'window', mode: 'ask', model: null, createdAt: 1, updatedAt: Date.now(), messageCount: count };
  const document = { format: 'farmhand-session', version: 1, session: { id: 'ses_full', headId: id(count - 1), ...facts }, messages };
  await callGateway(gateway, 'sessions.import', { document });
  await openWindow(page, gateway, '/chat/ses_full');
  await expect(log(page).getByText(`Line ${count - 1}.`)).toBeAttached();
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  farm.script.push({ text: 'They spoke of grain.' }, { text: 'The first half is here. The second half too.', hold: { after: 7, until } });
  await page.getByRole('textbox', { name: 'Message' }).fill('And what of wheat?');
  await page.keyboard.press('Enter');
  await expect(log(page).getByText('The first half is here.')).toBeVisible();
  await expect(stop(page)).toBeVisible();
  await expect(log(page).getByRole('button', { name: /Everything above was summed up/ })).toBeVisible();
  release();
  await expect(log(page).getByText('The second half too.')).toBeVisible();
});

// What comes into a conversation from outside and goes out of it: pictures, text files, presets, whole conversations.
import { readFile } from 'node:fs/promises';
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

/** One red pixel. */
const redPixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';

const composer = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const log = (page: Page) => page.getByRole('log', { name: 'Conversation' });
const files = (page: Page) => page.getByRole('list', { name: 'Attached files' });
const idle = (page: Page) => expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();

async function drop(page: Page, given: readonly { name: string; type: string; base64: string }[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, type, base64 } of all) transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type }));
    return transfer;
  }, given);
  await composer(page).dispatchEvent('dragover', { dataTransfer });
  await expect(page.getByText('Let go to attach')).toBeVisible();
  await composer(page).dispatchEvent('drop', { dataTransfer });
  await expect(page.getByText('Let go to attach')).toBeHidden();
}

test('a picture is pasted with the keys, shown before it goes, and reaches the model as it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: gateway.address });
  await openWindow(page, gateway, '/chat/new');
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
  }, redPixel);
  await composer(page).fill('What colour is this?');
  await composer(page).press('ControlOrMeta+v');
  await expect(files(page).getByRole('listitem')).toHaveCount(1);
  await expect(files(page)).toContainText('.png');
  await expect(composer(page)).toHaveValue('What colour is this?');
  farm.script.push({ text: 'Red.' });
  await composer(page).press('Enter');
  await expect(log(page).getByText('Red.')).toBeVisible();
  await expect(log(page).getByRole('article', { name: 'You' }).getByRole('img', { name: 'Picture 1' })).toBeVisible();
  await expect(files(page)).toBeHidden();
  expect(farm.chats().at(-1)?.upstream?.messages.at(-1)).toMatchObject({ role: 'user', images: 1, content: expect.stringContaining('What colour is this?') });
  await idle(page);
  await page.reload();
  await expect(log(page).getByRole('img', { name: 'Picture 1' })).toBeVisible();
});

test('words are pasted as words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: gateway.address });
  await openWindow(page, gateway, '/chat/new');
  await page.evaluate(() => navigator.clipboard.writeText('plain words'));
  await composer(page).press('ControlOrMeta+v');
  await expect(composer(page)).toHaveValue('plain words');
  await expect(files(page)).toBeHidden();
});

test('a text file and a picture are dropped, one is taken back, what is neither is refused', async ({ page }) => {
  await openWindow(page, gateway, '/chat/new');
  const text = { name: 'soil.csv', type: 'text/csv', base64: Buffer.from('field,pH\neast,5.8\n').toString('base64') };
  const picture = { name: 'field.png', type: 'image/png', base64: redPixel };
  const binary = { name: 'tool.bin', type: 'application/octet-stream', base64: Buffer.from([0, 255, 254, 0]).toString('base64') };
  await drop(page, [text, picture]);
  await expect(files(page).getByRole('listitem')).toHaveText([/soil\.csv/, /field\.png/]);
  await drop(page, [binary]);
  await expect(page.getByText(/tool\.bin/).last()).toBeVisible();
  await expect(files(page).getByRole('listitem')).toHaveCount(2);
  await drop(page, [{ ...picture, name: 'second.png' }]);
  await files(page).getByRole('button', { name: 'Leave out second.png' }).click();
  await expect(files(page).getByRole('listitem')).toHaveText([/soil\.csv/, /field\.png/]);
  farm.script.push({ text: 'I have both.' });
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(log(page).getByText('I have both.')).toBeVisible();
  const said = farm.chats().at(-1)?.upstream?.messages.at(-1);
  expect(said).toMatchObject({ images: 1, content: expect.stringContaining('soil.csv:\n```\nfield,pH\neast,5.8\n```') });
});

test('a preset is made, stands in the prompt, is changed, removed and brought back', async ({ page }) => {
  farm.script.push({ text: 'Hello.' });
  const { sessionId } = await callGateway(gateway, 'chat.send', { content: 'Hello there' });
  await openWindow(page, gateway, `/chat/${sessionId}`);
  await expect(log(page).getByText('Hello.', { exact: true })).toBeVisible();
  await idle(page);
  await page.getByRole('button', { name: 'Settings of this chat' }).click();
  const aside = page.getByRole('complementary', { name: 'Settings of this chat' });
  await aside.getByRole('button', { name: 'New preset' }).click();
  const dialog = page.getByRole('dialog', { name: 'New preset' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Pirate');
  await dialog.getByRole('textbox', { name: 'Words for the prompt' }).fill('Speak like a pirate.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  const chosen = aside.getByRole('combobox', { name: 'Prompt preset' });
  const name = () => chosen.locator('option:checked');
  await expect(name()).toHaveText('Pirate');

  const systemAfter = async (text: string) => {
    farm.script.push({ text: `Heard ${text}.` });
    await composer(page).fill(text);
    await composer(page).press('Enter');
    await expect(log(page).getByText(`Heard ${text}.`)).toBeVisible();
    await idle(page);
    return farm
      .chats()
      .at(-1)
      ?.upstream?.messages.find(({ role }) => role === 'system')?.content;
  };
  expect(await systemAfter('one')).toContain('Speak like a pirate.');
  await aside.getByRole('button', { name: 'Change the preset' }).click();
  const change = page.getByRole('dialog', { name: 'Change the preset' });
  await expect(change.getByRole('textbox', { name: 'Name' })).toHaveValue('Pirate');
  await change.getByRole('textbox', { name: 'Words for the prompt' }).fill('Speak like a captain.');
  await page.keyboard.press('Tab');
  await change.getByRole('button', { name: 'Save' }).click();
  await expect(change).toBeHidden();
  expect(await systemAfter('two')).toContain('Speak like a captain.');
  await aside.getByRole('button', { name: 'Remove the preset' }).click();
  await expect(name()).toHaveText('None');
  await expect(chosen.getByRole('option', { name: 'Pirate' })).toHaveCount(0);
  expect(await systemAfter('three')).not.toContain('captain');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(name()).toHaveText('Pirate');
  expect(await systemAfter('four')).toContain('Speak like a captain.');
});

test('a ChatGPT export comes in with its titles, branches and order', async ({ page }) => {
  const node = (id: string, parent: string | null, children: string[], role?: string, text?: string) => ({
    id,
    parent,
    children,
    message: role === undefined ? null : { author: { role }, create_time: 1_700_000_000, content: { content_type: 'text', parts: [text] } },
  });
  const conversation = (title: string, answers: string[]) => ({
    title,
    create_time: 1_700_000_000,
    update_time: 1_700_000_100,
    current_node: `a${answers.length - 1}`,
    mapping: Object.fromEntries(
      [
        node('root', null, ['u']),
        node(
          'u',
          'root',
          answers.map((_, index) => `a${index}`),
          'user',
          `What about ${title}?`,
        ),
        ...answers.map((text, index) => node(`a${index}`, 'u', [], 'assistant', text)),
      ].map((each) => [each.id, each]),
    ),
  });
  const document = [conversation('Old orchard', ['Apples first.', 'Rather **pears**.']), conversation('Old barn', ['It leans.']), { title: 'Broken' }];
  await openWindow(page, gateway, '/chat/new');
  const choose = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Folders, archive and import' }).click();
  await page.getByRole('menuitem', { name: /Import/ }).click();
  await (await choose).setFiles({ name: 'conversations.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(document)) });
  await expect(page.getByText(/2 chats came in\. 1/).last()).toBeVisible();
  const list = page.getByRole('complementary', { name: 'Chats' });
  await expect(list.getByRole('link', { name: /Old barn .*It leans\./ })).toBeVisible();
  await list.getByRole('link', { name: /Old orchard .*Rather pears\./ }).click();
  await expect(log(page).getByText('What about Old orchard?')).toBeVisible();
  await expect(log(page).getByText('Rather pears.')).toBeVisible();
  await log(page).getByRole('button', { name: 'Previous branch' }).click();
  await expect(log(page).getByText('Apples first.')).toBeVisible();
  await page
    .locator('input[type=file][accept*=json]')
    .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('not JSON at all') });
  await expect(page.getByText(/notes\.json/).last()).toBeVisible();
});

test('a chat that was saved as JSON is the same to the letter when it comes into another Farmhand', async ({ page, browser }) => {
  farm.script.push(
    { toolCalls: [{ name: 'calculate', arguments: { expression: '6*7' } }] },
    { think: 'Hm.', text: 'It is **42**.' },
    { text: 'Another way: 42.' },
  );
  await openWindow(page, gateway, '/chat/new');
  await composer(page).fill('What is six times seven?');
  await composer(page).press('Enter');
  await expect(log(page).getByText('It is 42.')).toBeVisible();
  await idle(page);
  await log(page).getByRole('article', { name: 'You' }).hover();
  await log(page).getByRole('button', { name: 'Edit and send again' }).click();
  await page.getByRole('textbox', { name: 'Edit and send again' }).fill('And otherwise?');
  await page.keyboard.press('Enter');
  await expect(log(page).getByText('Another way: 42.')).toBeVisible();
  await idle(page);
  const save = async (from: Page) => {
    await from
      .getByRole('main')
      .getByRole('button', { name: /^Actions for/ })
      .click();
    const [download] = await Promise.all([from.waitForEvent('download'), from.getByRole('menuitem', { name: 'Save as JSON' }).click()]);
    return { file: await download.path(), document: JSON.parse(await readFile(await download.path(), 'utf8')) };
  };
  const saved = await save(page);
  expect(saved.document.messages).toHaveLength(6);

  const elsewhere = await createTestGateway({ llamafarm: farm.url });
  try {
    await elsewhere.start();
    const other = await browser.newPage();
    await openWindow(other, elsewhere, '/chat/new');
    await other.locator('input[type=file][accept*=json]').setInputFiles(saved.file);
    await expect(log(other).getByText('Another way: 42.')).toBeVisible();
    expect((await save(other)).document).toEqual(saved.document);
    await other.close();
  } finally {
    await elsewhere.dispose();
  }
});

// A conversation as a person has it: words that come, words that are stopped, branches, files, what is found again.
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

const composer = (page: Page) => page.getByRole('textbox', { name: 'Message' });
const log = (page: Page) => page.getByRole('log', { name: 'Conversation' });

async function say(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press('Enter');
}

async function idle(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
}

/** A reply that waits in its middle until it is let go. */
function held(text: string, after = 3): () => void {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  farm.script.push({ text, hold: { after, until } });
  return release;
}

test('a starter goes into the composer, is acted on, and the chat gets its address', async ({ page }) => {
  await openWindow(page, gateway);
  await page.getByRole('button', { name: 'Turn on the kitchen light and remember that I like it dim' }).click();
  await expect(composer(page)).toBeFocused();
  await composer(page).press('Enter');
  await expect(page).toHaveURL(/#\/chat\/[\w-]+$/);
  await expect(log(page).getByRole('button', { name: /control.*kitchen light.*done/ })).toBeVisible();
  await expect(log(page).getByRole('button', { name: /memory_write.*done/ })).toBeVisible();
  await idle(page);
  await expect(
    log(page)
      .getByText(/first token/)
      .last(),
  ).toBeVisible();
  await log(page)
    .getByRole('button', { name: /control/ })
    .click();
  const aside = page.getByRole('complementary', { name: 'Tool call' });
  await expect(aside.getByText('Moves the simulated home')).toBeVisible();
  await expect(aside.getByText('"kitchen light"')).toBeVisible();
});

test('words appear as they come; Escape stops them and says so', async ({ page }) => {
  await openWindow(page, gateway, '/chat/new');
  const release = held('The first words are here. The last words never come.', 6);
  await say(page, 'Tell me something long');
  await expect(log(page).getByText('The first words are here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(log(page).getByText('Stopped.')).toBeVisible({ timeout: 3_000 });
  await expect(page.getByText('The last words')).toBeHidden();
  release();
});

test('what is said during a run waits in sight, can be taken back, or is heard', async ({ page }) => {
  await openWindow(page, gateway, '/chat/new');
  const release = held('One two three four five.', 3);
  farm.script.push({ text: 'Heard the second.' });
  await say(page, 'Count for me');
  await expect(log(page).getByText('One two')).toBeVisible();
  await page.getByRole('button', { name: 'Queue next' }).click();
  await say(page, 'And the second thing');
  const waiting = log(page).getByRole('article', { name: 'Waits for the end of this answer' });
  await expect(waiting).toContainText('And the second thing');
  await waiting.getByRole('button', { name: 'Take back' }).click();
  await expect(composer(page)).toHaveValue('And the second thing');
  await expect(waiting).toBeHidden();
  await composer(page).press('Enter');
  await expect(waiting).toBeVisible();
  release();
  await expect(log(page).getByText('Heard the second.')).toBeVisible();
});

test('an edit opens a branch, and both branches stay within reach', async ({ page }) => {
  await openWindow(page, gateway, '/chat/new');
  farm.script.push({ text: 'Answer to red.' }, { text: 'Answer to blue.' }, { text: 'Another answer to blue.' });
  await say(page, 'Paint it red');
  await expect(log(page).getByText('Answer to red.')).toBeVisible();
  await idle(page);
  await log(page).getByRole('article', { name: 'You' }).hover();
  await log(page).getByRole('button', { name: 'Edit and send again' }).click();
  await page.getByRole('textbox', { name: 'Edit and send again' }).fill('Paint it blue');
  await page.keyboard.press('Enter');
  await expect(log(page).getByText('Answer to blue.')).toBeVisible();
  await idle(page);
  await expect(log(page).getByText('Answer to red.')).toBeHidden();
  await expect(log(page).getByText('2/2')).toBeVisible();
  await log(page).getByRole('button', { name: 'Previous branch' }).click();
  await expect(log(page).getByText('Answer to red.')).toBeVisible();
  await log(page).getByRole('button', { name: 'Next branch' }).click();
  await expect(log(page).getByText('Answer to blue.')).toBeVisible();
  await log(page).getByRole('article', { name: 'Farmhand' }).hover();
  await log(page).getByRole('button', { name: 'Answer again' }).click();
  await page.getByRole('menuitem', { name: 'Answer again' }).click();
  await expect(log(page).getByText('Another answer to blue.')).toBeVisible();
});

test('a draft and its chat survive a reload; a text file goes along', async ({ page }) => {
  await openWindow(page, gateway, '/chat/new');
  await composer(page).fill('Half a thought');
  await page.reload();
  await expect(composer(page)).toHaveValue('Half a thought');
  await page.locator('input[type=file][multiple]').setInputFiles({ name: 'soil.txt', mimeType: 'text/plain', buffer: Buffer.from('pH 5.8\n') });
  await expect(page.getByRole('list', { name: 'Attached files' })).toContainText('soil.txt');
  farm.script.push({ text: 'I read it.' });
  await composer(page).press('Enter');
  await expect(log(page).getByRole('article', { name: 'You' })).toContainText('pH 5.8');
  await expect(log(page).getByText('I read it.')).toBeVisible();
  await expect(composer(page)).toHaveValue('');
});

test('a word is found in every chat and in this one, and the way leads there', async ({ page }) => {
  farm.script.push({ text: 'The quince tree stands behind the barn.' });
  const { sessionId } = await callGateway(gateway, 'chat.send', { content: 'Where is it?' });
  await openWindow(page, gateway, '/chat/new');
  await page.getByRole('searchbox', { name: 'Search everything' }).fill('quin');
  await page.getByRole('link', { name: /The quince tree/ }).click();
  await expect(page).toHaveURL(new RegExp(`#/chat/${sessionId}/`));
  await expect(log(page).getByText('The quince tree stands')).toBeInViewport();
  await page.keyboard.press('ControlOrMeta+f');
  await page.getByRole('searchbox', { name: 'Find in this chat' }).fill('barn');
  await expect(page.getByText('1 of 1')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Find in this chat' })).toBeHidden();
});

test('a chat in the list shows when it was last about what, without marks and without secrets', async ({ page }) => {
  await openWindow(page, gateway, '/chat/new');
  const row = page.getByRole('complementary', { name: 'Chats' }).getByRole('link', { name: /Tell me of lime/ });
  const release = held('## Lime\n\nUse the token ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4 and **200 g** a square metre.', 4);
  await say(page, 'Tell me of lime');
  await expect(row).toContainText('working');
  release();
  await idle(page);
  await expect(row).toContainText(/\d\d:\d\d.*Lime Use the token \[secret removed\] and 200 g a square metre\./);
});

test('a chat is renamed, pinned, filed, archived, deleted and brought back', async ({ page }) => {
  farm.script.push({ text: 'Yes.' });
  await callGateway(gateway, 'chat.send', { content: 'Chat to be moved about' });
  await openWindow(page, gateway, '/chat/new');
  const list = page.getByRole('complementary', { name: 'Chats' });
  const act = async (title: string, name: string) => {
    await list.getByRole('listitem').filter({ hasText: title }).hover();
    await list.getByRole('button', { name: `Actions for ${title}` }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  await act('Chat to be moved about', 'Rename');
  await page.getByRole('textbox', { name: 'Title' }).fill('The moved one');
  await page.keyboard.press('Enter');
  await expect(list.getByText('The moved one')).toBeVisible();
  await act('The moved one', 'Pin');
  await expect(list.getByRole('region', { name: 'Pinned' })).toContainText('The moved one');
  await act('The moved one', 'Move to a folder');
  await page.getByRole('combobox', { name: 'Folder' }).fill('Yard');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('region', { name: 'Pinned' })).toContainText('Yard');
  await act('The moved one', 'Archive');
  await expect(list.getByText('The moved one')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByText('The moved one')).toBeVisible();
  await act('The moved one', 'Delete');
  await expect(list.getByText('The moved one')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(list.getByText('The moved one')).toBeVisible();
});

test('a chat is saved as Markdown and JSON, and the JSON comes in again', async ({ page }) => {
  farm.script.push({ text: 'To be kept.' });
  await callGateway(gateway, 'chat.send', { content: 'Chat for export' });
  await openWindow(page, gateway, '/chat/new');
  const list = page.getByRole('complementary', { name: 'Chats' });
  const save = async (name: string) => {
    await list.getByRole('listitem').filter({ hasText: 'Chat for export' }).first().hover();
    await list.getByRole('button', { name: 'Actions for Chat for export' }).first().click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    return download;
  };
  const markdown = await save('Save as Markdown');
  expect(await readFile(await markdown.path(), 'utf8')).toContain('To be kept.');
  const json = await save('Save as JSON');
  await page.locator('input[type=file][accept*=json]').setInputFiles(await json.path());
  await expect(page.getByText('1 chat came in.').last()).toBeVisible();
  await expect(log(page).getByText('To be kept.')).toBeVisible();
});

test('the prompt is shown part by part, and parameters stay with the chat', async ({ page }) => {
  farm.script.push({ text: 'Fine.' });
  const { sessionId } = await callGateway(gateway, 'chat.send', { content: 'How are you?' });
  await openWindow(page, gateway, `/chat/${sessionId}`);
  await expect(log(page).getByText('Fine.')).toBeVisible();
  await log(page).getByRole('article', { name: 'Farmhand' }).hover();
  await log(page).getByRole('button', { name: 'Why is this in the prompt' }).click();
  const aside = page.getByRole('complementary', { name: 'Why is this in the prompt' });
  await expect(aside.getByText('This is what went out, word for word.')).toBeVisible();
  await aside.getByRole('button', { name: /SOUL\.md/ }).click();
  await expect(aside.getByRole('region', { name: 'SOUL.md' })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Actions for/ })
    .click();
  await page.getByRole('menuitem', { name: 'Settings of this chat' }).click();
  await page.getByRole('spinbutton', { name: 'Temperature' }).fill('0.3');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await callGateway(gateway, 'sessions.get', { sessionId })).session.params.temperature).toBe(0.3);
  await page.getByRole('button', { name: /What Farmhand may do/ }).click();
  await page.getByRole('menuitem', { name: 'Only talk, use no tools' }).click();
  await expect.poll(async () => (await callGateway(gateway, 'sessions.get', { sessionId })).session.mode).toBe('chat-only');
});

test('a file that a tool wrote after a yes in the flow is taken back and written again', async ({ page }) => {
  await openWindow(page, gateway, '/chat/new');
  farm.script.push({ toolCalls: [{ name: 'write_file', arguments: { path: 'notes/plan.md', content: 'Lime first.\n' } }] }, { text: 'Written.' });
  await say(page, 'Write the plan down');
  const allow = log(page).getByRole('button', { name: 'Allow once' });
  await expect(allow).toBeVisible();
  await allow.focus();
  await expect(async () => {
    if (await allow.isVisible()) await allow.press('Enter');
    await expect(log(page).getByRole('button', { name: /write_file.*done/ })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(log(page).getByText('Written.')).toBeVisible();
  await log(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('notes/plan.md is as it was before.').last()).toBeVisible();
  await log(page).getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByText('notes/plan.md is changed again.').last()).toBeVisible();
});

test('a long chat opens at its end and goes up to its first word, page by page', async ({ page }) => {
  const count = 400;
  const id = (index: number) => `msg_long_${index}`;
  const messages = Array.from({ length: count }, (_, index) => ({
    id: id(index),
    sessionId: 'ses_long',
    parentId: index === 0 ? null : id(index - 1),
    runId: null,
    role: index % 2 === 0 ? 'user' : 'assistant',
    content: [{ type: 'text', text: `Line number ${index} of the long chat.` }],
    state: 'complete',
    createdAt: Date.now() - count * 1_000 + index * 1_000,
  }));
  const session = {
    id: 'ses_long',
    title: 'Long',
    origin: 'window',
    mode: 'ask',
    model: null,
    headId: id(count - 1),
    createdAt: 1,
    updatedAt: Date.now(),
    messageCount: count,
  };
  await callGateway(gateway, 'sessions.import', { document: { format: 'farmhand-session', version: 1, session, messages } });
  await openWindow(page, gateway, '/chat/ses_long');
  await expect(log(page).getByText(`Line number ${count - 1} of`)).toBeInViewport();
  await log(page).hover();
  await expect(async () => {
    await page.mouse.wheel(0, -4_000);
    await expect(log(page).getByText('Line number 0 of')).toBeInViewport({ timeout: 200 });
  }).toPass({ timeout: 30_000 });
  expect(await log(page).locator('article').count()).toBeLessThan(60);
  await page.getByRole('button', { name: 'To the newest' }).click();
  await expect(log(page).getByText(`Line number ${count - 1} of`)).toBeInViewport();
});

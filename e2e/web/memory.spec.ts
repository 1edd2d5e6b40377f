import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { createTestGateway, type TestGateway } from './gateway';
import { callGateway, openWindow } from './window';

let farm: LlamaFarmServer;
let gateway: TestGateway;
let count = 0;

test.beforeAll(async () => {
  farm = await startLlamaFarmServer();
  gateway = await createTestGateway({ llamafarm: farm.url });
  await gateway.start();
});
test.afterAll(async () => {
  await gateway.dispose();
  await farm.close();
});

const onDisk = (file: string) => readFile(path.join(gateway.stateFolder, 'workspace', file), 'utf8');
const write = (file: string, text: string) => writeFile(path.join(gateway.stateFolder, 'workspace', file), text);
const editor = (page: Page, file: string) => page.getByRole('textbox', { name: `Text of ${file}` });
const preview = (page: Page, file: string) => page.getByRole('region', { name: `Preview of ${file}` });

/** A note of its own for each test. */
async function note(text: string): Promise<string> {
  const file = `memory/note-${++count}.md`;
  await callGateway(gateway, 'memory.create', { file, text });
  return file;
}

/** Puts the caret at the end and writes. */
async function type(page: Page, file: string, words: string) {
  await editor(page, file).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(words);
}

test('the tree shows what is in every prompt, and what each file costs', async ({ page }) => {
  await openWindow(page, gateway, '/memory');
  const tree = page.getByRole('navigation', { name: 'Files of the workspace' });
  await expect(tree.getByRole('link', { name: /^MEMORY\.md/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'In every prompt' })).toBeVisible();
  const { promptTokens } = await callGateway(gateway, 'memory.tree');
  await expect(page.getByRole('main').getByText(`${promptTokens} tokens`).first()).toBeVisible();
  await tree.getByRole('link', { name: /^MEMORY\.md/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('MEMORY.md');
  await expect(page.getByText(/^In every prompt, about \d+ tokens$/)).toBeVisible();
});

test('a file is written, previewed, saved by keyboard, and the save is undone', async ({ page }) => {
  const file = await note('# Gates\n');
  await openWindow(page, gateway, `/memory/${file}`);
  await type(page, file, '\n- North gate: **4411**');
  await expect(preview(page, file).getByRole('strong').or(preview(page, file).locator('strong'))).toHaveText('4411');
  await expect(page.getByText('Unsaved changes').last()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByText(`${file} is saved.`).last()).toBeVisible();
  expect(await onDisk(file)).toBe('# Gates\n\n- North gate: **4411**');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor(page, file)).not.toContainText('4411');
  expect(await onDisk(file)).toBe('# Gates\n');
});

test('unsaved changes survive another page and a reload', async ({ page }) => {
  const file = await note('one\n');
  await openWindow(page, gateway, `/memory/${file}`);
  await type(page, file, 'two');
  await page.getByRole('link', { name: 'Activity' }).click();
  await page.getByRole('link', { name: 'Memory' }).click();
  const row = page.getByRole('navigation', { name: 'Files of the workspace' }).getByRole('link', { name: new RegExp(path.basename(file)) });
  await expect(row).toContainText('Unsaved changes');
  await row.click();
  await expect(editor(page, file)).toContainText('two');
  await page.reload();
  await expect(editor(page, file)).toContainText('two');
  await page.getByRole('button', { name: 'More about this file' }).click();
  await page.getByRole('menuitem', { name: 'Discard my changes' }).click();
  await expect(editor(page, file)).not.toContainText('two');
  expect(await onDisk(file)).toBe('one\n');
});

test('two windows that changed different lines are put together; nothing is overwritten unasked', async ({ page, browser }) => {
  const file = await note('one\ntwo\nthree\nfour\nfive\n');
  const other = await (await browser.newContext()).newPage();
  await openWindow(page, gateway, `/memory/${file}`);
  await openWindow(other, gateway, `/memory/${file}`);
  await type(page, file, 'mine');
  await editor(other, file).click();
  await other.keyboard.press('ControlOrMeta+Home');
  await other.keyboard.type('theirs ');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Your own changes are not saved yet.')).toBeVisible();
  expect(await onDisk(file)).toBe('theirs one\ntwo\nthree\nfour\nfive\n');

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Two versions of ${file}` });
  await expect(dialog.getByText('Both were put together')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Yours, to be saved' })).toContainText('mine');
  await dialog.getByRole('button', { name: 'Save the merged text' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await onDisk(file)).toBe('theirs one\ntwo\nthree\nfour\nfive\nmine');
  await expect(editor(other, file)).toContainText('mine');
  await other.context().close();
});

test('a conflict in the same line is a choice: theirs can be taken, and mine brought back', async ({ page }) => {
  const file = await note('gate 3307\n');
  await openWindow(page, gateway, `/memory/${file}`);
  await editor(page, file).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('gate 4411');
  const { hash } = await callGateway(gateway, 'memory.get', { file });
  await callGateway(gateway, 'memory.save', { file, text: 'gate 5522\n', baseHash: hash });
  await page.getByRole('button', { name: 'Choose', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Two versions of ${file}` });
  await expect(dialog.getByText('Both changed the same lines.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Take what is there' }).click();
  await expect(editor(page, file)).toContainText('gate 5522');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor(page, file)).toContainText('gate 4411');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.getByRole('button', { name: 'Save mine' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await onDisk(file)).toBe('gate 4411');
});

test('what the agent writes into an open file is shown at once', async ({ page }) => {
  const file = await note('one\n');
  await callGateway(gateway, 'settings.set', { path: 'agents.defaults.mode', value: 'allow-workspace' });
  await openWindow(page, gateway, `/memory/${file}`);
  await expect(editor(page, file)).toContainText('one');
  farm.script.push({ toolCalls: [{ name: 'write_file', arguments: { path: file, content: 'one\nfrom the agent\n' } }] }, { text: 'Done.' });
  await callGateway(gateway, 'chat.send', { content: 'Add a line.' });
  await expect(editor(page, file)).toContainText('from the agent');
  await expect(page.getByText('The agent changed this file.')).toBeVisible();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('region', { name: `What changed in ${file}` })).toContainText('from the agent');
  await page.keyboard.press('Escape');
  await expect(page.getByText('The agent changed this file.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Versions and writers' }).click();
  const aside = page.getByRole('complementary', { name: 'Versions' });
  await expect(aside.getByRole('listitem').filter({ hasText: 'Line 2' })).toContainText('agent');
  await expect(aside.getByRole('link', { name: 'Open the chat' })).toBeVisible();
});

test('a former version is compared, made the newest, and that is undone', async ({ page }) => {
  const file = await note('first\n');
  const { hash } = await callGateway(gateway, 'memory.get', { file });
  await callGateway(gateway, 'memory.save', { file, text: 'second\n', baseHash: hash });
  await openWindow(page, gateway, `/memory/${file}`);
  await page.getByRole('button', { name: 'Versions and writers' }).click();
  const versions = page.getByRole('complementary', { name: 'Versions' });
  await versions
    .getByRole('button', { name: /^person/ })
    .last()
    .click();
  const diff = page.getByRole('region', { name: 'What is different now' });
  await expect(diff).toContainText('first');
  await expect(diff).toContainText('second');
  await page.getByRole('button', { name: 'Make this the newest' }).click();
  await expect(editor(page, file)).toContainText('first');
  expect(await onDisk(file)).toBe('first\n');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor(page, file)).toContainText('second');
});

test('a hit of the search opens its line', async ({ page }) => {
  const file = await note('# Ladder\n\nThe long ladder stands in the zanzibar shed.\n');
  await openWindow(page, gateway, '/memory');
  await page.getByRole('searchbox', { name: 'Search in memory' }).fill('zanzibar');
  await page.getByRole('button', { name: new RegExp(`Open ${file} at line 3`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(file);
  await expect(page.locator('.cm-target')).toContainText('zanzibar');
});

test('a file is made, removed and brought back', async ({ page }) => {
  await openWindow(page, gateway, '/memory');
  await page.getByRole('button', { name: 'New file' }).click();
  const dialog = page.getByRole('dialog', { name: 'A new file' });
  await dialog.getByLabel('Name').fill('../escape');
  await expect(dialog.getByText('Letters, digits, spaces and hyphens, please.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Skill' }).check({ force: true });
  await dialog.getByLabel('Name').fill('Prune trees');
  await expect(dialog.getByText('Becomes skills/prune-trees/SKILL.md')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('skills/prune-trees/SKILL.md');
  await expect(editor(page, 'skills/prune-trees/SKILL.md')).toContainText('description:');
  await page.getByRole('button', { name: 'More about this file' }).click();
  await page.getByRole('menuitem', { name: 'Remove the file' }).click();
  await expect(page.getByRole('link', { name: 'prune-trees' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('skills/prune-trees/SKILL.md');
});

test('hostile content is inert in editor and preview', async ({ page }) => {
  const trouble: string[] = [];
  page.on('dialog', (dialog) => {
    trouble.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(gateway.address)) trouble.push(request.url());
  });
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(2)>',
    '[a](javascript:alert(3))',
    '![p](http://127.0.0.1:9/x.png)',
    'gpj.\u202Eexe',
    '<style>body{display:none}</style>',
    `${'x'.repeat(100_000)}`,
  ].join('\n\n');
  const file = await note(hostile);
  await openWindow(page, gateway, `/memory/${file}`);
  await expect(preview(page, file)).toContainText('alert(2)');
  await expect(preview(page, file).getByText('Picture, not loaded: p')).toBeVisible();
  await expect(preview(page, file).locator('script, style, img, a, iframe')).toHaveCount(0);
  await expect(preview(page, file)).toContainText('⟨U+202E⟩');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(trouble).toEqual([]);
});

test('another program that changes the file is noticed, and a file that is gone says so', async ({ page }) => {
  const file = await note('one\n');
  await openWindow(page, gateway, `/memory/${file}`);
  await write(file, 'one\nfrom outside\n');
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await expect(editor(page, file)).toContainText('from outside', { timeout: 1_000 });
  }).toPass();
  await page.evaluate(() => {
    window.location.hash = '/memory/not-there.md';
  });
  await expect(page.getByText('This file is not there')).toBeVisible();
});

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { createTestGateway, type TestGateway } from './gateway';
import { withDecisions } from './past';
import { callGateway, openWindow } from './window';

let farm: LlamaFarmServer;
let gateway: TestGateway;
let count = 0;

test.beforeAll(async () => {
  farm = await startLlamaFarmServer();
  gateway = await createTestGateway({ llamafarm: farm.url });
  await gateway.start();
  await callGateway(gateway, 'settings.set', { path: 'agents.defaults.tools', value: ['write_file', 'run_command', 'read_file'] });
});
test.afterAll(async () => {
  await gateway.dispose();
  await farm.close();
});

const workspaceFile = (name: string) => path.join(gateway.stateFolder, 'workspace', name);

/** The agent asks to write a file of its own. Resolves once the question waits. */
async function asksToWrite(
  content = 'North gate: 4411\n',
  file = `notes/codes-${++count}.md`,
  sessionId?: string,
): Promise<{ file: string; sessionId: string }> {
  return asks('write_file', { path: file, content }, file, sessionId);
}

async function asks(name: string, args: object, file = '', sessionId?: string): Promise<{ file: string; sessionId: string }> {
  farm.script.push({ toolCalls: [{ name, arguments: args }] }, { text: 'That is that.' });
  const sent = await callGateway(gateway, 'chat.send', { content: 'Please do it.', ...(sessionId === undefined ? {} : { sessionId }) });
  return { file, sessionId: sent.sessionId };
}

const card = (page: Page) => page.getByRole('article').first();
const line = (page: Page, words: string | RegExp) => page.getByRole('main').locator('summary').filter({ hasText: words });

test('a question takes the focus to Deny, says itself, and is allowed by keyboard alone', async ({ page }) => {
  await openWindow(page, gateway, '/approvals');
  await expect(page.getByText('Nothing waits')).toBeVisible();
  const { file } = await asksToWrite();
  await expect(card(page).getByRole('heading')).toHaveText(`Create${file}`);
  await expect(card(page).getByRole('button', { name: 'Deny' })).toBeFocused();
  await expect(page.getByTestId('spoken')).toContainText('The agent asks for a yes or no. Write 17 characters');
  await expect(card(page).getByRole('region', { name: 'What would be written' })).toContainText('North gate: 4411');
  await expect(card(page).getByRole('timer')).toHaveText(/^expires in 4:\d\d$/);
  await expect(page.getByRole('navigation', { name: 'Pages' }).getByText('1 approval waits')).toBeAttached();

  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('button', { name: 'Allow once' })).toBeFocused();
  await expect(async () => {
    if ((await card(page).count()) > 0) await page.keyboard.press('Enter');
    await expect(line(page, `Allowed onceCreate${file}`)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect.poll(() => existsSync(workspaceFile(file))).toBe(true);
  await expect(page.getByText('Nothing waits')).toBeVisible();
});

test('the shortcuts answer only while the question has the focus', async ({ page }) => {
  await openWindow(page, gateway, '/approvals');
  const { file } = await asksToWrite();
  const deny = card(page).getByRole('button', { name: 'Deny' });
  await expect(deny).toBeFocused();
  await page.getByRole('link', { name: 'Rules' }).focus();
  await page.keyboard.press('Alt+KeyY');
  await expect(card(page)).toBeVisible();
  await deny.focus();
  // For a moment after it took the focus, a question takes no key for an answer.
  await expect(async () => {
    await page.keyboard.press('Alt+KeyN');
    await expect(line(page, `DeniedCreate${file}`)).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(existsSync(workspaceFile(file))).toBe(false);
});

test('somebody who writes is not interrupted', async ({ page }) => {
  await openWindow(page, gateway, '/approvals');
  await expect(page.getByText('Nothing waits')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  const search = page.getByRole('combobox');
  await search.fill('mem');
  await asksToWrite();
  await expect(page.getByRole('article', { includeHidden: true })).toBeAttached();
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await card(page).getByRole('button', { name: 'Deny' }).click();
  await expect(page.getByText('Nothing waits')).toBeVisible();
});

test('a denial with a reason reaches the model', async ({ page }) => {
  await openWindow(page, gateway, '/approvals');
  const { file } = await asksToWrite();
  await card(page).getByRole('button', { name: 'More answers' }).click();
  await page.getByRole('menuitem', { name: 'Deny with a reason' }).click();
  const reason = page.getByLabel('Why not? The agent reads this.');
  await expect(reason).toBeFocused();
  await reason.fill('Codes belong into the safe.');
  await page.keyboard.press('Enter');
  await expect(line(page, `DeniedCreate${file}`)).toBeVisible();
  await expect.poll(() => JSON.stringify(farm.chats().at(-1)?.upstream?.messages)).toContain('Codes belong into the safe.');
});

test('a command shows its exact arguments, where it runs, and characters that hide', async ({ page }) => {
  await openWindow(page, gateway, '/approvals');
  await callGateway(gateway, 'settings.set', { path: 'tools.commands', value: [{ program: 'ls', args: ['[^]*'] }] });
  await asks('run_command', { program: 'ls', args: ['-l', 'a b', 'gpj.\u202Eexe'] });
  const list = card(page).getByRole('list', { name: 'The program and its arguments' });
  await expect(list.getByRole('listitem')).toHaveText([/ls$/, /-l$/, /"a b"$/, /gpj\.⟨U\+202E⟩exe/]);
  await expect(card(page).getByText('Runs a program on this computer, with your rights.')).toBeVisible();
  await expect(card(page).getByText('Cannot be undone')).toBeVisible();
  for (const fact of ['Folder', 'Network', 'Held in by', 'Variables it sees']) await expect(card(page).getByText(fact, { exact: true })).toBeVisible();
  await card(page).getByText('Everything exactly').click();
  await expect(card(page).getByText('this exact action and no other')).toBeVisible();
  expect(await card(page).textContent()).not.toContain('\u202E');
  await card(page).getByRole('button', { name: 'Deny' }).click();
});

test('hostile content of a write is inert', async ({ page }) => {
  const trouble: string[] = [];
  page.on('dialog', (dialog) => {
    trouble.push(dialog.message());
    void dialog.dismiss();
  });
  await openWindow(page, gateway, '/approvals');
  await asksToWrite('<script>alert(1)</script>\n<img src=x onerror=alert(2)>\n[a](javascript:alert(3))\n');
  await expect(card(page).getByRole('cell', { name: '<script>alert(1)</script>' })).toBeVisible();
  await expect(card(page).locator('img, script, a')).toHaveCount(0);
  await card(page).getByRole('button', { name: 'Deny' }).click();
  await expect(page.getByText('Nothing waits')).toBeVisible();
  expect(trouble).toEqual([]);
});

test('what is answered in one window is answered in the other', async ({ page, browser }) => {
  const other = await (await browser.newContext()).newPage();
  await openWindow(page, gateway, '/approvals');
  await openWindow(other, gateway, '/approvals');
  const { file } = await asksToWrite();
  await expect(card(other)).toBeVisible();
  await expect(card(page)).toBeVisible();
  await card(page).getByRole('button', { name: 'This session' }).click();
  await expect(line(other, `Allowed in this chatCreate${file}`)).toBeVisible();
  await other.context().close();
});

test('a minute before the end it is said, and at the end nothing can be answered any more', async ({ page }) => {
  await page.clock.install();
  await openWindow(page, gateway, '/approvals');
  await asksToWrite();
  await expect(card(page)).toBeVisible();
  await page.clock.fastForward('04:01');
  await expect(page.getByTestId('spoken')).toHaveText(/^One minute is left to answer/);
  await page.clock.fastForward('01:01');
  await expect(card(page).getByRole('timer')).toHaveText('Time is up');
  await card(page).getByRole('button', { name: 'Allow once' }).click({ force: true });
  await expect(card(page)).toBeVisible();
  const { approvals } = await callGateway(gateway, 'approvals.list');
  await callGateway(gateway, 'approvals.resolve', { approvalId: approvals[0].id, decision: 'deny' });
  await expect(page.getByText('Nothing waits')).toBeVisible();
});

test('a question that ended with the gateway is shown as ended', async ({ page }) => {
  await openWindow(page, gateway, '/approvals');
  // The answer after the question is never asked for.
  farm.script.push({ toolCalls: [{ name: 'write_file', arguments: { path: 'notes/late.md', content: 'x' } }] });
  await callGateway(gateway, 'chat.send', { content: 'Please do it.' });
  await expect(card(page)).toBeVisible();
  await gateway.stop();
  await gateway.start();
  await expect(page.getByText('Nothing waits')).toBeVisible({ timeout: 20_000 });
  await expect(card(page)).toHaveCount(0);
});

test('a standing yes is listed and can be taken back; history has both filters', async ({ page }) => {
  await openWindow(page, gateway, '/approvals');
  const { file } = await asksToWrite();
  await card(page).getByRole('button', { name: 'More answers' }).click();
  await page.getByRole('menuitem', { name: 'Always this exact action' }).click();
  await page.getByRole('button', { name: 'Show what stands' }).click();
  const mine = page.getByRole('main').getByRole('listitem').filter({ hasText: file });
  await expect(mine).toContainText('always');
  await mine.getByRole('button', { name: /^Take back/ }).click();
  await expect(mine).toHaveCount(0);

  await page.getByRole('link', { name: 'History' }).click();
  await expect(line(page, file)).toHaveCount(1);
  await page.getByLabel('Outcome').selectOption('Denied');
  await expect(line(page, file)).toHaveCount(0);
  await page.getByLabel('Outcome').selectOption('Always allowed');
  await page.getByLabel('Tool', { exact: true }).selectOption('write_file');
  await expect(line(page, file)).toHaveCount(1);
});

test('a rule says what it lets through while it is written, and then lets it through', async ({ page }) => {
  await openWindow(page, gateway, '/approvals/rules');
  await page.getByRole('link', { name: 'Waiting' }).click();
  await asksToWrite();
  await card(page).getByRole('button', { name: 'Deny' }).click();
  await expect(page.getByText('Nothing waits')).toBeVisible();
  await page.getByRole('link', { name: 'Rules' }).click();
  await page.getByRole('button', { name: 'Add a rule' }).click();
  const dialog = page.getByRole('dialog', { name: 'A new rule' });
  await dialog.getByLabel('Tool', { exact: true }).selectOption({ value: 'write_file' });
  await expect(dialog.getByText('This fits no call')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save the rule' })).toBeDisabled();
  await dialog.getByLabel('Pattern for path').fill('free/(');
  await expect(dialog.getByText('Not a regular expression: Unterminated group')).toBeVisible();
  await dialog.getByLabel('Pattern for path').fill('free/[a-z]+\\.md');
  await dialog.getByRole('button', { name: 'Anything' }).nth(1).click();
  await expect(dialog.getByRole('region', { name: 'What it lets through' })).toContainText('content may be anything');
  await expect(dialog.getByText(/It would have answered 0 of \d+/)).toBeVisible();
  await dialog.getByLabel('Where').selectOption('In one folder');
  await dialog.getByLabel('Folder of the workspace').fill('free');
  await dialog.getByLabel('Note to yourself').fill('Scratch paper');
  await dialog.getByRole('button', { name: 'Save the rule' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Scratch paper' })).toContainText('free/[a-z]+\\.md');

  await asksToWrite('x', 'free/paper.md');
  await expect.poll(() => readFile(workspaceFile('free/paper.md'), 'utf8').catch(() => '')).toBe('x');

  await page.getByRole('button', { name: 'Edit the rule for write_file' }).click();
  const editor = page.getByRole('dialog', { name: 'Change a rule' });
  await editor.getByLabel('Note to yourself').fill('Old paper');
  await editor.getByRole('button', { name: 'Save the rule' }).click();
  await expect(page.getByText('Old paper')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the rule for write_file' }).click();
  await expect(page.getByText('No rules')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Old paper')).toBeVisible();
});

test('when to ask is always in sight, changed in plain words, and taken back', async ({ page }) => {
  await openWindow(page, gateway, '/approvals/history');
  await page.getByRole('button', { name: 'When to ask: Ask first' }).click();
  await page.getByRole('menuitemradio', { name: /Chat only/ }).click();
  await expect(page.getByRole('button', { name: 'When to ask: Chat only' })).toBeVisible();
  expect((await callGateway(gateway, 'settings.get')).settings.agents.defaults.mode).toBe('chat-only');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'When to ask: Ask first' })).toBeVisible();
});

test("the same card stands in the chat, and takes no sentence out of somebody's hands", async ({ page }) => {
  await openWindow(page, gateway, '/approvals');
  const { sessionId } = await asksToWrite();
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `/chat/${sessionId}`);
  const deny = page.getByRole('button', { name: 'Deny', exact: true });
  await expect(deny).toBeFocused();
  await deny.click();
  await expect(page.getByRole('main').getByRole('button', { name: 'Allow once' })).toHaveCount(0);
  const composer = page.getByRole('main').getByRole('textbox').last();
  await composer.fill('I was just about to');
  await asksToWrite('x', 'notes/second.md', sessionId);
  await expect(page.getByRole('button', { name: 'Allow once' })).toBeVisible();
  await expect(composer).toBeFocused();
  await deny.click();
  await expect(page.getByRole('button', { name: 'Allow once' })).toHaveCount(0);
});

test('a window that may only look says so', async ({ page }) => {
  const { url } = await callGateway(gateway, 'keys.link', { name: 'a guest', scopes: ['read'] });
  await page.goto(url);
  await page.getByRole('navigation').filter({ visible: true }).first().waitFor();
  await page.evaluate(() => {
    window.location.hash = '/approvals';
  });
  await expect(page.getByText('Not for this window')).toBeVisible();
  await page.evaluate(() => {
    window.location.hash = '/memory/SOUL.md';
  });
  await expect(page.getByText('This window may read, not write.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
});

test('five thousand past decisions: only what is in sight is drawn, older pages come while scrolling, filters ask the gateway', async ({ page }) => {
  const old = await createTestGateway();
  await old.start();
  try {
    await withDecisions(old, 5_000);
    await openWindow(page, old, '/approvals/history');
    const list = page.getByRole('list', { name: 'Answered questions, newest first' });
    await expect(page.getByRole('status').filter({ hasText: '5,000 questions' })).toBeVisible();
    await expect(list.getByText('past/note-4999.md')).toBeVisible();
    expect(await list.getByRole('listitem').count()).toBeLessThan(60);
    const scroller = list.locator('xpath=..');
    // As a person does who wants the oldest one: to the end, and again as long as more comes.
    await expect(async () => {
      await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
      await expect(list.getByText('past/note-0.md')).toBeVisible({ timeout: 150 });
    }).toPass({ timeout: 45_000, intervals: [50] });
    expect(await list.getByRole('listitem').count()).toBeLessThan(60);
    const frames = await scroller.evaluate(async (element) => {
      const times: number[] = [];
      let before = performance.now();
      for (let step = 0; step < 60; step += 1) {
        element.scrollTop -= 900;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        times.push(performance.now() - before);
        before = performance.now();
      }
      return times.sort((a, b) => a - b);
    });
    expect(frames[30]).toBeLessThan(100);

    await page.getByLabel('Tool', { exact: true }).selectOption('read_file');
    await expect(page.getByRole('status').filter({ hasText: '100 questions' })).toBeVisible();
    await expect(list.getByText('past/note-4950.md')).toBeVisible();
    const opened = list.locator('li > details').filter({ hasText: 'past/note-4950.md' });
    await opened.locator('summary').first().click();
    await expect(opened).toHaveAttribute('open', '');
    await page.getByLabel('Outcome').selectOption('Always allowed');
    await expect(page.getByText('No question fits these filters.')).toBeVisible();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(list.getByText('past/note-4999.md')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  } finally {
    await old.dispose();
  }
});

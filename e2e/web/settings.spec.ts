// Everything a person may change: found, changed, reset, carried to another computer; how the window looks; shortcuts; what only a desktop can do.
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openInDesktop } from './desktop-bridge';
import { createTestGateway, type TestGateway } from './gateway';
import { callGateway, openWindow } from './window';

let gateway: TestGateway;

test.beforeAll(async () => {
  gateway = await createTestGateway();
  await gateway.start();
});
test.afterAll(() => gateway.dispose());

const settingOf = async (path: string) => {
  const { settings } = await callGateway(gateway, 'settings.catalogue');
  return settings.find((setting: { path: string }) => setting.path === path);
};
const sections = (page: Page) => page.getByRole('navigation', { name: 'Sections' });

test('every setting of the catalogue can be found and has a place, but for those that are of the window', async ({ page }) => {
  const { settings } = await callGateway(gateway, 'settings.catalogue');
  await openWindow(page, gateway, '/settings');
  for (const [id, name] of Object.entries({
    agent: 'Agent',
    tools: 'Tools',
    gateway: 'Gateway',
    llamafarm: 'LlamaFarm',
    engine: 'Built-in engine',
    downloads: 'Downloads',
  })) {
    await sections(page).getByRole('link', { name }).click();
    const expected = settings.filter(({ section }: { section: string }) => section === id);
    expect(expected.length).toBeGreaterThan(0);
    for (const { path } of expected) await expect(page.getByText(path, { exact: true })).toBeVisible();
  }
  const placed = ['agent', 'tools', 'gateway', 'llamafarm', 'engine', 'downloads', 'window', 'ui'];
  expect(settings.filter(({ section }: { section: string }) => !placed.includes(section))).toEqual([]);
});

test('a number is searched, changed, refused when it is too large, and reset', async ({ page }) => {
  await openWindow(page, gateway, '/settings');
  await page.getByRole('searchbox', { name: 'Search settings' }).fill('length answer');
  const field = page.getByRole('spinbutton', { name: 'Length of an answer' });
  await field.fill('2048');
  await page.getByRole('button', { name: 'Save Length of an answer' }).click();
  await expect(page.getByText('default: 1024')).toBeVisible();
  expect(await settingOf('agents.defaults.maxTokens')).toMatchObject({ value: 2048, set: true });
  await field.fill('4096');
  await field.press('Escape');
  await expect(field).toHaveValue('2048');
  await page.getByRole('button', { name: 'Reset Length of an answer to its default' }).click();
  await expect(field).toHaveValue('1024');
  expect(await settingOf('agents.defaults.maxTokens')).toMatchObject({ set: false });
});

test('choices, switches, lists and documents are saved as what they are; nonsense is told', async ({ page }) => {
  await openWindow(page, gateway, '/settings/agent');
  await page.getByRole('combobox', { name: 'What it may do unasked' }).selectOption({ label: 'reads unasked' });
  await expect.poll(async () => (await settingOf('agents.defaults.mode')).value).toBe('allow-reads');
  await page.getByRole('switch', { name: 'Think first' }).click();
  await expect.poll(async () => (await settingOf('agents.defaults.think')).value).toBe(true);

  await sections(page).getByRole('link', { name: 'Gateway' }).click();
  await page.getByRole('textbox', { name: 'Host names' }).fill('barn.local\nfarm.local');
  await page.getByRole('button', { name: 'Save Host names' }).click();
  await expect(page.getByText('waits for the next start')).toBeVisible();
  expect((await settingOf('gateway.names')).value).toEqual(['barn.local', 'farm.local']);
  await page.getByRole('textbox', { name: 'Certificate' }).fill('{"cert": ');
  await page.getByRole('button', { name: 'Save Certificate' }).click();
  await expect(page.getByRole('alert')).toContainText('This is not valid JSON');
  await page.getByRole('textbox', { name: 'Certificate' }).fill('{"cert": 5}');
  await page.getByRole('button', { name: 'Save Certificate' }).click();
  await expect(page.getByRole('alert')).not.toContainText('This is not valid JSON');
  await expect(page.getByRole('alert')).toBeVisible();
  expect((await settingOf('gateway.tls')).value).toBeNull();
});

test('theme, density and language are of this window, at once and after a reload', async ({ page }) => {
  await openWindow(page, gateway, '/settings/appearance');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('radio', { name: 'Compact' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await expect(page.getByRole('heading', { level: 1, name: 'Aussehen' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Aussehen' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: 'Gateway', exact: true }).click();
  await expect(page.getByText('Wo Programme auf diesem Computer den Agenten finden.')).toBeVisible();
});

test('a shortcut is recorded, works, is refused where another command has it, taken away and reset', async ({ page }) => {
  await openWindow(page, gateway, '/settings/shortcuts');
  const change = (title: string) => page.getByRole('button', { name: `Change the shortcut of ${title}` });
  await change('Go to Models').click();
  await change('Go to Models').press('Control+Shift+m');
  await expect(change('Go to Models')).toHaveText('Ctrl Shift M');
  await page.keyboard.press('Control+Shift+m');
  await expect(page).toHaveURL(/#\/models$/);
  await page.goBack();

  await change('Go to Servers').click();
  await change('Go to Servers').press('Control+Shift+m');
  const dialog = page.getByRole('dialog', { name: 'Ctrl Shift M' });
  await expect(dialog).toContainText('belongs to “Go to Models”');
  await dialog.getByRole('button', { name: 'Take it' }).click();
  await expect(change('Go to Servers')).toHaveText('Ctrl Shift M');
  await expect(change('Go to Models')).toHaveText('none');
  await page.getByRole('button', { name: 'Reset the shortcut of Go to Models' }).click();
  await expect(change('Go to Models')).toHaveText('Alt 4');

  await change('Go to Servers').click();
  await change('Go to Servers').press('Escape');
  await expect(change('Go to Servers')).toHaveText('Ctrl Shift M');
  await change('Go to Servers').click();
  await change('Go to Servers').press('Backspace');
  await expect(change('Go to Servers')).toHaveText('none');
  await page.getByRole('button', { name: 'Reset all' }).click();
  await expect(change('Go to Servers')).toHaveText('Alt 5');
});

test('in a browser the desktop section says plainly what a browser cannot do', async ({ page }) => {
  await openWindow(page, gateway, '/settings/desktop');
  await expect(page.getByText('A browser cannot start with your session')).toBeVisible();
  await expect(page.getByRole('switch', { name: 'Start at login' })).toHaveCount(0);
});

test('in the desktop: start at login, the tray, keys for a quick question, updates', async ({ page }) => {
  await openInDesktop(page, gateway, '/settings/desktop');
  const login = page.getByRole('switch', { name: 'Start at login' });
  await expect(login).not.toBeChecked();
  await login.click();
  await expect(login).toBeChecked();
  await page.getByRole('switch', { name: 'Close to the tray' }).click();
  await expect(page.getByRole('switch', { name: 'Close to the tray' })).not.toBeChecked();

  const record = page.getByRole('button', { name: 'Record keys for the quick question' });
  await expect(record).toHaveText('off');
  await record.click();
  await record.press('a');
  await expect(page.getByText('Hold Ctrl, Cmd or Alt with another key.').first()).toBeVisible();
  await record.press('Control+Shift+Space');
  await expect(record).toHaveText('Ctrl Shift Space');
  await page.getByRole('button', { name: 'Turn off' }).click();
  await expect(record).toHaveText('off');

  await page.getByRole('button', { name: 'Look for updates' }).click();
  await expect(page.getByText('Version 9.9.9 can be had.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download it' })).toBeVisible();
  for (const folder of ['State', 'Workspace', 'Models', 'Logs']) await expect(page.getByRole('button', { name: `Open the folder ${folder}` })).toBeVisible();
});

test('settings are exported without secrets, and taken over all or nothing', async ({ page }) => {
  await callGateway(gateway, 'settings.set', { path: 'agents.defaults.maxSteps', value: 7 });
  await openWindow(page, gateway, '/settings/transfer');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the document' }).click()]);
  const document = await readFile(await saved.path(), 'utf8');
  expect(JSON.parse(document)).toMatchObject({ agents: { defaults: { maxSteps: 7 } } });
  await callGateway(gateway, 'settings.reset', { path: 'agents.defaults.maxSteps' });

  const file = (text: string) => ({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const chooser = page.getByLabel('Settings document');
  await chooser.setInputFiles(file('no document'));
  await expect(page.getByText('This file is not a settings document.').first()).toBeVisible();
  await chooser.setInputFiles(file(document));
  const dialog = page.getByRole('dialog', { name: 'Take over these settings?' });
  await expect(dialog).toContainText('agents.defaults.maxSteps: 7');
  await dialog.getByRole('button', { name: 'Take over' }).click();
  await expect(page.getByText(/settings? changed\./).first()).toBeVisible();
  expect((await settingOf('agents.defaults.maxSteps')).value).toBe(7);
});

test('about tells the version, the licences, and opens the first steps again', async ({ page }) => {
  await openWindow(page, gateway, '/settings/about');
  const { version } = await callGateway(gateway, 'system.status');
  await expect(page.getByText(version, { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Show the packages and their licences' }).click();
  await expect(page.getByText(/react \d+\.\d+\.\d+: MIT/)).toBeVisible();
  await page.getByRole('button', { name: 'Go through the first steps again' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome to Farmhand' })).toBeVisible();
});

test('axe finds nothing in any section, in both themes', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWindow(page, gateway, '/settings');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    for (const name of ['Appearance', 'Shortcuts', 'Desktop', 'Agent', 'Export and import', 'About']) {
      await sections(page).getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect({ name, found: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`) }).toEqual({
        name,
        found: [],
      });
    }
  }
});

test('on a phone the sections come first, and each has a way back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openWindow(page, gateway, '/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await sections(page).getByRole('link', { name: 'Agent' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Agent' })).toBeVisible();
  await page.getByRole('button', { name: 'Show the list' }).click();
  await expect(sections(page)).toBeVisible();
});

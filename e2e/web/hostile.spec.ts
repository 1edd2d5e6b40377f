// What a model or a file may say to do harm: it stands there as words, runs nothing, asks nobody, and nothing freezes.
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

const log = (page: Page) => page.getByRole('log', { name: 'Conversation' });

interface Watch {
  /** Addresses asked that are not the gateway's. */
  elsewhere: string[];
  dialogs: string[];
  errors: string[];
}

function watch(page: Page): Watch {
  const seen: Watch = { elsewhere: [], dialogs: [], errors: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(gateway.address) && !url.startsWith('data:') && !url.startsWith('blob:')) seen.elsewhere.push(url);
  });
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  return seen;
}

/** A chat in which the model says this. */
async function told(text: string, ask = 'Say it'): Promise<string> {
  farm.script.push({ text, chunks: Math.min(400, Math.max(1, Math.ceil(text.length / 40))) });
  const { sessionId } = await callGateway(gateway, 'chat.send', { content: ask });
  await expect
    .poll(async () => (await callGateway(gateway, 'system.snapshot')).runs.filter((run: { state: string }) => run.state === 'running').length, {
      timeout: 30_000,
    })
    .toBe(0);
  return sessionId;
}

const scripts = [
  '<script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 2">',
  '<svg onload="window.hacked = 3"><script>window.hacked = 4</script></svg>',
  '<iframe src="javascript:parent.hacked = 5"></iframe>',
  '<a href="javascript:window.hacked = 6">press</a>',
  '<style>* { display: none }</style>',
  '<form action="https://evil.example/"><input name="x" autofocus onfocus="window.hacked = 7"></form>',
  '[press me](javascript:window.hacked=8)',
  '[press me too](data:text/html,<script>window.hacked=9</script>)',
  '[and me](vbscript:msgbox)',
  '![x](javascript:window.hacked=10)',
  '<details open ontoggle="window.hacked = 11"><summary>x</summary></details>',
  '<math><mtext></table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hacked=12&gt;">',
].join('\n\n');

test('scripts, handlers and strange addresses stay words, in what the model says and in what a person pastes', async ({ page }) => {
  const seen = watch(page);
  const sessionId = await told(scripts, scripts);
  await openWindow(page, gateway, `/chat/${sessionId}`);
  await expect(log(page).getByText('<script>window.hacked = 1</script>').first()).toBeVisible();
  await log(page).evaluate((element) => {
    element.scrollTop = 0;
  });
  await expect(log(page).getByText('press me too').first()).toBeAttached();
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
  expect(await log(page).locator('script, iframe, form, style, svg[onload], [onerror], [onload], [ontoggle]').count()).toBe(0);
  const links = await log(page)
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.filter((href) => href !== null && !/^(https?|mailto):/.test(href))).toEqual([]);
  expect(seen).toEqual({ elsewhere: [], dialogs: [], errors: [] });
});

test('a link says where it leads, whatever its words claim', async ({ page }) => {
  const sessionId = await told(
    '[https://bank.example/](https://evil.example/login) and [bank.example](https://bank.example@evil.example/) and [good](https://good.example/a)',
  );
  await openWindow(page, gateway, `/chat/${sessionId}`);
  const links = log(page).getByRole('link');
  await expect(links).toHaveText(['https://bank.example/evil.example', 'bank.exampleevil.example', 'goodgood.example']);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('rel', /noopener/);
    await expect(link).toHaveAttribute('target', '_blank');
  }
});

test('a picture from elsewhere is not asked for until a person says so, and then from a frame without a way to us', async ({ page }) => {
  const seen = watch(page);
  const sessionId = await told('Look: ![a field](https://pictures.invalid/field.png?secret=1)');
  await openWindow(page, gateway, `/chat/${sessionId}`);
  const load = log(page).getByRole('button', { name: 'Load it' });
  await expect(load).toBeVisible();
  await expect(log(page).getByText('A picture from pictures.invalid.')).toBeVisible();
  expect(seen.elsewhere).toEqual([]);
  await load.click();
  await expect.poll(() => seen.elsewhere).toEqual(['https://pictures.invalid/field.png?secret=1']);
  await expect(log(page).getByText('The picture from pictures.invalid did not load.')).toBeVisible();
});

test('a diagram is drawn in a frame that cannot reach this page', async ({ page }) => {
  const sessionId = await told(
    '```mermaid\ngraph LR\n  A["<img src=x onerror=parent.hacked=1>Sample"] --> B[Lab]\n  click B "javascript:parent.hacked=2"\n```',
  );
  await openWindow(page, gateway, `/chat/${sessionId}`);
  const frame = log(page).locator('iframe');
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(log(page).frameLocator('iframe').getByRole('paragraph').filter({ hasText: 'Lab' })).toBeVisible({ timeout: 20_000 });
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
});

test('characters that turn or hide text are not drawn', async ({ page }) => {
  const sessionId = await told('The file is called invoice\u202Efdp.exe and pay\u200Bpal, \u2066hidden\u2069.');
  await openWindow(page, gateway, `/chat/${sessionId}`);
  await expect(log(page).getByText('The file is called invoicefdp.exe and paypal, hidden.')).toBeVisible();
});

for (const [name, text, first] of [
  ['a line of a megabyte', `Begin ${'x'.repeat(1_000_000)}`, 'Begin xxx'],
  ['ten thousand list items', Array.from({ length: 10_000 }, (_, index) => `- item ${index}`).join('\n'), 'item 0'],
  ['a table of five thousand rows', `| a | b |\n| --- | --- |\n${'| 1 | 2 |\n'.repeat(5_000)}`, 'a'],
  ['a hundred nested quotes', `${'> '.repeat(100)}deep`, 'deep'],
  ['ten thousand stars', `${'**a** _b_ `c` '.repeat(3_000)}`, 'a'],
] as const) {
  test(`${name}: drawn in part, the page goes on answering`, async ({ page }) => {
    test.setTimeout(120_000);
    const sessionId = await told(text);
    await openWindow(page, gateway, '/chat/new');
    await page.evaluate(() => {
      Object.assign(window, { longest: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) Object.assign(window, { longest: Math.max(Reflect.get(window, 'longest'), entry.duration) });
      }).observe({ type: 'longtask' });
    });
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `/chat/${sessionId}`);
    await expect(log(page).getByText(first).first()).toBeAttached();
    await page.getByRole('textbox', { name: 'Message' }).fill('still here');
    await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('still here');
    const longest = await page.evaluate(() => Reflect.get(window, 'longest'));
    test.info().annotations.push({ type: 'longest task, ms', description: String(Math.round(longest)) });
    expect(longest).toBeLessThan(1_000);
  });
}

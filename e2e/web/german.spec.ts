// The window in German: what the core says in English is told in German on every page.
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { english } from '../../src/shared/domain/sentences/english';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { type Furnished, furnish } from './furnish';
import { createTestGateway, type TestGateway } from './gateway';
import { openWindow } from './window';

test.use({ locale: 'de-DE' });

const pictures = path.resolve(import.meta.dirname, '../../test-results/pictures');
/** Every English wording of at least three words that the core has, without its values. */
const wordings = [...new Set(Object.values(english).flatMap((sentence) => sentence.split(/\{[^}]*\}/).map((text) => text.trim())))].filter(
  (text) => /\w+\W+\w+\W+\w+/.test(text) && !/^[\s\W]*(?:chmod|farmhand|`)/.test(text),
);
/** On pages where nobody else's words stand. */
const markers = /\b(?:the|this|is|are|with|and|not|it|of|cannot|answers|Start|Read|Write|Remember|found)\b/i;

/** What is written on the page, also where it is folded, and what is told when a mouse rests on it: a line for each. */
function linesOf(page: Page): Promise<string[]> {
  return page.locator('main *').evaluateAll((all) =>
    all.flatMap((each) => {
      const own = [...each.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent ?? '');
      return [own.join(''), each.getAttribute('title') ?? ''].filter((text) => text.trim() !== '');
    }),
  );
}

async function expectGerman(page: Page): Promise<string[]> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const lines = await linesOf(page);
  expect(lines.filter((line) => wordings.some((wording) => line.includes(wording)))).toEqual([]);
  return lines;
}

test.describe('with LlamaFarm and the starter', () => {
  let farm: LlamaFarmServer;
  let gateway: TestGateway;
  let furnished: Furnished;

  test.beforeAll(async () => {
    farm = await startLlamaFarmServer();
    gateway = await createTestGateway({ llamafarm: farm.url, engineModel: '' });
    await gateway.start();
    furnished = await furnish(gateway, farm);
  });
  test.afterAll(async () => {
    furnished.leave();
    await gateway.dispose();
    await farm.close();
  });

  test('a question says what the call would do', async ({ page }) => {
    await openWindow(page, gateway, '/approvals');
    await expect(page.getByText(/^\d+ Zeichen als ganzen Inhalt nach notes\/codes\.md schreiben\.$/).first()).toBeVisible();
    await page.screenshot({ path: path.join(pictures, 'german-approvals.png') });
    await expectGerman(page);
  });

  for (const [place, heading] of [
    ['/servers', 'LlamaFarm'],
    ['/models', 'Modelle'],
    ['/activity/health', 'Modell'],
    ['/setup', 'Willkommen bei Farmhand'],
  ] as const) {
    test(`${place} speaks German`, async ({ page }) => {
      await openWindow(page, gateway, place);
      await expect(
        page
          .getByRole('heading', { name: heading })
          .or(page.getByText(heading, { exact: true }))
          .first(),
      ).toBeAttached();
      await expectGerman(page);
      await page.screenshot({ path: path.join(pictures, `german${place.replaceAll('/', '-')}.png`), fullPage: true });
    });
  }

  test('the conversation tells who answers and why', async ({ page }) => {
    await openWindow(page, gateway, furnished.places.chat);
    await expect(page.getByTitle(/LlamaFarm ist bereit\./).first()).toBeAttached();
    await page.screenshot({ path: path.join(pictures, 'german-chat.png') });
    await expectGerman(page);
  });
});

test.describe('where no model can answer', () => {
  let gateway: TestGateway;

  test.beforeAll(async () => {
    gateway = await createTestGateway();
    await gateway.start();
  });
  test.afterAll(() => gateway.dispose());

  test('every part says what is wrong and what to do', async ({ page }) => {
    await openWindow(page, gateway, '/servers');
    await expect(page.getByText(/LlamaFarm wurde nicht gefunden: http:\S+ hat die Verbindung abgelehnt\./).first()).toBeVisible();
    await expect(page.getByText('Berichtige LLAMAFARM_URL, oder starte LlamaFarm dort.').first()).toBeVisible();
    await expectGerman(page);
    await page.screenshot({ path: path.join(pictures, 'german-nobody-servers.png'), fullPage: true });
  });

  test('the checks and their advice hold no English word', async ({ page }) => {
    await openWindow(page, gateway, '/activity/health');
    await expect(page.getByText('Zustandsordner', { exact: true })).toBeAttached();
    const lines = await expectGerman(page);
    expect(lines.filter((line) => markers.test(line.replaceAll(/`[^`]*`|\S+[/\\]\S+|farmhand [a-z][\w .-]*/g, '')))).toEqual([]);
    await page.screenshot({ path: path.join(pictures, 'german-nobody-health.png'), fullPage: true });
  });

  for (const place of ['/models', '/chat']) {
    test(`${place} says in German that nobody can answer`, async ({ page }) => {
      await openWindow(page, gateway, place);
      await expect(page.getByText(/LlamaFarm wurde nicht gefunden|LLAMAFARM_URL/).first()).toBeVisible();
      await expectGerman(page);
      await page.screenshot({ path: path.join(pictures, `german-nobody${place.replace('/', '-')}.png`), fullPage: true });
    });
  }

  test('an error in the conversation says what happened and what to do', async ({ page }) => {
    await openWindow(page, gateway, '/chat');
    await page.getByRole('textbox', { name: /Nachricht/ }).fill('Hallo');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Kein Modell kann antworten\. LlamaFarm wurde nicht gefunden/).first()).toBeVisible();
    await expectGerman(page);
    await page.screenshot({ path: path.join(pictures, 'german-nobody-error.png') });
  });
});

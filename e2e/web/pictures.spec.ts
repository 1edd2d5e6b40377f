// A picture of every page in both themes and three widths, to be looked at: test-results/pictures, or docs/screenshots with FARMHAND_PICTURES=docs/screenshots.
// FARMHAND_PICTURES_OF=chat,memory draws only those.
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { type LlamaFarmServer, startLlamaFarmServer } from '../fixtures/llamafarm-server';
import { type Furnished, furnish } from './furnish';
import { createTestGateway, type TestGateway } from './gateway';
import { openWindow } from './window';

const folder = path.resolve(import.meta.dirname, '../..', process.env.FARMHAND_PICTURES ?? 'test-results/pictures');
const wanted = process.env.FARMHAND_PICTURES_OF?.split(',');
const pages = ['chat', 'approvals', 'memory', 'models', 'servers', 'activity', 'settings', 'setup'].filter(
  (name) => wanted === undefined || wanted.includes(name),
);
const widths = [
  { name: 'wide', viewport: { width: 1440, height: 900 } },
  { name: 'middle', viewport: { width: 900, height: 700 } },
  { name: 'narrow', viewport: { width: 390, height: 844 } },
];

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

for (const colorScheme of ['light', 'dark'] as const) {
  for (const name of pages) {
    test(`${name}, ${colorScheme}: drawn at three widths, nothing hangs over, axe finds nothing`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await openWindow(page, gateway, furnished.places[name]);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      for (const { name: width, viewport } of widths) {
        await page.setViewportSize(viewport);
        await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}-${width}.png`) });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)).toEqual([]);
      }
      await context.close();
    });
  }
}

// The layout holds when the window runs from right to left.
import { expect, test } from '@playwright/test';
import { createTestGateway, type TestGateway } from './gateway';
import { openWindow } from './window';

let gateway: TestGateway;

test.beforeAll(async () => {
  gateway = await createTestGateway({ engineModel: '' });
  await gateway.start();
});
test.afterAll(() => gateway.dispose());

const places = ['/chat', '/approvals', '/memory', '/models', '/models/qwen3-4b', '/servers', '/activity', '/settings/gateway', '/settings/shortcuts', '/setup'];

for (const width of [1440, 390]) {
  test(`every page stays within ${width} px from right to left`, async ({ page }) => {
    await openWindow(page, gateway);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    for (const place of places) {
      await page.setViewportSize({ width: 1440, height: 844 });
      await page.evaluate((hash) => (window.location.hash = hash), place);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.setViewportSize({ width, height: 844 });
      await page.waitForLoadState('networkidle');
      const over = await page.evaluate(() => {
        const main = document.querySelector('main');
        return { page: document.documentElement.scrollWidth - window.innerWidth, main: main === null ? 0 : main.scrollWidth - main.clientWidth };
      });
      expect({ place, ...over }).toEqual({ place, page: 0, main: 0 });
      const rail = page.getByRole('navigation').filter({ visible: true }).first();
      if (width > 1000) expect((await rail.boundingBox())?.x ?? 0, 'the rail stands at the right').toBeGreaterThan(700);
    }
  });
}

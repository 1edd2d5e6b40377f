import { defineConfig } from '@playwright/test';
import { chromiumFlags } from '../../playwright.config';

/** The desktop app: Electron's binary where it is here, else the stand-in over Chromium. scripts/setup/chromium.mjs finds the browser. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/desktop',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 1,
  // The app is loaded as it was built.
  build: { external: ['**/out/**'] },
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: { executablePath: process.env.FARMHAND_CHROMIUM ?? '/usr/bin/chromium', args: chromiumFlags },
  },
});

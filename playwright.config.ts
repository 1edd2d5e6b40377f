import { defineConfig } from '@playwright/test';

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The page in a real Chromium, against a gateway of the test's own. Each test has a fresh profile; scripts/setup/chromium.mjs finds the browser. */
export default defineConfig({
  testDir: 'e2e/web',
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 1,
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: { executablePath: process.env.FARMHAND_CHROMIUM ?? '/usr/bin/chromium', args: chromiumFlags },
    trace: 'retain-on-failure',
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const shared = { alias: { '@shared': fileURLToPath(new URL('./src/shared', import.meta.url)) } };

/** Tests run under Node 24, as the product does: `npm test` sees to it. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      {
        resolve: shared,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'],
          environment: 'node',
          testTimeout: 15_000,
          hookTimeout: 15_000,
        },
      },
      {
        resolve: shared,
        test: { name: 'e2e-headless', include: ['e2e/{headless,fixtures}/**/*.test.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});

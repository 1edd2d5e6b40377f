// Bundles the engine process for tests, the way the product's build does, without touching the product's output.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const repository = resolve(import.meta.dirname, '../../../..');

/** The bundle's path and a function that removes it. It lies under `out/`, so that `node-llama-cpp` is found from it. */
export async function buildForTest(source: string): Promise<{ file: string; remove(): void }> {
  const parent = join(repository, 'out/test');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'engine-'));
  await build({
    root: repository,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(repository, 'src/shared') } },
    build: {
      ssr: source,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { external: ['node-llama-cpp'], output: { entryFileNames: 'bundle.mjs' } },
    },
    ssr: { noExternal: true, external: ['node-llama-cpp'] },
  });
  return { file: join(folder, 'bundle.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

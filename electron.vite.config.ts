import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'electron-vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const alias = { '@shared': at('./src/shared') };

/** Entries that exist in the tree; the others are left out of the build. */
function entries(candidates: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(candidates).filter(([, path]) => existsSync(path)));
}

/** Packages that stay outside the bundle: native code, files of their own, or the host itself (docs/decisions/0004). */
const external = ['electron', 'node', 'node-llama-cpp', 'node-notifier'];
const manifest: { dependencies: Record<string, string> } = JSON.parse(readFileSync(at('./package.json'), 'utf8'));
const bundled = Object.keys(manifest.dependencies).filter((name) => !external.includes(name));

const main = entries({
  cli: at('./src/main/cli/main.ts'),
  'engine-process': at('./src/main/core/engine/process/main.ts'),
  index: at('./src/main/electron/main.ts'),
});
const preload = entries({ index: at('./src/preload/index.ts') });
const page = at('./src/renderer/index.html');

const config: UserConfig = {
  main: {
    resolve: { alias: { ...alias, 'when-exit': at('./src/main/base/no-exit-hook.ts') } },
    build: {
      target: 'node24',
      // A gateway that runs may still load chunks of the build before: scripts/setup/build.mjs clears them later.
      emptyOutDir: false,
      externalizeDeps: { exclude: bundled },
      rolldownOptions: { input: main, output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  },
};
if (Object.keys(preload).length > 0) {
  config.preload = {
    resolve: { alias },
    build: { externalizeDeps: false, rolldownOptions: { input: preload, output: { format: 'cjs', entryFileNames: '[name].cjs' } } },
  };
}
if (existsSync(page)) {
  config.renderer = {
    root: at('./src/renderer'),
    // Formulas are parsed by script: the browser's own parser would report every style in them as a breach of the policy.
    resolve: { alias: { ...alias, 'hast-util-from-html-isomorphic': at('./node_modules/hast-util-from-html-isomorphic/lib/index.js') } },
    plugins: [react(), tailwindcss()],
    worker: { format: 'es' },
    // The nonce of each answer: src/main/base/page-files.ts.
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      target: 'es2023',
      emptyOutDir: true,
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: page } },
    },
  };
}

export default defineConfig(config);

// Where the library finds packages that are not installed beside it: CUDA's lie in the state folder, since a plain install leaves them out.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const cudaPackage = /^@node-llama-cpp\/[\w-]+-cuda(-ext)?$/;

/** From now on, imports of CUDA's packages find those below `folder`. */
export function resolveGpuModules(folder: string): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (!cudaPackage.test(specifier)) return next(specifier, context);
      const file = join(folder, 'node_modules', ...specifier.split('/'), 'dist', 'index.js');
      return existsSync(file) ? { url: pathToFileURL(file).href, format: 'module', shortCircuit: true } : next(specifier, context);
    },
  });
}

// Lets Node run the sources as they are, for tests that start them in a process of their own: imports without extension, and the alias @shared.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const shared = new URL('../../../shared/', import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    const local = specifier.startsWith('.') || specifier.startsWith('@shared/');
    if (!local || !context.parentURL) return next(specifier, context);
    const plain = specifier.startsWith('@shared/') ? new URL(specifier.slice('@shared/'.length), shared) : new URL(specifier, context.parentURL);
    const file = ['.ts', '/index.ts'].map((ending) => `${plain.href}${ending}`).find((candidate) => existsSync(fileURLToPath(candidate)));
    return next(file ?? specifier, context);
  },
});

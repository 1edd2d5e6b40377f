import type { JsonValue } from '@shared/domain/json';

const longest = 80;

/** Every value of a settings document by its dotted path, shortened for reading. */
export function pathsIn(document: JsonValue, before = ''): { path: string; value: string }[] {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    const text = JSON.stringify(document);
    return [{ path: before, value: text.length > longest ? `${text.slice(0, longest - 1)}…` : text }];
  }
  return Object.entries(document).flatMap(([key, value]) => pathsIn(value, before === '' ? key : `${before}.${key}`));
}

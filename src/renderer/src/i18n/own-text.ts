// Words for things that the gateway names in English (settings, models of the catalogue), by their id, in the language of the window.
import i18next from 'i18next';

/** Null: this language has no words of its own for it, and what the gateway says is shown. */
export function ownText(namespace: 'settingTexts' | 'modelTexts', id: string, part: 'title' | 'description' = 'description'): string | null {
  const bundle: unknown = i18next.getResourceBundle(i18next.language, namespace);
  const entry = fieldOf(bundle, id);
  const text = typeof entry === 'string' ? entry : fieldOf(entry, part);
  return typeof text === 'string' ? text : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}

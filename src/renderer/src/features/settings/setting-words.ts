// Names and descriptions of settings in the language of the window. English comes with the catalogue; other languages have their own, by path.
import type { SettingInfo } from '@shared/contract/settings';
import i18next from 'i18next';
import { useWords } from '../../i18n';

const namespace = 'settingTexts';

function textOf(path: string, part: 'title' | 'description'): string | null {
  const bundle: unknown = i18next.getResourceBundle(i18next.language, namespace);
  const entry = fieldOf(bundle, path);
  const text = fieldOf(entry, part);
  return typeof text === 'string' ? text : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}

type Named = Pick<SettingInfo, 'path' | 'title' | 'description'>;

/** Looks words up for the settings of the catalogue. */
export function useSettingWords() {
  // Renders again when the language changes.
  useWords('settings');
  return {
    title: ({ path, title }: Named) => textOf(path, 'title') ?? title,
    description: ({ path, description }: Named) => textOf(path, 'description') ?? description,
  };
}

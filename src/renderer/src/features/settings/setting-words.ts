// Names and descriptions of settings in the language of the window. English comes with the catalogue; other languages have their own, by path.
import type { SettingInfo } from '@shared/contract/settings';
import { ownText, useWords } from '../../i18n';

type Named = Pick<SettingInfo, 'path' | 'title' | 'description'>;

/** Looks words up for the settings of the catalogue. */
export function useSettingWords() {
  // Renders again when the language changes.
  useWords('settings');
  return {
    title: ({ path, title }: Named) => ownText('settingTexts', path, 'title') ?? title,
    description: ({ path, description }: Named) => ownText('settingTexts', path) ?? description,
  };
}

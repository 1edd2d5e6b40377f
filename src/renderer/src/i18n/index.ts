// The words of the window. English comes with the page, other languages when they are chosen. Keys are checked by the compiler.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loadCoreText } from './core-text';
import * as en from './en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
  }
}

export const languages = { en: 'English', de: 'Deutsch' } as const;
export type LanguageCode = keyof typeof languages;

/** Starts with English, which needs no loading. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en },
    interpolation: { escapeValue: false },
  });
}

/** Loads and switches; sets the language and the direction of the document. */
export async function setLanguage(code: LanguageCode): Promise<void> {
  if (code === 'de' && !i18next.hasResourceBundle('de', 'common')) {
    const [bundle] = await Promise.all([import('./de'), loadCoreText()]);
    for (const [namespace, words] of Object.entries(bundle)) i18next.addResourceBundle('de', namespace, words);
  }
  await i18next.changeLanguage(code);
  document.documentElement.lang = code;
  document.documentElement.dir = i18next.dir(code);
}

/** The language of the system where we have it, else English. */
export function systemLanguage(): LanguageCode {
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('de')) && !navigator.language.toLowerCase().startsWith('en') ? 'de' : 'en';
}

export { useTranslation as useWords } from 'react-i18next';
export { coreName, coreText, previewText } from './core-text';
export { ownText } from './own-text';

import { useEffect } from 'react';
import { usePrefs } from '../client/prefs';
import { setLanguage, systemLanguage } from '../i18n';

/** Keeps the document in the theme, density and language of the person, and follows the system where they leave it to it. */
export function useAppearance(): void {
  const { theme, density, language } = usePrefs();

  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);

  useEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);

  useEffect(() => {
    void setLanguage(language === 'system' ? systemLanguage() : language);
  }, [language]);
}

import { usePrefs } from '../../client';
import { useWords } from '../../i18n';
import { Row, Rows } from './block';
import { Choice } from './choice';

const themes = ['system', 'light', 'dark'] as const;
const densities = ['comfortable', 'compact'] as const;
const languages = ['system', 'en', 'de'] as const;

/** Theme, density, language: of this window, at once. */
export function Appearance() {
  const { t } = useWords('settings');
  const { theme, density, language, set } = usePrefs();
  return (
    <>
      <p className="text-md text-ink2">{t('appearance.text')}</p>
      <Rows>
        <Row
          title={t('appearance.theme')}
          control={
            <Choice
              label={t('appearance.theme')}
              value={theme}
              options={themes.map((value) => ({ value, label: t(`appearance.themes.${value}`) }))}
              onChange={(next) => set({ theme: next })}
            />
          }
        />
        <Row
          title={t('appearance.density')}
          control={
            <Choice
              label={t('appearance.density')}
              value={density}
              options={densities.map((value) => ({ value, label: t(`appearance.densities.${value}`) }))}
              onChange={(next) => set({ density: next })}
            />
          }
        />
        <Row
          title={t('appearance.language')}
          control={
            <Choice
              label={t('appearance.language')}
              value={language}
              options={languages.map((value) => ({ value, label: t(`appearance.languages.${value}`) }))}
              onChange={(next) => set({ language: next })}
            />
          }
        />
      </Rows>
    </>
  );
}

import type { SettingInfo } from '@shared/contract/settings';
import { Link } from 'wouter';
import { useWords } from '../../i18n';
import { Empty, GroupTitle } from '../../ui';
import { CatalogueSection } from './catalogue-section';
import { sectionIds } from './sections';
import { useSettingWords } from './setting-words';

const ownSections = ['appearance', 'desktop', 'transfer', 'about'] as const;

/** Settings that hold all the words, by section, ready to be changed where they stand. */
export function SearchResults({ text, settings, onOpen }: { text: string; settings: readonly SettingInfo[]; onOpen(): void }) {
  const { t } = useWords('settings');
  const texts = useSettingWords();
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (...parts: string[]) => words.every((word) => parts.join(' ').toLowerCase().includes(word));
  const shown = settings.filter((setting) => sectionIds.some((id) => id === setting.section));
  const found = shown.filter((setting) => holds(texts.title(setting), texts.description(setting), setting.path, setting.title));
  const pages = [
    ...ownSections.filter((id) => holds(t(`section.${id}`), t(`${id}.words`))),
    ...(holds(t('section.shortcuts'), t('shortcuts.text')) ? (['shortcuts'] as const) : []),
  ];
  if (found.length + pages.length === 0) return <Empty title={t('nothing')} />;
  return (
    <>
      <p role="status" className="text-md text-ink2">
        {t('found', { count: found.length + pages.length })}
      </p>
      {pages.map((id) => (
        <Link
          key={id}
          href={`/settings/${id}`}
          onClick={onOpen}
          className="rounded-card border border-line bg-card px-4 py-3 font-semibold shadow-soft transition-colors duration-150 hover:border-ink3"
        >
          {t(`section.${id}`)}
        </Link>
      ))}
      {sectionIds.map((id) => {
        const members = found.filter(({ section }) => section === id);
        return members.length === 0 ? null : (
          <section key={id} className="flex flex-col gap-2">
            <GroupTitle level={2}>{t(`section.${id}`)}</GroupTitle>
            <CatalogueSection settings={members} />
          </section>
        );
      })}
    </>
  );
}

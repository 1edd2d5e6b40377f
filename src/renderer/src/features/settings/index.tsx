import { Search } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation, useRoute } from 'wouter';
import { messageOf, useCommands, useMay, useRead } from '../../client';
import { coreText, useWords } from '../../i18n';
import { classes, GroupTitle, Input, Page, Trouble } from '../../ui';
import { About } from './about';
import { Appearance } from './appearance';
import { CatalogueSection } from './catalogue-section';
import { DesktopSection } from './desktop-section';
import { SearchResults } from './search-results';
import { groups, type SectionId, sectionIds } from './sections';
import { Shortcuts } from './shortcuts';
import { Transfer } from './transfer';

/** Everything that a person may change. `/settings/<section>` opens one section. */
export default function SettingsPage() {
  const { t } = useWords('settings');
  const { t: common } = useWords();
  const [, navigate] = useLocation();
  const [, params] = useRoute('/settings/*');
  const asked = sectionIds.find((id) => id === params?.['*']);
  const section: SectionId = asked ?? 'appearance';
  const [text, setText] = useState('');
  const mayChange = useMay('admin');
  const { data, error } = useRead('settings.catalogue', {}, { refreshOn: ['settings.changed'], enabled: mayChange });
  const { data: status } = useRead('system.status', {});
  const searching = text.trim() !== '';
  useCommands([
    {
      id: 'settings.search',
      title: t('commands.search'),
      section: t('commands.section'),
      run: () => {
        navigate('/settings');
        document.getElementById('settings-search')?.focus();
      },
    },
  ]);
  const title = searching ? t('search') : t(`section.${section}`);
  return (
    <Page
      title={title}
      chosen={asked !== undefined || searching}
      onBack={() => {
        setText('');
        navigate('/settings');
      }}
      list={{
        label: t('list'),
        title: common('pages.settings'),
        content: (
          <SectionList
            section={section}
            searching={searching}
            mayChange={mayChange}
            search={
              <div className="relative">
                <Search size={16} strokeWidth={1.75} aria-hidden="true" className="absolute start-3 top-2.5 text-ink3" />
                <Input
                  id="settings-search"
                  type="search"
                  aria-label={t('search')}
                  placeholder={t('search')}
                  value={text}
                  onChange={({ target }) => setText(target.value)}
                  className="ps-9"
                />
              </div>
            }
            onLeaveSearch={() => setText('')}
          />
        ),
      }}
    >
      <div className="mx-auto flex max-w-[720px] flex-col gap-6">
        {status?.settingsProblem === null || status === undefined ? null : <Trouble text={t('problem', { problem: coreText(status.settingsProblem) })} />}
        {error === null ? null : <Trouble text={messageOf(error)} />}
        {mayChange ? null : <p className="rounded-card bg-wheat-soft px-4 py-3 text-md text-wheat-ink">{t('readOnly')}</p>}
        {searching ? (
          <SearchResults text={text} settings={data?.settings ?? []} onOpen={() => setText('')} />
        ) : section === 'appearance' ? (
          <Appearance />
        ) : section === 'shortcuts' ? (
          <Shortcuts />
        ) : section === 'desktop' ? (
          <DesktopSection />
        ) : section === 'transfer' ? (
          <Transfer />
        ) : section === 'about' ? (
          <About />
        ) : (
          <CatalogueSection settings={(data?.settings ?? []).filter((setting) => setting.section === section)} />
        )}
      </div>
    </Page>
  );
}

interface SectionListProps {
  section: SectionId;
  searching: boolean;
  mayChange: boolean;
  search: React.ReactNode;
  onLeaveSearch(): void;
}

function SectionList({ section, searching, mayChange, search, onLeaveSearch }: SectionListProps) {
  const { t } = useWords('settings');
  const { t: common } = useWords();
  return (
    <div className="flex flex-1 flex-col gap-4 overflow-y-auto p-3.5">
      <p aria-hidden="true" className="px-1 font-serif text-xl font-semibold md:hidden">
        {common('pages.settings')}
      </p>
      {search}
      <nav aria-label={t('list')} className="flex flex-col gap-4">
        {groups.map(({ name, sections }) =>
          name === 'farmhand' && !mayChange ? null : (
            <div key={name}>
              <GroupTitle level={2} className="px-2.5 pb-1.5">
                {t(`group.${name}`)}
              </GroupTitle>
              <ul>
                {sections.map((id) => (
                  <li key={id}>
                    <Link
                      href={`/settings/${id}`}
                      onClick={onLeaveSearch}
                      aria-current={id === section && !searching ? 'true' : undefined}
                      className={classes(
                        'flex h-9 items-center rounded-control px-2.5 text-md font-medium transition-colors duration-150',
                        id === section && !searching ? 'md:bg-soft md:text-ink' : 'text-ink2 hover:bg-line hover:text-ink',
                      )}
                    >
                      {t(`section.${id}`)}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ),
        )}
      </nav>
    </div>
  );
}

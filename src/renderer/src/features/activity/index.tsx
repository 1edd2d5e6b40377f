import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../../i18n';
import { classes, Page } from '../../ui';
import { BackupsView } from './backups/backups-view';
import type { LoggedEvent } from './events/describe-event';
import { EventDetails } from './events/event-details';
import { type EventFilters, EventsView } from './events/events-view';
import { HealthView } from './health/health-view';

const tabs = ['events', 'health', 'backups'] as const;
type Tab = (typeof tabs)[number];

/** What happened, whether all is well, and what is kept for a bad day. */
export default function ActivityPage() {
  const { t } = useWords('activity');
  const { t: common } = useWords();
  const [location] = useLocation();
  const [filters, setFilters] = useState<EventFilters>({ kind: 'all', sessionId: null, words: '', paused: false });
  const [chosen, setChosen] = useState<LoggedEvent | null>(null);
  const tab: Tab = tabs.find((name) => name === location.split('/')[2]) ?? 'events';
  const change = (part: Partial<EventFilters>) => setFilters((former) => ({ ...former, ...part }));
  return (
    <Page
      title={common('pages.activity')}
      ownScroll
      inspector={
        tab === 'events' && chosen !== null
          ? {
              title: t('details'),
              content: <EventDetails event={chosen} onOnly={(sessionId) => change({ sessionId })} />,
              onClose: () => setChosen(null),
            }
          : null
      }
    >
      <nav aria-label={t('tabs.label')} className="flex shrink-0 gap-6 overflow-x-auto border-b border-line px-7 max-md:px-4">
        {tabs.map((name) => (
          <Link
            key={name}
            href={name === 'events' ? '/activity' : `/activity/${name}`}
            aria-current={name === tab ? 'page' : undefined}
            className={classes(
              'flex h-11 items-center border-b-2 text-md font-medium whitespace-nowrap -outline-offset-2 transition-colors duration-150',
              name === tab ? 'border-accent text-ink' : 'border-transparent text-ink2 hover:text-ink',
            )}
          >
            {t(`tabs.${name}`)}
          </Link>
        ))}
      </nav>
      {tab === 'events' ? (
        <EventsView filters={filters} onFilter={change} chosen={chosen?.id ?? null} onChoose={setChosen} />
      ) : (
        <div className="min-h-0 flex-1 overflow-y-auto px-7 py-6 max-md:px-4">
          <div className="mx-auto max-w-180">{tab === 'health' ? <HealthView /> : <BackupsView />}</div>
        </div>
      )}
    </Page>
  );
}

import { useVirtualizer } from '@tanstack/react-virtual';
import { Pause, Play } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo, useRef } from 'react';
import { useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, classes, Dot, Empty, fullTime, Input, number, Select, Trouble, Waiting } from '../../../ui';
import { visibleText } from '../../../ui/visible-text';
import { type Kind, kindNames, type LoggedEvent, sentenceOf } from './describe-event';
import { useEventLog, withText } from './use-event-log';
import { useSentence } from './use-sentence';

export interface EventFilters {
  kind: Kind;
  sessionId: string | null;
  words: string;
  paused: boolean;
}

const rowHeight = 36;

/** Everything that happened, newest first, live. */
export function EventsView({
  filters,
  onFilter,
  chosen,
  onChoose,
}: {
  filters: EventFilters;
  onFilter(change: Partial<EventFilters>): void;
  chosen: number | null;
  onChoose(event: LoggedEvent): void;
}) {
  const { t } = useWords('activity');
  const { t: common } = useWords();
  const { events, trouble, missed, hasOlder, loadingOlder, searching, searched, loadOlder, retry } = useEventLog(filters);
  const words = useDeferredValue(filters.words);
  const shown = useMemo(() => withText(events ?? [], words), [events, words]);
  const filtered = filters.kind !== 'all' || filters.sessionId !== null || filters.words !== '';
  return (
    <>
      <FilterBar filters={filters} onFilter={onFilter} missed={missed} />
      {trouble !== null ? (
        <div className="px-7 py-4 max-md:px-4">
          <Trouble text={trouble} action={<Button onClick={retry}>{common('retry')}</Button>} />
        </div>
      ) : null}
      {events === undefined ? (
        trouble === null ? (
          <div className="px-7 py-6">
            <Waiting text={common('loading')} />
          </div>
        ) : null
      ) : shown.length === 0 && !filtered ? (
        <Empty title={t('empty')}>{t('emptyHint')}</Empty>
      ) : (
        <List
          events={shown}
          chosen={chosen}
          onChoose={onChoose}
          foot={
            <div className="flex flex-wrap items-center gap-3 px-7 py-4 text-sm text-ink3 max-md:px-4">
              {searching ? (
                <Waiting text={t('searching')} />
              ) : (
                <>
                  {shown.length === 0 ? <span className="text-md text-ink2">{t('noMatch')}</span> : null}
                  {searched === null ? null : <HowFar searched={searched} />}
                  {hasOlder ? (
                    <Button small disabled={loadingOlder} onClick={loadOlder}>
                      {t(searched === null ? 'older' : 'further')}
                    </Button>
                  ) : shown.length > 0 && searched === null ? (
                    t('oldest')
                  ) : null}
                </>
              )}
              {filtered && shown.length === 0 ? (
                <Button small onClick={() => onFilter({ kind: 'all', sessionId: null, words: '' })}>
                  {t('clear')}
                </Button>
              ) : null}
            </div>
          }
        />
      )}
    </>
  );
}

/** How far the store was searched: nobody has to guess what was left out. */
function HowFar({ searched: { count, lastAt, end } }: { searched: { count: number; lastAt: number | null; end: boolean } }) {
  const { t } = useWords('activity');
  return (
    <span role="status" className="text-md text-ink2">
      {end || lastAt === null
        ? t('searchedAll', { count, formatted: number(count) })
        : t('searchedSome', { count, formatted: number(count), back: fullTime(lastAt) })}
    </span>
  );
}

function FilterBar({ filters, onFilter, missed }: { filters: EventFilters; onFilter(change: Partial<EventFilters>): void; missed: number }) {
  const { t } = useWords('activity');
  const { data } = useRead('sessions.list', { limit: 50 }, { refreshOn: ['session.changed'] });
  const sessions = data?.sessions ?? [];
  const known = filters.sessionId === null || sessions.some(({ id }) => id === filters.sessionId);
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line px-7 py-3 max-md:px-4">
      <Input
        type="search"
        className="max-w-56 min-w-36 flex-1"
        aria-label={t('filterText')}
        placeholder={t('filterTextPlaceholder')}
        value={filters.words}
        onChange={(event) => onFilter({ words: event.target.value })}
      />
      <div className="w-40">
        <Select
          aria-label={t('filterKind')}
          value={filters.kind}
          onChange={({ target }) => onFilter({ kind: kindNames.find((kind) => kind === target.value) ?? 'all' })}
        >
          {kindNames.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </Select>
      </div>
      <div className="w-48">
        <Select
          aria-label={t('filterSession')}
          value={filters.sessionId ?? ''}
          onChange={({ target }) => onFilter({ sessionId: target.value === '' ? null : target.value })}
        >
          <option value="">{t('anySession')}</option>
          {known ? null : <option value={filters.sessionId ?? ''}>{t('oneSession')}</option>}
          {sessions.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </div>
      <div className="ms-auto flex items-center gap-3">
        <span role="status" className={classes('flex items-center gap-2.5 text-sm', filters.paused ? 'text-wheat-ink' : 'text-ink2')}>
          <Dot tone={filters.paused ? 'waits' : 'good'} />
          {filters.paused ? `${t('paused')}${missed === 0 ? '' : ` ${t('pausedNew', { count: missed })}`}` : t('live')}
        </span>
        <Button
          icon={filters.paused ? <Play size={16} strokeWidth={1.75} aria-hidden="true" /> : <Pause size={16} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => onFilter({ paused: !filters.paused })}
        >
          {filters.paused ? t('resume') : t('pause')}
        </Button>
      </div>
    </div>
  );
}

function List({ events, chosen, onChoose, foot }: { events: LoggedEvent[]; chosen: number | null; onChoose(event: LoggedEvent): void; foot: ReactNode }) {
  const { t } = useWords('activity');
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 20,
    getItemKey: (index) => events[index]?.id ?? index,
  });
  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto py-2">
      <ul aria-label={t('list')} className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const event = events[index];
          return event === undefined ? null : (
            <li key={key} aria-posinset={index + 1} aria-setsize={events.length} className="absolute inset-x-0" style={{ top: start, height: rowHeight }}>
              <Row event={event} chosen={event.id === chosen} onChoose={onChoose} />
            </li>
          );
        })}
      </ul>
      {foot}
    </div>
  );
}

function Row({ event, chosen, onChoose }: { event: LoggedEvent; chosen: boolean; onChoose(event: LoggedEvent): void }) {
  const { i18n } = useWords();
  const sentence = useSentence();
  const at = new Date(event.at);
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={() => onChoose(event)}
      className={classes(
        'flex h-full w-full items-center gap-3.5 px-7 text-start text-md -outline-offset-2 transition-colors duration-150 max-md:px-4',
        chosen ? 'bg-soft' : 'hover:bg-line',
      )}
    >
      <time dateTime={at.toISOString()} className="w-25 shrink-0 font-mono text-xs text-ink2 max-sm:w-19">
        {clockOf(at, i18n.language)}
      </time>
      <Dot tone={sentenceOf(event).tone} />
      <span className="min-w-0 flex-1 truncate">{visibleText(sentence(event))}</span>
      <span className="shrink-0 font-mono text-xs text-ink2 max-sm:hidden">{event.event}</span>
    </button>
  );
}

/** `14:02:11` today, `20 Nov 14:02` before. */
function clockOf(at: Date, language: string): string {
  if (at.toDateString() === new Date().toDateString()) return at.toLocaleTimeString(language, { hour12: false });
  return at.toLocaleString(language, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hour12: false });
}

import { Archive, ArrowLeft, MoreHorizontal, Plus, Search, Upload, X } from 'lucide-react';
import { useDeferredValue, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, GroupTitle, IconButton, Menu, Waiting } from '../../../ui';
import { wantComposer } from '../composer/composer-focus';
import { groupByDay } from './group-by-day';
import { SearchResults } from './search-results';
import { SessionRow } from './session-row';
import { useImport } from './use-import';

const step = 100;

/** Every conversation: by day, by folder, by words in any message. */
export function SessionList({ chosen }: { chosen: string | null }) {
  const { t } = useWords(['chat', 'common']);
  const [query, setQuery] = useState('');
  const [folder, setFolder] = useState<string | null>(null);
  const [archived, setArchived] = useState(false);
  const searched = useDeferredValue(query.trim());
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="flex h-full flex-col">
      <div className="flex flex-col gap-1 p-3">
        <div className="flex items-center gap-1">
          <label className="flex h-9 min-w-0 flex-1 items-center gap-2 rounded-control border border-line2 bg-card px-2.5 transition-colors duration-150 focus-within:border-ink3">
            <Search size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-ink3" />
            <input
              ref={field}
              type="search"
              id="session-search"
              value={query}
              maxLength={200}
              onChange={(event) => setQuery(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && setQuery('')}
              aria-label={t('list.search')}
              placeholder={t('list.search')}
              className="min-w-0 flex-1 bg-transparent text-md outline-none [&::-webkit-search-cancel-button]:hidden"
            />
            {query === '' ? null : (
              <IconButton
                small
                label={t('list.clear')}
                icon={<X size={16} strokeWidth={1.75} aria-hidden="true" />}
                onClick={() => {
                  setQuery('');
                  field.current?.focus();
                }}
              />
            )}
          </label>
          <ListMenu folder={folder} onFolder={setFolder} archived={archived} onArchived={setArchived} />
        </div>
        <Link
          href="/chat/new"
          onClick={wantComposer}
          className="mt-1 flex h-9 items-center gap-2 rounded-control px-2 font-semibold text-accent transition-colors duration-150 hover:bg-soft"
        >
          <Plus size={18} strokeWidth={1.75} aria-hidden="true" />
          {t('list.new')}
        </Link>
      </div>
      {folder === null && !archived ? null : (
        <p className="flex items-center gap-1 px-3 pb-1 text-sm font-semibold">
          <IconButton
            small
            label={t('list.all')}
            icon={<ArrowLeft size={16} strokeWidth={1.75} aria-hidden="true" className="rtl:-scale-x-100" />}
            onClick={() => {
              setFolder(null);
              setArchived(false);
            }}
          />
          <bdi className="truncate">{folder ?? t('list.archive')}</bdi>
        </p>
      )}
      <div className="min-h-0 flex-1 overflow-y-auto px-3 pb-4">
        {searched === '' ? <Groups chosen={chosen} folder={folder} archived={archived} /> : <SearchResults query={searched} chosen={chosen} />}
      </div>
    </div>
  );
}

function Groups({ chosen, folder, archived }: { chosen: string | null; folder: string | null; archived: boolean }) {
  const { t } = useWords(['chat', 'common']);
  const [limit, setLimit] = useState(step);
  const { data, error } = useRead(
    'sessions.list',
    { limit, archived, ...(folder === null ? {} : { folder }) },
    { refreshOn: ['session.changed', 'session.deleted'] },
  );
  const pinned = useRead(
    'sessions.list',
    { limit: 100, pinned: true },
    { refreshOn: ['session.changed', 'session.deleted'], enabled: folder === null && !archived },
  );
  if (data === undefined) return error === null ? <Waiting text={t('common:loading')} /> : <p className="px-2 text-sm text-red">{error.message}</p>;
  const ids = new Set(data.sessions.map(({ id }) => id));
  const all = folder === null && !archived ? [...(pinned.data?.sessions ?? []).filter(({ id }) => !ids.has(id)), ...data.sessions] : data.sessions;
  if (all.length === 0) return <p className="px-2 py-4 text-sm text-ink2">{t(archived ? 'list.noneArchived' : 'list.none')}</p>;
  return (
    <>
      {groupByDay(all, Date.now()).map(({ when, sessions }) => (
        <section key={when} className="mb-4" aria-label={t(`list.when.${when}`)}>
          <GroupTitle className="px-2.5 pt-1 pb-1.5">{t(`list.when.${when}`)}</GroupTitle>
          <ul className="flex flex-col gap-0.5">
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} chosen={session.id === chosen} />
            ))}
          </ul>
        </section>
      ))}
      {data.sessions.length < limit ? null : (
        <Button small kind="quiet" className="w-full" onClick={() => setLimit(Math.min(500, limit + step))}>
          {t('list.more')}
        </Button>
      )}
    </>
  );
}

function ListMenu({
  folder,
  onFolder,
  archived,
  onArchived,
}: {
  folder: string | null;
  onFolder(name: string | null): void;
  archived: boolean;
  onArchived(on: boolean): void;
}) {
  const { t } = useWords(['chat', 'common']);
  const [, navigate] = useLocation();
  const { data } = useRead('sessions.folders', {}, { refreshOn: ['session.changed', 'session.deleted'] });
  const { picker, pick } = useImport((sessionId) => navigate(`/chat/${sessionId}`));
  return (
    <>
      {picker}
      <Menu
        label={t('list.menu')}
        items={[
          (data?.folders ?? []).map(({ name, sessions }) => ({
            label: `${name} (${sessions})`,
            checked: name === folder,
            onSelect: () => onFolder(name === folder ? null : name),
          })),
          [
            {
              label: t('list.archive'),
              icon: <Archive size={16} strokeWidth={1.75} aria-hidden="true" />,
              checked: archived,
              onSelect: () => onArchived(!archived),
            },
            { label: t('list.import'), icon: <Upload size={16} strokeWidth={1.75} aria-hidden="true" />, onSelect: pick },
          ],
        ]}
        trigger={<IconButton label={t('list.menu')} icon={<MoreHorizontal size={18} strokeWidth={1.75} aria-hidden="true" />} />}
      />
    </>
  );
}

import type { SessionHit } from '@shared/contract/sessions';
import { stripInvisible } from '@shared/domain/untrusted-text';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useRead } from '../../../client';
import { coreText, useWords } from '../../../i18n';
import { classes, GroupTitle, shortTime, Waiting } from '../../../ui';
import { SessionRow } from './session-row';

/** Words found in titles and in any message, each a way to the place where they stand. */
export function SearchResults({ query, chosen }: { query: string; chosen: string | null }) {
  const { t } = useWords('chat');
  const titles = useRead('sessions.list', { query, limit: 8 });
  const found = useRead('sessions.search', { query, limit: 50 });
  if (found.data === undefined)
    return found.error === null ? <Waiting text={t('list.searching')} /> : <p className="px-2 text-sm text-red">{coreText(found.error.message)}</p>;
  const sessions = titles.data?.sessions ?? [];
  if (sessions.length === 0 && found.data.hits.length === 0) return <p className="px-2 py-4 text-sm text-ink2">{t('list.nothing', { query })}</p>;
  return (
    <>
      {sessions.length === 0 ? null : (
        <section className="mb-4">
          <GroupTitle className="px-2.5 pt-1 pb-1.5">{t('list.inTitles')}</GroupTitle>
          <ul className="flex flex-col gap-0.5">
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} chosen={session.id === chosen} />
            ))}
          </ul>
        </section>
      )}
      {found.data.hits.length === 0 ? null : (
        <section>
          <GroupTitle className="px-2.5 pt-1 pb-1.5">{t('list.inMessages')}</GroupTitle>
          <ul className="flex flex-col gap-0.5">
            {found.data.hits.map((hit) => (
              <li key={hit.messageId}>
                <Link
                  href={`/chat/${hit.sessionId}/${hit.messageId}`}
                  className={classes('block rounded-control px-2.5 py-2 transition-colors duration-150 hover:bg-line', hit.sessionId === chosen && 'bg-soft')}
                >
                  <span className="flex items-baseline gap-2">
                    <bdi className="min-w-0 flex-1 truncate text-sm font-semibold">{stripInvisible(hit.title)}</bdi>
                    <span className="shrink-0 text-xs text-ink3">{shortTime(hit.createdAt)}</span>
                  </span>
                  <bdi className="line-clamp-2 text-sm text-ink2">{marked(hit)}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The snippet with the words found in it standing out. */
export function marked({ snippet, marks }: Pick<SessionHit, 'snippet' | 'marks'>): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at) continue;
    pieces.push(stripInvisible(snippet.slice(at, start)));
    pieces.push(
      <mark key={start} className="rounded-[3px] bg-wheat-soft text-ink">
        {stripInvisible(snippet.slice(start, end))}
      </mark>,
    );
    at = end;
  }
  return [...pieces, stripInvisible(snippet.slice(at))];
}

import type { ListedSession } from '@shared/contract/messages';
import { stripInvisible } from '@shared/domain/untrusted-text';
import { Folder, Pin } from 'lucide-react';
import { memo } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../../i18n';
import { classes, shortTime } from '../../../ui';
import { useRuns } from './runs-store';
import { SessionMenu } from './session-menu';

/** One conversation of the list. */
export const SessionRow = memo(function SessionRow({ session, chosen }: { session: ListedSession; chosen: boolean }) {
  const { t } = useWords('chat');
  const running = useRuns((state) => state.sessions.has(session.id));
  return (
    <li
      className={classes(
        'group relative flex items-center rounded-control transition-colors duration-150',
        chosen ? 'bg-soft' : 'focus-within:bg-line hover:bg-line',
      )}
    >
      <Link href={`/chat/${session.id}`} aria-current={chosen ? 'page' : undefined} className="min-w-0 flex-1 rounded-control px-2.5 py-[calc(var(--row)+1px)]">
        <span className="flex items-center gap-1.5 pe-6 text-md font-semibold">
          {session.pinned ? <Pin size={16} strokeWidth={1.75} aria-label={t('session.isPinned')} className="shrink-0 text-ink2" /> : null}
          <bdi className="truncate">{stripInvisible(session.title)}</bdi>
        </span>
        <span className="flex items-center gap-1.5 truncate text-sm text-ink2">
          {running ? (
            <span className="flex items-center gap-1.5 font-semibold text-accent">
              <span aria-hidden="true" className="size-2 animate-pulse rounded-full bg-accent motion-reduce:animate-none" />
              {t('session.running')}
            </span>
          ) : (
            <>
              <span className="shrink-0">{shortTime(session.updatedAt)}</span>
              <span aria-hidden="true">·</span>
              {session.preview ? (
                <bdi className="min-w-0 truncate">{stripInvisible(session.preview)}</bdi>
              ) : (
                <span className="truncate">{t('session.messages', { count: session.messageCount })}</span>
              )}
            </>
          )}
          {session.folder === null ? null : (
            <span className="flex max-w-2/5 min-w-0 shrink-0 items-center gap-1">
              <span aria-hidden="true">·</span>
              <Folder size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />
              <bdi className="truncate">{session.folder}</bdi>
            </span>
          )}
        </span>
      </Link>
      <span className="absolute end-1 top-1 opacity-0 transition-opacity duration-150 group-focus-within:opacity-100 group-hover:opacity-100 has-[[data-state=open]]:opacity-100 [@media(hover:none)]:opacity-100">
        <SessionMenu session={session} />
      </span>
    </li>
  );
});

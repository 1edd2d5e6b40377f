import { PanelLeft, X } from 'lucide-react';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { useWords } from '../i18n';
import { IconButton } from './button';
import { classes } from './classes';

export interface PageProps {
  title: ReactNode;
  /** At the right of the title. */
  tools?: ReactNode;
  /** The middle column; it can be folded away. */
  list?: { label: string; content: ReactNode /** Its name where it stands alone; left out: the title of the page. */; title?: string };
  /** Narrow windows show either the list or the main part: true shows the main part. */
  chosen?: boolean;
  /** How to get back to the list in a narrow window. */
  onBack?(): void;
  /** Slides in at the right; over the page where there is little room. */
  inspector?: { title: string; content: ReactNode; onClose(): void } | null;
  /** Under the main part, always in sight: a composer, a save bar. */
  foot?: ReactNode;
  /** The main part scrolls by itself (a virtual list, an editor). */
  ownScroll?: boolean;
  children: ReactNode;
}

/** The frame of every page: list, main, inspector. Folds from three columns to one. */
export function Page({ title, tools, list, chosen = true, onBack, inspector, foot, ownScroll = false, children }: PageProps) {
  const { t } = useWords();
  const [listOpen, setListOpen] = useState(true);
  const listAlone = useNarrow() && !chosen && list !== undefined;
  const List = listAlone ? 'main' : 'aside';
  return (
    <div className="flex h-full min-w-0 flex-1">
      {list === undefined ? null : (
        <List
          {...(listAlone ? { id: 'content', tabIndex: -1 } : {})}
          aria-label={list.label}
          className={classes(
            'w-66 shrink-0 flex-col overflow-hidden border-e border-line bg-panel max-md:w-full max-md:border-e-0',
            chosen ? 'max-md:hidden' : 'max-md:flex',
            listOpen ? 'md:flex' : 'md:hidden',
          )}
        >
          {listAlone ? <h1 className="sr-only">{list.title ?? title}</h1> : null}
          {list.content}
        </List>
      )}
      <main
        {...(listAlone ? {} : { id: 'content' })}
        tabIndex={-1}
        className={classes('@container min-w-0 flex-1 flex-col outline-none', chosen || list === undefined ? 'flex' : 'hidden md:flex')}
      >
        <header className="flex min-h-14 items-center gap-3 border-b border-line px-7 py-2 max-md:gap-2 max-md:px-4">
          {list === undefined ? null : (
            <>
              <IconButton
                small
                className="-ms-2 max-md:hidden"
                label={listOpen ? t('hideList') : t('showList')}
                icon={<PanelLeft size={16} strokeWidth={1.75} />}
                aria-expanded={listOpen}
                onClick={() => setListOpen(!listOpen)}
              />
              <IconButton small className="-ms-2 md:hidden" label={t('showList')} icon={<PanelLeft size={18} strokeWidth={1.75} />} onClick={onBack} />
            </>
          )}
          <h1 className="min-w-0 flex-1 truncate font-serif text-xl font-semibold">{title}</h1>
          {tools}
        </header>
        <div className={classes('min-h-0 flex-1', ownScroll ? 'flex flex-col' : 'overflow-y-auto px-7 py-6 max-md:px-4')}>{children}</div>
        {foot}
      </main>
      {inspector === undefined || inspector === null ? null : (
        <aside
          aria-label={inspector.title}
          className="flex w-84 shrink-0 animate-appear flex-col overflow-hidden border-s border-line bg-panel max-xl:fixed max-xl:inset-y-0 max-xl:end-0 max-xl:z-30 max-xl:shadow-soft max-sm:w-full"
        >
          <header className="flex min-h-14 items-center gap-2 px-5 pt-2">
            <h2 className="min-w-0 flex-1 truncate font-serif text-lg font-semibold">{inspector.title}</h2>
            <IconButton small label={t('closeDetails')} icon={<X size={16} strokeWidth={1.75} />} onClick={inspector.onClose} />
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-6">{inspector.content}</div>
        </aside>
      )}
    </div>
  );
}

const narrow = typeof window === 'undefined' ? null : window.matchMedia('(width < 48rem)');

/** Whether list and main part take turns: the same width as the `md` of the classes. */
function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      narrow?.addEventListener('change', changed);
      return () => narrow?.removeEventListener('change', changed);
    },
    () => narrow?.matches ?? false,
  );
}

import { PanelLeft, X } from 'lucide-react';
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useWords } from '../i18n';
import { IconButton } from './button';
import { classes } from './classes';

interface Inspected {
  title: string;
  content: ReactNode;
  onClose(): void;
}

export interface PageFrameProps {
  title: ReactNode;
  /** The middle column; it can be folded away. */
  list?: { label: string; content: ReactNode /** Its name where it stands alone; left out: the title of the page. */; title?: string };
  /** Narrow windows show either the list or the main part: true shows the main part. */
  chosen?: boolean;
  children: ReactNode;
}

export interface PageMainProps {
  title: ReactNode;
  /** At the right of the title. */
  tools?: ReactNode;
  /** How to get back to the list in a narrow window. */
  onBack?(): void;
  /** Slides in at the right; over the page where there is little room. `takesFocus`: the cursor goes into it when it opens, and back when it closes. */
  inspector?: (Inspected & { takesFocus?: boolean }) | null;
  /** Under the main part, always in sight: a composer, a save bar. */
  foot?: ReactNode;
  /** The main part scrolls by itself (a virtual list, an editor). */
  ownScroll?: boolean;
  children: ReactNode;
}

export type PageProps = PageFrameProps & PageMainProps;

/** The frame of every page: list, main, inspector. Folds from three columns to one. */
export function Page({ list, chosen, ...main }: PageProps) {
  return (
    <PageFrame title={main.title} {...(list === undefined ? {} : { list })} {...(chosen === undefined ? {} : { chosen })}>
      <PageMain {...main} />
    </PageFrame>
  );
}

interface Folding {
  hasList: boolean;
  /** The list stands in the place of the main part. */
  listAlone: boolean;
  listOpen: boolean;
  setListOpen(open: boolean): void;
  chosen: boolean;
}

const FoldingContext = createContext<Folding>({ hasList: false, listAlone: false, listOpen: true, setListOpen: () => {}, chosen: true });

/** The list at the side of a `PageMain`. Apart from it where the list stays while what is beside it changes wholly. */
export function PageFrame({ title, list, chosen = true, children }: PageFrameProps) {
  const [listOpen, setListOpen] = useState(true);
  const hasList = list !== undefined;
  const listAlone = useNarrow() && !chosen && hasList;
  const List = listAlone ? 'main' : 'aside';
  const folding = useMemo(() => ({ hasList, listAlone, listOpen, setListOpen, chosen }), [hasList, listAlone, listOpen, chosen]);
  return (
    <FoldingContext value={folding}>
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
        {children}
      </div>
    </FoldingContext>
  );
}

/** Title, tools and what stands below them, with an inspector at the side. */
export function PageMain({ title, tools, onBack, inspector, foot, ownScroll = false, children }: PageMainProps) {
  const { t } = useWords();
  const { hasList, listAlone, listOpen, setListOpen, chosen } = useContext(FoldingContext);
  return (
    <>
      <main
        {...(listAlone ? {} : { id: 'content' })}
        tabIndex={-1}
        className={classes('@container min-w-0 flex-1 flex-col outline-none', chosen || !hasList ? 'flex' : 'hidden md:flex')}
      >
        <header className="flex min-h-14 items-center gap-3 border-b border-line px-7 py-2 max-md:gap-2 max-md:px-4">
          {hasList ? (
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
          ) : null}
          <h1 className="min-w-0 flex-1 truncate font-serif text-xl font-semibold">{title}</h1>
          {tools}
        </header>
        <div className={classes('min-h-0 flex-1', ownScroll ? 'flex flex-col' : 'overflow-y-auto px-7 py-6 max-md:px-4')}>{children}</div>
        {foot}
      </main>
      {inspector === undefined || inspector === null ? null : <Inspector {...inspector} />}
    </>
  );
}

function Inspector({ title, content, onClose, takesFocus = false }: Inspected & { takesFocus?: boolean }) {
  const { t } = useWords();
  const side = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = side.current;
    const before = document.activeElement;
    if (element === null || !takesFocus) return;
    element.focus();
    return () => {
      if (!element.contains(document.activeElement)) return;
      const back = before instanceof HTMLElement && before.isConnected ? before : document.getElementById('content');
      back?.focus();
    };
  }, [takesFocus]);
  return (
    <aside
      ref={side}
      tabIndex={-1}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
      className="flex w-84 shrink-0 animate-appear flex-col overflow-hidden border-s border-line bg-panel outline-none max-xl:fixed max-xl:inset-y-0 max-xl:end-0 max-xl:z-30 max-xl:shadow-soft max-sm:w-full"
    >
      <header className="flex min-h-14 items-center gap-2 px-5 pt-2">
        <h2 className="min-w-0 flex-1 truncate font-serif text-lg font-semibold">{title}</h2>
        <IconButton small label={t('closeDetails')} icon={<X size={16} strokeWidth={1.75} />} onClick={onClose} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-6">{content}</div>
    </aside>
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

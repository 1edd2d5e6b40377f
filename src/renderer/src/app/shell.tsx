import { lazy, Suspense, useEffect, useRef } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { note } from '../client/announce';
import { allows, useConnection, useMay, useScopes } from '../client/context';
import { useWords } from '../i18n';
import { Waiting } from '../ui';
import { AccessBar } from './access-bar';
import { isQuick } from './is-quick';
import { NotForThisKey } from './not-for-this-key';
import { PageBoundary } from './page-boundary';
import { type PageEntry, pages, usePages } from './pages';
import { Palette } from './palette';
import { BottomBar, Rail } from './rail';
import { ShortcutSheet } from './shortcut-sheet';
import { useFirstRun } from './use-first-run';
import { useModelArrivals } from './use-model-arrivals';
import { useShortcuts } from './use-shortcuts';

const QuickFrame = lazy(() => import('./quick-frame'));
const TalkPage = lazy(() => import('../features/talk'));
const SetupPage = lazy(() => import('../features/setup'));

/** Rail, page, palette: what stands around everything. The address of a page is in the hash, which works at every origin. */
export function Shell() {
  return (
    <Router hook={useHashLocation}>
      {isQuick ? (
        <Suspense fallback={<Loading />}>
          <QuickFrame />
        </Suspense>
      ) : (
        <Frame />
      )}
    </Router>
  );
}

function Frame() {
  const { t } = useWords();
  useShortcuts();
  useConnectionNotes();
  useModelArrivals();
  useFirstRun();
  const [location] = useLocation();
  const usable = usePages();
  const mayLook = useMay('read');
  return (
    <div className="flex h-full flex-col">
      <button
        type="button"
        onClick={() => document.getElementById('content')?.focus()}
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-control focus:bg-card focus:px-3 focus:py-2"
      >
        {t('skip')}
      </button>
      <AccessBar />
      <div className="flex min-h-0 flex-1">
        <Rail />
        <PageBoundary key={location.split('/')[1]}>
          <Suspense fallback={<Loading />}>
            <Switch>
              {pages.map((page) => (
                <Route key={page.name} path={`${page.path}/*?`}>
                  <PageOf page={page} />
                </Route>
              ))}
              <Route path="/setup">{mayLook ? <SetupPage /> : <NotForThisKey page="setup" needs="read" />}</Route>
              <Route>
                <Redirect to={usable[0]?.path ?? '/chat'} replace />
              </Route>
            </Switch>
          </Suspense>
        </PageBoundary>
      </div>
      <BottomBar />
      <Palette />
      <ShortcutSheet />
    </div>
  );
}

/** The page; what stands there instead where the key of this window does not allow it. */
function PageOf({ page: { name, needs, Component } }: { page: PageEntry }) {
  const mayUse = allows(useScopes(), needs ?? 'chat') || needs === null;
  const mayChat = useMay('chat');
  if (mayUse) return <Component />;
  return name === 'chat' && mayChat ? <TalkPage /> : <NotForThisKey page={name} needs={needs} />;
}

function Loading() {
  const { t } = useWords();
  return (
    <main id="content" tabIndex={-1} className="grid flex-1 place-items-center">
      <Waiting text={t('loading')} />
    </main>
  );
}

/** Says once that the gateway is gone, and once that it is back. */
function useConnectionNotes() {
  const { t } = useWords();
  const state = useConnection();
  const lost = useRef(false);
  const opened = useRef(false);
  useEffect(() => {
    if (state === 'open') {
      if (lost.current) note(t('back'), { ms: 3_000 });
      lost.current = false;
      opened.current = true;
    } else if (opened.current && !lost.current) {
      lost.current = true;
      note(t('lost'), { tone: 'bad', ms: 10_000 });
    }
  }, [state, t]);
}

import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { ApprovalCard } from '../features/approvals/approval-card';
import { PageBoundary } from './page-boundary';
import { useShortcuts } from './use-shortcuts';

const QuickAskPage = lazy(() => import('../features/chat/quick-ask'));

/** The window for a quick question: nothing stands around it, and nothing leads away from it. Its head moves it, since it has no frame of the system's. */
export default function QuickFrame() {
  useShortcuts();
  return (
    <div className="flex h-full flex-col [&_header]:[app-region:drag] [&_header_button]:[app-region:no-drag]">
      <PageBoundary>
        <Suspense fallback={null}>
          <Switch>
            <Route path="/ask/:session?">
              <QuickAskPage ApprovalCard={ApprovalCard} />
            </Route>
            <Route>
              <Redirect to="/ask" replace />
            </Route>
          </Switch>
        </Suspense>
      </PageBoundary>
    </div>
  );
}

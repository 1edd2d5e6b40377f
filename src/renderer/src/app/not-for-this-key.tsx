import type { Scope } from '@shared/contract/define';
import { useWords } from '../i18n';
import { Empty, Page } from '../ui';
import type { PageEntry } from './pages';

/** A page that the key of this window cannot use: which scope is missing, and how to get it. */
export function NotForThisKey({ page, needs }: { page: PageEntry['name'] | 'setup'; needs: Scope | null }) {
  const { t } = useWords();
  const { t: gate } = useWords('gate');
  return (
    <Page title={t(`pages.${page}`)}>
      <Empty title={gate('missingTitle')}>{gate('missing', { scope: gate(`scope.${needs ?? 'read'}`), name: needs ?? 'read' })}</Empty>
    </Page>
  );
}

import { useWords } from '../../i18n';
import { Empty, Page } from '../../ui';

export default function Page_() {
  const { t } = useWords();
  return (
    <Page title={t('pages.approvals')}>
      <Empty title={t('pages.approvals')} />
    </Page>
  );
}

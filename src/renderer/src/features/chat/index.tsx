import type { Approval } from '@shared/contract/approvals';
import type { ComponentType } from 'react';
import { useWords } from '../../i18n';
import { Empty, Page } from '../../ui';

export default function ChatPage({ ApprovalCard }: { ApprovalCard: ComponentType<{ approval: Approval }> }) {
  const { t } = useWords();
  return (
    <Page title={t('pages.chat')}>
      <Empty title={ApprovalCard.name} />
    </Page>
  );
}

import type { Approval } from '@shared/contract/approvals';
import { Plus } from 'lucide-react';
import { type ComponentType, useEffect, useEffectEvent } from 'react';
import { useLocation, useRoute } from 'wouter';
import { useCommands } from '../../client';
import { useWords } from '../../i18n';
import { IconButton, PageFrame, PageMain } from '../../ui';
import { focusComposer, wantComposer } from './composer/composer-focus';
import { Conversation } from './conversation';
import { NewChat } from './new-chat';
import { ChatProvider, useOpenChat } from './state/use-chat';

/** The small window for one question, and its answer in the same place: `/ask`, then `/ask/<id>`. Escape puts it away. */
export default function QuickAskPage({ ApprovalCard }: { ApprovalCard: ComponentType<{ approval: Approval }> }) {
  const { t } = useWords(['chat', 'common']);
  const [, navigate] = useLocation();
  const [, params] = useRoute('/ask/:session?');
  const named = params?.session ?? null;
  const sessionId = named === 'new' ? null : named;
  const chat = useOpenChat(sessionId, null);
  const again = () => {
    wantComposer();
    navigate('/ask');
  };
  useCommands([
    { id: 'chat.new', title: t('quick.next'), section: t('common:pages.chat'), keys: '$mod+Shift+o', run: again },
    { id: 'chat.write', title: t('commands.write'), section: t('common:pages.chat'), keys: 'w', run: focusComposer },
  ]);
  useEffect(() => {
    wantComposer();
    // Each time that the window is called, a person wants to write.
    window.addEventListener('focus', focusComposer);
    return () => window.removeEventListener('focus', focusComposer);
  }, []);
  const putAway = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    // It stops what runs first, and closes what is open.
    if (chat !== null && chat.store.getState().run !== null) return;
    if (document.querySelector('[role="dialog"], [role="menu"]') === null) window.close();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => putAway(event);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <PageFrame title={t('quick.title')}>
      {sessionId === null ? (
        <NewChat title={t('quick.title')} place="/ask" />
      ) : chat === null ? (
        <PageMain title="" ownScroll>
          {null}
        </PageMain>
      ) : (
        <ChatProvider key={chat.sessionId} value={chat}>
          <Conversation
            chat={chat}
            messageId={null}
            place="/ask"
            ApprovalCard={ApprovalCard}
            tools={<IconButton small label={t('quick.next')} icon={<Plus size={16} strokeWidth={1.75} aria-hidden="true" />} onClick={again} />}
          />
        </ChatProvider>
      )}
    </PageFrame>
  );
}

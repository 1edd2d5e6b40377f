import type { Approval } from '@shared/contract/approvals';
import type { ComponentType } from 'react';
import { useLocation, useRoute } from 'wouter';
import { useCommands, useRead } from '../../client';
import { useWords } from '../../i18n';
import { PageFrame, PageMain } from '../../ui';
import { focusComposer, wantComposer } from './composer/composer-focus';
import { Conversation } from './conversation';
import { useRunMarks } from './list/runs-store';
import { SessionList } from './list/session-list';
import { NewChat } from './new-chat';
import { ChatProvider, useOpenChat } from './state/use-chat';

interface ChatPageProps {
  ApprovalCard: ComponentType<{ approval: Approval }>;
}

/** Conversations: `/chat` and `/chat/new` begin one, `/chat/<id>` opens one, `/chat/<id>/<message>` at a place in it. */
export default function ChatPage({ ApprovalCard }: ChatPageProps) {
  const { t } = useWords(['chat', 'common']);
  const [, navigate] = useLocation();
  const [, params] = useRoute('/chat/:session?/:message?');
  const named = params?.session ?? null;
  const sessionId = named === null || named === 'new' ? null : named;
  const messageId = params?.message ?? null;
  const chat = useOpenChat(sessionId, messageId);
  useRunMarks();
  useCommands([
    {
      id: 'chat.new',
      title: t('commands.new'),
      section: t('common:pages.chat'),
      keys: '$mod+Shift+o',
      run: () => {
        wantComposer();
        navigate('/chat/new');
      },
    },
    {
      id: 'chat.search',
      title: t('commands.search'),
      section: t('common:pages.chat'),
      keys: '$mod+Shift+f',
      run: () => document.getElementById('session-search')?.focus(),
    },
    { id: 'chat.write', title: t('commands.write'), section: t('common:pages.chat'), keys: 'w', run: focusComposer },
  ]);
  const { data } = useRead('sessions.list', { limit: 1 });
  const first = data !== undefined && data.sessions.length === 0;
  const back = () => navigate('/chat');
  return (
    <PageFrame
      title={t('list.new')}
      list={{ label: t('list.label'), content: <SessionList chosen={sessionId} /> }}
      chosen={sessionId !== null || named === 'new' || first}
    >
      {sessionId === null ? (
        <NewChat title={t('list.new')} place="/chat" onBack={back} />
      ) : chat === null ? (
        <PageMain title="" onBack={back} ownScroll>
          {null}
        </PageMain>
      ) : (
        <ChatProvider key={chat.sessionId} value={chat}>
          <Conversation chat={chat} messageId={messageId} place="/chat" onBack={back} ApprovalCard={ApprovalCard} />
        </ChatProvider>
      )}
    </PageFrame>
  );
}

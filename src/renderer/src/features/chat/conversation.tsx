import type { Approval } from '@shared/contract/approvals';
import type { Mode } from '@shared/contract/messages';
import { ScanText, Search, SlidersHorizontal } from 'lucide-react';
import { type ComponentType, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { messageOf, note, useAct, useCommands } from '../../client';
import { useWords } from '../../i18n';
import { Button, Empty, IconButton, PageMain, Trouble, Waiting } from '../../ui';
import { useAside } from './aside/aside-store';
import { ParamsView } from './aside/params-view';
import { PromptView } from './aside/prompt-view';
import { ToolView } from './aside/tool-view';
import { Composer } from './composer/composer';
import { focusComposer } from './composer/composer-focus';
import { DropArea } from './composer/drop-area';
import { EmptyChat } from './empty-chat';
import { FindBar } from './find/find-bar';
import { ContextMeter } from './head/context-meter';
import { ModelSwitch, ModeSwitch } from './head/switches';
import { SessionMenu } from './list/session-menu';
import type { OpenChat } from './state/open-chat';
import { useView } from './state/use-chat';
import { Thread } from './thread/thread';

export interface ConversationProps {
  chat: OpenChat;
  /** A message to show. */
  messageId: string | null;
  /** Where the windows' addresses of conversations begin. */
  place: '/chat' | '/ask';
  onBack?(): void;
  /** After the other tools of the head. */
  tools?: ReactNode;
  ApprovalCard: ComponentType<{ approval: Approval }>;
}

/** One conversation with its head, its composer and what can be opened at its side. */
export function Conversation({ chat, messageId, place, onBack, tools, ApprovalCard }: ConversationProps) {
  const { t } = useWords(['chat', 'common']);
  const [, navigate] = useLocation();
  const { status, problem, session, empty } = useView((view) => ({
    status: view.status,
    problem: view.problem,
    session: view.session,
    empty: view.messages.length === 0,
  }));
  const running = useView((view) => view.run !== null);
  const [finding, setFinding] = useState(false);
  const closeFind = () => {
    setFinding(false);
    focusComposer();
  };
  const [target, setTarget] = useState<{ messageId: string | null; time: number } | null>(null);
  const { open, show } = useAside();
  // What stands at the side belongs to the conversation beside it.
  useEffect(() => () => show(null), [show]);
  const update = useAct('sessions.update', ['sessions.list']);
  const change = (what: { mode?: Mode; model?: string | null }) =>
    update.mutate({ sessionId: chat.sessionId, ...what }, { onError: (error) => note(messageOf(error), { tone: 'bad' }) });
  useEffect(() => {
    if (messageId !== null) setTarget({ messageId, time: Date.now() });
  }, [messageId]);
  useEscapeStops(chat.sessionId, running);
  useCommands([
    { id: 'chat.find', title: t('commands.find'), section: t('common:pages.chat'), keys: '$mod+f', run: () => setFinding(true) },
    { id: 'chat.params', title: t('params.title'), section: t('common:pages.chat'), run: () => show({ kind: 'params' }) },
    { id: 'chat.prompt', title: t('prompt.why'), section: t('common:pages.chat'), run: () => show({ kind: 'prompt', messageId: null }) },
  ]);
  const titles = { tool: t('tool.title'), prompt: t('prompt.why'), params: t('params.title') };
  return (
    <PageMain
      title={<bdi>{session?.title ?? ''}</bdi>}
      {...(onBack === undefined ? {} : { onBack })}
      ownScroll
      tools={
        session === null ? null : (
          <>
            <span className="max-sm:hidden">
              <ModelSwitch model={session.model} onChoose={(model) => change({ model })} />
            </span>
            <ModeSwitch mode={session.mode} onChoose={(mode) => change({ mode })} />
            <ContextMeter />
            <span className="flex items-center @max-2xl:hidden">
              <IconButton small label={t('commands.find')} icon={<Search size={16} strokeWidth={1.75} aria-hidden="true" />} onClick={() => setFinding(true)} />
              <IconButton
                small
                label={t('params.title')}
                pressed={open?.kind === 'params'}
                icon={<SlidersHorizontal size={16} strokeWidth={1.75} aria-hidden="true" />}
                onClick={() => show(open?.kind === 'params' ? null : { kind: 'params' })}
              />
            </span>
            <SessionMenu
              session={session}
              extra={[
                { label: t('commands.find'), icon: <Search size={16} strokeWidth={1.75} aria-hidden="true" />, onSelect: () => setFinding(true) },
                {
                  label: t('params.title'),
                  icon: <SlidersHorizontal size={16} strokeWidth={1.75} aria-hidden="true" />,
                  onSelect: () => show({ kind: 'params' }),
                },
                {
                  label: t('prompt.why'),
                  icon: <ScanText size={16} strokeWidth={1.75} aria-hidden="true" />,
                  onSelect: () => show({ kind: 'prompt', messageId: null }),
                },
              ]}
            />
            {tools}
          </>
        )
      }
      inspector={
        open === null
          ? null
          : {
              title: titles[open.kind],
              content:
                open.kind === 'tool' ? <ToolView callId={open.callId} /> : open.kind === 'prompt' ? <PromptView messageId={open.messageId} /> : <ParamsView />,
              onClose: () => show(null),
              takesFocus: true,
            }
      }
    >
      <DropArea>
        {finding ? <FindBar onJump={(id) => setTarget({ messageId: id, time: Date.now() })} onClose={() => closeFind()} /> : null}
        {status === 'missing' ? (
          <div className="flex-1">
            <Empty title={t('missing.title')} action={<Button onClick={() => navigate(`${place}/new`)}>{t('list.new')}</Button>}>
              {t('missing.hint')}
            </Empty>
          </div>
        ) : status === 'loading' ? (
          <div className="grid flex-1 place-items-center">
            <Waiting text={t('thread.loading')} />
          </div>
        ) : status === 'failed' ? (
          <div className="flex-1 p-7">
            <Trouble text={problem ?? t('missing.title')} action={<Button onClick={() => void chat.toEnd()}>{t('common:retry')}</Button>} />
          </div>
        ) : empty && !running ? (
          <EmptyChat />
        ) : (
          <Thread key={chat.sessionId} ApprovalCard={ApprovalCard} target={target} />
        )}
        {status === 'missing' ? null : (
          <Composer
            sessionId={chat.sessionId}
            running={running}
            begin={{ mode: null, model: null }}
            onSent={() => setTarget({ messageId: null, time: Date.now() })}
          />
        )}
      </DropArea>
    </PageMain>
  );
}

/** Escape stops the run, unless it closes something first. */
function useEscapeStops(sessionId: string, running: boolean) {
  const stop = useAct('chat.stop');
  const halt = useEffectEvent(() => stop.mutate({ sessionId }, { onError: (error) => note(messageOf(error), { tone: 'bad' }) }));
  useEffect(() => {
    if (!running) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (document.querySelector('[role="dialog"], [role="menu"]') === null) halt();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [running]);
}

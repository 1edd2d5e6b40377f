import type { QueuedMessage } from '@shared/contract/chat';
import type { Message } from '@shared/contract/messages';
import { ChevronRight, Clock, FoldVertical } from 'lucide-react';
import { useState } from 'react';
import { messageOf, note, useAct } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, classes, number, percent, Trouble, Waiting } from '../../../ui';
import { focusComposer } from '../composer/composer-focus';
import { useDrafts } from '../state/drafts';
import { useChat, useView } from '../state/use-chat';
import { type Cut, textOf } from '../state/view';

/** What the run waits for, before its first word. */
export function WaitingNote() {
  const { t } = useWords(['chat', 'common']);
  const run = useView((view) => view.run);
  const waiting = run?.waiting ?? null;
  if (waiting === null) return <Waiting text={t('waiting.word')} />;
  const share = waiting.progress;
  const text = waiting.state === 'reading' && share !== null ? t('waiting.readShare', { share: percent(share) }) : t(`waiting.${waiting.state}`);
  return (
    <div title={waiting.detail}>
      <Waiting text={text} {...(share === null ? {} : { progress: share })} />
    </div>
  );
}

/** Why the newest run ended otherwise than well, and the one thing to do. */
export function EndedNote({ asked }: { asked: Message | null }) {
  const { t } = useWords(['chat', 'common']);
  const { sessionId } = useChat();
  const ended = useView((view) => view.ended);
  const regenerate = useAct('chat.regenerate');
  if (ended === null || ended.reason === 'done') return null;
  if (ended.reason === 'stopped') return <p className="text-sm text-ink3">{t('ended.stopped')}</p>;
  const again =
    asked === null ? undefined : (
      <Button
        small
        disabled={regenerate.isPending}
        onClick={() => regenerate.mutate({ sessionId, messageId: asked.id }, { onError: (error) => note(messageOf(error), { tone: 'bad' }) })}
      >
        {t('common:retry')}
      </Button>
    );
  return <Trouble text={ended.error?.message ?? t(`ended.${ended.reason}`)} action={again} />;
}

function Fold({ title, children }: { title: string; children: string }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="rounded-card border border-dashed border-line2">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex w-full items-center gap-2 rounded-card px-3.5 py-2 text-start text-sm text-ink2"
      >
        <FoldVertical size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />
        <span className="flex-1">{title}</span>
        <ChevronRight
          size={16}
          strokeWidth={1.75}
          aria-hidden="true"
          className={classes('transition-transform duration-150', open ? 'rotate-90' : 'rtl:-scale-x-100')}
        />
      </button>
      {open ? (
        <p
          dir="auto"
          className="max-h-96 overflow-y-auto border-t border-dashed border-line2 px-4 py-3 text-sm whitespace-pre-wrap text-ink2 [overflow-wrap:anywhere]"
        >
          {children}
        </p>
      ) : null}
    </div>
  );
}

/** Everything above, in the model's own short words. */
export function SummaryNote({ message }: { message: Message }) {
  const { t } = useWords(['chat', 'common']);
  return <Fold title={t('summary.title')}>{textOf(message)}</Fold>;
}

/** The prompt was full: what was left out of it. */
export function CutNote({ cut }: { cut: Cut }) {
  const { t } = useWords(['chat', 'common']);
  return <Fold title={t(`cut.${cut.kind}`, { before: number(cut.tokensBefore), after: number(cut.tokensAfter) })}>{cut.detail}</Fold>;
}

/** Said during the run, still to be heard. Can be taken back into the draft. */
export function QueuedNote({ queued }: { queued: QueuedMessage }) {
  const { t } = useWords(['chat', 'common']);
  const { sessionId } = useChat();
  const unqueue = useAct('chat.unqueue');
  // The note is gone before its answer comes: what follows must not hang on it.
  const takeBack = async () => {
    try {
      const { message } = await unqueue.mutateAsync({ sessionId, id: queued.id });
      if (message === null) return note(t('queue.tooLate'));
      useDrafts.getState().add(sessionId, textOf(message));
      focusComposer();
    } catch (error) {
      note(messageOf(error), { tone: 'bad' });
    }
  };
  return (
    <article aria-label={t(`queue.${queued.during}`)} className="flex flex-col items-end gap-1">
      <p
        dir="auto"
        className="max-w-[78%] rounded-composer rounded-ee-[4px] border border-dashed border-line2 px-4 py-2.5 whitespace-pre-wrap text-ink2 [overflow-wrap:anywhere]"
      >
        {textOf(queued).slice(0, 3_000)}
      </p>
      <span className="flex items-center gap-1.5 text-sm text-ink3">
        <Clock size={16} strokeWidth={1.75} aria-hidden="true" />
        {t(`queue.${queued.during}`)}
        <Button small kind="quiet" onClick={() => void takeBack()}>
          {t('queue.takeBack')}
        </Button>
      </span>
    </article>
  );
}

import { ArrowUp, Square } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useCommands } from '../../client';
import { useWords } from '../../i18n';
import { Button, classes, Empty, IconButton, Page, Waiting } from '../../ui';
import { visibleText } from '../../ui/visible-text';
import { useTalk } from './use-talk';

/** The chat of a window whose key may chat and nothing else: one conversation, kept nowhere. */
export default function TalkPage() {
  const { t } = useWords('talk');
  const { t: common } = useWords();
  const { turns, state, trouble, send, stop, again } = useTalk();
  const foot = useRef<HTMLDivElement>(null);
  useCommands([{ id: 'talk.again', title: t('again'), section: common('pages.chat'), run: again }]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said moves the end
  useEffect(() => {
    foot.current?.scrollIntoView({ block: 'nearest' });
  }, [turns, trouble]);
  return (
    <Page
      title={common('pages.chat')}
      tools={
        turns.length === 0 ? undefined : (
          <Button small onClick={again}>
            {t('again')}
          </Button>
        )
      }
      foot={<Composer running={state !== 'open'} onSend={send} onStop={stop} />}
    >
      <div className="mx-auto flex max-w-180 flex-col gap-5">
        <p className="text-md text-ink2">{t('intro')}</p>
        {turns.length === 0 ? <Empty title={t('empty')} /> : null}
        <ol aria-label={t('conversation')} className="flex flex-col gap-5">
          {turns.map((turn, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: turns are only added
              key={index}
              className={classes(
                'max-w-full break-words whitespace-pre-wrap',
                turn.role === 'user' && 'max-w-[85%] self-end rounded-card border border-line bg-card px-4 py-2.5',
              )}
            >
              <span className="sr-only">{t(turn.role === 'user' ? 'you' : 'agent')}: </span>
              {visibleText(turn.content)}
            </li>
          ))}
        </ol>
        {state === 'waiting' ? <Waiting text={t('waiting')} /> : null}
        {trouble === null ? null : (
          <p role="status" className="text-md text-wheat-ink">
            {trouble}
          </p>
        )}
        <div ref={foot} />
      </div>
    </Page>
  );
}

function Composer({ running, onSend, onStop }: { running: boolean; onSend(text: string): void; onStop(): void }) {
  const { t } = useWords('talk');
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = () => {
    if (running || text.trim() === '') return;
    onSend(text.trim());
    setText('');
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && running) onStop();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <form
      className="shrink-0 px-7 pb-5 max-md:px-4 max-md:pb-3"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="mx-auto flex max-w-180 items-end gap-2 rounded-composer border border-line2 bg-card py-2 ps-4 pe-2 shadow-soft focus-within:border-ink3">
        <textarea
          ref={field}
          rows={1}
          value={text}
          aria-label={t('message')}
          placeholder={t('placeholder')}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={onKey}
          className="field-sizing-content max-h-48 min-h-9 flex-1 resize-none bg-transparent py-1.5 outline-none placeholder:text-ink3"
        />
        {running ? (
          <IconButton label={t('stop')} icon={<Square size={16} strokeWidth={1.75} />} onClick={onStop} />
        ) : (
          <IconButton label={t('send')} icon={<ArrowUp size={18} strokeWidth={1.75} />} disabled={text.trim() === ''} onClick={submit} />
        )}
      </div>
    </form>
  );
}

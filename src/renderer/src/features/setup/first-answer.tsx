import { useState } from 'react';
import { useMay, useRead } from '../../client';
import { coreText, useWords } from '../../i18n';
import { Button, duration, number, Trouble, Waiting } from '../../ui';
import { Sprout } from '../../ui/sprout';
import { Step } from './step';
import { type FirstAnswerState, useFirstAnswer } from './use-first-answer';

/** A first message and its streamed answer; then on into the chat. */
export function FirstAnswer({ model, byEngine, onDone }: { model: string | null; byEngine: boolean; onDone(sessionId: string): void }) {
  const { t } = useWords('setup');
  const { t: common } = useWords();
  const mayChat = useMay('chat');
  const [written, setWritten] = useState<string | null>(null);
  const { data } = useRead('models.list', {}, { refreshOn: ['route.changed', 'llamafarm.changed', 'settings.changed'] });
  const { answer, ask, reset } = useFirstAnswer();
  const named = byEngine ? (data?.models.find(({ provider, available }) => provider === 'engine' && available)?.id ?? null) : null;
  const answering = named ?? model;
  const text = written ?? t('answer.question');
  const send = () => void ask(text, named);
  if (answering === null || !mayChat) {
    return (
      <Step number={3} title={t('answer.title')}>
        <p className="rounded-card border border-dashed border-line2 px-4 py-4 text-md text-ink2">{t('answer.noModel')}</p>
      </Step>
    );
  }
  const open = answer.state === 'open' || answer.state === 'failed';
  return (
    <Step number={3} title={t('answer.title')}>
      <p className="text-md text-ink2">{t('answer.text', { model: data?.models.find(({ id }) => id === answering)?.title ?? answering })}</p>
      {open ? (
        <Question text={text} onText={setWritten} onSend={send} />
      ) : (
        <p className="ms-auto max-w-[80%] rounded-card bg-soft px-4 py-2.5 break-words whitespace-pre-wrap">{text}</p>
      )}
      {answer.state === 'failed' ? <Trouble text={coreText(answer.detail ?? '')} action={<Button onClick={send}>{common('retry')}</Button>} /> : null}
      {answer.state === 'waiting' ? <Waiting text={answer.detail === null ? t('answer.waiting') : coreText(answer.detail)} /> : null}
      {answer.text === '' || answer.state === 'failed' ? null : (
        <article aria-label={t('answer.came')} className="flex items-start gap-3">
          <Sprout className="mt-0.5 size-6" />
          <div className="min-w-0 flex-1">
            <p className="break-words whitespace-pre-wrap">{answer.text}</p>
            {answer.facts === null ? null : <Figures facts={answer.facts} />}
          </div>
        </article>
      )}
      {answer.state === 'done' && answer.sessionId !== null ? (
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" onClick={() => answer.sessionId !== null && onDone(answer.sessionId)}>
            {t('answer.go')}
          </Button>
          <Button
            onClick={() => {
              setWritten('');
              reset();
            }}
          >
            {t('answer.again')}
          </Button>
        </div>
      ) : null}
    </Step>
  );
}

function Question({ text, onText, onSend }: { text: string; onText(text: string): void; onSend(): void }) {
  const { t } = useWords('setup');
  const empty = text.trim() === '';
  return (
    <form
      className="flex items-end gap-3 rounded-composer border border-line2 bg-card p-3 shadow-soft"
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) onSend();
      }}
    >
      <textarea
        aria-label={t('answer.label')}
        rows={2}
        value={text}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (!empty) onSend();
        }}
        className="min-w-0 flex-1 resize-none bg-transparent px-1.5 py-1"
      />
      <Button kind="primary" type="submit" disabled={empty}>
        {t('answer.send')}
      </Button>
    </form>
  );
}

function Figures({ facts: { model, firstTokenMs, totalMs, usage } }: { facts: NonNullable<FirstAnswerState['facts']> }) {
  const { t } = useWords('setup');
  const writingMs = firstTokenMs === null ? 0 : totalMs - firstTokenMs;
  const speed = usage.completionTokens !== null && writingMs > 0 ? (usage.completionTokens / writingMs) * 1_000 : null;
  const figures = [
    model,
    firstTokenMs === null ? '' : t('answer.firstToken', { time: duration(firstTokenMs) }),
    speed === null ? '' : t('answer.speed', { amount: number(speed, speed < 10 ? 1 : 0) }),
  ];
  return <p className="mt-1.5 font-mono text-xs break-all whitespace-pre-wrap text-ink3">{figures.filter((figure) => figure !== '').join('  ')}</p>;
}

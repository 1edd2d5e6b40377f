import { useState } from 'react';
import { messageOf, note, useAct } from '../../client';
import { useWords } from '../../i18n';
import { Button, duration, number, Waiting } from '../../ui';
import { isDoubt, LoadAnyway } from './use-model';

export interface TestFigures {
  question: string;
  answer: string;
  firstTokenMs: number | null;
  tokensPerSecond: number | null;
  /** In place of the load's time where a server had it in memory. */
  totalMs?: number;
  loadMs?: number;
}

/** Asks a model on this computer one question in an engine of its own. */
export function TestModel({ id }: { id: string }) {
  const { t } = useWords('models');
  const test = useAct('models.test', ['models.catalogue', 'models.fit']);
  const [doubt, setDoubt] = useState<string | null>(null);
  const run = (loadAnyway: boolean) => {
    setDoubt(null);
    test.mutate(
      { id, loadAnyway },
      { onError: (error) => (isDoubt(error) && !loadAnyway ? setDoubt(error.message) : note(messageOf(error), { tone: 'bad', ms: 12_000 })) },
    );
  };
  return (
    <div className="flex flex-col gap-3">
      {test.isPending ? (
        <Waiting text={t('details.testing')} />
      ) : (
        <Button small className="self-start" onClick={() => run(false)}>
          {t('details.test')}
        </Button>
      )}
      {test.data === undefined ? null : <TestAnswer figures={test.data} />}
      <LoadAnyway doubt={doubt} busy={test.isPending} onClose={() => setDoubt(null)} onLoad={() => run(true)} />
    </div>
  );
}

/** What a model answered to the test, and how fast. */
export function TestAnswer({ figures }: { figures: TestFigures }) {
  const { t } = useWords('models');
  const { question, answer, firstTokenMs, tokensPerSecond, totalMs, loadMs } = figures;
  const facts = [
    firstTokenMs === null ? '' : t('test.firstToken', { time: duration(firstTokenMs) }),
    tokensPerSecond === null ? '' : t('test.speed', { amount: number(tokensPerSecond, 1) }),
    loadMs === undefined ? '' : t('test.loaded', { time: duration(loadMs) }),
    totalMs === undefined ? '' : t('test.total', { time: duration(totalMs) }),
  ].filter((fact) => fact !== '');
  return (
    <section aria-label={t('test.title')} role="status" className="animate-appear rounded-control border border-line bg-panel px-4 py-3">
      <p className="text-sm text-ink2">{t('test.question', { question })}</p>
      <p className="my-1.5 break-words whitespace-pre-wrap">{answer}</p>
      <p className="font-mono text-xs whitespace-pre-wrap text-ink2">{facts.join('  ')}</p>
    </section>
  );
}

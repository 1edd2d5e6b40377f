import type { TextRole, TextTest } from '@shared/contract/models';
import { messageOf, note, useAct } from '../../client';
import { useWords } from '../../i18n';
import { Button, classes, duration, number, Waiting } from '../../ui';

/** Lets a model order three texts by how well they answer a question. Without `id`: the model that has the role. */
export function TestTexts({ of: role, id }: { of: TextRole; id?: string }) {
  const { t } = useWords('models');
  const test = useAct('models.testTexts');
  const run = () => test.mutate({ role, ...(id === undefined ? {} : { id }) }, { onError: (error) => note(messageOf(error), { tone: 'bad', ms: 12_000 }) });
  return (
    <div className="flex flex-col gap-3">
      {test.isPending ? (
        <Waiting text={t('texts.testing')} />
      ) : (
        <Button small className="self-start" aria-label={id === undefined ? t('texts.testRole', { role: t(`roles.${role}`) }) : undefined} onClick={run}>
          {t('details.test')}
        </Button>
      )}
      {test.data === undefined ? null : <TestedTexts test={test.data} />}
    </div>
  );
}

function TestedTexts({ test }: { test: TextTest }) {
  const { t } = useWords('models');
  const { question, ranked, right, dimensions, loadMs, ms } = test;
  const facts = [
    dimensions === null ? '' : t('texts.dimensions', { count: dimensions }),
    t('test.loaded', { time: duration(loadMs) }),
    t('test.total', { time: duration(ms) }),
  ].filter((fact) => fact !== '');
  return (
    <section aria-label={t('texts.title')} role="status" className="animate-appear rounded-control border border-line bg-panel px-4 py-3">
      <p className="text-sm text-ink2">{t('test.question', { question })}</p>
      <ol className="my-2 flex flex-col gap-1.5 text-md">
        {ranked.map(({ text, score }, index) => (
          <li key={text} className="flex items-baseline gap-3">
            <span className="w-12 shrink-0 font-mono text-xs text-ink2">{number(score, 2)}</span>
            <span className={classes('min-w-0 break-words', index === 0 && 'font-semibold')}>{text}</span>
          </li>
        ))}
      </ol>
      <p className={classes('text-md', right ? 'text-ink' : 'text-wheat-ink')}>{t(right ? 'texts.right' : 'texts.wrong')}</p>
      <p className="mt-1.5 font-mono text-xs whitespace-pre-wrap text-ink2">{facts.join('  ')}</p>
    </section>
  );
}

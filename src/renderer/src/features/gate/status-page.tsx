import type { ReactNode } from 'react';
import type { HealthState } from '../../client/use-health';
import { coreText, useWords } from '../../i18n';
import { classes, Dot, type Tone as DotTone, GroupTitle } from '../../ui';
import { CopyText } from '../../ui/copy-text';
import { Sprout } from '../../ui/sprout';
import { partsOf, sentenceOf, type Tone } from './sentence';

const dots: Record<Tone, DotTone> = { live: 'good', waits: 'waits', failed: 'bad', quiet: 'quiet' };
const borders: Record<Tone, string> = { live: 'border-line', waits: 'border-wheat', failed: 'border-red', quiet: 'border-line' };

/** What a browser without a key sees: whether a model can answer, what to do when none can, and how to talk to the agent. */
export function StatusPage({ state, origin, access }: { state: HealthState; origin: string; access: ReactNode }) {
  const { t } = useWords('gate');
  const { tone, title, detail, action } = sentenceOf(state);
  const health = state.kind === 'answered' ? state.health : null;

  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex min-h-full max-w-[720px] flex-col gap-8 px-4 py-6">
        <header className="flex items-center gap-3">
          <Sprout className="size-8" />
          <span className="font-serif text-2xl font-semibold">Farmhand</span>
          {health === null ? null : <span className="ms-auto font-mono text-xs text-ink3">{health.version}</span>}
        </header>

        <main className="flex min-w-0 flex-1 flex-col gap-8">
          <section aria-live="polite" className={classes('rounded-card border bg-card px-6 pt-5 pb-6 shadow-soft', borders[tone])}>
            <h1 className="mb-2 flex items-center gap-3 font-serif text-2xl font-semibold">
              <Dot tone={dots[tone]} />
              {t(title)}
            </h1>
            <p className="break-words text-ink2">{'key' in detail ? t(detail.key) : coreText(detail.said)}</p>
            {action === null ? null : (
              <p className="mt-4 rounded-control bg-wheat-soft px-4 py-3 break-words">
                <strong>{t('todo')} </strong>
                {'key' in action ? t(action.key) : coreText(action.said)}
              </p>
            )}
          </section>

          {access}

          <section aria-label={t('parts')}>
            <GroupTitle level={2} className="mb-2">
              {t('parts')}
            </GroupTitle>
            <ul className="divide-y divide-line rounded-card border border-line bg-card">
              {partsOf(health).map((part) => (
                <li key={part.name} className="flex items-center gap-3 px-4 py-2.5">
                  <Dot tone={dots[part.tone]} />
                  <span className="flex-1">{part.name}</span>
                  <span className="text-sm text-ink2">{'key' in part.word ? t(`state.${part.word.key}`) : part.word.said}</span>
                </li>
              ))}
            </ul>
          </section>

          <section aria-label={t('talk')} className="flex flex-col gap-4">
            <GroupTitle level={2}>{t('talk')}</GroupTitle>
            <CopyText label={t('terminal')} copyLabel={t('copy', { what: t('terminal') })} text={`npx farmhand chat "${t('example')}"`} />
            <CopyText label={t('program')} copyLabel={t('copy', { what: t('program') })} text={curlExample(origin, t('hello'))} />
          </section>
        </main>

        <footer className="text-sm text-ink3">{t('foot')}</footer>
      </div>
    </div>
  );
}

function curlExample(origin: string, hello: string): string {
  return `curl ${origin}/v1/chat/completions \\\n  -H 'content-type: application/json' \\\n  -d '{"model":"farmhand","messages":[{"role":"user","content":"${hello}"}],"stream":true}'`;
}

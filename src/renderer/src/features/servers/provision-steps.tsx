import type { ProvisionStep } from '@shared/contract/llamafarm';
import { Check, CircleDashed, Minus, X } from 'lucide-react';
import { useFarmSteps } from '../../client/llamafarm-steps';
import { coreText, useWords } from '../../i18n';
import { Button, classes, GroupTitle } from '../../ui';

/** The steps of setting up as they happen; one that failed can be tried again. */
export function ProvisionSteps({ running, onRetry }: { running: boolean; onRetry: (() => void) | null }) {
  const { t } = useWords('servers');
  const { t: common } = useWords();
  const steps = useFarmSteps();
  if (steps.length === 0) return null;
  const failed = steps.some(({ state }) => state === 'failed');
  return (
    <section aria-label={t('farm.steps')}>
      <GroupTitle className="mb-2">{t('farm.steps')}</GroupTitle>
      <ol className="flex flex-col gap-1.5">
        {steps.map((step) => (
          <Step key={step.step} step={step} />
        ))}
      </ol>
      {failed && !running && onRetry !== null ? (
        <Button small className="mt-3" onClick={onRetry}>
          {common('retry')}
        </Button>
      ) : null}
    </section>
  );
}

const icons = { working: CircleDashed, done: Check, skipped: Minus, failed: X };
const colours: Record<ProvisionStep['state'], string> = { working: 'text-ink2', done: 'text-accent', skipped: 'text-ink3', failed: 'text-red' };

function Step({ step: { step, state, detail } }: { step: ProvisionStep }) {
  const { t } = useWords('servers');
  const Icon = icons[state];
  return (
    <li className="flex items-start gap-2.5 text-md">
      <Icon
        size={16}
        strokeWidth={1.75}
        aria-hidden="true"
        className={classes('mt-0.5 shrink-0', colours[state], state === 'working' && 'animate-spin motion-reduce:animate-none')}
      />
      <span className="min-w-0">
        {t(`farm.step.${step}`)}
        <span className="sr-only">: {t(`farm.stepState.${state}`)}</span>
        {detail === '' ? null : <span className={classes('block text-sm break-words', state === 'failed' ? 'text-red' : 'text-ink2')}>{coreText(detail)}</span>}
      </span>
    </li>
  );
}

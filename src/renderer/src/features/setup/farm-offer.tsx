import type { ProvisionStep } from '@shared/contract/llamafarm';
import { messageOf, useAct } from '../../client';
import { useFarmSteps } from '../../client/llamafarm-steps';
import { coreText, useWords } from '../../i18n';
import { OfferCard } from './offer-card';

const stale = ['setup.get', 'system.status', 'models.list', 'llamafarm.status'] as const;

/** LlamaFarm: set our project up on it, or start it first. A step that failed says why; the button tries again. */
export function FarmOffer({ offer, best, onUsed }: { offer: 'use-llamafarm' | 'start-llamafarm'; best: boolean; onUsed(): void }) {
  const { t } = useWords('setup');
  const { t: common } = useWords();
  const provision = useAct('llamafarm.provision', stale);
  const start = useAct('llamafarm.start', stale);
  const steps = useFarmSteps();
  const act = offer === 'use-llamafarm' ? provision : start;
  const failedStep = steps.find(({ state }) => state === 'failed');
  const failed = act.isError || (provision.isSuccess && failedStep !== undefined);
  const state = act.isPending ? 'working' : failed ? 'failed' : act.isSuccess ? 'done' : 'open';
  return (
    <OfferCard
      title={t(`offer.${offer}.title`)}
      text={t(`offer.${offer}.text`)}
      best={best}
      state={state}
      problem={failedStep ? coreText(failedStep.detail) : act.error === null ? null : messageOf(act.error)}
      action={{ label: failed ? common('retry') : t(`offer.${offer}.action`), run: () => act.mutate({}, { onSuccess: onUsed }) }}
    >
      {steps.length === 0 || state === 'open' ? null : <Steps steps={steps} />}
    </OfferCard>
  );
}

const colours: Record<ProvisionStep['state'], string> = { working: 'text-ink2', done: 'text-accent', skipped: 'text-ink3', failed: 'text-red' };

function Steps({ steps }: { steps: readonly ProvisionStep[] }) {
  const { t } = useWords('setup');
  const { t: servers } = useWords('servers');
  return (
    <ol aria-label={t('offer.steps')} className="mt-2.5 flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-2.5 text-sm">
      {steps.map(({ step, state, detail }) => (
        <li key={step} title={coreText(detail)} className={colours[state]}>
          {servers(`farm.step.${step}`)}: {servers(`farm.stepState.${state}`)}
        </li>
      ))}
    </ol>
  );
}

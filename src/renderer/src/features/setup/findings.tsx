import type { MethodOutput } from '@shared/contract';
import type { SetupFinding } from '@shared/contract/system';
import { Check, CircleDashed, Minus, X } from 'lucide-react';
import { useRead } from '../../client';
import { coreText, useWords } from '../../i18n';
import { Button, classes, Waiting } from '../../ui';
import { Step } from './step';

const names = ['llamafarm', 'engine', 'starter', 'models'] as const;
const icons = { ok: Check, working: CircleDashed, missing: Minus, failed: X };
const colours: Record<SetupFinding['state'], string> = {
  ok: 'bg-soft text-accent',
  working: 'bg-wheat-soft text-wheat-ink',
  missing: 'bg-line text-ink2',
  failed: 'bg-red-soft text-red',
};

/** What was found on this computer, each with its state and, where it is not well, the cause. */
export function Findings({ findings, looking, onLook }: { findings: MethodOutput<'setup.get'>['findings']; looking: boolean; onLook(): void }) {
  const { t } = useWords('setup');
  const { data: library } = useRead('models.catalogue', {});
  // The starter counts as itself, not as a bigger model.
  const onlyStarter = library?.installed.every(({ source }) => source === 'bundled') ?? false;
  return (
    <Step
      number={1}
      title={t('found.title')}
      aside={
        looking ? (
          <Waiting text={t('found.looking')} />
        ) : (
          <Button small onClick={onLook}>
            {t('found.look')}
          </Button>
        )
      }
    >
      <ul className="divide-y divide-line rounded-card border border-line bg-card shadow-soft">
        {names.map((name) => (
          <Finding
            key={name}
            name={name}
            finding={name === 'models' && onlyStarter && findings.models.state === 'ok' ? { ...findings.models, state: 'missing' } : findings[name]}
          />
        ))}
      </ul>
    </Step>
  );
}

function Finding({ name, finding: { state, detail, cause, action } }: { name: (typeof names)[number]; finding: SetupFinding }) {
  const { t } = useWords('setup');
  const Icon = icons[state];
  return (
    <li className="flex items-start gap-3.5 px-4 py-3">
      <span className={classes('mt-0.5 grid size-6 shrink-0 place-items-center rounded-full', colours[state])}>
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" className={state === 'working' ? 'animate-spin motion-reduce:animate-none' : undefined} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-semibold">{t(`found.${name}`)}</span>
          <span className="text-sm text-ink2">{t(`found.state.${state}`)}</span>
        </p>
        <p className="text-md text-ink2">{t(`found.${name}Is`)}</p>
        {state === 'failed' ? (
          <p className="mt-1 text-md break-words text-red">
            {coreText(cause ?? detail)}
            {action === null ? null : <span className="block font-semibold">{coreText(action)}</span>}
          </p>
        ) : state === 'missing' || name === 'starter' ? null : (
          <p className="mt-0.5 font-mono text-xs break-words text-ink3">{coreText(detail)}</p>
        )}
      </div>
    </li>
  );
}

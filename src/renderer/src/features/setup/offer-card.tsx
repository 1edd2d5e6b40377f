import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { Badge, Button, classes, Waiting } from '../../ui';

export interface OfferCardProps {
  title: string;
  text: ReactNode;
  best: boolean;
  state: 'open' | 'working' | 'done' | 'failed';
  /** Why it failed. */
  problem?: string | null;
  action?: { label: string; run(): void } | null;
  children?: ReactNode;
}

/** One way to go on: what it means, the button, and how it went. */
export function OfferCard({ title, text, best, state, problem, action, children }: OfferCardProps) {
  const { t } = useWords('setup');
  return (
    <li
      className={classes(
        'rounded-card border bg-card px-4 py-3.5 shadow-soft',
        state === 'failed' ? 'border-red' : state === 'done' || best ? 'border-accent' : 'border-line',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <div className="min-w-0 flex-[1_1_18rem]">
          <h3 className="flex flex-wrap items-center gap-2 font-semibold">
            {title}
            {best && state !== 'done' ? <Badge tone="good">{t('offer.best')}</Badge> : null}
          </h3>
          <p className="mt-0.5 text-md text-ink2">{text}</p>
        </div>
        {state === 'working' ? (
          <Waiting text={t('offer.working')} />
        ) : state === 'done' ? (
          <span className="flex items-center gap-1.5 text-md font-semibold text-accent">
            <Check size={16} strokeWidth={1.75} aria-hidden="true" />
            {t('offer.done')}
          </span>
        ) : action === undefined || action === null ? null : (
          <Button kind={best ? 'primary' : 'plain'} aria-label={`${action.label}: ${title}`} onClick={action.run}>
            {action.label}
          </Button>
        )}
      </div>
      {state === 'failed' ? (
        <p role="alert" className="mt-2 text-md break-words text-red">
          {t('offer.failed')} {problem}
        </p>
      ) : null}
      {children}
    </li>
  );
}

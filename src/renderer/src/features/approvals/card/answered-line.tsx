import type { Approval } from '@shared/contract/approvals';
import { Ban, Check, ChevronRight, Clock } from 'lucide-react';
import { type Ref, useState } from 'react';
import { coreText, previewText, useWords } from '../../../i18n';
import { classes, fullTime, shortTime } from '../../../ui';
import { visibleText } from '../../../ui/visible-text';
import { ActionBody, Everything } from './action-body';
import { headlineOf } from './describe';

/** A question that is answered: one quiet line with who, when and what, which opens to all that was asked. */
export function AnsweredLine({
  approval,
  ref,
  opened = false,
  onOpen,
}: {
  approval: Approval;
  ref?: Ref<HTMLElement>;
  /** How it is first drawn; `onOpen` tells each change, for a list that forgets what is out of sight. */
  opened?: boolean;
  onOpen?(open: boolean): void;
}) {
  const { t } = useWords('approvals');
  const { state, grant, decidedBy, decidedAt, reason } = approval;
  const [open, setOpen] = useState(opened);
  const headline = headlineOf(approval);
  const Icon = state === 'allowed' ? Check : state === 'denied' ? Ban : Clock;
  const outcome = t(`outcome.${state === 'allowed' ? (grant ?? 'allowed') : state}`);
  return (
    <details
      open={open}
      className="group rounded-card border border-line bg-card"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open !== open) onOpen?.(currentTarget.open);
      }}
    >
      <summary
        ref={ref}
        className="flex min-h-10 cursor-pointer list-none items-center gap-2.5 rounded-card px-4 py-2 text-md [&::-webkit-details-marker]:hidden"
      >
        <Icon
          size={16}
          strokeWidth={1.75}
          aria-hidden="true"
          className={classes('shrink-0', state === 'allowed' ? 'text-accent' : state === 'denied' ? 'text-red' : 'text-ink3')}
        />
        <span className="min-w-0 flex-1 truncate">
          <span className="font-medium">{outcome}</span>
          <span className="ms-2 text-ink2">{t(`title.${headline.verb}`)}</span>
          <span className="ms-1.5 font-mono text-sm">{visibleText(headline.target)}</span>
        </span>
        {decidedBy === null ? null : <span className="max-w-40 shrink-0 truncate text-sm text-ink2 max-sm:hidden">{t('by', { who: decidedBy })}</span>}
        {decidedAt === null ? null : (
          <time dateTime={new Date(decidedAt).toISOString()} title={fullTime(decidedAt)} className="shrink-0 font-mono text-xs text-ink3">
            {shortTime(decidedAt)}
          </time>
        )}
        <ChevronRight
          size={16}
          strokeWidth={1.75}
          aria-hidden="true"
          className="shrink-0 text-ink3 transition-transform duration-150 group-open:rotate-90 rtl:-scale-x-100"
        />
      </summary>
      {open ? (
        <div className="pb-3">
          <div className="border-t border-line px-4 py-3">
            <p className="break-words whitespace-pre-wrap">{visibleText(previewText(approval.preview))}</p>
            {reason === null ? null : <p className="text-md break-words text-ink2">{t('because', { reason: visibleText(coreText(reason)) })}</p>}
          </div>
          <ActionBody approval={approval} />
          <Everything approval={approval} />
        </div>
      ) : null}
    </details>
  );
}

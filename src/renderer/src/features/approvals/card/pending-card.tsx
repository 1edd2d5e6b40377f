import type { Approval } from '@shared/contract/approvals';
import { RefreshCw } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { messageOf, note, say, useAct, useCommands, useMay } from '../../../client';
import { coreText, previewText, useWords } from '../../../i18n';
import { classes, countdown, Trouble } from '../../../ui';
import { visibleText } from '../../../ui/visible-text';
import { ActionBody, Everything } from './action-body';
import { ActionIcon } from './action-icon';
import { type Answer, Answers } from './answers';
import { headlineOf } from './describe';
import { deafMs, isFirstSight, mayTakeFocus } from './take-focus';
import { useCountdown } from './use-countdown';

/** The one loud thing on a page: what the agent asks for, and the answers. */
export function PendingCard({ approval, onDecided }: { approval: Approval; onDecided(decided: Approval): void }) {
  const { t } = useWords('approvals');
  const may = useMay('approve');
  const resolve = useAct('approvals.resolve', ['approvals.list', 'approvals.grants.list', 'system.status']);
  const headline = headlineOf(approval);
  const preview = visibleText(previewText(approval.preview));
  const left = useCountdown(approval.expiresAt, () => say(t('oneMinute', { preview })));
  const heading = useId();
  const denyRef = useRef<HTMLButtonElement>(null);
  const deafUntil = useRef(0);
  const [within, setWithin] = useState(false);
  const over = left <= 0;
  const busy = resolve.isPending || over;

  const appear = useEffectEvent(() => {
    if (!isFirstSight(approval.id)) return;
    say(t('asks', { preview }));
    if (!may || !mayTakeFocus(document.activeElement)) return;
    deafUntil.current = performance.now() + deafMs;
    denyRef.current?.focus();
  });
  useEffect(() => appear(), []);

  const answer = (given: Answer, byKey = true) => {
    if (busy || (byKey && performance.now() < deafUntil.current)) return;
    // The event may be faster than the answer and take this card away: a promise is heard all the same.
    resolve.mutateAsync({ approvalId: approval.id, ...given }).then(
      ({ approval: decided }) => {
        onDecided(decided);
        if (given.decision === 'allow' && given.grant === 'always')
          note(t('alwaysNote'), { action: { label: t('showGrants'), run: () => (window.location.hash = '/approvals/standing') } });
      },
      () => undefined,
    );
  };

  useCommands(
    within && may
      ? [
          { id: 'approvals.deny', title: t('shortcuts.deny'), section: t('shortcuts.section'), keys: 'Alt+KeyN', run: () => answer({ decision: 'deny' }) },
          {
            id: 'approvals.allow',
            title: t('shortcuts.allow'),
            section: t('shortcuts.section'),
            keys: 'Alt+KeyY',
            run: () => answer({ decision: 'allow', grant: 'once' }),
          },
        ]
      : [],
  );

  return (
    <article
      data-question={approval.id}
      aria-labelledby={heading}
      onFocus={() => setWithin(true)}
      onBlur={(event) => setWithin(event.currentTarget.contains(event.relatedTarget))}
      className="animate-appear overflow-hidden rounded-card border border-wheat bg-card shadow-soft"
    >
      <header className="flex min-h-12 items-center gap-3 px-4 py-2">
        <ActionIcon verb={headline.verb} className="shrink-0 text-wheat-ink" />
        <h2 id={heading} className="flex min-w-0 flex-1 items-baseline gap-x-2.5 max-sm:flex-wrap">
          <span className="font-semibold">{t(`title.${headline.verb}`)}</span>
          <span className="truncate font-mono text-sm max-sm:break-all max-sm:whitespace-normal" title={visibleText(headline.target)}>
            {visibleText(headline.target)}
          </span>
        </h2>
        <span role="timer" className={classes('shrink-0 font-mono text-sm', left <= 60_000 ? 'text-red' : 'text-ink2')}>
          {over ? t('expired') : t('expires', { time: countdown(left) })}
        </span>
      </header>
      {approval.changed === undefined ? null : (
        <p className="flex items-start gap-2.5 border-t border-line bg-wheat-soft px-4 py-2.5 text-md text-wheat-ink">
          <RefreshCw size={16} strokeWidth={1.75} aria-hidden="true" className="mt-0.5 shrink-0" />
          <span>
            <strong className="font-semibold">{t('changedTitle')}.</strong> {visibleText(coreText(approval.changed))}
          </span>
        </p>
      )}
      <div className="border-t border-line px-4 py-3">
        <p className="max-h-40 overflow-y-auto break-words whitespace-pre-wrap">{preview}</p>
        <p className="text-md text-ink2">{t(`risk.${approval.risk}`)}</p>
      </div>
      <ActionBody approval={approval} />
      <Everything approval={approval} />
      {resolve.isError ? (
        <div className="px-4 pt-3">
          <Trouble text={messageOf(resolve.error)} />
        </div>
      ) : null}
      {may ? (
        <Answers
          denyRef={denyRef}
          preview={preview}
          busy={busy}
          hint={headline.undoable ? t('undoable') : approval.risk === 'danger' ? t('notUndoable') : ''}
          onAnswer={answer}
        />
      ) : (
        <p className="px-4 py-3 text-md text-ink2">{t('mayNot')}</p>
      )}
    </article>
  );
}

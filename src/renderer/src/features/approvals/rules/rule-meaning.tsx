import { Check, ShieldAlert } from 'lucide-react';
import { useRead } from '../../../client';
import { previewText, useWords } from '../../../i18n';
import { GroupTitle } from '../../../ui';
import { visibleText } from '../../../ui/visible-text';
import { RuleSentence } from './rule-sentence';
import { type DraftRule, type RuleSense, type ToolArgument, wouldFit } from './rule-words';

const most = 8;

/** Live beside the form: the rule in words, a warning where it is too wide, and what it would have done so far. */
export function RuleMeaning({ draft, given, sense }: { draft: DraftRule; given: readonly ToolArgument[]; sense: RuleSense }) {
  const { t } = useWords('approvals');
  const { data } = useRead('approvals.list', { state: 'all', limit: 200 });
  const asked = data?.approvals.filter(({ tool }) => tool === draft.tool) ?? [];
  const fitting = asked.filter((approval) => wouldFit(draft, approval));
  return (
    <section aria-label={t('rules.means')} className="flex flex-col gap-3 self-start rounded-card border border-line bg-panel px-4 py-3">
      <GroupTitle>{t('rules.means')}</GroupTitle>
      {sense === 'never' ? <p className="text-md text-ink2">{t('rules.never')}</p> : <RuleSentence rule={draft} given={given} />}
      {sense === 'wide' ? (
        <p role="status" className="flex gap-2 rounded-control bg-wheat-soft px-3 py-2 text-md text-wheat-ink">
          <ShieldAlert size={16} strokeWidth={1.75} aria-hidden="true" className="mt-0.5 shrink-0" />
          {t('rules.wide')}
        </p>
      ) : null}
      <div className="border-t border-line pt-3">
        <GroupTitle className="mb-1">{t('rules.tried')}</GroupTitle>
        <p className="text-md text-ink2">{asked.length === 0 ? t('rules.triedNone') : t('rules.triedFits', { count: fitting.length, of: asked.length })}</p>
        <ul className="mt-2 flex flex-col gap-1.5">
          {asked.slice(0, most).map((approval) => {
            const fits = fitting.includes(approval);
            return (
              <li key={approval.id} className="flex items-start gap-2 text-sm">
                <Check size={16} strokeWidth={1.75} aria-hidden="true" className={fits ? 'mt-0.5 shrink-0 text-accent' : 'invisible mt-0.5 shrink-0'} />
                <span className={fits ? 'min-w-0 break-words' : 'min-w-0 break-words text-ink3'}>
                  <span className="sr-only">{fits ? t('rules.fits') : t('rules.asks')}: </span>
                  <span className="line-clamp-2">{visibleText(previewText(approval.preview))}</span>
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

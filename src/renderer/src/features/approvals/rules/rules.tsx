import type { ApprovalRule } from '@shared/contract/approvals';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { messageOf, note, useAct, useMay, useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, Empty, IconButton, shortTime, Trouble } from '../../../ui';
import { RuleDialog } from './rule-dialog';
import { RuleSentence } from './rule-sentence';

/** The rules a person wrote: to see, to add, to change, to remove. */
export function Rules() {
  const { t } = useWords('approvals');
  const { t: common } = useWords();
  const may = useMay('admin');
  const { data, error, refetch } = useRead('approvals.rules.list', {}, { refreshOn: ['approval.rules.changed'] });
  const [edited, setEdited] = useState<ApprovalRule | 'new' | null>(null);
  if (error !== null && data === undefined)
    return <Trouble text={messageOf(error)} action={<Button onClick={() => void refetch()}>{common('retry')}</Button>} />;
  if (data === undefined) return null;
  const add = may ? (
    <Button kind="primary" icon={<Plus size={16} strokeWidth={1.75} aria-hidden="true" />} onClick={() => setEdited('new')}>
      {t('rules.add')}
    </Button>
  ) : undefined;
  return (
    <>
      {data.rules.length === 0 ? (
        <Empty title={t('rules.none')} action={add}>
          {t('rules.noneHint')}
        </Empty>
      ) : (
        <>
          <div className="mb-5 flex flex-wrap items-center gap-4">
            <p className="min-w-60 flex-1 text-md text-ink2">{t('rules.intro')}</p>
            {add}
          </div>
          <ul className="flex flex-col gap-3">
            {data.rules.map((rule) => (
              <RuleCard key={rule.id} rule={rule} onEdit={may ? () => setEdited(rule) : null} />
            ))}
          </ul>
        </>
      )}
      {may ? null : <p className="mt-4 text-center text-sm text-ink3">{t('rules.adminOnly')}</p>}
      {edited === null ? null : <RuleDialog rule={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function RuleCard({ rule, onEdit }: { rule: ApprovalRule; onEdit: (() => void) | null }) {
  const { t } = useWords('approvals');
  const { t: common } = useWords();
  const remove = useAct('approvals.rules.remove', ['approvals.rules.list']);
  const add = useAct('approvals.rules.add', ['approvals.rules.list']);
  const { tool, arguments: patterns, folder } = rule;
  const failed = (error: unknown) => note(messageOf(error), { tone: 'bad' });
  const putBack = () => void add.mutateAsync({ tool, arguments: patterns, folder, note: rule.note }).catch(failed);
  const removeIt = () =>
    void remove
      .mutateAsync({ ruleId: rule.id })
      .then(() => note(t('rules.removed'), { action: { label: common('undo'), run: putBack } }))
      .catch(failed);
  return (
    <li className="flex items-start gap-3 rounded-card border border-line bg-card py-3 ps-4 pe-2">
      <div className="min-w-0 flex-1">
        <RuleSentence rule={{ tool, patterns, folder }} />
        {rule.note === '' ? null : <p className="mt-1 text-md break-words text-ink2">{rule.note}</p>}
        <p className="mt-1 text-sm text-ink3">{t('rules.by', { at: shortTime(rule.createdAt), who: rule.createdBy })}</p>
      </div>
      {onEdit === null ? null : (
        <div className="flex">
          <IconButton small label={t('rules.editOf', { tool })} icon={<Pencil size={16} strokeWidth={1.75} />} onClick={onEdit} />
          <IconButton
            small
            label={t('rules.removeOf', { tool })}
            icon={<Trash2 size={16} strokeWidth={1.75} />}
            disabled={remove.isPending}
            onClick={removeIt}
          />
        </div>
      )}
    </li>
  );
}

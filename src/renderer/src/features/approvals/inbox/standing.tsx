import type { Grant } from '@shared/contract/approvals';
import { messageOf, note, useAct, useRead } from '../../../client';
import { previewText, useWords } from '../../../i18n';
import { Badge, Button, Empty, fullTime, shortTime, Trouble } from '../../../ui';
import { visibleText } from '../../../ui/visible-text';

/** Every yes that still holds, to see and to take back. */
export function Standing() {
  const { t } = useWords('approvals');
  const { t: common } = useWords();
  const { data, error, refetch } = useRead('approvals.grants.list', {}, { refreshOn: ['approval.resolved'] });
  if (error !== null && data === undefined)
    return <Trouble text={messageOf(error)} action={<Button onClick={() => void refetch()}>{common('retry')}</Button>} />;
  if (data === undefined) return null;
  if (data.grants.length === 0) return <Empty title={t('noStanding')}>{t('noStandingHint')}</Empty>;
  return (
    <>
      <p className="mb-5 text-md text-ink2">{t('standingIntro')}</p>
      <ul className="flex flex-col gap-3">
        {data.grants.map((grant) => (
          <GrantCard key={grant.id} grant={grant} />
        ))}
      </ul>
    </>
  );
}

function GrantCard({ grant }: { grant: Grant }) {
  const { t } = useWords('approvals');
  const revoke = useAct('approvals.grants.revoke', ['approvals.grants.list']);
  const preview = visibleText(previewText(grant.preview));
  const at = shortTime(grant.createdAt);
  const facts = [
    grant.createdBy === null ? t('given', { at }) : t('givenBy', { at, who: grant.createdBy }),
    grant.uses === 0 ? t('neverUsed') : t('uses', { count: grant.uses }),
    ...(grant.lastUsedAt === null ? [] : [t('lastUse', { at: shortTime(grant.lastUsedAt) })]),
  ];
  const takeBack = () =>
    revoke.mutate({ grantId: grant.id }, { onSuccess: () => note(t('takenBack')), onError: (error) => note(messageOf(error), { tone: 'bad' }) });
  return (
    <li className="flex items-start gap-4 rounded-card border border-line bg-card px-4 py-3 max-sm:flex-col max-sm:gap-3">
      <div className="min-w-0 flex-1">
        <p className="break-words">{preview}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink3" title={fullTime(grant.createdAt)}>
          <Badge tone={grant.kind === 'always' ? 'waits' : 'quiet'}>{t(`kind.${grant.kind}`)}</Badge>
          <span className="font-mono text-ink2">{grant.tool}</span>
          <span>{facts.join(', ')}</span>
        </p>
      </div>
      <Button small kind="danger" disabled={revoke.isPending} aria-label={t('takeBackOf', { preview })} onClick={takeBack}>
        {t('takeBack')}
      </Button>
    </li>
  );
}

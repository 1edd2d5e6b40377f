import type { Access } from '../../client/use-access';
import { coreText, useWords } from '../../i18n';

/** Why this page has no key, and how to get one. */
export function AccessLine({ access }: { access: Access }) {
  const { t } = useWords('gate');
  if (access.kind === 'asking' || access.kind === 'keyed') return null;
  if (access.kind === 'unknown') return <p role="status">{t('unknown')}</p>;
  const { notice } = access;
  const told = notice === null ? null : notice.kind === 'revoked' ? t('revoked') : notice.said === null ? t('linkSilent') : coreText(notice.said);
  return (
    <p role="status">
      {told === null ? null : <strong className="font-semibold">{told} </strong>}
      {t('keyless', { command: 'farmhand link' })}
    </p>
  );
}

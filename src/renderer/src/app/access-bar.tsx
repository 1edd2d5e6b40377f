import { scopes as allScopes } from '@shared/contract/define';
import i18next from 'i18next';
import { KeyRound } from 'lucide-react';
import { useScopes } from '../client/context';
import { useWords } from '../i18n';

/** Says what this window may do, where it may not do everything. */
export function AccessBar() {
  const { t } = useWords('gate');
  const scopes = useScopes();
  if (allScopes.every((scope) => scopes.includes(scope))) return null;
  const list = new Intl.ListFormat(i18next.language, { type: 'conjunction' }).format(scopes.map((scope) => t(`scope.${scope}`)));
  return (
    <p role="status" className="flex items-center justify-center gap-2.5 border-b border-line bg-wheat-soft px-4 py-1.5 text-sm text-wheat-ink">
      <KeyRound size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />
      {t('may', { scopes: list })}
    </p>
  );
}

import { type Scope, scopes } from '@shared/contract/define';
import { useWords } from '../../i18n';

/** What a key may do: any of four. */
export function ScopeBoxes({ chosen, onChange }: { chosen: readonly Scope[]; onChange(scopes: Scope[]): void }) {
  const { t } = useWords('servers');
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1 text-sm font-semibold">{t('keys.may')}</legend>
      {scopes.map((scope) => (
        <label key={scope} className="flex cursor-pointer items-baseline gap-2.5">
          <input
            type="checkbox"
            className="size-4 translate-y-0.5 accent-accent"
            checked={chosen.includes(scope)}
            onChange={({ target }) => onChange(scopes.filter((one) => (one === scope ? target.checked : chosen.includes(one))))}
          />
          <span>
            {t(`keys.scope.${scope}`)} <span className="text-sm text-ink2">{t(`keys.scopeHint.${scope}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

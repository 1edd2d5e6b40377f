import { useWords } from '../../../i18n';
import { visibleText } from '../../../ui/visible-text';
import { type DraftRule, isAnything, type ToolArgument } from './rule-words';

/** A rule in words. `given`: the arguments of its tool, to name those that must not be given. */
export function RuleSentence({ rule, given = [] }: { rule: DraftRule; given?: readonly ToolArgument[] }) {
  const { t } = useWords('approvals');
  const { tool, patterns, folder } = rule;
  const named = Object.entries(patterns).filter(([, pattern]) => pattern !== '');
  const without = given.filter(({ name }) => (patterns[name] ?? '') === '').map(({ name }) => name);
  return (
    <div className="text-md">
      <p className="font-medium">
        {t('rules.lets', { tool: '' }).trim()} <code className="font-mono text-sm">{tool}</code>
      </p>
      <ul className="mt-1 flex flex-col gap-1 text-ink2">
        {named.map(([name, pattern]) => (
          <li key={name} className="flex flex-wrap items-baseline gap-x-1.5">
            {isAnything(pattern) ? (
              t('rules.argumentAny', { name })
            ) : (
              <>
                {t('rules.argumentFits', { name, pattern: '' }).trim()}
                <code className="rounded-control bg-bg px-1.5 font-mono text-sm break-all text-ink">{visibleText(pattern)}</code>
              </>
            )}
          </li>
        ))}
        {without.length === 0 ? null : <li>{t('rules.argumentNone', { names: without.join(', ') })}</li>}
        <li>{folder === null ? t('rules.placeAny') : folder === '' ? t('rules.placeWorkspace') : t('rules.placeFolder', { folder: visibleText(folder) })}</li>
      </ul>
    </div>
  );
}

import { messageOf, useRead } from '../../client';
import { coreText, useWords } from '../../i18n';
import { Badge, compact, Dot, Trouble } from '../../ui';
import { Section } from './section';

/** The models that can be named in a chat, by the server that has them. */
export function Offered() {
  const { t } = useWords('models');
  const { data, error } = useRead('models.list', {}, { refreshOn: ['route.changed', 'llamafarm.changed', 'settings.changed'] });
  return (
    <Section title={t('offered.title')}>
      {error === null ? null : <Trouble text={messageOf(error)} />}
      {data === undefined ? null : data.models.length === 0 ? (
        <p className="rounded-card border border-dashed border-line2 px-4 py-3 text-md text-ink2">{t('offered.none')}</p>
      ) : (
        <ul className="divide-y divide-line rounded-card border border-line bg-card shadow-soft">
          {data.models.map((model) => (
            <li key={model.id} className="flex items-center gap-3 px-4 py-2.5" title={model.detail === undefined ? undefined : coreText(model.detail)}>
              <Dot tone={model.available ? 'good' : 'quiet'} />
              <div className="min-w-0 flex-1">
                <p className="truncate font-semibold">{coreText(model.title)}</p>
                <p className="truncate font-mono text-xs whitespace-pre-wrap text-ink2">
                  {model.id}
                  {model.contextWindow === null ? '' : `  ${t('offered.window', { tokens: compact(model.contextWindow) })}`}
                </p>
              </div>
              {model.id === data.route.model ? (
                <Badge tone="good">{t('offered.now')}</Badge>
              ) : (
                <span className="text-sm text-ink2">{t(model.available ? 'offered.here' : 'offered.gone')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

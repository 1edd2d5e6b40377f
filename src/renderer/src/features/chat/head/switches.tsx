import type { Mode } from '@shared/contract/messages';
import { Cpu, Shield, ShieldAlert, ShieldOff } from 'lucide-react';
import { useMay, useRead } from '../../../client';
import { coreText, useWords } from '../../../i18n';
import { Menu } from '../../../ui';
import { modelName } from './model-name';
import { Pill } from './pill';

const modes: readonly Mode[] = ['chat-only', 'ask', 'allow-reads', 'allow-workspace'];

/** What the agent may do without asking, always in sight. */
export function ModeSwitch({ mode, onChoose }: { mode: Mode; onChoose(mode: Mode): void }) {
  const { t } = useWords('chat');
  const Icon = mode === 'chat-only' ? ShieldOff : mode === 'allow-workspace' ? ShieldAlert : Shield;
  return (
    <Menu
      label={t('mode.label')}
      items={[modes.map((each) => ({ label: t(`mode.long.${each}`), checked: each === mode, onSelect: () => onChoose(each) }))]}
      trigger={
        <Pill
          aria-label={t('mode.is', { mode: t(`mode.short.${mode}`) })}
          title={t(`mode.long.${mode}`)}
          className={mode === 'allow-workspace' ? 'border-wheat text-wheat-ink' : undefined}
          icon={<Icon size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />}
        >
          {t(`mode.short.${mode}`)}
        </Pill>
      }
    />
  );
}

/** Who answers: the route, or one model. */
export function ModelSwitch({ model, onChoose }: { model: string | null; onChoose(model: string | null): void }) {
  const { t } = useWords('chat');
  const allowed = useMay('chat');
  const { data } = useRead('models.list', {}, { refreshOn: ['route.changed', 'llamafarm.changed'] });
  const titleOf = (id: string | null | undefined) => {
    if (id === null || id === undefined) return null;
    return modelName(data?.models.find((each) => each.id === id)?.title ?? id);
  };
  const answers = model ?? data?.route.model ?? null;
  const shown = titleOf(answers) ?? t('model.none');
  return (
    <Menu
      label={t('model.label')}
      items={[
        [{ label: t('model.auto', { model: titleOf(data?.route.model) ?? t('model.none') }), checked: model === null, onSelect: () => onChoose(null) }],
        (data?.models ?? []).map(({ id, title, available, provider }) => ({
          label: `${title} · ${provider}`,
          checked: id === model,
          disabled: !available,
          onSelect: () => onChoose(id),
        })),
      ]}
      trigger={
        <Pill
          disabled={!allowed}
          aria-label={t('model.is', { model: shown })}
          title={model === null ? (data === undefined ? shown : coreText(data.route.reason)) : (answers ?? shown)}
          icon={<Cpu size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />}
        >
          {shown}
        </Pill>
      }
    />
  );
}

import type { SessionParams } from '@shared/contract/messages';
import { messageOf, note, useAct, useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { Field, Input, Select } from '../../../ui';
import { modelName } from '../head/model-name';
import { useView } from '../state/use-chat';
import { PresetField } from './preset-field';

/** What this conversation asks of its model. Left empty, the preset and then the settings decide. */
export function ParamsView() {
  const { t } = useWords(['chat', 'common']);
  const session = useView((view) => view.session);
  const update = useAct('sessions.update');
  const models = useRead('models.list', {}, { refreshOn: ['route.changed'] });
  if (session === null) return null;
  const { params } = session;
  const set = (change: SessionParams) =>
    update.mutate({ sessionId: session.id, params: withoutEmpty({ ...params, ...change }) }, { onError: (error) => note(messageOf(error), { tone: 'bad' }) });
  return (
    <div className="flex flex-col gap-4">
      <Field label={t('model.label')}>
        {(ids) => (
          <Select
            {...ids}
            value={session.model ?? ''}
            onChange={({ target: { value } }) =>
              update.mutate({ sessionId: session.id, model: value === '' ? null : value }, { onError: (error) => note(messageOf(error), { tone: 'bad' }) })
            }
          >
            <option value="">{t('model.auto', { model: modelName(models.data?.route.model ?? t('model.none')) })}</option>
            {(models.data?.models ?? []).map(({ id, title, available }) => (
              <option key={id} value={id} disabled={!available}>
                {title}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <PresetField chosen={params.systemPreset ?? ''} onChoose={(systemPreset) => set({ systemPreset })} />
      <Field label={t('params.thinking')} hint={t('params.thinkingHint')}>
        {(ids) => (
          <Select
            {...ids}
            value={params.thinking ?? 'auto'}
            onChange={({ target: { value } }) => set({ thinking: value === 'on' || value === 'off' ? value : undefined })}
          >
            <option value="auto">{t('params.auto')}</option>
            <option value="on">{t('params.on')}</option>
            <option value="off">{t('params.off')}</option>
          </Select>
        )}
      </Field>
      <NumberField
        label={t('params.temperature')}
        hint={t('params.temperatureHint')}
        value={params.temperature}
        min={0}
        max={5}
        step={0.1}
        onSet={(temperature) => set({ temperature })}
      />
      <NumberField label={t('params.topP')} hint={t('params.topPHint')} value={params.topP} min={0} max={1} step={0.05} onSet={(topP) => set({ topP })} />
      <NumberField
        label={t('params.maxTokens')}
        hint={t('params.maxTokensHint')}
        value={params.maxTokens}
        min={16}
        max={32_768}
        step={1}
        onSet={(maxTokens) => set({ maxTokens })}
      />
    </div>
  );
}

function withoutEmpty(params: SessionParams): SessionParams {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}

interface NumberFieldProps {
  label: string;
  hint: string;
  value: number | undefined;
  min: number;
  max: number;
  step: number;
  onSet(value: number | undefined): void;
}

/** Takes effect when it is left. Empty: not set. */
function NumberField({ label, hint, value, min, max, step, onSet }: NumberFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <Input
          {...ids}
          key={value}
          type="number"
          min={min}
          max={max}
          step={step}
          defaultValue={value}
          onBlur={({ target }) => {
            const next = target.value === '' ? undefined : Math.min(max, Math.max(min, Number(target.value)));
            if (next !== value) onSet(next);
          }}
        />
      )}
    </Field>
  );
}

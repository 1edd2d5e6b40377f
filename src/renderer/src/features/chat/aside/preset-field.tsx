import type { Preset } from '@shared/contract/presets';
import { useId, useState } from 'react';
import { messageOf, note, useAct, useClient, useMay, useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, Dialog, Field, Input, Select, TextArea } from '../../../ui';

const bad = (error: unknown) => note(messageOf(error), { tone: 'bad' });

/** Words for the system prompt under a name: chosen, made, changed, removed. */
export function PresetField({ chosen, onChoose }: { chosen: string; onChoose(id: string | undefined): void }) {
  const { t } = useWords(['chat', 'common']);
  const client = useClient();
  const admin = useMay('admin');
  const { data } = useRead('presets.list', {}, { refreshOn: ['presets.changed'] });
  const remove = useAct('presets.remove', ['presets.list']);
  const [asking, setAsking] = useState<'new' | 'edit' | null>(null);
  const presets = data?.presets ?? [];
  const preset = presets.find(({ id }) => id === chosen) ?? null;
  const takeOut = async ({ id, name, text, params }: Preset) => {
    const restore = () => client.call('presets.save', { name, text, params }).then((saved) => onChoose(saved.preset.id), bad);
    try {
      await remove.mutateAsync({ presetId: id });
      onChoose(undefined);
      note(t('params.presetRemoved', { name }), { action: { label: t('common:undo'), run: () => void restore() } });
    } catch (error) {
      bad(error);
    }
  };
  return (
    <>
      <Field label={t('params.preset')} hint={t('params.presetHint')}>
        {(ids) => (
          <Select {...ids} value={preset?.id ?? ''} onChange={({ target: { value } }) => onChoose(value === '' ? undefined : value)}>
            <option value="">{t('params.noPreset')}</option>
            {presets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {admin ? (
        <div className="flex flex-wrap gap-2">
          <Button small onClick={() => setAsking('new')}>
            {t('params.newPreset')}
          </Button>
          {preset === null ? null : (
            <>
              <Button small kind="quiet" onClick={() => setAsking('edit')}>
                {t('params.editPreset')}
              </Button>
              <Button small kind="quiet" onClick={() => void takeOut(preset)}>
                {t('params.removePreset')}
              </Button>
            </>
          )}
        </div>
      ) : null}
      {asking === null ? null : <PresetDialog preset={asking === 'edit' ? preset : null} onClose={() => setAsking(null)} onSaved={onChoose} />}
    </>
  );
}

function PresetDialog({ preset, onClose, onSaved }: { preset: Preset | null; onClose(): void; onSaved(id: string): void }) {
  const { t } = useWords(['chat', 'common']);
  const [name, setName] = useState(preset?.name ?? '');
  const [text, setText] = useState(preset?.text ?? '');
  const save = useAct('presets.save', ['presets.list']);
  const form = useId();
  const submit = async () => {
    if (name.trim() === '') return;
    try {
      const saved = await save.mutateAsync({ ...(preset === null ? {} : { presetId: preset.id, params: preset.params }), name, text });
      onSaved(saved.preset.id);
      onClose();
    } catch (error) {
      bad(error);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(preset === null ? 'params.newPreset' : 'params.editPreset')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button kind="primary" type="submit" form={form} disabled={name.trim() === '' || save.isPending}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field label={t('params.presetName')}>
          {(ids) => <Input {...ids} value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Field label={t('params.presetText')} hint={t('params.presetTextHint')}>
          {(ids) => <TextArea {...ids} rows={6} value={text} maxLength={20_000} onChange={(event) => setText(event.target.value)} />}
        </Field>
      </form>
    </Dialog>
  );
}

import type { LocalModel, TextRole } from '@shared/contract/models';
import { messageOf, note, useMay } from '../../client';
import { titleOf } from '../../client/model-library';
import { useSetting } from '../../client/setting';
import { useWords } from '../../i18n';
import { Field, Select } from '../../ui';
import { Section } from './section';
import { TestTexts } from './test-texts';
import { useChooseModel } from './use-model';

/** Which model does what on this computer. */
export function Roles({ installed }: { installed: readonly LocalModel[] }) {
  const { t } = useWords('models');
  const ready = installed.filter(({ state }) => state === 'ready');
  return (
    <Section title={t('roles.title')}>
      <div className="flex flex-col gap-4 rounded-card border border-line bg-card px-4 pt-3 pb-4 shadow-soft">
        <ChatRole models={ready.filter(({ kind }) => kind === 'chat')} />
        <TextModelRole of="embedding" models={ready.filter(({ kind }) => kind === 'embedding')} />
        <TextModelRole of="rerank" models={ready.filter(({ kind }) => kind === 'rerank')} />
      </div>
    </Section>
  );
}

function ChatRole({ models }: { models: readonly LocalModel[] }) {
  const { t } = useWords('models');
  const { choose, busy, dialog } = useChooseModel();
  const mayChange = useMay('admin');
  const chosen = models.find((model) => model.chosen);
  return (
    <>
      <Field label={t('roles.chat')} hint={t('roles.chatHint')}>
        {(ids) => (
          <Select
            {...ids}
            disabled={!mayChange || busy || models.length === 0}
            value={chosen?.id ?? ''}
            onChange={({ target }) => {
              const model = models.find(({ id }) => id === target.value);
              if (model !== undefined) choose(model);
            }}
          >
            {chosen === undefined ? <option value="">{t('roles.none')}</option> : null}
            {models.map((model) => (
              <option key={model.id} value={model.id}>
                {titleOf(model)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {dialog}
    </>
  );
}

/** Where each role stands in the settings: the path of a model file. */
export const settingsOf = { embedding: 'models.providers.engine.embeddingModel', rerank: 'models.providers.engine.rerankModel' } as const;

/** A model beside the one that chats, for texts; it can be tried here. */
function TextModelRole({ of: role, models }: { of: TextRole; models: readonly LocalModel[] }) {
  const { t } = useWords('models');
  const { value, act, set } = useSetting(settingsOf[role]);
  const mayChange = useMay('admin');
  const path = typeof value === 'string' ? value : '';
  const elsewhere = path !== '' && !models.some((model) => model.path === path);
  return (
    <div className="flex flex-col gap-2.5">
      <Field label={t(`roles.${role}`)} hint={models.length === 0 && path === '' ? t(`roles.${role}None`) : t(`roles.${role}Hint`)}>
        {(ids) => (
          <Select
            {...ids}
            disabled={!mayChange || act.isPending || (models.length === 0 && path === '')}
            value={path}
            onChange={({ target }) =>
              set(target.value === '' ? null : target.value).then(
                () => note(t('roles.saved')),
                (error: unknown) => note(messageOf(error), { tone: 'bad' }),
              )
            }
          >
            <option value="">{t('roles.none')}</option>
            {elsewhere ? <option value={path}>{path}</option> : null}
            {models.map(({ id, title, path: file }) => (
              <option key={id} value={file}>
                {title}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {mayChange && path !== '' ? <TestTexts key={path} of={role} /> : null}
    </div>
  );
}

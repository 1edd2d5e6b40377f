import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { messageOf, note, useAct, useClient } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, classes, Dialog, Field, Input, Trouble } from '../../../ui';
import { hrefOf, type NewKind, newFileName } from '../state/address';

const choices: NewKind[] = ['note', 'skill', 'page'];

export function NewFile({ onClose }: { onClose(): void }) {
  const { t } = useWords('memory');
  const { t: common } = useWords();
  const [, go] = useLocation();
  const client = useClient();
  const create = useAct('memory.create', ['memory.tree']);
  const [kind, setKind] = useState<NewKind>('note');
  const [name, setName] = useState('');
  const group = useId();
  const file = newFileName(kind, name);
  const make = () => {
    if (file === null) return;
    const title = name.trim();
    const text = kind === 'skill' ? t('create.skillText', { name: title }) : `# ${title}\n\n`;
    create.mutate(
      { file, text },
      {
        onSuccess: ({ hash }) => {
          onClose();
          go(hrefOf(file));
          const undo = () =>
            client.call('memory.remove', { file, baseHash: hash }).then(
              () => go('/memory'),
              (error: unknown) => note(messageOf(error), { tone: 'bad' }),
            );
          note(t('created', { file }), { action: { label: common('undo'), run: () => void undo() } });
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('create.title')}
      description={t('create.hint')}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" form="new-file" kind="primary" disabled={file === null || create.isPending}>
            {t('create.make')}
          </Button>
        </>
      }
    >
      <form
        id="new-file"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <fieldset className="flex gap-2">
          <legend className="mb-1 text-sm font-semibold">{t('create.kind')}</legend>
          {choices.map((each) => (
            <label
              key={each}
              className={classes(
                'flex h-9 flex-1 cursor-pointer items-center justify-center rounded-control border text-md has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-wheat',
                each === kind ? 'border-accent bg-soft font-medium' : 'border-line2 bg-card hover:border-ink3',
              )}
            >
              <input type="radio" name={group} className="sr-only" checked={each === kind} onChange={() => setKind(each)} />
              {t(`create.kinds.${each}`)}
            </label>
          ))}
        </fieldset>
        <Field
          label={t('create.name')}
          hint={file === null ? ' ' : t('create.nameHint', { file })}
          problem={name.trim() !== '' && file === null ? t('create.bad') : null}
        >
          {(ids) => (
            <Input
              {...ids}
              value={name}
              maxLength={80}
              autoComplete="off"
              placeholder={t('create.namePlaceholder')}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {create.isError ? <Trouble text={messageOf(create.error)} /> : null}
      </form>
    </Dialog>
  );
}

import type { Scope } from '@shared/contract/define';
import { useState } from 'react';
import { messageOf, useAct } from '../../client';
import { useWords } from '../../i18n';
import { Button, CopyButton, Dialog, Field, Input, Select } from '../../ui';
import { ScopeBoxes } from './scope-boxes';

const dayMs = 86_400_000;
const usual: Scope[] = ['chat'];

/** Makes a key for a program. Its secret is shown this once, and nothing keeps it: closing the dialog forgets it. */
export function NewKeyDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const { t } = useWords('servers');
  const { t: common } = useWords();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState(usual);
  const [days, setDays] = useState(0);
  const [tried, setTried] = useState(false);
  const create = useAct('keys.create', ['keys.list']);
  const made = create.data;
  const close = () => {
    setName('');
    setScopes(usual);
    setDays(0);
    setTried(false);
    create.reset();
    onClose();
  };
  const submit = () => {
    setTried(true);
    if (name.trim() === '' || scopes.length === 0) return;
    create.mutate({ name: name.trim(), scopes, expiresAt: days === 0 ? null : Date.now() + days * dayMs });
  };
  if (made !== undefined) {
    return (
      <Dialog
        open={open}
        onClose={close}
        title={t('keys.secretTitle', { name: made.key.name })}
        description={t('keys.secretText')}
        actions={
          <Button kind="primary" onClick={close}>
            {t('keys.copied')}
          </Button>
        }
      >
        <SecretBox label={t('keys.secretLabel')} secret={made.secret} />
      </Dialog>
    );
  }
  return (
    <Dialog
      open={open}
      onClose={close}
      title={t('keys.new')}
      description={t('keys.hint')}
      actions={
        <>
          <Button onClick={close}>{common('cancel')}</Button>
          <Button kind="primary" type="submit" form="new-key" disabled={create.isPending}>
            {t('keys.create')}
          </Button>
        </>
      }
    >
      <form
        id="new-key"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label={t('keys.name')} problem={tried && name.trim() === '' ? t('keys.needName') : null}>
          {(ids) => <Input {...ids} maxLength={100} placeholder={t('keys.namePlaceholder')} value={name} onChange={({ target }) => setName(target.value)} />}
        </Field>
        <ScopeBoxes chosen={scopes} onChange={setScopes} />
        <Field label={t('keys.expiry')}>
          {(ids) => (
            <Select {...ids} value={days} onChange={({ target }) => setDays(Number(target.value))}>
              <option value={0}>{t('keys.noEnd')}</option>
              {[1, 7, 30, 90, 365].map((count) => (
                <option key={count} value={count}>
                  {t('keys.expiryDays', { count })}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {tried && scopes.length === 0 ? <p className="text-md text-red">{t('keys.needScope')}</p> : null}
        {create.error === null ? null : <p className="text-md text-red">{messageOf(create.error)}</p>}
      </form>
    </Dialog>
  );
}

/** Something to copy that is not shown again. */
export function SecretBox({ label, secret }: { label: string; secret: string }) {
  return (
    <div className="flex items-center gap-2 rounded-control border border-line2 bg-panel py-1.5 ps-3 pe-1.5">
      <output aria-label={label} className="min-w-0 flex-1 font-mono text-sm break-all">
        {secret}
      </output>
      <CopyButton text={secret} />
    </div>
  );
}

import { useState } from 'react';
import { messageOf, note, useAct } from '../../client';
import { useSetting } from '../../client/setting';
import { useWords } from '../../i18n';
import { Button, Dialog, Field, Input } from '../../ui';

/** Another place to look for LlamaFarm. */
export function ConnectFarm({ open, onClose }: { open: boolean; onClose(): void }) {
  const { t } = useWords('servers');
  const { t: common } = useWords();
  const { value, act, set } = useSetting('models.providers.llamafarm.baseUrl');
  const look = useAct('llamafarm.status', ['system.status', 'models.list']);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const address = typed ?? (typeof value === 'string' ? value : '');
  const close = () => {
    setTyped(null);
    setProblem(null);
    onClose();
  };
  const submit = async () => {
    try {
      await set(address.trim() === '' ? null : address.trim());
      note(t('farm.connected'));
      look.mutate({ refresh: true });
      close();
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={t('farm.connectTitle')}
      description={t('farm.connectText')}
      actions={
        <>
          <Button onClick={close}>{common('cancel')}</Button>
          <Button kind="primary" type="submit" form="connect-farm" disabled={act.isPending}>
            {t('farm.connect')}
          </Button>
        </>
      }
    >
      <form
        id="connect-farm"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field label={t('farm.connectLabel')} problem={problem}>
          {(ids) => (
            <Input {...ids} className="font-mono" placeholder="http://127.0.0.1:14345" value={address} onChange={({ target }) => setTyped(target.value)} />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

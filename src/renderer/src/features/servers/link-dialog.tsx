import { scopes as allScopes, type Scope } from '@shared/contract/define';
import { useEffect, useState } from 'react';
import { messageOf, useAct } from '../../client';
import { useSetting } from '../../client/setting';
import { useWords } from '../../i18n';
import { Button, countdown, Dialog } from '../../ui';
import { SecretBox } from './new-key-dialog';
import { ScopeBoxes } from './scope-boxes';

/** A one-time link that gives another browser a key of its own. */
export function LinkDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const { t } = useWords('servers');
  const { t: common } = useWords();
  const [scopes, setScopes] = useState<Scope[]>([...allScopes]);
  const make = useAct('keys.link');
  const { value: bind } = useSetting('gateway.bind');
  const made = make.data;
  const close = () => {
    make.reset();
    setScopes([...allScopes]);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={t('keys.linkTitle')}
      description={t('keys.linkText')}
      actions={
        <>
          <Button onClick={close}>{made === undefined ? common('cancel') : common('close')}</Button>
          {made === undefined ? (
            <Button kind="primary" disabled={scopes.length === 0 || make.isPending} onClick={() => make.mutate({ scopes })}>
              {t('keys.linkMake')}
            </Button>
          ) : null}
        </>
      }
    >
      {made === undefined ? (
        <div className="flex flex-col gap-4">
          <ScopeBoxes chosen={scopes} onChange={setScopes} />
          {bind === 'loopback' ? <p className="text-sm text-ink2">{t('keys.linkLocal')}</p> : null}
          {make.error === null ? null : <p className="text-md text-red">{messageOf(make.error)}</p>}
        </div>
      ) : (
        <div className="flex flex-col gap-3">
          <SecretBox label={t('keys.linkLabel')} secret={made.url} />
          <Left until={made.expiresAt} />
        </div>
      )}
    </Dialog>
  );
}

function Left({ until }: { until: number }) {
  const { t } = useWords('servers');
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1_000);
    return () => window.clearInterval(timer);
  }, []);
  return until > now ? (
    <p className="text-md text-wheat-ink">{t('keys.linkLeft', { time: countdown(until - now) })}</p>
  ) : (
    <p className="text-md text-red">{t('keys.linkOver')}</p>
  );
}

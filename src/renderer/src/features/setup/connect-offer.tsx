import { useState } from 'react';
import { messageOf, useAct } from '../../client';
import { useSetting } from '../../client/setting';
import { coreText, useWords } from '../../i18n';
import { Button, Field, Input } from '../../ui';
import { OfferCard } from './offer-card';

/** LlamaFarm at an address that a person knows. */
export function ConnectOffer() {
  const { t } = useWords('setup');
  const { set } = useSetting('models.providers.llamafarm.baseUrl');
  const look = useAct('setup.get', ['setup.get', 'system.status', 'models.list']);
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const found = look.data?.findings.llamafarm;
  const ends = { ok: 'done', working: 'working', missing: 'failed', failed: 'failed' } as const;
  const state = look.isPending ? 'working' : found === undefined ? 'open' : ends[found.state];
  const connect = async () => {
    setProblem(null);
    try {
      await set(address.trim());
      await look.mutateAsync({ refresh: true });
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <OfferCard
      title={t('offer.connect.title')}
      text={t('offer.connect.text')}
      best={false}
      state={state}
      problem={found?.cause ? coreText(found.cause) : null}
      action={open ? null : { label: t('offer.connect.action'), run: () => setOpen(true) }}
    >
      {open && state !== 'done' ? (
        <form
          className="mt-3 flex flex-wrap items-end gap-2 border-t border-line pt-3"
          onSubmit={(event) => {
            event.preventDefault();
            void connect();
          }}
        >
          <div className="min-w-0 flex-[1_1_16rem]">
            <Field label={t('offer.connect.label')} problem={problem}>
              {(ids) => (
                <Input
                  {...ids}
                  required
                  className="font-mono"
                  placeholder="http://127.0.0.1:14345"
                  value={address}
                  onChange={({ target }) => setAddress(target.value)}
                />
              )}
            </Field>
          </div>
          <Button type="submit" kind="primary" className="mb-1" disabled={look.isPending}>
            {t('offer.connect.action')}
          </Button>
        </form>
      ) : null}
    </OfferCard>
  );
}

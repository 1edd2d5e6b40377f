import type { Status } from '@shared/contract/system';
import { useState } from 'react';
import { Link } from 'wouter';
import { messageOf, note, useMay } from '../../client';
import { useSetting } from '../../client/setting';
import { coreText, useWords } from '../../i18n';
import { Button, CopyButton, Dialog, Field, fullTime, Select, Switch, shortTime } from '../../ui';
import { type Fact, Mono, PartCard } from './part-card';

/** The gateway: where it listens, for whom, and how it is protected. */
export function GatewayCard({ status, reachable }: { status: Status; reachable: boolean }) {
  const { t } = useWords('servers');
  const mayChange = useMay('admin');
  const { value: bind } = useSetting('gateway.bind');
  const { value: tls } = useSetting('gateway.tls');
  const open = bind !== undefined && bind !== 'loopback';
  const encrypted = typeof tls === 'object' && tls !== null;
  const { address } = status;
  const facts: Fact[] = [
    ...(address === null
      ? []
      : [
          [
            t('gateway.address'),
            <span key="address" className="-my-1 flex items-center gap-1">
              <Mono>{address}</Mono>
              <CopyButton text={address} />
            </span>,
          ] as const,
        ]),
    [t('gateway.version'), <Mono key="version">{status.version}</Mono>],
    [
      t('gateway.since'),
      <span key="since" title={fullTime(status.startedAt)}>
        {shortTime(status.startedAt)}
      </span>,
    ],
    [t('gateway.clients'), t('gateway.clientCount', { count: status.clients })],
    ...(mayChange ? [[t('gateway.tls'), encrypted ? t('gateway.tlsOn') : t(open ? 'gateway.tlsMissing' : 'gateway.tlsOff')] as const] : []),
    [
      t('gateway.sandbox'),
      <span key="sandbox" title={coreText(status.sandbox.detail)}>
        {t(`gateway.sandboxKind.${status.sandbox.kind}`)}
      </span>,
    ],
  ];
  const trouble = status.settingsProblem === null ? null : { detail: status.settingsProblem, action: null };
  return (
    <PartCard
      title={t('gateway.title')}
      tone={reachable ? (trouble === null ? 'good' : 'waits') : 'bad'}
      word={t(reachable ? 'state.ready' : 'state.lost')}
      sentence={t(reachable ? (open ? 'gateway.lan' : 'gateway.ready') : 'gateway.lost')}
      trouble={trouble}
      facts={facts}
    >
      {mayChange ? <Access open={open} encrypted={encrypted} /> : null}
    </PartCard>
  );
}

function Access({ open, encrypted }: { open: boolean; encrypted: boolean }) {
  const { t } = useWords('servers');
  const { t: common } = useWords();
  const { act, set } = useSetting('gateway.bind');
  const auth = useSetting('gateway.auth.mode');
  const [asking, setAsking] = useState(false);
  const bad = (error: unknown) => note(messageOf(error), { tone: 'bad', ms: 12_000 });
  const bindTo = (where: 'loopback' | 'lan') => {
    setAsking(false);
    set(where).then(() => note(t('gateway.lanRestart'), { ms: 10_000 }), bad);
  };
  return (
    <div className="flex flex-col gap-4 border-t border-line pt-4">
      <div className="flex items-center gap-3">
        <div className="min-w-0 flex-1">
          <p className="text-md font-semibold">{t('gateway.lanSwitch')}</p>
          <p className="text-sm text-ink2">{t('gateway.lanHint')}</p>
        </div>
        <Switch label={t('gateway.lanSwitch')} checked={open} disabled={act.isPending} onChange={(on) => (on ? setAsking(true) : bindTo('loopback'))} />
      </div>
      <Field label={t('gateway.auth')}>
        {(ids) => (
          <Select
            {...ids}
            value={auth.value === 'token' ? 'token' : 'local'}
            disabled={auth.value === undefined || auth.act.isPending}
            onChange={({ target }) => auth.set(target.value).then(() => note(t('gateway.authRestart')), bad)}
          >
            <option value="local">{t('gateway.authMode.local')}</option>
            <option value="token">{t('gateway.authMode.token')}</option>
          </Select>
        )}
      </Field>
      <Link href="/settings/gateway" className="self-start text-md font-medium text-accent underline-offset-2 hover:underline">
        {t('gateway.settings')}
      </Link>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('gateway.lanTitle')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{common('cancel')}</Button>
            <Button kind="danger" onClick={() => bindTo('lan')}>
              {t('gateway.lanOpen')}
            </Button>
          </>
        }
      >
        <p>{t('gateway.lanText')}</p>
        {encrypted ? null : <p className="mt-3 rounded-control bg-wheat-soft px-3.5 py-2.5 text-md text-wheat-ink">{t('gateway.lanPlain')}</p>}
      </Dialog>
    </div>
  );
}

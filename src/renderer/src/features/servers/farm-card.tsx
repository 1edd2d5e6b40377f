import type { LlamaFarmStatus } from '@shared/contract/llamafarm';
import { useState } from 'react';
import { messageOf, note, useAct, useCommands, useMay } from '../../client';
import { coreText, useWords } from '../../i18n';
import { Button, Dialog, Dot, type Tone, Waiting } from '../../ui';
import { ConnectFarm } from './connect-farm';
import { FarmLog } from './farm-log';
import { type Fact, Fold, Mono, PartCard } from './part-card';
import { ProvisionSteps } from './provision-steps';

const tones: Record<LlamaFarmStatus['state'], Tone> = { ready: 'good', absent: 'quiet', failing: 'bad', starting: 'waits' };
const well = ['healthy', 'reachable', 'ok'];

/** LlamaFarm: where it was found, how it is, what was tried; start, stop, set up. */
export function FarmCard({ status }: { status: LlamaFarmStatus }) {
  const { t } = useWords('servers');
  const { state, url, foundBy, version, project, provisioned, toolsVia, health, tried, cli, detail, action } = status;
  const waitsForSetUp = state === 'ready' && !provisioned;
  const facts: Fact[] = [
    ...(url === null ? [] : [[t('farm.address'), <Mono key="url">{url}</Mono>] as const]),
    ...(foundBy === null
      ? []
      : [
          [
            '',
            <span key="by" className="text-sm text-ink2">
              {t(`farm.foundBy.${foundBy}`)}
            </span>,
          ] as const,
        ]),
    ...(version === null ? [] : [[t('farm.version'), <Mono key="version">{version}</Mono>] as const]),
    ...(url === null
      ? []
      : ([
          [t('farm.project'), <Mono key="project">{project}</Mono>],
          [t('farm.toolsVia'), t(`farm.via.${toolsVia}`)],
        ] as const)),
    [
      t('farm.command'),
      <span key="cli" className="text-sm break-words" title={coreText(cli.detail)}>
        {cli.found || state !== 'ready' ? coreText(cli.detail) : t('farm.noCommand')}
      </span>,
    ],
  ];
  return (
    <PartCard
      title={t('farm.title')}
      tone={tones[state]}
      word={t(`state.${state}`)}
      sentence={waitsForSetUp ? t('farm.notSetUp') : t(`farm.${state}`)}
      trouble={state === 'ready' && action === null ? null : { detail, action }}
      facts={facts}
    >
      {health.length === 0 ? null : (
        <Fold title={t('farm.healthSome', { count: health.length })}>
          <ul className="flex flex-col gap-1.5 text-md">
            {health.map((item) => (
              <li key={item.name} className="flex items-baseline gap-2.5">
                <Dot tone={well.includes(item.status) ? 'good' : 'waits'} />
                <span className="min-w-0 flex-1">
                  <span className="font-mono text-sm">{item.name}</span> <span className="text-sm break-words text-ink2">{coreText(item.message)}</span>
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {tried.length === 0 ? null : (
        <Fold title={t('farm.tried')}>
          <ul className="flex flex-col gap-1 text-sm">
            {tried.map((attempt) => (
              <li key={attempt.url} className="break-words">
                <Mono>{attempt.url}</Mono> <span className="text-ink2">{coreText(attempt.outcome)}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <FarmLog />
      <FarmActions status={status} />
    </PartCard>
  );
}

function FarmActions({ status }: { status: LlamaFarmStatus }) {
  const { t } = useWords('servers');
  const { t: common } = useWords();
  const mayChange = useMay('admin');
  const stale = ['system.status', 'llamafarm.status', 'models.list'] as const;
  const look = useAct('llamafarm.status', stale);
  const start = useAct('llamafarm.start', stale);
  const stop = useAct('llamafarm.stop', stale);
  const provision = useAct('llamafarm.provision', stale);
  const [asking, setAsking] = useState<'stop' | 'connect' | null>(null);
  const onError = (error: unknown) => note(messageOf(error), { tone: 'bad', ms: 12_000 });
  const lookAgain = () => look.mutate({ refresh: true }, { onError });
  useCommands([{ id: 'llamafarm.look', title: t('commands.look'), section: t('commands.section'), run: lookAgain }]);
  const { state, cli, provisioned, url } = status;
  const doing = look.isPending
    ? t('farm.looking')
    : start.isPending
      ? t('farm.starting_')
      : stop.isPending
        ? t('farm.stopping')
        : provision.isPending
          ? t('farm.settingUp')
          : null;
  const printed = start.data ?? stop.data;
  const canStart = mayChange && cli.found && (state === 'absent' || state === 'failing');
  const wantsSetUp = mayChange && url !== null && (!provisioned || state === 'failing');
  return (
    <>
      <ProvisionSteps running={provision.isPending} onRetry={mayChange ? () => provision.mutate({}, { onError }) : null} />
      {printed === undefined ? null : (
        <Fold title={t('farm.log')}>
          <p className="text-md">{coreText(printed.detail)}</p>
          {printed.log === '' ? null : (
            <pre className="mt-2 max-h-48 overflow-auto rounded-control border border-line bg-bg px-3 py-2 font-mono text-xs whitespace-pre-wrap">
              {printed.log}
            </pre>
          )}
        </Fold>
      )}
      {doing === null ? (
        <div className="flex flex-wrap gap-2">
          {canStart ? (
            <Button small kind="primary" onClick={() => start.mutate({}, { onError })}>
              {t('farm.start')}
            </Button>
          ) : null}
          {wantsSetUp ? (
            <Button small kind="primary" onClick={() => provision.mutate({}, { onError })}>
              {t('farm.setUp')}
            </Button>
          ) : null}
          <Button small onClick={lookAgain}>
            {t('farm.look')}
          </Button>
          {mayChange && url !== null && !wantsSetUp ? (
            <Button small onClick={() => provision.mutate({}, { onError })}>
              {t('farm.again')}
            </Button>
          ) : null}
          {mayChange ? (
            <Button small onClick={() => setAsking('connect')}>
              {t('farm.elsewhere')}
            </Button>
          ) : null}
          {mayChange && cli.found && state === 'ready' ? (
            <Button small kind="danger" onClick={() => setAsking('stop')}>
              {t('farm.stop')}
            </Button>
          ) : null}
        </div>
      ) : (
        <Waiting text={doing} />
      )}
      <ConnectFarm open={asking === 'connect'} onClose={() => setAsking(null)} />
      <Dialog
        open={asking === 'stop'}
        onClose={() => setAsking(null)}
        title={t('farm.stopTitle')}
        actions={
          <>
            <Button onClick={() => setAsking(null)}>{common('cancel')}</Button>
            <Button
              kind="danger"
              onClick={() => {
                setAsking(null);
                stop.mutate({}, { onError });
              }}
            >
              {t('farm.stop')}
            </Button>
          </>
        }
      >
        <p>{t('farm.stopText')}</p>
      </Dialog>
    </>
  );
}

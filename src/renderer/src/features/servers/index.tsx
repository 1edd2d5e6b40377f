import { useState } from 'react';
import { messageOf, useCommands, useConnection, useMay, useRead } from '../../client';
import { useWords } from '../../i18n';
import { Button, Page, Trouble, Waiting } from '../../ui';
import { EngineCard } from './engine-card';
import { FarmCard } from './farm-card';
import { GatewayCard } from './gateway-card';
import { Keys } from './keys';
import { Requests } from './requests';
import { Traffic } from './traffic';

/** LlamaFarm, the engine, the gateway and its callers: how each is, and the one thing to do. */
export default function ServersPage() {
  const { t } = useWords('servers');
  const { t: common } = useWords();
  const mayChange = useMay('admin');
  const connection = useConnection();
  const [dialog, setDialog] = useState<'key' | 'link' | null>(null);
  const { data, error, refetch } = useRead('system.status', {}, { refreshOn: ['llamafarm.changed', 'route.changed', 'settings.changed'], everyMs: 5_000 });
  useCommands(
    mayChange
      ? [
          { id: 'keys.new', title: t('commands.newKey'), section: t('commands.section'), words: 'api token', run: () => setDialog('key') },
          { id: 'keys.link', title: t('commands.link'), section: t('commands.section'), run: () => setDialog('link') },
        ]
      : [],
  );
  return (
    <Page title={common('pages.servers')}>
      <div className="mx-auto flex max-w-6xl flex-col gap-8">
        {error === null ? null : <Trouble text={messageOf(error)} action={<Button onClick={() => void refetch()}>{common('retry')}</Button>} />}
        {data === undefined ? (
          error === null ? (
            <Waiting text={common('loading')} />
          ) : null
        ) : (
          <>
            <div className="grid items-start gap-5 md:grid-cols-2 xl:grid-cols-3">
              <div className="flex min-w-0 flex-col gap-5 xl:contents">
                <FarmCard status={data.llamafarm} />
                <EngineCard engine={data.engine} />
              </div>
              <GatewayCard status={data} reachable={connection === 'open'} />
            </div>
            <Traffic />
            <Keys dialog={dialog} onDialog={setDialog} />
            <Requests address={data.address} />
          </>
        )}
      </div>
    </Page>
  );
}

import type { Desktop } from '@shared/contract/desktop';
import { messageOf, note, useAct, useMay } from '../../client';
import { useWords } from '../../i18n';
import { Button } from '../../ui';
import { Row } from './block';

const actions = { idle: 'check', failed: 'check', available: 'download', ready: 'install' } as const;

/** Looks for a newer version, gets it, installs it: each only when asked. */
export function Update({ update: { state, version, detail } }: { update: Desktop['update'] }) {
  const { t } = useWords('settings');
  const mayChange = useMay('admin');
  const act = useAct('desktop.update', ['desktop.get']);
  const action = state === 'off' || state === 'checking' || state === 'downloading' ? null : actions[state];
  return (
    <Row
      title={t('desktop.updates')}
      hint={
        <>
          {t(`desktop.update.${state}`, { version: version ?? '' })}
          {detail === null ? null : <span className={state === 'failed' ? 'block text-red' : 'block'}>{detail}</span>}
        </>
      }
      control={
        action === null ? undefined : (
          <Button
            small
            disabled={!mayChange || act.isPending}
            onClick={() => act.mutate({ action }, { onError: (error) => note(messageOf(error), { tone: 'bad' }) })}
          >
            {t(`desktop.${action}`)}
          </Button>
        )
      }
    />
  );
}

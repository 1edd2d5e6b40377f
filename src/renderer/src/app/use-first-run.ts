import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useClient, useCommands, useMay } from '../client';
import { useWords } from '../i18n';

/** Opens the first steps when this Farmhand was never set up and nobody asked for another page; the palette opens them at any time. Asked once: the answer looks at every model file. */
export function useFirstRun(): void {
  const { t } = useWords('setup');
  const [location, navigate] = useLocation();
  const client = useClient();
  const mayChange = useMay('admin');
  const here = useRef(location);
  here.current = location;
  useEffect(() => {
    const atStart = () => here.current === '/' || here.current === '/chat';
    if (!mayChange || !atStart()) return;
    client.call('setup.get', {}).then(
      ({ done }) => {
        if (!done && atStart()) navigate('/setup', { replace: true });
      },
      () => {
        // A gateway that cannot tell has its own troubles; the window shows them elsewhere.
      },
    );
  }, [client, mayChange, navigate]);
  useCommands([{ id: 'setup', title: t('command'), section: t('commandSection'), words: 'welcome start wizard', run: () => navigate('/setup') }]);
}

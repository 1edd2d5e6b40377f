import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useCommands, useMay, useRead } from '../client';
import { useWords } from '../i18n';

/** Opens the first steps when this Farmhand was never set up and nobody asked for another page; the palette opens them at any time. */
export function useFirstRun(): void {
  const { t } = useWords('setup');
  const [location, navigate] = useLocation();
  const mayChange = useMay('admin');
  const asked = useRef(false);
  const { data } = useRead('setup.get', {}, { enabled: mayChange });
  useEffect(() => {
    if (data === undefined || asked.current) return;
    asked.current = true;
    if (!data.done && (location === '/' || location === '/chat')) navigate('/setup', { replace: true });
  }, [data, location, navigate]);
  useCommands([{ id: 'setup', title: t('command'), section: t('commandSection'), words: 'welcome start wizard', run: () => navigate('/setup') }]);
}

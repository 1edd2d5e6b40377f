import type { Desktop } from '@shared/contract/desktop';
import { MonitorOff } from 'lucide-react';
import { messageOf, note, useAct, useMay, useRead } from '../../client';
import { coreText, useWords } from '../../i18n';
import { Badge, Button, Switch, Trouble, Waiting } from '../../ui';
import { Row, Rows } from './block';
import { QuickAsk } from './quick-ask';
import { Update } from './update';

/** What only the desktop app can do; in a browser, why not. */
export function DesktopSection() {
  const { t } = useWords('settings');
  const { t: common } = useWords();
  const mayLook = useMay('read');
  const { data, error } = useRead('desktop.get', {}, { refreshOn: ['desktop.changed'] });
  // A key that may not look need not be told what it may not see: this is a browser either way.
  if (!mayLook) return <InBrowser />;
  if (error !== null) return <Trouble text={messageOf(error)} />;
  if (data === undefined) return <Waiting text={common('loading')} />;
  return (
    <>
      {data.available ? <Controls desktop={data} /> : <InBrowser />}
      <Rows>
        <Row
          title={t('desktop.secrets')}
          hint={
            <>
              <span className="font-mono text-xs">{data.secretsBackend.name}</span> {coreText(data.secretsBackend.detail)}
            </>
          }
          control={<Badge tone={data.secretsBackend.plainText ? 'waits' : 'good'}>{t(data.secretsBackend.plainText ? 'desktop.plain' : 'desktop.safe')}</Badge>}
        />
      </Rows>
    </>
  );
}

function InBrowser() {
  const { t } = useWords('settings');
  return (
    <div className="flex items-start gap-4 rounded-card border border-line bg-card px-5 py-4 shadow-soft">
      <MonitorOff size={18} strokeWidth={1.75} aria-hidden="true" className="mt-1 shrink-0 text-ink3" />
      <div className="min-w-0">
        <h2 className="font-serif text-lg font-semibold">{t('desktop.browser')}</h2>
        <p className="mt-1 text-md text-ink2">{t('desktop.browserWhy', { command: 'npm start' })}</p>
      </div>
    </div>
  );
}

function Controls({ desktop }: { desktop: Desktop }) {
  const { t } = useWords('settings');
  const mayChange = useMay('admin');
  const set = useAct('desktop.set', ['desktop.get']);
  const open = useAct('desktop.open');
  const bad = (error: unknown) => note(messageOf(error), { tone: 'bad' });
  return (
    <Rows>
      <Row
        title={t('desktop.openAtLogin')}
        hint={t('desktop.openAtLoginHint')}
        control={
          <Switch
            label={t('desktop.openAtLogin')}
            checked={desktop.openAtLogin}
            disabled={!mayChange || set.isPending}
            onChange={(openAtLogin) => set.mutate({ openAtLogin }, { onError: bad })}
          />
        }
      />
      <Row
        title={t('desktop.closeToTray')}
        hint={t(desktop.tray ? 'desktop.closeToTrayHint' : 'desktop.noTray')}
        control={
          <Switch
            label={t('desktop.closeToTray')}
            checked={desktop.closeToTray}
            disabled={!mayChange || !desktop.tray || set.isPending}
            onChange={(closeToTray) => set.mutate({ closeToTray }, { onError: bad })}
          />
        }
      />
      <QuickAsk quickAsk={desktop.quickAsk} onSet={(quickAskShortcut) => set.mutate({ quickAskShortcut }, { onError: bad })} />
      <Update update={desktop.update} />
      <Row
        title={t('desktop.folders')}
        below={
          <div className="flex flex-wrap gap-2">
            {(['state', 'workspace', 'models', 'logs'] as const).map((folder) => (
              <Button
                key={folder}
                small
                disabled={!mayChange}
                aria-label={t('desktop.openFolder', { name: t(`desktop.folder.${folder}`) })}
                onClick={() => open.mutate({ folder }, { onError: bad })}
              >
                {t(`desktop.folder.${folder}`)}
              </Button>
            ))}
          </div>
        }
      />
    </Rows>
  );
}

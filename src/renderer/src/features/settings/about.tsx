import { useState } from 'react';
import { useLocation } from 'wouter';
import { messageOf, note, useAct, useMay, useRead } from '../../client';
import { useWords } from '../../i18n';
import { Button, Facts } from '../../ui';
import { Sprout } from '../../ui/sprout';
import { Row, Rows } from './block';

/** Which Farmhand this is, where its things are, whose work is in it; and the way back to the first steps. */
export function About() {
  const { t } = useWords('settings');
  const { t: gate } = useWords('gate');
  const mayLook = useMay('read');
  const mayChange = useMay('admin');
  const [, navigate] = useLocation();
  const { data } = useRead('system.status', {});
  const reopen = useAct('setup.reopen', ['setup.get']);
  return (
    <>
      <section className="rounded-card border border-line bg-card px-5 py-4 shadow-soft">
        <div className="mb-4 flex items-center gap-3">
          <Sprout className="size-10" />
          <h2 className="font-serif text-2xl font-semibold">Farmhand</h2>
        </div>
        {mayLook ? null : <p className="text-md text-ink2">{gate('missing', { scope: gate('scope.read'), name: 'read' })}</p>}
        {data === undefined ? null : (
          <Facts
            facts={[
              [
                t('about.version'),
                <span key="version" className="font-mono text-sm">
                  {data.version}
                </span>,
              ],
              [
                t('about.node'),
                <span key="node" className="font-mono text-sm">
                  Node {data.node.replace(/^v/, '')}
                </span>,
              ],
              [
                t('about.gateway'),
                <span key="gateway" className="font-mono text-sm break-all">
                  {data.address}
                </span>,
              ],
              [
                t('about.state'),
                <span key="state" className="font-mono text-sm break-all">
                  {data.stateFolder}
                </span>,
              ],
              [t('about.licence'), t('about.mit')],
            ]}
          />
        )}
      </section>
      <Rows>
        <Row
          title={t('about.first')}
          hint={t('about.firstText')}
          control={
            <Button
              disabled={!mayChange || reopen.isPending}
              onClick={() => reopen.mutate({}, { onSuccess: () => navigate('/setup'), onError: (error) => note(messageOf(error), { tone: 'bad' }) })}
            >
              {t('about.firstDo')}
            </Button>
          }
        />
        <Row title={t('about.packages')} below={<Packages />} />
      </Rows>
    </>
  );
}

function Packages() {
  const { t } = useWords('settings');
  const [text, setText] = useState<string | null>(null);
  if (text === null) {
    return (
      <Button small onClick={() => void import('../../../../../NOTICE?raw').then(({ default: notice }) => setText(notice))}>
        {t('about.packagesShow')}
      </Button>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={t('about.packages')} tabIndex={0} className="max-h-80 overflow-auto rounded-control border border-line bg-bg px-3 py-2">
      <pre className="font-mono text-xs whitespace-pre-wrap">{text}</pre>
    </section>
  );
}

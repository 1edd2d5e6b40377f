import { useState } from 'react';
import { useLocation } from 'wouter';
import { messageOf, note, useAct, useMay, useRead } from '../../client';
import { useWords } from '../../i18n';
import { Button, Page, Trouble, Waiting } from '../../ui';
import { Sprout } from '../../ui/sprout';
import { Findings } from './findings';
import { FirstAnswer } from './first-answer';
import { Offers } from './offers';

/** The first run: what is here, who shall answer, a first answer. Can be skipped, and opened again from Settings and the palette. */
export default function SetupPage() {
  const { t } = useWords('setup');
  const { t: common } = useWords();
  const [, navigate] = useLocation();
  const mayChange = useMay('admin');
  const [byEngine, setByEngine] = useState(false);
  const { data, error, refetch } = useRead('setup.get', {}, { refreshOn: ['llamafarm.changed', 'route.changed', 'settings.changed'] });
  const look = useAct('setup.get', ['setup.get']);
  const finish = useAct('setup.finish', ['setup.get']);
  const leave = (to: string) => finish.mutate({}, { onError: (problem) => note(messageOf(problem), { tone: 'bad' }), onSettled: () => navigate(to) });
  return (
    <Page
      title={common('pages.setup')}
      tools={
        <Button small kind="quiet" title={t('skipHint')} onClick={() => (mayChange ? leave('/chat') : navigate('/chat'))}>
          {t('skip')}
        </Button>
      }
    >
      <div className="mx-auto flex max-w-[720px] flex-col gap-8 pb-8">
        <div className="flex items-start gap-4 pt-2">
          <Sprout className="size-12" />
          <div className="min-w-0">
            <h2 className="font-serif text-3xl font-semibold">{t('welcome')}</h2>
            <p className="mt-1 text-ink2">{t('intro')}</p>
          </div>
        </div>
        {mayChange ? null : <p className="rounded-card bg-wheat-soft px-4 py-3 text-md text-wheat-ink">{t('readOnly')}</p>}
        {error === null ? null : <Trouble text={messageOf(error)} action={<Button onClick={() => void refetch()}>{common('retry')}</Button>} />}
        {data === undefined ? (
          error === null ? (
            <Waiting text={t('found.looking')} />
          ) : null
        ) : (
          <>
            <Findings
              findings={data.findings}
              looking={look.isPending}
              onLook={() => look.mutate({ refresh: true }, { onError: (problem) => note(messageOf(problem), { tone: 'bad' }) })}
            />
            {mayChange ? <Offers setup={data} byEngine={byEngine} onByEngine={setByEngine} /> : null}
            <FirstAnswer model={data.model} byEngine={byEngine} onDone={(sessionId) => leave(`/chat/${sessionId}`)} />
          </>
        )}
      </div>
    </Page>
  );
}

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocation, useRoute } from 'wouter';
import { messageOf, useCommands, useMay } from '../../client';
import { titleOf, useModelLibrary } from '../../client/model-library';
import { useWords } from '../../i18n';
import { Button, Page, Trouble, Waiting } from '../../ui';
import { AddModel } from './add-model';
import { Answering } from './answering';
import { Catalogue } from './catalogue';
import { Downloads } from './downloads';
import { Installed } from './installed';
import { ModelDetails } from './model-details';
import { Offered } from './offered';
import { Roles } from './roles';

/** Who answers, what is here, what can be had. `/models/<id>` opens the details of one. */
export default function ModelsPage() {
  const { t } = useWords('models');
  const { t: common } = useWords();
  const [, navigate] = useLocation();
  const [, params] = useRoute('/models/*');
  const opened = params?.['*'] ? decodeURIComponent(params['*']) : null;
  const mayChange = useMay('admin');
  const [adding, setAdding] = useState<{ open: boolean; path: string }>({ open: false, path: '' });
  const library = useModelLibrary();
  useCommands([
    ...(mayChange ? [{ id: 'models.add', title: t('commands.add'), section: t('commands.section'), run: () => setAdding({ open: true, path: '' }) }] : []),
    { id: 'models.search', title: t('commands.search'), section: t('commands.section'), run: () => document.getElementById('model-search')?.focus() },
  ]);
  const close = () => navigate('/models');
  const open = (id: string) => navigate(`/models/${encodeURIComponent(id)}`);
  const { data, error } = library;
  const openedModel = data?.installed.find(({ id }) => id === opened);
  const title = openedModel === undefined ? data?.catalogue.find(({ id }) => id === opened)?.title : titleOf(openedModel);

  return (
    <Page
      title={common('pages.models')}
      tools={
        mayChange ? (
          <Button small icon={<Plus size={16} strokeWidth={1.75} />} onClick={() => setAdding({ open: true, path: '' })}>
            {t('here.add')}
          </Button>
        ) : undefined
      }
      inspector={
        opened === null || data === undefined
          ? null
          : { title: title ?? opened, onClose: close, content: <ModelDetails id={opened} library={data} onGone={close} /> }
      }
    >
      <div className="mx-auto flex max-w-4xl flex-col gap-8">
        {mayChange ? null : <p className="text-ink2">{t('readOnly')}</p>}
        <Answering library={data} />
        {error === null ? null : <Trouble text={messageOf(error)} action={<Button onClick={() => void library.refetch()}>{common('retry')}</Button>} />}
        {data === undefined ? (
          error === null ? (
            <Waiting text={common('loading')} />
          ) : null
        ) : (
          <>
            <Downloads downloads={data.downloads} />
            <Installed models={data.installed} opened={opened} onOpen={open} />
            <div className="grid items-start gap-8 lg:grid-cols-2">
              <Roles installed={data.installed} />
              <Offered />
            </div>
            <Catalogue library={data} opened={opened} onOpen={open} />
          </>
        )}
      </div>
      <AddModel open={adding.open} path={adding.path} onOpen={(path) => setAdding({ open: true, path })} onClose={() => setAdding({ open: false, path: '' })} />
    </Page>
  );
}

import type { HubModelInfo, ModelDownload } from '@shared/contract/models';
import { ChevronDown, Download, X } from 'lucide-react';
import { useState } from 'react';
import { messageOf, useRead } from '../../client';
import { isOpen } from '../../client/model-library';
import { useWords } from '../../i18n';
import { Badge, Button, bytes, Card, compact, IconButton, Trouble, Waiting } from '../../ui';
import { useGetModel } from './use-get-model';

/** What the hub has for these words. Asks the network only because a person pressed the button. */
export function HubSearch({ words, downloads, onClose }: { words: string; downloads: readonly ModelDownload[]; onClose(): void }) {
  const { t } = useWords('models');
  const { t: common } = useWords();
  const { data, error, isFetching, refetch } = useRead('models.search', { text: words, limit: 20 });
  return (
    <Card title={t('hub.title')} level={3} aside={<IconButton small label={t('hub.close')} icon={<X size={16} strokeWidth={1.75} />} onClick={onClose} />}>
      {error === null ? null : <Trouble text={messageOf(error)} action={<Button onClick={() => void refetch()}>{common('retry')}</Button>} />}
      {isFetching ? <Waiting text={t('hub.searching')} /> : null}
      {data === undefined || error !== null || isFetching ? null : data.models.length === 0 ? (
        <p className="text-ink2">{t('hub.nothing')}</p>
      ) : (
        <ul className="-mx-4 -my-3 divide-y divide-line">
          {data.models.map((model) => (
            <HubRow key={model.repository} model={model} downloads={downloads} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function HubRow({ model, downloads }: { model: HubModelInfo; downloads: readonly ModelDownload[] }) {
  const { t } = useWords('models');
  const [open, setOpen] = useState(model.quants !== null);
  const facts = [t('hub.downloads', { amount: compact(model.downloads) }), model.licence ?? t('unsaid')];
  return (
    <li className="px-4 py-2.5">
      <button
        type="button"
        aria-expanded={open}
        aria-label={t('hub.sizes', { name: model.repository })}
        onClick={() => setOpen(!open)}
        className="flex w-full items-center gap-3 rounded-control text-start"
      >
        <span className="min-w-0 flex-1">
          <span className="block truncate font-semibold">{model.repository}</span>
          <span className="block font-mono text-xs whitespace-pre-wrap text-ink3">{facts.join('  ')}</span>
        </span>
        {model.gated ? <Badge tone="waits">{t('hub.gated')}</Badge> : null}
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" className={open ? 'rotate-180 text-ink2' : 'text-ink2'} />
      </button>
      {open ? <HubSizes model={model} downloads={downloads} /> : null}
    </li>
  );
}

function HubSizes({ model, downloads }: { model: HubModelInfo; downloads: readonly ModelDownload[] }) {
  const { t } = useWords('models');
  const { repository } = model;
  const asked = useRead('models.search', { text: repository, limit: 1 }, { enabled: model.quants === null });
  const { get, busy } = useGetModel();
  const quants = model.quants ?? (asked.isPlaceholderData ? undefined : asked.data?.models.find((one) => one.repository === repository)?.quants);
  if (asked.error !== null) return <p className="mt-2 text-md text-red">{messageOf(asked.error)}</p>;
  if (quants === undefined) return <Waiting text={t('hub.looking')} />;
  if (quants === null || quants.length === 0) return <p className="mt-2 text-md text-ink2">{t('hub.noSizes')}</p>;
  return (
    <ul className="mt-2 flex flex-col gap-1">
      {quants.map(({ quant, bytes: size }) => (
        <li key={quant} className="flex items-center gap-3 font-mono text-xs">
          <span className="flex-1 truncate">{quant}</span>
          <span className="text-ink2">{bytes(size)}</span>
          {downloads.some((download) => isOpen(download) && download.id.includes(repository) && download.id.endsWith(quant)) ? (
            <Badge tone="waits">{t('get.coming')}</Badge>
          ) : (
            <Button
              small
              kind="quiet"
              disabled={busy}
              icon={<Download size={16} strokeWidth={1.75} />}
              aria-label={t('get.getNamed', { title: `${repository} ${quant}` })}
              onClick={() => get(repository, { quant })}
            >
              {t('get.get')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

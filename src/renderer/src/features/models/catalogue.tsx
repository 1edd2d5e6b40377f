import type { MethodOutput } from '@shared/contract';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../../client';
import { isOpen } from '../../client/model-library';
import { useRecommended } from '../../client/use-recommended';
import { ownText, useWords } from '../../i18n';
import { Button, Input, Select, Switch } from '../../ui';
import { CatalogueRow } from './catalogue-row';
import { HubSearch } from './hub-search';
import { matches } from './matches';
import { Section } from './section';

const kinds = ['chat', 'vision', 'embedding', 'rerank'] as const;
type Kind = (typeof kinds)[number];

/** The models that can be downloaded, how each fits, and the hub for everything else. */
export function Catalogue({ library, opened, onOpen }: { library: MethodOutput<'models.catalogue'>; opened: string | null; onOpen(id: string): void }) {
  const { t } = useWords('models');
  const mayChange = useMay('admin');
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Kind | 'all'>('all');
  const [onlyFitting, setOnlyFitting] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const recommended = useRecommended(library);
  const found = library.catalogue.filter(
    (entry) =>
      matches({ ...entry, goodFor: `${entry.goodFor} ${ownText('modelTexts', entry.id) ?? ''}` }, text) &&
      (kind === 'all' || (kind === 'vision' ? entry.vision : entry.kind === kind)) &&
      (!onlyFitting || entry.quants.some(({ verdict }) => verdict === 'fits')),
  );
  const words = text.trim();
  return (
    <Section
      title={t('get.title')}
      aside={
        <span className="flex items-center gap-2.5 text-md text-ink2">
          {t('get.fitting')}
          <Switch label={t('get.fitting')} checked={onlyFitting} onChange={setOnlyFitting} />
        </span>
      }
    >
      <form
        className="flex flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (words !== '' && mayChange) setAsked(words);
        }}
      >
        <div className="relative min-w-48 flex-1">
          <Search size={16} strokeWidth={1.75} aria-hidden="true" className="absolute start-3 top-2.5 text-ink3" />
          <Input
            id="model-search"
            type="search"
            aria-label={t('get.search')}
            placeholder={t('get.search')}
            value={text}
            onChange={({ target }) => setText(target.value)}
            className="ps-9"
          />
        </div>
        <Select
          aria-label={t('get.kinds')}
          value={kind}
          onChange={({ target }) => setKind(kinds.find((name) => name === target.value) ?? 'all')}
          className="w-auto!"
        >
          <option value="all">{t('get.all')}</option>
          {kinds.map((name) => (
            <option key={name} value={name}>
              {name === 'vision' ? t('get.vision') : t(`here.kind.${name}`)}
            </option>
          ))}
        </Select>
        {mayChange ? (
          <Button type="submit" disabled={words === ''}>
            {t('get.tryHub')}
          </Button>
        ) : null}
      </form>
      {asked === null ? null : <HubSearch words={asked} downloads={library.downloads} onClose={() => setAsked(null)} />}
      {found.length === 0 ? (
        <p className="rounded-card border border-dashed border-line2 px-4 py-5 text-center text-md text-ink2">{t('get.nothing')}</p>
      ) : (
        <ul className="divide-y divide-line rounded-card border border-line bg-card shadow-soft">
          {found.map((entry) => (
            <CatalogueRow
              key={entry.id}
              entry={entry}
              open={opened === entry.id}
              onOpen={() => onOpen(entry.id)}
              recommended={recommended?.entry.id === entry.id}
              coming={(quant) =>
                library.downloads.some((download) => isOpen(download) && download.id.toLowerCase().includes(`${entry.id}:${quant}`.toLowerCase()))
              }
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

import type { CatalogueEntry } from '@shared/contract/models';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useMay } from '../../client';
import { ownText, useWords } from '../../i18n';
import { Badge, Button, bytes, classes, compact, Select } from '../../ui';
import { verdictTones } from './fit';
import { useGetModel } from './use-get-model';

export interface CatalogueRowProps {
  entry: CatalogueEntry;
  open: boolean;
  recommended: boolean;
  /** Whether a download of this size is under way. */
  coming(quant: string): boolean;
  onOpen(): void;
}

/** One model that can be had: what for, how large, whether it fits, and the button that gets it. */
export function CatalogueRow({ entry, open, recommended, coming, onOpen }: CatalogueRowProps) {
  const { t } = useWords('models');
  const mayChange = useMay('admin');
  const { get, busy } = useGetModel();
  const { title, goodFor, quants } = entry;
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = quants.find(({ quant }) => quant === wanted) ?? quants.find(({ verdict }) => verdict === 'fits') ?? quants[0];
  if (chosen === undefined) return null;
  const sizeOf = (count: number) => (count === 0 ? t('get.unknownSize') : bytes(count));
  const abilities = [entry.vision ? t('get.vision') : '', entry.tools ? t('get.tools') : '', entry.thinking ? t('get.thinking') : ''].filter(
    (word) => word !== '',
  );
  const tags = [compact(entry.parameters), ...abilities, entry.licence.id];
  return (
    <li className={classes('flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 first:rounded-t-card last:rounded-b-card', open && 'bg-panel')}>
      <button
        type="button"
        onClick={onOpen}
        aria-label={t('here.open', { title })}
        aria-expanded={open}
        className="min-w-0 flex-[1_1_18rem] rounded-control text-start"
      >
        <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <span className="font-semibold">{title}</span>
          <Badge tone={verdictTones[chosen.verdict]}>{t(`fit.${chosen.verdict}`)}</Badge>
          {recommended ? <Badge tone="info">{t('get.recommended')}</Badge> : null}
          {entry.kind === 'chat' ? null : <Badge tone="quiet">{t(`here.kind.${entry.kind}`)}</Badge>}
        </span>
        <span className="block text-md text-ink2">{ownText('modelTexts', entry.id) ?? goodFor}</span>
        <span className="block font-mono text-xs whitespace-pre-wrap text-ink3">{tags.join('  ')}</span>
      </button>
      <div className="flex items-center gap-2">
        {quants.length === 1 ? (
          <span className="font-mono text-xs whitespace-pre-wrap text-ink2">
            {chosen.quant} {sizeOf(chosen.bytes)}
          </span>
        ) : (
          <Select
            aria-label={t('get.quant', { title })}
            value={chosen.quant}
            onChange={({ target }) => setWanted(target.value)}
            className="h-7! w-auto! font-mono text-xs!"
          >
            {quants.map(({ quant, bytes: size }) => (
              <option key={quant} value={quant}>
                {quant} {sizeOf(size)}
              </option>
            ))}
          </Select>
        )}
        {chosen.installedId !== null ? (
          <Badge tone="good">{t('get.here')}</Badge>
        ) : coming(chosen.quant) ? (
          <Badge tone="waits">{t('get.coming')}</Badge>
        ) : mayChange ? (
          <Button
            small
            disabled={busy}
            icon={<Download size={16} strokeWidth={1.75} />}
            aria-label={t('get.getNamed', { title })}
            onClick={() => get(`${entry.id}:${chosen.quant}`)}
          >
            {t('get.get')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

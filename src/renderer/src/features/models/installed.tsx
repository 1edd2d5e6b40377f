import type { LocalModel } from '@shared/contract/models';
import { HardDrive } from 'lucide-react';
import { useMay } from '../../client';
import { titleOf } from '../../client/model-library';
import { useWords } from '../../i18n';
import { Badge, Button, bytes, classes } from '../../ui';
import { Section } from './section';
import { useChooseModel } from './use-model';

/** Every model file on this computer, whoever put it there. */
export function Installed({ models, opened, onOpen }: { models: readonly LocalModel[]; opened: string | null; onOpen(id: string): void }) {
  const { t } = useWords('models');
  const { choose, busy, dialog } = useChooseModel();
  return (
    <Section title={t('here.title')}>
      {dialog}
      {models.length === 0 ? (
        <div className="rounded-card border border-dashed border-line2 px-5 py-6 text-center">
          <p className="font-semibold">{t('here.empty')}</p>
          <p className="mt-1 text-md text-ink2">{t('here.emptyHint')}</p>
        </div>
      ) : (
        <ul className="divide-y divide-line rounded-card border border-line bg-card shadow-soft">
          {models.map((model) => (
            <InstalledRow key={model.id} model={model} open={opened === model.id} onOpen={() => onOpen(model.id)} onUse={() => choose(model)} busy={busy} />
          ))}
        </ul>
      )}
    </Section>
  );
}

interface RowProps {
  model: LocalModel;
  open: boolean;
  busy: boolean;
  onOpen(): void;
  onUse(): void;
}

function InstalledRow({ model, open, busy, onOpen, onUse }: RowProps) {
  const { t } = useWords('models');
  const mayChange = useMay('admin');
  const { source, state, quant, chosen, kind } = model;
  const title = titleOf(model);
  return (
    <li className={classes('flex items-center gap-3 px-4 py-2.5 first:rounded-t-card last:rounded-b-card', open && 'bg-panel')}>
      <HardDrive size={18} strokeWidth={1.75} aria-hidden="true" className={classes('shrink-0 max-sm:hidden', chosen ? 'text-accent' : 'text-ink3')} />
      <button type="button" onClick={onOpen} aria-label={t('here.open', { title })} aria-expanded={open} className="min-w-0 flex-1 rounded-control text-start">
        <span className="flex flex-wrap items-center gap-x-2.5">
          <span className="min-w-0 truncate font-semibold">{title}</span>
          {chosen ? <Badge tone="good">{t('here.answers')}</Badge> : null}
          {state === 'broken' ? <Badge tone="bad">{t('here.broken')}</Badge> : null}
          {kind === 'chat' ? null : <Badge tone="info">{t(`here.kind.${kind}`)}</Badge>}
        </span>
        <span className="block truncate text-sm text-ink2">
          {t(`here.source.${source}`)}
          <span className="font-mono text-xs whitespace-pre-wrap text-ink3">
            {'  '}
            {[bytes(model.bytes), quant ?? ''].filter((word) => word !== '').join('  ')}
          </span>
        </span>
      </button>
      {mayChange && !chosen && state === 'ready' && kind === 'chat' ? (
        <Button small disabled={busy} aria-label={t('here.useNamed', { title })} onClick={onUse}>
          {t('here.use')}
        </Button>
      ) : null}
    </li>
  );
}

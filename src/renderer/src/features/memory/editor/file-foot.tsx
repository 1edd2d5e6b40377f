import { writerSchema } from '@shared/contract/memory';
import { useMay, useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { classes, number, shortTime } from '../../../ui';
import type { OpenFile } from '../state/use-file';
import { writerColours } from '../versions/writer-colours';

/** Under the text: whether it is saved, what it costs, and whose stripe is whose. */
export function FileFoot({ file, open }: { file: string; open: OpenFile }) {
  const { t } = useWords('memory');
  const may = useMay('admin');
  const { data } = useRead('memory.tree', {}, { refreshOn: ['memory.changed'] });
  const entry = data?.files.find((each) => each.file === file);
  const present = new Set(open.onDisk?.lines.map(({ by }) => by));
  const shown = writerSchema.options.filter((by) => present.has(by));
  const state = open.saving ? t('saving') : open.draft !== undefined ? t('unsaved') : t('saved');
  return (
    <footer className="flex min-h-9 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-7 py-1.5 text-xs text-ink2 max-md:px-4">
      <span className={classes('flex items-center gap-1.5', open.draft !== undefined && 'font-medium text-wheat-ink')}>
        <span aria-hidden="true" className={classes('size-2 rounded-full', open.draft === undefined ? 'bg-accent' : 'bg-wheat')} />
        {may ? state : t('readOnly')}
        {open.draft === undefined && open.onDisk !== undefined ? <span className="font-mono text-ink3">{shortTime(open.onDisk.updatedAt)}</span> : null}
      </span>
      {entry === undefined ? null : (
        <span className={entry.cutFrom === null ? undefined : 'text-red'}>
          {entry.cutFrom !== null ? t('cut', { count: entry.cutFrom }) : entry.inPrompt ? t('inPrompt', { tokens: number(entry.tokens) }) : t('notInPrompt')}
        </span>
      )}
      <ul aria-label={t('wrote')} className="ms-auto flex items-center gap-3 max-md:hidden">
        {shown.map((by) => (
          <li key={by} className="flex items-center gap-1.5">
            <span aria-hidden="true" className={classes('h-3 w-1', writerColours[by])} />
            {t(`writers.${by}`)}
          </li>
        ))}
      </ul>
    </footer>
  );
}

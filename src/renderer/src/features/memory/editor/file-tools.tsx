import { Columns2, Eye, History, MoreHorizontal, PencilLine, RotateCcw, Trash2 } from 'lucide-react';
import { useMay } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, classes, IconButton, Menu } from '../../../ui';
import { useDrafts, type View } from '../state/drafts';

const views: { view: View; Icon: typeof Eye }[] = [
  { view: 'write', Icon: PencilLine },
  { view: 'both', Icon: Columns2 },
  { view: 'read', Icon: Eye },
];

/** At the right of the file's name: how it is shown, its versions, saving. */
export function FileTools({
  dirty,
  saving,
  removable,
  historyOpen,
  onSave,
  onDiscard,
  onRemove,
  onHistory,
}: {
  dirty: boolean;
  saving: boolean;
  removable: boolean;
  historyOpen: boolean;
  onSave(): void;
  onDiscard(): void;
  onRemove(): void;
  onHistory(): void;
}) {
  const { t } = useWords('memory');
  const may = useMay('admin');
  const { view, setView } = useDrafts();
  return (
    <div className="flex shrink-0 items-center gap-1">
      <fieldset aria-label={t('views.label')} className="me-1 flex rounded-control border border-line p-0.5">
        {views.map(({ view: each, Icon }) => (
          <IconButton
            key={each}
            small
            className={classes(each === view && 'bg-card shadow-soft', each === 'both' && 'max-lg:hidden')}
            label={t(`views.${each}`)}
            pressed={each === view}
            icon={<Icon size={16} strokeWidth={1.75} />}
            onClick={() => setView(each)}
          />
        ))}
      </fieldset>
      <IconButton
        className="max-sm:hidden"
        label={t('showHistory')}
        pressed={historyOpen}
        icon={<History size={18} strokeWidth={1.75} />}
        onClick={onHistory}
      />
      <Menu
        label={t('more')}
        trigger={<IconButton label={t('more')} icon={<MoreHorizontal size={18} strokeWidth={1.75} />} />}
        items={[
          [{ label: t('showHistory'), icon: <History size={16} strokeWidth={1.75} />, onSelect: onHistory }],
          may
            ? [
                { label: t('discard'), icon: <RotateCcw size={16} strokeWidth={1.75} />, disabled: !dirty, onSelect: onDiscard },
                { label: t('removeFile'), icon: <Trash2 size={16} strokeWidth={1.75} />, danger: true, disabled: !removable, onSelect: onRemove },
              ]
            : [],
        ]}
      />
      {may ? (
        <Button kind="primary" disabled={!dirty || saving} onClick={onSave}>
          {t('save')}
        </Button>
      ) : null}
    </div>
  );
}

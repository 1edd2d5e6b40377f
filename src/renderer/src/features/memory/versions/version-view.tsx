import { ArrowLeft } from 'lucide-react';
import { messageOf, note, useAct, useMay, useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, shortTime, Trouble, Waiting } from '../../../ui';
import type { OpenFile } from '../state/use-file';
import { TextDiff } from './text-diff';

/** A former version against what is there now, and the way back to it. */
export function VersionView({ file, versionId, open, onClose }: { file: string; versionId: string; open: OpenFile; onClose(): void }) {
  const { t } = useWords('memory');
  const { t: common } = useWords();
  const may = useMay('admin');
  const { data, error } = useRead('memory.version', { id: versionId });
  const revert = useAct('memory.revert', ['memory.get', 'memory.tree', 'memory.versions']);
  const { onDisk } = open;
  if (error !== null) return <Trouble text={messageOf(error)} action={<Button onClick={onClose}>{t('back')}</Button>} />;
  if (data === undefined || onDisk === undefined || data.version.id !== versionId) return <Waiting text={common('loading')} />;
  const at = shortTime(data.version.at);
  const goBack = () =>
    revert.mutate(
      { file, versionId, baseHash: onDisk.hash },
      {
        onSuccess: ({ hash }) => {
          if (hash !== null) open.mine(hash);
          const former = onDisk.text;
          note(t('reverted', { at }), {
            action: {
              label: common('undo'),
              run: () => void open.saveAs(former, hash).then((saved) => (saved.ok ? note(t('undone')) : note(messageOf(saved.error), { tone: 'bad' }))),
            },
          });
          onClose();
        },
        onError: (problem) => note(messageOf(problem), { tone: 'bad' }),
      },
    );
  return (
    <div className="mx-auto flex max-w-180 flex-col gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <Button
          kind="quiet"
          small
          className="-ms-2.5"
          icon={<ArrowLeft size={16} strokeWidth={1.75} aria-hidden="true" className="rtl:-scale-x-100" />}
          onClick={onClose}
        >
          {t('back')}
        </Button>
      </div>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-2">
        <h2 className="min-w-0 flex-1 text-lg font-semibold">
          {t('version', { at })} <span className="font-normal text-ink2">{t('versionBy', { who: t(`writers.${data.version.by}`) })}</span>
        </h2>
        {may && !data.version.current ? (
          <Button kind="primary" disabled={revert.isPending} onClick={goBack}>
            {t('revert')}
          </Button>
        ) : null}
      </div>
      {data.text === onDisk.text ? null : <p className="text-md text-ink2">{t('fromTo')}</p>}
      <TextDiff before={data.text} after={onDisk.text} label={t('compare')} />
    </div>
  );
}

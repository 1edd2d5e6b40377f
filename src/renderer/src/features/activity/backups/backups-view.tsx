import type { Backup } from '@shared/contract/backup';
import { Archive } from 'lucide-react';
import { useState } from 'react';
import { messageOf, note, useAct, useMay, useRead } from '../../../client';
import { coreText, useWords } from '../../../i18n';
import { Badge, Button, bytes, CopyButton, Dialog, Empty, fullTime, shortTime, Trouble, Waiting } from '../../../ui';

/** Archives of everything, made daily and by hand, and the way back to one. */
export function BackupsView() {
  const { t } = useWords('activity');
  const { t: common } = useWords();
  const may = useMay('admin');
  const { data, error, refetch } = useRead('backup.list', {}, { refreshOn: ['backup.made'] });
  const create = useAct('backup.create', ['backup.list']);
  const [chosen, setChosen] = useState<Backup | null>(null);
  if (error !== null && data === undefined)
    return <Trouble text={messageOf(error)} action={<Button onClick={() => void refetch()}>{common('retry')}</Button>} />;
  if (data === undefined) return null;
  const make = () => create.mutate({}, { onSuccess: ({ backup }) => note(t('backup.made', { name: backup.name })) });
  const button = !may ? null : create.isPending ? (
    <Waiting text={t('backup.making')} />
  ) : (
    <Button kind="primary" icon={<Archive size={16} strokeWidth={1.75} aria-hidden="true" />} onClick={make}>
      {t('backup.make')}
    </Button>
  );
  return (
    <div className="flex flex-col gap-5">
      {data.problem === null ? null : <Trouble text={t('backup.problem', { problem: data.problem })} />}
      {create.isError ? <Trouble text={messageOf(create.error)} /> : null}
      {data.backups.length === 0 ? (
        <Empty title={t('backup.none')} action={button}>
          {t('backup.noneHint')}
        </Empty>
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-4">
            <p className="min-w-60 flex-1 text-md text-ink2">
              {t('backup.intro')} {data.last === null ? '' : t('backup.last', { at: shortTime(data.last.at) })}
            </p>
            {button}
          </div>
          {create.data === undefined || create.data.left.length === 0 ? null : (
            <p className="text-sm text-ink3">{t('backup.left', { left: create.data.left.map((each) => coreText(each)).join('; ') })}</p>
          )}
          <ul className="divide-y divide-line rounded-card border border-line bg-card">
            {data.backups.map((backup) => (
              <li key={backup.file} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
                <time dateTime={new Date(backup.at).toISOString()} className="w-56 text-md font-medium max-sm:w-full">
                  {fullTime(backup.at)}
                </time>
                <Badge tone={backup.kind === 'damaged' ? 'bad' : backup.kind === 'asked' ? 'good' : 'quiet'}>{t(`backup.kind.${backup.kind}`)}</Badge>
                <span className="min-w-24 flex-1 font-mono text-sm text-ink2">{bytes(backup.bytes)}</span>
                <CopyButton text={backup.file} label={t('backup.copyPath', { name: backup.name })} />
                {may && backup.kind !== 'damaged' ? (
                  <Button small aria-label={t('backup.restoreOf', { name: backup.name })} onClick={() => setChosen(backup)}>
                    {t('backup.restore')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          <p className="text-sm text-ink3">
            {t('backup.folder')}: <span className="font-mono break-all">{data.folder}</span>
          </p>
        </>
      )}
      {chosen === null ? null : <Restore backup={chosen} onClose={() => setChosen(null)} />}
    </div>
  );
}

function Restore({ backup, onClose }: { backup: Backup; onClose(): void }) {
  const { t } = useWords('activity');
  const { t: common } = useWords();
  const restore = useAct('backup.restore');
  const go = () =>
    restore.mutate(
      { name: backup.name },
      {
        onSuccess: ({ detail }) => {
          onClose();
          const undo = () =>
            void restore.mutateAsync({ name: backup.name, cancel: true }).then(
              () => note(t('backup.cancelled')),
              (error: unknown) => note(messageOf(error), { tone: 'bad' }),
            );
          note(coreText(detail), { ms: 20_000, action: { label: common('undo'), run: undo } });
        },
      },
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('backup.restoreTitle')}
      description={t('backup.restoreHint', { name: backup.name, at: fullTime(backup.at) })}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="danger" disabled={restore.isPending} onClick={go}>
            {t('backup.restoreDo')}
          </Button>
        </>
      }
    >
      {restore.isError ? <Trouble text={messageOf(restore.error)} /> : null}
    </Dialog>
  );
}

import { FileArchive } from 'lucide-react';
import { messageOf, say, useAct, useMay } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, bytes, Card, CopyButton, Facts, Trouble, Waiting } from '../../../ui';

/** One archive for whoever helps, with secrets removed. */
export function Diagnostics() {
  const { t } = useWords('activity');
  const may = useMay('admin');
  const make = useAct('system.diagnostics');
  return (
    <Card title={t('diagnostics.title')}>
      <p className="text-md text-ink2">{t('diagnostics.hint')}</p>
      <div className="mt-3 flex flex-col gap-3">
        {make.isError ? <Trouble text={messageOf(make.error)} /> : null}
        {make.data === undefined ? null : (
          <Facts
            facts={[
              [
                t('diagnostics.file'),
                <span key="file" className="flex items-center gap-1">
                  <span className="min-w-0 font-mono text-sm break-all">{make.data.file}</span>
                  <CopyButton text={make.data.file} label={t('diagnostics.copyPath')} />
                </span>,
              ],
              [t('diagnostics.size'), bytes(make.data.bytes)],
              [
                t('diagnostics.holds'),
                <span key="holds" className="font-mono text-sm break-words">
                  {make.data.holds.join(', ')}
                </span>,
              ],
            ]}
          />
        )}
        {make.isPending ? (
          <Waiting text={t('diagnostics.making')} />
        ) : may ? (
          <Button
            className="self-start"
            icon={<FileArchive size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => make.mutate({}, { onSuccess: () => say(t('diagnostics.made')) })}
          >
            {t('diagnostics.make')}
          </Button>
        ) : (
          <p className="text-sm text-ink3">{t('diagnostics.mayNot')}</p>
        )}
      </div>
    </Card>
  );
}

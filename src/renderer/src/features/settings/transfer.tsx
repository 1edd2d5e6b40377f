import type { JsonValue } from '@shared/domain/json';
import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { messageOf, note, useAct, useClient, useMay, useRead } from '../../client';
import { useWords } from '../../i18n';
import { Button, CopyButton, Dialog } from '../../ui';
import { Row, Rows } from './block';
import { pathsIn } from './paths-in';

/** Settings of this computer for another one, and back; never a secret. */
export function Transfer() {
  const { t } = useWords('settings');
  const { t: common } = useWords();
  const client = useClient();
  const mayChange = useMay('admin');
  const { data } = useRead('settings.get', {}, { enabled: mayChange });
  const take = useAct('settings.import', ['settings.get', 'settings.catalogue', 'system.status']);
  const chooser = useRef<HTMLInputElement>(null);
  const [offered, setOffered] = useState<JsonValue | null>(null);
  const bad = (error: unknown) => note(messageOf(error), { tone: 'bad', ms: 12_000 });

  const save = async () => {
    try {
      const { document: settings, left } = await client.call('settings.export', {});
      download(JSON.stringify(settings, null, 2), 'farmhand-settings.json');
      note(t('transfer.exported', { count: left.length }));
    } catch (error) {
      bad(error);
    }
  };
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      const read: JsonValue = JSON.parse(await file.text());
      setOffered(read);
    } catch {
      note(t('transfer.notJson'), { tone: 'bad' });
    }
  };
  const takeOver = () => {
    if (offered === null) return;
    take.mutate(
      { document: offered },
      {
        onSuccess: ({ changed, restart }) => {
          setOffered(null);
          const told = changed.length === 0 ? t('transfer.tookNone') : t('transfer.took', { count: changed.length });
          note(restart ? `${told} ${t('transfer.needsRestart')}` : told, { ms: 10_000 });
        },
        onError: (error) => {
          setOffered(null);
          bad(error);
        },
      },
    );
  };

  return (
    <>
      <Rows>
        <Row
          title={t('transfer.export')}
          hint={t('transfer.exportText')}
          control={
            <Button disabled={!mayChange} icon={<Download size={16} strokeWidth={1.75} />} onClick={() => void save()}>
              {t('transfer.exportDo')}
            </Button>
          }
        />
        <Row
          title={t('transfer.import')}
          hint={t('transfer.importText')}
          control={
            <>
              <Button disabled={!mayChange} icon={<Upload size={16} strokeWidth={1.75} />} onClick={() => chooser.current?.click()}>
                {t('transfer.importDo')}
              </Button>
              <input
                ref={chooser}
                type="file"
                accept="application/json,.json"
                aria-label={t('transfer.importFile')}
                className="hidden"
                onChange={({ target }) => {
                  void choose(target.files?.[0]);
                  target.value = '';
                }}
              />
            </>
          }
        />
        {data === undefined ? null : (
          <Row
            title={t('transfer.file')}
            hint={
              <span className="flex items-center gap-1 font-mono text-sm">
                <span className="min-w-0 break-all">{data.file}</span>
                <CopyButton text={data.file} />
              </span>
            }
          />
        )}
      </Rows>
      <Dialog
        open={offered !== null}
        onClose={() => setOffered(null)}
        title={t('transfer.confirm')}
        actions={
          <>
            <Button onClick={() => setOffered(null)}>{common('cancel')}</Button>
            <Button kind="primary" disabled={take.isPending} onClick={takeOver}>
              {t('transfer.take')}
            </Button>
          </>
        }
      >
        <p className="mb-2 text-md text-ink2">{t('transfer.values')}</p>
        <ul className="flex flex-col gap-1 font-mono text-sm">
          {(offered === null ? [] : pathsIn(offered)).map(({ path, value }) => (
            <li key={path} className="break-all">
              {path}: <span className="text-ink2">{value}</span>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

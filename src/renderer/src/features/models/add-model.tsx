import { FileUp } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { messageOf, note, useAct, useMay } from '../../client';
import { desktopBridge } from '../../client/desktop';
import { useWords } from '../../i18n';
import { Button, classes, Dialog, Field, Input } from '../../ui';

/** Makes a model file known by its path. In the desktop a file can be dropped; a browser does not tell where it lies. */
export function AddModel({ open, path, onOpen, onClose }: { open: boolean; path: string; onOpen(path: string): void; onClose(): void }) {
  const { t } = useWords('models');
  const { t: common } = useWords();
  const mayChange = useMay('admin');
  const add = useAct('models.add', ['models.catalogue']);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (!mayChange) return null;
  const close = () => {
    setProblem(null);
    onClose();
  };
  const submit = () =>
    add.mutate(
      { path: path.trim() },
      {
        onSuccess: ({ title }) => {
          note(t('add.added', { title }));
          close();
        },
        onError: (error) => setProblem(messageOf(error)),
      },
    );
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    const bridge = desktopBridge();
    const found = bridge?.pathForFile(file) ?? '';
    setProblem(found === '' ? t('add.noPath') : null);
    if (found !== '') onOpen(found);
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={t('add.title')}
      description={t('add.text')}
      actions={
        <>
          <Button onClick={close}>{common('cancel')}</Button>
          <Button kind="primary" type="submit" form="add-model" disabled={path.trim() === '' || add.isPending}>
            {t('add.submit')}
          </Button>
        </>
      }
    >
      <form
        id="add-model"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: whoever cannot drop writes the path into the field below */}
        <div
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          className={classes(
            'flex flex-col items-center gap-1 rounded-card border border-dashed px-4 py-6 text-center',
            over ? 'border-accent bg-soft' : 'border-line2 bg-panel',
          )}
        >
          <FileUp size={18} strokeWidth={1.75} aria-hidden="true" className="text-ink3" />
          <p className="font-semibold">{t('add.drop')}</p>
          <p className="text-sm text-ink2">{t('add.dropHint')}</p>
        </div>
        <Field label={t('add.path')} problem={problem}>
          {(ids) => <Input {...ids} className="font-mono" placeholder={t('add.placeholder')} value={path} onChange={({ target }) => onOpen(target.value)} />}
        </Field>
      </form>
    </Dialog>
  );
}

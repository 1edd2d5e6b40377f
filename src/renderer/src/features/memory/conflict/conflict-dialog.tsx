import { lazy, Suspense, useEffect, useState } from 'react';
import { messageOf, note } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, Dialog, Trouble, Waiting } from '../../../ui';
import { type Draft, useDrafts } from '../state/drafts';
import type { OpenFile, Saved } from '../state/use-file';

const MergeEditor = lazy(() => import('./merge-editor'));

interface Texts {
  theirs: string;
  hash: string;
  right: string;
  merged: boolean;
}

/** A file changed while a person wrote: theirs, mine, or both together. Nothing is overwritten until one is chosen. */
export function ConflictDialog({ file, open, onClose }: { file: string; open: OpenFile; onClose(): void }) {
  const { t } = useWords('memory');
  const { t: common } = useWords();
  const { onDisk, draft, saveAs, saving, discard, settle } = open;
  const texts = useTexts(onDisk, draft);
  const [right, setRight] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (draft === undefined || onDisk === undefined || texts === null) return null;

  const save = async (text: string) => {
    const saved: Saved = await saveAs(text, texts.hash);
    if (saved.ok) {
      note(t('savedNote', { file }));
      onClose();
    } else {
      setRight(null);
      setTrouble(saved.conflict ? t('conflict.again') : messageOf(saved.error));
    }
  };
  const takeTheirs = () => {
    discard();
    settle();
    onClose();
    note(t('conflict.tookTheirs'), { action: { label: common('undo'), run: () => useDrafts.getState().put(file, draft) } });
  };

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('conflict.title', { file })}
      description={t('conflict.hint')}
      actions={
        <>
          <Button onClick={takeTheirs} disabled={saving}>
            {t('conflict.keepTheirs')}
          </Button>
          <Button onClick={() => void save(draft.text)} disabled={saving}>
            {t('conflict.keepMine')}
          </Button>
          <Button kind="primary" onClick={() => void save(right ?? texts.right)} disabled={saving}>
            {t('conflict.keepMerged')}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-md text-ink2">{texts.merged ? t('conflict.merged') : t('conflict.unmerged')}</p>
      <div className="mb-1 grid grid-cols-2 gap-6 text-sm font-semibold">
        <span>{t('conflict.theirs')}</span>
        <span>{t('conflict.mine')}</span>
      </div>
      <Suspense fallback={<Waiting text={common('loading')} />}>
        <MergeEditor
          key={texts.hash}
          left={texts.theirs}
          right={texts.right}
          labels={{ left: t('conflict.theirs'), right: t('conflict.mine'), take: t('conflict.takeChunk'), unchanged: t('conflict.unchanged') }}
          onChange={setRight}
        />
      </Suspense>
      {trouble === null ? null : (
        <div className="mt-3">
          <Trouble text={trouble} />
        </div>
      )}
    </Dialog>
  );
}

/** What is put side by side; put together anew only when the file changes once more. */
function useTexts(onDisk: OpenFile['onDisk'], draft: Draft | undefined): Texts | null {
  const [texts, setTexts] = useState<Texts | null>(null);
  useEffect(() => {
    if (onDisk === undefined || draft === undefined) return;
    let left = false;
    void import('./merge-texts').then(({ mergeTexts }) => {
      if (left) return;
      const merged = mergeTexts(draft.baseText, draft.text, onDisk.text);
      setTexts((known) =>
        known?.hash === onDisk.hash ? known : { theirs: onDisk.text, hash: onDisk.hash, right: merged ?? draft.text, merged: merged !== null },
      );
    });
    return () => {
      left = true;
    };
  }, [onDisk, draft]);
  return texts;
}

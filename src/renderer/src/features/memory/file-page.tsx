import { type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { messageOf, note, useAct, useClient, useCommands, useMay, useRead } from '../../client';
import { useWords } from '../../i18n';
import { Button, Empty, Page, Trouble, Waiting } from '../../ui';
import { visibleText } from '../../ui/visible-text';
import { ConflictDialog } from './conflict/conflict-dialog';
import { FileBody } from './editor/file-body';
import { FileFoot } from './editor/file-foot';
import { FileNotices } from './editor/file-notices';
import { FileTools } from './editor/file-tools';
import { hrefOf } from './state/address';
import { useDrafts } from './state/drafts';
import { useFile } from './state/use-file';
import { History } from './versions/history';
import { VersionView } from './versions/version-view';

/** One file: to read, to write, to save; its versions in the inspector. */
export function FilePage({ file, list, onBack }: { file: string; list: { label: string; content: ReactNode }; onBack(): void }) {
  const { t } = useWords('memory');
  const { t: common } = useWords();
  const [, go] = useLocation();
  const client = useClient();
  const may = useMay('admin');
  const open = useFile(file);
  const remove = useAct('memory.remove', ['memory.tree']);
  const tree = useRead('memory.tree', {}, { refreshOn: ['memory.changed'] });
  const [history, setHistory] = useState(false);
  const [version, setVersion] = useState<string | null>(null);
  const [settling, setSettling] = useState(false);
  const { onDisk, draft, saving, stale } = open;
  const dirty = draft !== undefined;
  useWarning(dirty);

  const bad = (error: unknown) => note(messageOf(error), { tone: 'bad' });
  const save = async () => {
    if (draft === undefined || saving) return;
    if (stale) {
      setSettling(true);
      return;
    }
    const former = draft.baseText;
    const saved = await open.saveAs(draft.text, draft.baseHash);
    if (!saved.ok) {
      if (saved.conflict) setSettling(true);
      else bad(saved.error);
      return;
    }
    const undo = async () => {
      const { hash } = await client.call('memory.get', { file });
      const back = await open.saveAs(former, hash);
      if (back.ok) note(t('undone'));
      else bad(back.error);
    };
    note(t('savedNote', { file }), { action: { label: common('undo'), run: () => void undo().catch(bad) } });
  };
  const discard = () => {
    if (draft === undefined) return;
    open.discard();
    note(t('discarded'), { action: { label: common('undo'), run: () => useDrafts.getState().put(file, draft) } });
  };
  const removeFile = () => {
    if (onDisk === undefined) return;
    const { hash, text } = onDisk;
    const undo = () =>
      client.call('memory.create', { file, text }).then(() => {
        note(t('renewed', { file }));
        go(hrefOf(file));
      }, bad);
    remove.mutate(
      { file, baseHash: hash },
      {
        onSuccess: () => {
          open.discard();
          go('/memory');
          note(t('removed', { file }), { action: { label: common('undo'), run: () => void undo() } });
        },
        onError: bad,
      },
    );
  };
  const createAgain = () => client.call('memory.create', { file, text: draft?.text ?? '' }).then(() => open.discard(), bad);

  const { view, setView } = useDrafts();
  useCommands([
    { id: 'memory.save', title: t('commands.save'), section: t('commands.section'), keys: '$mod+s', run: () => void save() },
    {
      id: 'memory.preview',
      title: t('commands.preview'),
      section: t('commands.section'),
      keys: '$mod+Alt+KeyP',
      run: () => setView(view === 'read' ? 'write' : 'read'),
    },
    { id: 'memory.history', title: t('commands.history'), section: t('commands.section'), run: () => setHistory(!history) },
  ]);

  const removable = tree.data?.files.find((each) => each.file === file)?.required === false;
  const shownVersion = version === null ? null : <VersionView file={file} versionId={version} open={open} onClose={() => setVersion(null)} />;
  return (
    <Page
      title={visibleText(file)}
      list={list}
      chosen
      onBack={onBack}
      ownScroll
      tools={
        onDisk === undefined ? undefined : (
          <FileTools
            dirty={dirty}
            saving={saving}
            removable={removable}
            historyOpen={history}
            onSave={() => void save()}
            onDiscard={discard}
            onRemove={removeFile}
            onHistory={() => setHistory(!history)}
          />
        )
      }
      foot={onDisk === undefined ? undefined : <FileFoot file={file} open={open} />}
      inspector={
        history && onDisk !== undefined
          ? {
              title: t('showHistory'),
              content: <History file={file} lines={onDisk.lines} chosen={version} onChoose={setVersion} />,
              onClose: () => {
                setHistory(false);
                setVersion(null);
              },
            }
          : null
      }
    >
      {open.gone ? (
        <Empty
          title={t('gone')}
          action={
            draft !== undefined && may ? (
              <Button kind="primary" onClick={() => void createAgain()}>
                {t('createAgain')}
              </Button>
            ) : (
              <Button onClick={() => go('/memory')}>{t('toFiles')}</Button>
            )
          }
        >
          {draft === undefined ? t('goneHint') : t('goneDraft')}
        </Empty>
      ) : onDisk === undefined ? (
        <div className="p-7">
          {open.read.error === null ? (
            <Waiting text={common('loading')} />
          ) : (
            <Trouble text={messageOf(open.read.error)} action={<Button onClick={() => void open.read.refetch()}>{common('retry')}</Button>} />
          )}
        </div>
      ) : (
        <>
          <FileNotices file={file} open={open} onSettle={() => setSettling(true)} />
          {shownVersion === null ? (
            <FileBody key={file} file={file} open={open} />
          ) : (
            <div className="min-h-0 flex-1 overflow-y-auto px-7 py-6 max-md:px-4">{shownVersion}</div>
          )}
          {settling ? <ConflictDialog file={file} open={open} onClose={() => setSettling(false)} /> : null}
        </>
      )}
    </Page>
  );
}

/** The browser asks before the window closes over something unsaved. */
function useWarning(dirty: boolean) {
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
}

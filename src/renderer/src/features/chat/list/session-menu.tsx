import type { Session } from '@shared/contract/messages';
import { Archive, ArchiveRestore, FileJson, FileText, Folder, FolderMinus, MoreHorizontal, Pencil, Pin, PinOff, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useMay, useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, Dialog, Field, IconButton, Input, Menu, type MenuItem } from '../../../ui';
import { useSessionActions } from './use-session-actions';

const size = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Everything that can be done with one conversation. */
export function SessionMenu({ session, className, extra = [] }: { session: Session; className?: string; extra?: readonly MenuItem[] }) {
  const { t } = useWords(['chat', 'common']);
  const admin = useMay('admin');
  const actions = useSessionActions(session);
  const [asking, setAsking] = useState<'rename' | 'move' | null>(null);
  return (
    <>
      <Menu
        label={t('session.menu', { title: session.title })}
        items={[
          extra,
          admin
            ? [
                {
                  label: t(session.pinned ? 'session.unpin' : 'session.pin'),
                  icon: session.pinned ? <PinOff {...size} /> : <Pin {...size} />,
                  onSelect: actions.pin,
                },
                { label: t('common:rename'), icon: <Pencil {...size} />, onSelect: () => setAsking('rename') },
                { label: t('session.move'), icon: <Folder {...size} />, onSelect: () => setAsking('move') },
                ...(session.folder === null ? [] : [{ label: t('session.unfolder'), icon: <FolderMinus {...size} />, onSelect: () => actions.move(null) }]),
                {
                  label: t(session.archived ? 'session.unarchive' : 'session.archive'),
                  icon: session.archived ? <ArchiveRestore {...size} /> : <Archive {...size} />,
                  onSelect: () => void actions.archive(),
                },
              ]
            : [],
          [
            { label: t('session.exportMarkdown'), icon: <FileText {...size} />, onSelect: () => void actions.save('markdown') },
            { label: t('session.exportJson'), icon: <FileJson {...size} />, onSelect: () => void actions.save('json') },
          ],
          admin ? [{ label: t('session.delete'), icon: <Trash2 {...size} />, danger: true, onSelect: () => void actions.remove() }] : [],
        ]}
        trigger={<IconButton small className={className} label={t('session.menu', { title: session.title })} icon={<MoreHorizontal {...size} />} />}
      />
      {asking === 'rename' ? (
        <Ask title={t('common:rename')} label={t('session.title')} value={session.title} onClose={() => setAsking(null)} onDone={actions.rename} />
      ) : null}
      {asking === 'move' ? <Move session={session} onClose={() => setAsking(null)} onDone={actions.move} /> : null}
    </>
  );
}

function Move({ session, onClose, onDone }: { session: Session; onClose(): void; onDone(folder: string): void }) {
  const { t } = useWords(['chat', 'common']);
  const { data } = useRead('sessions.folders', {});
  const names = useId();
  return (
    <Ask title={t('session.move')} label={t('session.folder')} value={session.folder ?? ''} list={names} onClose={onClose} onDone={onDone}>
      <datalist id={names}>
        {(data?.folders ?? []).map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Ask>
  );
}

function Ask({
  title,
  label,
  value,
  list,
  onClose,
  onDone,
  children,
}: {
  title: string;
  label: string;
  value: string;
  list?: string;
  onClose(): void;
  onDone(value: string): void;
  children?: ReactNode;
}) {
  const { t } = useWords(['chat', 'common']);
  const form = useId();
  const [text, setText] = useState(value);
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button kind="primary" type="submit" form={form} disabled={text.trim() === ''}>
            {t('common:save')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onDone(text.trim());
          onClose();
        }}
      >
        <Field label={label}>
          {(ids) => <Input {...ids} list={list} value={text} maxLength={100} autoComplete="off" onChange={(event) => setText(event.target.value)} />}
        </Field>
        {children}
      </form>
    </Dialog>
  );
}

import type { Message } from '@shared/contract/messages';
import { stripInvisible } from '@shared/domain/untrusted-text';
import { Pencil, Quote } from 'lucide-react';
import { memo, useState } from 'react';
import { messageOf, note, useAct } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, CopyButton, fullTime, IconButton } from '../../../ui';
import { focusComposer } from '../composer/composer-focus';
import { useDrafts } from '../state/drafts';
import { useChat, useView } from '../state/use-chat';
import { textOf } from '../state/view';
import { Branches } from './branches';

/** Characters of an own message that are shown before more is asked for. */
const folded = 3_000;
const mostShown = 200_000;

/** What a person said. */
export const UserRow = memo(function UserRow({ message, siblings }: { message: Message; siblings: readonly string[] }) {
  const { t } = useWords(['chat', 'common']);
  const [editing, setEditing] = useState(false);
  const [whole, setWhole] = useState(false);
  const running = useView((view) => view.run !== null);
  const chat = useChat();
  const text = stripInvisible(textOf(message));
  const done = () => {
    setEditing(false);
    focusComposer();
  };
  if (editing) return <Edit message={message} onDone={done} />;
  return (
    <article aria-label={t('message.you')} className="group flex flex-col items-end">
      <div className="flex max-w-full flex-row-reverse items-end gap-1 [@media(hover:none)]:flex-col">
        <div
          title={fullTime(message.createdAt)}
          dir="auto"
          className="min-w-0 max-w-[560px] rounded-composer rounded-ee-[4px] bg-soft px-4 py-2.5 whitespace-pre-wrap [overflow-wrap:anywhere] "
        >
          <Pictures message={message} />
          {text.length > folded && !whole ? `${text.slice(0, folded)}…` : text.slice(0, mostShown)}
          {text.length > folded && !whole ? (
            <Button small kind="quiet" className="mt-1 block" onClick={() => setWhole(true)}>
              {t('message.showAll')}
            </Button>
          ) : null}
        </div>
        <span className="flex items-center opacity-0 transition-opacity duration-150 group-focus-within:opacity-100 group-hover:opacity-100 [@media(hover:none)]:opacity-100">
          <IconButton
            small
            label={t('message.quote')}
            icon={<Quote size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => quote(chat.sessionId, text)}
          />
          <IconButton
            small
            label={t('message.edit')}
            disabled={running}
            icon={<Pencil size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => setEditing(true)}
          />
          <CopyButton text={text} />
        </span>
      </div>
      <Branches message={message} siblings={siblings} disabled={running} />
    </article>
  );
});

/** Puts words into the draft as a quotation, and the cursor behind them. */
export function quote(sessionId: string, text: string): void {
  const chosen = window.getSelection()?.toString().trim() ?? '';
  const words = chosen === '' ? text : chosen;
  useDrafts.getState().add(sessionId, `${words.trim().replace(/^/gm, '> ')}\n\n`);
  focusComposer();
}

export function Pictures({ message }: { message: Message }) {
  const { t } = useWords(['chat', 'common']);
  const pictures = message.content.filter((part) => part.type === 'image');
  if (pictures.length === 0) return null;
  return (
    <span className="mb-1 flex flex-wrap gap-2">
      {pictures.map(({ mediaType, data }, index) =>
        /^image\/(png|jpeg|gif|webp)$/.test(mediaType) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a message never move
          <img key={index} src={`data:${mediaType};base64,${data}`} alt={t('message.picture', { number: index + 1 })} className="max-h-60 rounded-control" />
        ) : null,
      )}
    </span>
  );
}

function Edit({ message, onDone }: { message: Message; onDone(): void }) {
  const { t } = useWords(['chat', 'common']);
  const [text, setText] = useState(textOf(message));
  const send = useAct('chat.send');
  const save = async () => {
    const pictures = message.content.filter((part) => part.type === 'image');
    const content = [...pictures, ...(text.trim() === '' ? [] : [{ type: 'text' as const, text }])];
    if (content.length === 0) return;
    try {
      await send.mutateAsync({ sessionId: message.sessionId, parentId: message.parentId, content });
      onDone();
    } catch (error) {
      note(messageOf(error), { tone: 'bad' });
    }
  };
  return (
    <form
      className="rounded-composer border border-line2 bg-card p-3 shadow-soft"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <textarea
        aria-label={t('message.edit')}
        // biome-ignore lint/a11y/noAutofocus: the person just asked to write here
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            // It closes this, and stops nothing.
            event.preventDefault();
            onDone();
          }
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            void save();
          }
        }}
        className="field-sizing-content max-h-80 min-h-12 w-full resize-none bg-transparent outline-none"
      />
      <p className="mt-2 flex flex-wrap items-center justify-end gap-2">
        <span className="me-auto text-sm text-ink3">{t('message.editHint')}</span>
        <Button small onClick={onDone}>
          {t('common:cancel')}
        </Button>
        <Button small kind="primary" type="submit" disabled={send.isPending}>
          {t('composer.send')}
        </Button>
      </p>
    </form>
  );
}

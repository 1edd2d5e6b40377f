import type { Mode } from '@shared/contract/messages';
import { ArrowUp, FileText, Paperclip, Square, X } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { messageOf, note, useAct, useMay } from '../../../client';
import { useWords } from '../../../i18n';
import { bytes, classes, IconButton } from '../../../ui';
import { newChat, useDrafts } from '../state/drafts';
import { toContent } from './attachments';
import { useAttachments } from './attachments-store';
import { takeFocus, wantComposer } from './composer-focus';

export interface ComposerProps {
  sessionId: string | null;
  running: boolean;
  /** For a conversation that begins with this message. */
  begin: { mode: Mode | null; model: string | null };
  onSent(sessionId: string): void;
}

/** Where a person writes. Enter sends, Shift and Enter begins a line; Escape stops the run. */
export function Composer({ sessionId, running, begin, onSent }: ComposerProps) {
  const { t } = useWords('chat');
  const draft = sessionId ?? newChat;
  const text = useDrafts((state) => state.texts[draft] ?? '');
  const write = useDrafts((state) => state.write);
  const { files, take, remove, clear } = useAttachments();
  const send = useAct('chat.send');
  const stop = useAct('chat.stop');
  const may = useMay('chat');
  const [queue, setQueue] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (field.current !== null) takeFocus(field.current);
  }, []);
  const content = toContent(text, files);
  const ready = may && content.length > 0 && !send.isPending;

  const submit = async () => {
    if (!ready) return;
    try {
      const sent = await send.mutateAsync({
        content,
        during: queue ? 'queue' : 'steer',
        ...(sessionId === null ? {} : { sessionId }),
        ...(sessionId === null && begin.mode !== null ? { mode: begin.mode } : {}),
        ...(sessionId === null && begin.model !== null ? { model: begin.model } : {}),
      });
      write(draft, '');
      clear();
      // The button that was pressed may go, and the page with it.
      if (form.current?.contains(document.activeElement)) wantComposer();
      onSent(sent.sessionId);
    } catch (error) {
      note(messageOf(error), { tone: 'bad' });
    }
  };
  const halt = () => {
    if (sessionId === null) return;
    // The button goes with the run.
    field.current?.focus();
    stop.mutate({ sessionId }, { onError: (error) => note(messageOf(error), { tone: 'bad' }) });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  };
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    void take([...event.clipboardData.files]);
  };

  return (
    <form
      ref={form}
      className="px-7 pb-5 max-md:px-3 max-md:pb-3"
      aria-label={t('composer.label')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="mx-auto max-w-[720px] rounded-composer border border-line2 bg-card p-3 shadow-soft transition-colors duration-150 focus-within:border-ink3">
        {files.length === 0 ? null : (
          <ul aria-label={t('composer.files')} className="mb-2 flex flex-wrap gap-2">
            {files.map((file) => (
              <li key={file.id} className="flex items-center gap-2 rounded-control border border-line bg-bg py-1 ps-2 pe-1 text-sm">
                {file.kind === 'image' ? (
                  <img src={`data:${file.mediaType};base64,${file.data}`} alt="" className="size-7 rounded-[4px] object-cover" />
                ) : (
                  <FileText size={16} strokeWidth={1.75} aria-hidden="true" className="text-ink2" />
                )}
                <bdi className="max-w-44 truncate">{file.name}</bdi>
                <span className="font-mono text-xs text-ink3">{bytes(file.bytes)}</span>
                <IconButton
                  small
                  label={t('composer.dropFile', { name: file.name })}
                  icon={<X size={16} strokeWidth={1.75} aria-hidden="true" />}
                  onClick={() => remove(file.id)}
                />
              </li>
            ))}
          </ul>
        )}
        <textarea
          id="composer"
          ref={field}
          dir="auto"
          rows={1}
          aria-label={t('composer.write')}
          placeholder={t(running ? (queue ? 'composer.placeQueue' : 'composer.placeRunning') : 'composer.place')}
          disabled={!may}
          value={text}
          onChange={(event) => write(draft, event.target.value)}
          onKeyDown={keys}
          onPaste={paste}
          className="field-sizing-content block max-h-60 min-h-7 w-full resize-none bg-transparent px-1 outline-none"
        />
        <div className="mt-2 flex items-center gap-1.5">
          <input
            ref={picker}
            type="file"
            multiple
            hidden
            aria-label={t('composer.attach')}
            onChange={(event) => {
              void take([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
          <IconButton
            label={t('composer.attach')}
            icon={<Paperclip size={18} strokeWidth={1.75} aria-hidden="true" />}
            disabled={!may}
            onClick={() => picker.current?.click()}
          />
          {running ? (
            <button
              type="button"
              aria-pressed={queue}
              title={t(queue ? 'composer.queueOnHint' : 'composer.queueHint')}
              onClick={() => setQueue(!queue)}
              className={classes(
                'h-7 rounded-full border px-3 text-sm transition-colors duration-150',
                queue ? 'border-accent bg-soft font-semibold text-accent' : 'border-line2 text-ink2 hover:border-ink3 hover:text-ink',
              )}
            >
              {t('composer.queue')}
            </button>
          ) : null}
          <span className="flex-1" />
          {running ? (
            <button
              type="button"
              aria-label={t('composer.stop')}
              title={t('composer.stopHint')}
              onClick={halt}
              className="grid size-9 place-items-center rounded-control bg-ink text-bg transition-opacity duration-150 hover:opacity-85"
            >
              <Square size={16} strokeWidth={1.75} aria-hidden="true" />
            </button>
          ) : null}
          {running && content.length === 0 ? null : (
            <button
              type="submit"
              aria-label={t('composer.send')}
              title={t('composer.sendHint')}
              disabled={!ready}
              className="grid size-9 place-items-center rounded-control bg-accent text-on-accent transition-colors duration-150 hover:bg-accent-hover disabled:bg-line disabled:text-ink3"
            >
              <ArrowUp size={18} strokeWidth={1.75} aria-hidden="true" />
            </button>
          )}
        </div>
      </div>
    </form>
  );
}

import { X } from 'lucide-react';
import { useEffect } from 'react';
import { type Note, useAnnouncements } from '../client/announce';
import { useWords } from '../i18n';
import { Button, classes, IconButton } from '../ui';

/** Speaks whole sentences to screen readers, and shows notes at the foot of the window. */
export function Announcer() {
  const { t } = useWords();
  const { spoken, notes } = useAnnouncements();
  return (
    <>
      <div aria-live="polite" className="sr-only" data-testid="spoken">
        {spoken}
      </div>
      <section aria-label={t('notes')} className="pointer-events-none fixed inset-x-0 bottom-4 z-50 flex flex-col items-center gap-2 px-4 max-md:bottom-20">
        {notes.map((note) => (
          <NoteCard key={note.id} note={note} />
        ))}
      </section>
    </>
  );
}

function NoteCard({ note }: { note: Note }) {
  const { t } = useWords();
  const dismiss = useAnnouncements((state) => state.dismiss);
  useEffect(() => {
    const timer = window.setTimeout(() => dismiss(note.id), note.ms);
    return () => window.clearTimeout(timer);
  }, [note, dismiss]);
  return (
    <div
      className={classes(
        'pointer-events-auto flex max-w-lg animate-appear items-center gap-2 rounded-card border bg-card py-2 ps-4 pe-2 shadow-soft',
        note.tone === 'bad' ? 'border-red text-red' : 'border-line2',
      )}
    >
      <p className="min-w-0 flex-1 text-md break-words">{note.text}</p>
      {note.action === undefined ? null : (
        <Button
          small
          kind="quiet"
          onClick={() => {
            note.action?.run();
            dismiss(note.id);
          }}
        >
          {note.action.label}
        </Button>
      )}
      <IconButton small label={t('close')} icon={<X size={16} strokeWidth={1.75} />} onClick={() => dismiss(note.id)} />
    </div>
  );
}

import { Undo2 } from 'lucide-react';
import { messageOf, note, useAct, useMay, useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui';
import { useChat } from '../state/use-chat';

/** Takes back what a call wrote to a file, or takes that back. Not there when the call wrote nothing. */
export function Undo({ callId }: { callId: string }) {
  const { t } = useWords(['chat', 'common']);
  const { sessionId } = useChat();
  const allowed = useMay('approve');
  const { data } = useRead('undo.list', { sessionId, limit: 500 }, { refreshOn: ['tool.finished', 'undo.applied'] });
  const undo = useAct('undo.apply', ['undo.list']);
  const change = data?.changes.find((each) => each.callId === callId);
  if (change === undefined || !allowed) return null;
  if (change.undoneBy !== null) {
    const { undoneBy } = change;
    return (
      <span className="flex items-center gap-1 text-sm text-ink3">
        {t('undo.undone')}
        <Button small kind="quiet" disabled={undo.isPending} onClick={() => apply({ runId: undoneBy }, t('undo.redid', { path: change.path }))}>
          {t('undo.redo')}
        </Button>
      </span>
    );
  }
  if (!change.kept) return null;
  function apply(what: { changeId: string } | { runId: string }, said: string) {
    undo.mutate(what, { onSuccess: () => note(said), onError: (error) => note(messageOf(error), { tone: 'bad' }) });
  }
  return (
    <Button
      small
      kind="quiet"
      disabled={undo.isPending}
      icon={<Undo2 size={16} strokeWidth={1.75} aria-hidden="true" />}
      onClick={() => apply({ changeId: change.id }, t('undo.did', { path: change.path }))}
    >
      {t('common:undo')}
    </Button>
  );
}

import type { Session } from '@shared/contract/messages';
import { useLocation } from 'wouter';
import { messageOf, note, useAct, useClient } from '../../../client';
import { useWords } from '../../../i18n';
import { saveFile } from './save-file';

const undoMs = 25_000;

/** What can be done with a whole conversation. Deleting can be undone for a while. */
export function useSessionActions(session: Session) {
  const { t } = useWords(['chat', 'common']);
  const client = useClient();
  const [location, navigate] = useLocation();
  const update = useAct('sessions.update', ['sessions.list', 'sessions.folders']);
  const remove = useAct('sessions.delete', ['sessions.list', 'sessions.folders']);
  const onError = (error: unknown) => note(messageOf(error), { tone: 'bad' });
  const sessionId = session.id;
  const change = (what: Omit<Parameters<typeof update.mutate>[0], 'sessionId'>) => update.mutate({ sessionId, ...what }, { onError });
  return {
    rename: (title: string) => change({ title }),
    pin: () => change({ pinned: !session.pinned }),
    move: (folder: string | null) => change({ folder }),
    // The row may leave the list before the answer comes: what follows must not hang on it.
    async archive() {
      const archived = !session.archived;
      try {
        await update.mutateAsync({ sessionId, archived });
        note(t(archived ? 'session.archived' : 'session.unarchived', { title: session.title }), {
          action: { label: t('common:undo'), run: () => void client.call('sessions.update', { sessionId, archived: !archived }).catch(onError) },
        });
      } catch (error) {
        onError(error);
      }
    },
    async remove() {
      const open = location.startsWith(`/chat/${sessionId}`);
      const restore = () => client.call('sessions.restore', { sessionId }).then(() => (open ? navigate(`/chat/${sessionId}`) : undefined), onError);
      try {
        await remove.mutateAsync({ sessionId });
        if (open) navigate('/chat');
        note(t('session.deleted', { title: session.title }), { ms: undoMs, action: { label: t('common:undo'), run: () => void restore() } });
      } catch (error) {
        onError(error);
      }
    },
    async save(format: 'json' | 'markdown') {
      try {
        const exported = await client.call('sessions.export', { sessionId, format });
        if (exported.format === 'markdown') saveFile(exported.fileName, exported.text, 'text/markdown');
        else saveFile(`${session.title.replace(/[^\p{L}\p{N} _-]+/gu, '').slice(0, 60) || 'chat'}.json`, JSON.stringify(exported, null, 2), 'application/json');
      } catch (error) {
        onError(error);
      }
    },
  };
}

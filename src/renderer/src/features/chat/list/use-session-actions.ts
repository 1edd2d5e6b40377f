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
  const restore = useAct('sessions.restore', ['sessions.list', 'sessions.folders']);
  const remove = useAct('sessions.delete', ['sessions.list', 'sessions.folders']);
  const onError = (error: unknown) => note(messageOf(error), { tone: 'bad' });
  const sessionId = session.id;
  const change = (what: Omit<Parameters<typeof update.mutate>[0], 'sessionId'>) => update.mutate({ sessionId, ...what }, { onError });
  return {
    rename: (title: string) => change({ title }),
    pin: () => change({ pinned: !session.pinned }),
    move: (folder: string | null) => change({ folder }),
    archive() {
      const archived = !session.archived;
      update.mutate(
        { sessionId, archived },
        {
          onError,
          onSuccess: () =>
            note(t(archived ? 'session.archived' : 'session.unarchived', { title: session.title }), {
              action: { label: t('common:undo'), run: () => change({ archived: !archived }) },
            }),
        },
      );
    },
    remove() {
      remove.mutate(
        { sessionId },
        {
          onError,
          onSuccess: () => {
            if (location.startsWith(`/chat/${sessionId}`)) navigate('/chat');
            note(t('session.deleted', { title: session.title }), {
              ms: undoMs,
              action: { label: t('common:undo'), run: () => restore.mutate({ sessionId }, { onError, onSuccess: () => navigate(`/chat/${sessionId}`) }) },
            });
          },
        },
      );
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

import { type ReactNode, useRef } from 'react';
import { z } from 'zod';
import { messageOf, note, useAct } from '../../../client';
import { coreText, useWords } from '../../../i18n';

/** Takes in conversations from a file: Farmhand's own export, or the conversations.json of a ChatGPT export. */
export function useImport(onDone: (sessionId: string) => void): { picker: ReactNode; pick(): void } {
  const { t } = useWords('chat');
  const input = useRef<HTMLInputElement>(null);
  const act = useAct('sessions.import', ['sessions.list', 'sessions.folders']);
  const read = async (file: File) => {
    const document = z.json().safeParse(parse(await file.text()));
    if (!document.success) return note(t('import.notJson', { name: file.name }), { tone: 'bad' });
    try {
      const { sessions, skipped } = await act.mutateAsync({ document: document.data });
      note(
        [
          t('import.done', { count: sessions.length }),
          ...(skipped.length === 0 ? [] : [t('import.skipped', { count: skipped.length, reason: coreText(skipped[0]?.reason ?? '') })]),
        ].join(' '),
      );
      const [first] = sessions;
      if (first !== undefined) onDone(first.id);
    } catch (error) {
      note(messageOf(error), { tone: 'bad' });
    }
  };
  return {
    picker: (
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t('list.import')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void read(file);
        }}
      />
    ),
    pick: () => input.current?.click(),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

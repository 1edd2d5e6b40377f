import type { Message } from '@shared/contract/messages';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { messageOf, note, useAct } from '../../../client';
import { useWords } from '../../../i18n';
import { IconButton } from '../../../ui';

/** `< 2/3 >`: the other ways that the conversation went from here. */
export function Branches({ message, siblings, disabled }: { message: Message; siblings: readonly string[]; disabled: boolean }) {
  const { t } = useWords('chat');
  const update = useAct('sessions.update');
  if (siblings.length < 2) return null;
  const at = siblings.indexOf(message.id);
  const open = (step: number) => {
    const headId = siblings[at + step];
    if (headId === undefined) return;
    update.mutate({ sessionId: message.sessionId, headId }, { onError: (error) => note(messageOf(error), { tone: 'bad' }) });
  };
  return (
    <fieldset aria-label={t('branch.label')} className="flex items-center text-ink3">
      <IconButton
        small
        label={t('branch.previous')}
        disabled={disabled || at <= 0}
        icon={<ChevronLeft size={16} strokeWidth={1.75} className="rtl:-scale-x-100" aria-hidden="true" />}
        onClick={() => open(-1)}
      />
      <span className="font-mono text-xs">{`${at + 1}/${siblings.length}`}</span>
      <IconButton
        small
        label={t('branch.next')}
        disabled={disabled || at >= siblings.length - 1}
        icon={<ChevronRight size={16} strokeWidth={1.75} className="rtl:-scale-x-100" aria-hidden="true" />}
        onClick={() => open(1)}
      />
    </fieldset>
  );
}

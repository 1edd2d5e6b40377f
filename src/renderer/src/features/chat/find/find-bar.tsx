import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useDeferredValue, useEffect, useEffectEvent, useState } from 'react';
import { useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { IconButton } from '../../../ui';
import { useChat } from '../state/use-chat';
import { useHighlightWords } from './highlight-words';

/** Finds words in the whole conversation, also where it is not drawn. */
export function FindBar({ onJump, onClose }: { onJump(messageId: string): void; onClose(): void }) {
  const { t } = useWords(['chat', 'common']);
  const { sessionId } = useChat();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(query.trim());
  const { data } = useRead('sessions.search', { query: wanted, sessionId, limit: 200 }, { enabled: wanted !== '' });
  const hits = wanted === '' ? [] : (data?.hits ?? []);
  useHighlightWords(wanted);
  const jump = useEffectEvent((index: number) => {
    const hit = hits[index];
    if (hit !== undefined) onJump(hit.messageId);
  });
  const first = hits[0]?.messageId;
  useEffect(() => {
    setAt(0);
    if (first !== undefined) jump(0);
  }, [first]);
  // The newest hit comes first: "previous" goes up the conversation, to older ones.
  const go = (step: number) => {
    if (hits.length === 0) return;
    const next = (at + step + hits.length) % hits.length;
    setAt(next);
    jump(next);
  };
  return (
    <search className="flex items-center gap-1 border-b border-line bg-panel px-7 py-2 max-md:px-4">
      <input
        type="search"
        id="find-in-chat"
        // biome-ignore lint/a11y/noAutofocus: the person just asked to find something
        autoFocus
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        value={query}
        maxLength={200}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            event.preventDefault();
            onClose();
          }
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
        }}
        className="h-8 min-w-0 flex-1 rounded-control border border-line2 bg-card px-3 text-md outline-none focus:border-ink3 [&::-webkit-search-cancel-button]:hidden"
      />
      <span role="status" className="px-2 text-sm whitespace-nowrap text-ink2">
        {wanted === '' ? null : hits.length === 0 ? (data === undefined ? '' : t('find.none')) : t('find.at', { at: at + 1, of: hits.length })}
      </span>
      <IconButton
        small
        label={t('find.previous')}
        disabled={hits.length === 0}
        icon={<ChevronUp size={16} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => go(1)}
      />
      <IconButton
        small
        label={t('find.next')}
        disabled={hits.length === 0}
        icon={<ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => go(-1)}
      />
      <IconButton small label={t('common:close')} icon={<X size={16} strokeWidth={1.75} aria-hidden="true" />} onClick={onClose} />
    </search>
  );
}

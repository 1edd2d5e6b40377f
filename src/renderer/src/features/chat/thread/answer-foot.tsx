import type { AnswerFacts } from '@shared/contract/messages';
import { Quote, RefreshCw, ScanText } from 'lucide-react';
import { messageOf, note, useAct, useRead } from '../../../client';
import { coreText, useWords } from '../../../i18n';
import { CopyButton, duration, IconButton, Menu, number, percent } from '../../../ui';
import { useAside } from '../aside/aside-store';
import type { Row } from '../state/rows';
import { useChat, useView } from '../state/use-chat';
import { Branches } from './branches';
import { quote } from './user-row';

/** Under the last words of a turn: how it was made, and what can be done with it. */
export function AnswerFoot({ row, text }: { row: Extract<Row, { kind: 'answer' }>; text: string }) {
  const { t } = useWords('chat');
  const chat = useChat();
  const running = useView((view) => view.run !== null);
  const show = useAside((state) => state.show);
  const { message, asked } = row;
  return (
    <footer className="mt-2 flex min-h-7 items-center gap-x-3 max-sm:flex-wrap">
      {message.facts === undefined ? null : <FactsLine facts={message.facts} />}
      <span className="ms-auto flex items-center gap-0.5">
        <Branches message={message} siblings={row.siblings} disabled={running} />
        <span className="flex items-center gap-0.5 opacity-0 transition-opacity duration-150 group-focus-within:opacity-100 group-hover:opacity-100 [@media(hover:none)]:opacity-100">
          <IconButton
            small
            label={t('prompt.why')}
            icon={<ScanText size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => show({ kind: 'prompt', messageId: message.id })}
          />
          <IconButton
            small
            label={t('message.quote')}
            icon={<Quote size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => quote(chat.sessionId, text)}
          />
          {asked === null ? null : <Again sessionId={chat.sessionId} messageId={asked.id} disabled={running} />}
          <CopyButton text={text} />
        </span>
      </span>
    </footer>
  );
}

/** Answers again: with the same model, or another. */
function Again({ sessionId, messageId, disabled }: { sessionId: string; messageId: string; disabled: boolean }) {
  const { t } = useWords('chat');
  const regenerate = useAct('chat.regenerate');
  const { data } = useRead('models.list', {});
  const run = (model?: string) =>
    regenerate.mutate({ sessionId, messageId, ...(model === undefined ? {} : { model }) }, { onError: (error) => note(messageOf(error), { tone: 'bad' }) });
  return (
    <Menu
      label={t('message.again')}
      items={[
        [{ label: t('message.againSame'), onSelect: () => run() }],
        (data?.models ?? [])
          .filter(({ available }) => available)
          .map(({ id, title }) => ({ label: t('message.againWith', { model: title }), onSelect: () => run(id) })),
      ]}
      trigger={<IconButton small label={t('message.again')} disabled={disabled} icon={<RefreshCw size={16} strokeWidth={1.75} aria-hidden="true" />} />}
    />
  );
}

/** ms of writing below which a speed is noise. */
const worthMeasuring = 50;

/** Small and mono: first word, speed, tokens, how much of the prompt was known already. */
export function FactsLine({ facts }: { facts: AnswerFacts }) {
  const { t } = useWords('chat');
  const { promptTokens, completionTokens, cachedTokens } = facts.usage;
  const writing = facts.totalMs - (facts.firstTokenMs ?? 0);
  const speed = completionTokens !== null && completionTokens > 1 && writing > worthMeasuring ? (completionTokens / writing) * 1_000 : null;
  const shown = [
    facts.firstTokenMs === null ? null : t('facts.first', { time: duration(facts.firstTokenMs) }),
    speed === null ? null : t('facts.speed', { speed: number(speed, speed < 10 ? 1 : 0) }),
    promptTokens === null || completionTokens === null ? null : t('facts.tokens', { prompt: number(promptTokens), answer: number(completionTokens) }),
    cachedTokens === null || promptTokens === null || promptTokens === 0
      ? null
      : t('facts.reused', { share: percent(Math.min(1, cachedTokens / promptTokens)) }),
  ].filter((part) => part !== null);
  if (shown.length === 0) return null;
  return (
    <p className="flex min-w-0 flex-wrap gap-x-3 font-mono text-xs text-ink3" title={`${facts.provider}/${facts.model}. ${coreText(facts.reason)}`}>
      {shown.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  );
}

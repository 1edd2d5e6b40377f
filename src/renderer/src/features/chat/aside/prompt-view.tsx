import type { PromptPart } from '@shared/contract/chat';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { messageOf, useRead } from '../../../client';
import { coreName, useWords } from '../../../i18n';
import { CopyButton, classes, GroupTitle, Meter, type MeterPart, number, Trouble, Waiting } from '../../../ui';
import { ScrollText } from '../scroll-text';
import { useChat } from '../state/use-chat';

type Group = 'persona' | 'memory' | 'tools' | 'conversation';
const groups: readonly Group[] = ['persona', 'memory', 'tools', 'conversation'];
const tones: Record<Group, MeterPart['tone']> = { persona: 'accent', memory: 'wheat', tools: 'blue', conversation: 'quiet' };
const squares: Record<Group, string> = { persona: 'bg-accent', memory: 'bg-wheat', tools: 'bg-blue', conversation: 'bg-line2' };

function groupOf(kind: PromptPart['kind']): Group {
  if (kind === 'persona' || kind === 'rules' || kind === 'instructions') return 'persona';
  if (kind === 'memory' || kind === 'recalled') return 'memory';
  return kind === 'tools' ? 'tools' : 'conversation';
}

/** Why is this in the prompt: everything that the model read, or would read next, part by part. */
export function PromptView({ messageId }: { messageId: string | null }) {
  const { t } = useWords('chat');
  const { sessionId } = useChat();
  const { data, error } = useRead('chat.prompt', messageId === null ? { sessionId } : { messageId }, { refreshOn: messageId === null ? ['run.finished'] : [] });
  if (error !== null && data === undefined) return <Trouble text={messageOf(error)} />;
  if (data === undefined) return <Waiting text={t('prompt.reading')} />;
  const sums = groups.map((group) => ({
    group,
    parts: data.parts.filter((part) => groupOf(part.kind) === group),
    tokens: data.parts.reduce((sum, part) => sum + (groupOf(part.kind) === group ? part.tokens : 0), 0),
  }));
  const total = Math.max(
    1,
    sums.reduce((sum, { tokens }) => sum + tokens, 0),
  );
  return (
    <div className="flex flex-col gap-5">
      <p className="text-sm text-ink2">
        {t(`prompt.as.${data.as}`)} {data.dropped > 0 ? t('prompt.dropped', { count: data.dropped }) : null}
      </p>
      <section className="flex flex-col gap-2">
        <GroupTitle>{t('prompt.title', { tokens: number(data.reportedTokens ?? data.total) })}</GroupTitle>
        <Meter
          label={t('prompt.shares')}
          of={total}
          className="h-2.5"
          parts={sums.map(({ group, tokens }) => ({ name: t(`prompt.groups.${group}`), value: tokens, tone: tones[group] }))}
        />
        <p className="text-xs text-ink3">{t(`prompt.counted.${data.countedBy}`)}</p>
      </section>
      {sums.map(({ group, parts, tokens }) =>
        parts.length === 0 ? null : (
          <section key={group} className="flex flex-col gap-1">
            <h3 className="flex items-center gap-2.5 text-md font-semibold">
              <span aria-hidden="true" className={classes('size-2.5 rounded-[3px]', squares[group])} />
              <span className="flex-1">{t(`prompt.groups.${group}`)}</span>
              <span className="font-mono text-xs text-ink3">{number(tokens)}</span>
            </h3>
            {parts.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one prompt never move
              <Part key={index} part={part} />
            ))}
          </section>
        ),
      )}
      <div className="flex items-center gap-2 text-sm text-ink2">
        <CopyButton text={() => JSON.stringify(data.request, null, 2)} label={t('prompt.copy')} />
        {t('prompt.copy')}
      </div>
    </div>
  );
}

function Part({ part }: { part: PromptPart }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex w-full items-center gap-1.5 rounded-control py-1 text-start text-sm text-ink2 transition-colors duration-150 hover:text-ink"
      >
        <ChevronRight
          size={16}
          strokeWidth={1.75}
          aria-hidden="true"
          className={classes('shrink-0 transition-transform duration-150', open ? 'rotate-90' : 'rtl:-scale-x-100')}
        />
        <bdi className={classes('min-w-0 flex-1 truncate', part.file !== null && 'font-mono text-xs')}>{coreName(part.label, 'prompt.')}</bdi>
        <span className="font-mono text-xs text-ink3">{number(part.tokens)}</span>
      </button>
      {open ? <ScrollText text={part.text} label={coreName(part.label, 'prompt.')} className="max-h-80" /> : null}
    </div>
  );
}

import type { Approval } from '@shared/contract/approvals';
import type { Message, ToolOutcome } from '@shared/contract/messages';
import { stripInvisible } from '@shared/domain/untrusted-text';
import { Ban, Check, CircleSlash, LoaderCircle, X } from 'lucide-react';
import type { ComponentType, ReactNode } from 'react';
import { useWords } from '../../../i18n';
import { classes, duration } from '../../../ui';
import { useAside } from '../aside/aside-store';
import { ScrollText } from '../scroll-text';
import { useView } from '../state/use-chat';
import { textOf } from '../state/view';
import { Question } from './question';
import { useElapsed } from './thinking';
import { glance, iconOf } from './tool-names';
import { Undo } from './undo';

type Call = NonNullable<Message['toolCalls']>[number];

const tones: Record<ToolOutcome, string> = { done: 'text-accent', failed: 'text-red', denied: 'text-wheat-ink', stopped: 'text-ink3' };
const marks: Record<ToolOutcome, ReactNode> = {
  done: <Check size={16} strokeWidth={1.75} aria-hidden="true" />,
  failed: <X size={16} strokeWidth={1.75} aria-hidden="true" />,
  denied: <Ban size={16} strokeWidth={1.75} aria-hidden="true" />,
  stopped: <CircleSlash size={16} strokeWidth={1.75} aria-hidden="true" />,
};

/** One call of a tool: a quiet line until it matters. Opens beside the conversation. */
export function ToolLine({ call, result, ApprovalCard }: { call: Call; result: Message | null; ApprovalCard: ComponentType<{ approval: Approval }> }) {
  const { t } = useWords('chat');
  const approval = useView((view) => view.approvals[call.id] ?? null);
  const live = useView((view) => view.tools[call.id] ?? null);
  const running = useView((view) => view.run !== null);
  const { open, show } = useAside();
  const elapsed = useElapsed(live !== null && result === null ? live.startedAt : null);
  if (approval !== null && result === null) {
    return (
      <Question>
        <ApprovalCard approval={approval} />
      </Question>
    );
  }
  const Icon = iconOf(call.name);
  const outcome = result?.outcome ?? null;
  const lines = result === null && live !== null ? live.output : '';
  const chosen = open?.kind === 'tool' && open.callId === call.id;
  return (
    <div className={classes('rounded-card border bg-card transition-colors duration-150', chosen ? 'border-line2 shadow-soft' : 'border-line')}>
      <div className="flex items-center gap-1 pe-2">
        <button
          type="button"
          aria-expanded={chosen}
          onClick={() => show(chosen ? null : { kind: 'tool', callId: call.id })}
          className="flex min-h-10 min-w-0 flex-1 items-center gap-2.5 rounded-card px-3.5 py-2 text-start"
        >
          <Icon size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-ink2" />
          <span className="shrink-0 font-mono text-sm max-sm:max-w-28 max-sm:truncate">{call.name}</span>
          <bdi className="min-w-0 flex-1 truncate text-md text-ink2">{stripInvisible(glance(call.arguments))}</bdi>
          <span className={classes('flex shrink-0 items-center gap-1.5 font-mono text-xs', outcome === null ? 'text-ink3' : tones[outcome])}>
            {outcome !== null ? (
              <>
                {marks[outcome]}
                {t(`tool.${outcome}`)}
              </>
            ) : live !== null ? (
              <>
                <LoaderCircle size={16} strokeWidth={1.75} aria-hidden="true" className="animate-spin text-accent motion-reduce:animate-none" />
                {t('tool.running')}
              </>
            ) : (
              t(running ? 'tool.waiting' : 'tool.never')
            )}
            <span className="text-ink3">{timeOf(result, elapsed)}</span>
          </span>
        </button>
        {result === null ? null : <Undo callId={call.id} />}
      </div>
      {outcome === 'failed' && result !== null ? (
        <p className="border-t border-line px-3.5 py-2 text-sm text-red [overflow-wrap:anywhere]">{firstLine(textOf(result))}</p>
      ) : null}
      {lines === '' ? null : <ScrollText text={lines.slice(-4_000)} label={t('tool.output')} className="mx-2 mb-2 max-h-40" />}
    </div>
  );
}

function timeOf(result: Message | null, elapsed: number | null): string {
  if (result !== null) return result.toolMs === undefined ? '' : duration(result.toolMs);
  return elapsed === null || elapsed < 1_000 ? '' : duration(elapsed);
}

function firstLine(text: string): string {
  const line =
    stripInvisible(text)
      .replace(/^Error: /, '')
      .trim()
      .split('\n')[0] ?? '';
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

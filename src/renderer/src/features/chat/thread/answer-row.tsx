import type { Approval } from '@shared/contract/approvals';
import type { Message } from '@shared/contract/messages';
import { type ComponentType, lazy, memo, Suspense } from 'react';
import { coreText, useWords } from '../../../i18n';
import { Sprout } from '../../../ui/sprout';
import { modelName } from '../head/model-name';
import type { Row } from '../state/rows';
import { useView } from '../state/use-chat';
import { textOf } from '../state/view';
import { AnswerFoot } from './answer-foot';
import { Thinking } from './thinking';
import { ToolLine } from './tool-line';

const Markdown = lazy(() => import('../markdown/markdown').then((module) => ({ default: module.Markdown })));

type Answer = Extract<Row, { kind: 'answer' }>;

/** What the model said, thought and did in one step. */
export const AnswerRow = memo(
  function AnswerRow({ row, ApprovalCard }: { row: Answer; ApprovalCard: ComponentType<{ approval: Approval }> }) {
    const { t } = useWords('chat');
    const { message } = row;
    const stream = useView((view) => view.streams[message.id] ?? null);
    const streaming = message.state === 'partial';
    const told = textOf(message) + (stream?.text ?? '');
    const text = isNotice(message) ? coreText(told) : told;
    const reasoning = (message.reasoning ?? '') + (stream?.reasoning ?? '');
    return (
      <article aria-label={t('message.agent')} className="group">
        {row.first ? <Name message={message} /> : null}
        {reasoning.trim() === '' ? null : (
          <Thinking text={reasoning} open={streaming && text === ''} ms={message.thinkingMs ?? null} since={stream?.thinkingSince ?? null} />
        )}
        {text.trim() === '' ? null : (
          <Suspense fallback={<p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{text.slice(0, 4_000)}</p>}>
            <Markdown text={text} streaming={streaming} />
          </Suspense>
        )}
        {message.toolCalls?.length ? (
          <div className="mt-3 flex flex-col gap-3 first:mt-0">
            {message.toolCalls.map((call) => (
              <ToolLine key={call.id} call={call} result={row.results.get(call.id) ?? null} ApprovalCard={ApprovalCard} />
            ))}
          </div>
        ) : null}
        {message.state === 'interrupted' ? <p className="mt-2 text-sm text-wheat-ink">{t('message.interrupted')}</p> : null}
        {row.last && !streaming ? <AnswerFoot row={row} text={text} /> : null}
      </article>
    );
  },
  (before, after) => before.ApprovalCard === after.ApprovalCard && sameAnswer(before.row, after.row),
);

/** Rows are made anew with every event; what they show seldom changes. */
function sameAnswer(before: Answer, after: Answer): boolean {
  return (
    before.message === after.message &&
    before.asked === after.asked &&
    before.first === after.first &&
    before.last === after.last &&
    before.siblings === after.siblings &&
    before.results.size === after.results.size &&
    [...before.results].every(([id, result]) => after.results.get(id) === result)
  );
}

/** What the agent itself says when it ends a run early; no model wrote it. */
const isNotice = ({ state, facts, toolCalls }: Message) => state === 'complete' && facts === undefined && toolCalls === undefined;

function Name({ message }: { message: Message }) {
  const { t } = useWords('chat');
  const run = useView((view) => view.run);
  const model = message.facts?.model ?? run?.model ?? null;
  const provider = message.facts?.provider ?? run?.provider ?? null;
  return (
    <p className="mb-2 flex items-center gap-2.5">
      <Sprout className="size-6" />
      <span className="font-semibold">Farmhand</span>
      {model === null ? null : (
        <span className="truncate font-mono text-xs text-ink3" title={coreText(message.facts?.reason ?? run?.reason ?? '')}>
          {t('message.by', { model: modelName(model), provider: providerName(provider) })}
        </span>
      )}
    </p>
  );
}

function providerName(provider: string | null): string {
  if (provider === 'llamafarm') return 'LlamaFarm';
  return provider ?? '';
}

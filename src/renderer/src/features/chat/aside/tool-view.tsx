import type { Message } from '@shared/contract/messages';
import { useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { CopyButton, Diff, duration, Facts, GroupTitle } from '../../../ui';
import { ScrollText } from '../scroll-text';
import { useView } from '../state/use-chat';
import { textOf } from '../state/view';

/** One call of a tool with everything there is to know of it. */
export function ToolView({ callId }: { callId: string }) {
  const { t } = useWords('chat');
  const call = useView((view) => view.messages.flatMap(({ toolCalls }) => toolCalls ?? []).find(({ id }) => id === callId) ?? null);
  const result = useView((view) => view.messages.find((message) => message.role === 'tool' && message.toolCallId === callId) ?? null);
  const live = useView((view) => view.tools[callId] ?? null);
  const running = useView((view) => view.run !== null);
  const { data } = useRead('tools.list', {});
  if (call === null) return <p className="text-ink2">{t('tool.gone')}</p>;
  const tool = data?.tools.find(({ name, aliases }) => name === call.name || aliases.includes(call.name));
  const output = result === null ? (live?.output ?? '') : textOf(result);
  const diff = diffOf(result);
  return (
    <div className="flex flex-col gap-5">
      <Facts
        facts={[
          [
            t('tool.name'),
            <code key="name" className="font-mono text-sm">
              {call.name}
            </code>,
          ],
          ...(tool === undefined ? [] : [[t('tool.risk'), t(`risk.${tool.risk}`)] as const]),
          [
            t('tool.state'),
            t(result?.outcome === undefined ? (live !== null ? 'tool.running' : running ? 'tool.waiting' : 'tool.never') : `tool.${result.outcome}`),
          ],
          ...(result?.toolMs === undefined ? [] : [[t('tool.time'), duration(result.toolMs)] as const]),
          ...(result?.approval === undefined ? [] : [[t('tool.approvedBy'), approvedBy(t, result.approval)] as const]),
        ]}
      />
      <Text title={t('tool.arguments')} text={pretty(call.arguments)} />
      {diff === null ? null : (
        <section className="flex flex-col gap-2">
          <GroupTitle>{t('tool.changes')}</GroupTitle>
          <div className="overflow-hidden rounded-card border border-line">
            <Diff diff={diff} label={t('tool.changes')} />
          </div>
        </section>
      )}
      {output === '' ? null : <Text title={t(result === null ? 'tool.output' : 'tool.result')} text={output} />}
    </div>
  );
}

type Words = ReturnType<typeof useWords<'chat'>>['t'];

function approvedBy(t: Words, { decidedBy, grant }: NonNullable<Message['approval']>): string {
  const who = decidedBy ?? t('tool.nobody');
  return grant === null ? t('tool.deniedWho', { who }) : t(`tool.grant.${grant}`, { who });
}

function Text({ title, text }: { title: string; text: string }) {
  return (
    <section className="flex flex-col gap-2">
      <div className="flex items-center">
        <GroupTitle className="flex-1">{title}</GroupTitle>
        <CopyButton text={text} />
      </div>
      <ScrollText text={text} label={title} className="max-h-96" />
    </section>
  );
}

function pretty(text: string): string {
  try {
    const given: unknown = JSON.parse(text);
    return JSON.stringify(given, null, 2);
  } catch {
    return text;
  }
}

function diffOf(result: Message | null): string | null {
  const details = result?.details;
  if (typeof details !== 'object' || details === null || Array.isArray(details)) return null;
  return typeof details.diff === 'string' ? details.diff : null;
}

import type { Approval } from '@shared/contract/approvals';
import { MessageSquare } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { messageOf, useEvent, useRead } from '../../../client';
import { useWords } from '../../../i18n';
import { Button, Empty, Trouble } from '../../../ui';
import { ApprovalCard } from '../approval-card';

/** The questions that wait, oldest first: what expires next is on top. What is answered here stays as a line until the page is left. */
export function Waiting() {
  const { t } = useWords('approvals');
  const { t: common } = useWords();
  const { data, error, refetch } = useRead('approvals.list', { state: 'pending', limit: 100 }, { refreshOn: ['approval.requested', 'approval.resolved'] });
  const [answered, setAnswered] = useState<Approval[]>([]);
  useEvent('approval.resolved', ({ approval }) => setAnswered((former) => [...former.filter(({ id }) => id !== approval.id), approval]));
  if (error !== null && data === undefined)
    return <Trouble text={messageOf(error)} action={<Button onClick={() => void refetch()}>{common('retry')}</Button>} />;
  if (data === undefined) return null;
  const done = new Map(answered.map((approval) => [approval.id, approval]));
  const listed = new Set(data.approvals.map(({ id }) => id));
  const all = [...data.approvals.map((approval) => done.get(approval.id) ?? approval), ...answered.filter(({ id }) => !listed.has(id))].sort(
    (a, b) => a.requestedAt - b.requestedAt,
  );
  const waits = all.some(({ state }) => state === 'pending');
  return (
    <>
      {all.length === 0 ? null : (
        <ul className="flex flex-col gap-4">
          {all.map((approval) => (
            <li key={approval.id}>
              {approval.state === 'pending' ? <Where sessionId={approval.sessionId} /> : null}
              <ApprovalCard approval={approval} />
            </li>
          ))}
        </ul>
      )}
      {waits ? null : <Empty title={t('nothingWaits')}>{t('nothingWaitsHint')}</Empty>}
    </>
  );
}

function Where({ sessionId }: { sessionId: string }) {
  const { t } = useWords('approvals');
  const { data } = useRead('sessions.list', { limit: 200 });
  const title = data?.sessions.find(({ id }) => id === sessionId)?.title;
  return (
    <p className="mb-1.5 flex items-center gap-2 text-sm text-ink2">
      <MessageSquare size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-ink3" />
      <span className="shrink-0">{t('fromChat')}</span>
      <Link
        href={`/chat/${sessionId}`}
        className="min-w-0 truncate rounded-control font-medium text-ink underline decoration-line2 underline-offset-2 hover:decoration-ink3"
      >
        {title ?? t('openChat')}
      </Link>
    </p>
  );
}

import type { Approval } from '@shared/contract/approvals';
import i18next from 'i18next';
import type { ComponentType } from 'react';
import type { Row } from '../state/rows';
import { AnswerRow } from './answer-row';
import { CutNote, EndedNote, QueuedNote, SummaryNote, WaitingNote } from './notes';
import { UserRow } from './user-row';

export function RowView({ row, ApprovalCard }: { row: Row; ApprovalCard: ComponentType<{ approval: Approval }> }) {
  switch (row.kind) {
    case 'day':
      return <Day at={row.at} />;
    case 'user':
      return <UserRow message={row.message} siblings={row.siblings} />;
    case 'answer':
      return <AnswerRow row={row} ApprovalCard={ApprovalCard} />;
    case 'summary':
      return <SummaryNote message={row.message} />;
    case 'cut':
      return <CutNote cut={row.cut} />;
    case 'waiting':
      return <WaitingNote />;
    case 'ended':
      return <EndedNote asked={row.asked} />;
    case 'queued':
      return <QueuedNote queued={row.queued} />;
  }
}

function Day({ at }: { at: number }) {
  const sameYear = new Date(at).getFullYear() === new Date().getFullYear();
  return (
    <p className="flex items-center gap-3 pt-2 text-xs font-semibold text-ink3 before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
      {new Date(at).toLocaleDateString(i18next.language, { weekday: 'long', day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) })}
    </p>
  );
}

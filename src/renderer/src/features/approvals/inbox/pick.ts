import { type Approval, type ApprovalOutcome, approvalOutcomeSchema } from '@shared/contract/approvals';

export const outcomes = approvalOutcomeSchema.options;

/** Whether an answered question has this outcome and is of this tool; '' lets all through. As the server filters. */
export function fits({ state, grant, tool: of }: Approval, { outcome, tool }: { outcome: ApprovalOutcome | ''; tool: string }): boolean {
  if (state === 'pending' || (tool !== '' && of !== tool)) return false;
  return outcome === '' || outcome === (state === 'allowed' ? (grant ?? 'once') : state);
}

export interface HistoryRow {
  approval: Approval;
  /** Midnight in this computer's time zone, ms, where another day begins with it; else null. */
  day: number | null;
}

/** The same order; the first of each day it was decided on tells the day. */
export function withDays(approvals: readonly Approval[]): HistoryRow[] {
  let former: number | null = null;
  return approvals.map((approval) => {
    const day = new Date(approval.decidedAt ?? approval.requestedAt).setHours(0, 0, 0, 0);
    const begins = day !== former;
    former = day;
    return { approval, day: begins ? day : null };
  });
}

import type { Approval } from '@shared/contract/approvals';

export const outcomes = ['once', 'session', 'always', 'denied', 'expired'] as const;
export type Outcome = (typeof outcomes)[number];

/** The approvals with this outcome and of this tool; '' lets all through. */
export function pick(approvals: readonly Approval[], { outcome, tool }: { outcome: Outcome | ''; tool: string }): Approval[] {
  return approvals.filter((approval) => (tool === '' || approval.tool === tool) && (outcome === '' || outcomeOf(approval) === outcome));
}

function outcomeOf({ state, grant }: Approval): string {
  return state === 'allowed' ? (grant ?? 'once') : state;
}

/** In groups by the day they were decided, in this computer's time zone; the order stays. `day`: its midnight, ms. */
export function byDay(approvals: readonly Approval[]): { day: number; approvals: Approval[] }[] {
  const days = Map.groupBy(approvals, ({ decidedAt, requestedAt }) => new Date(decidedAt ?? requestedAt).setHours(0, 0, 0, 0));
  return [...days].map(([day, group]) => ({ day, approvals: group }));
}

import type { Approval } from '@shared/contract/approvals';

/** One question of the agent, with everything a person needs for a yes or no. */
export function ApprovalCard({ approval }: { approval: Approval }) {
  return <article>{approval.preview}</article>;
}

// The gate in front of every tool call. One person's yes or no to one exact action.
export { canonicalJson, hashAction } from './exact-action';
export { type Approvals, type ApprovalsDeps, approvalLifetimeMs, createApprovals, type Decision, type ProposedAction } from './gate';
export { decide, type PolicyQuestion, type Verdict } from './policy';

import type { Approvals } from '../../core/approvals';
import type { Handlers } from '../dispatcher';

type ApprovalHandlers = Pick<Handlers, 'approvals.list' | 'approvals.resolve'>;

export function approvalHandlers(approvals: Approvals): ApprovalHandlers {
  return {
    'approvals.list': (params) => ({ approvals: approvals.list(params) }),
    'approvals.resolve': ({ approvalId, decision, reason }, { caller }) => ({ approval: approvals.resolve(approvalId, decision, reason, caller.name) }),
  };
}

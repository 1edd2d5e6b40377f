import type { Approvals } from '../../core/approvals';
import type { Handlers } from '../dispatcher';

type ApprovalHandlers = Pick<
  Handlers,
  | 'approvals.list'
  | 'approvals.history'
  | 'approvals.resolve'
  | 'approvals.grants.list'
  | 'approvals.grants.revoke'
  | 'approvals.rules.list'
  | 'approvals.rules.add'
  | 'approvals.rules.remove'
>;

export function approvalHandlers(approvals: Approvals): ApprovalHandlers {
  return {
    'approvals.list': (params) => ({ approvals: approvals.list(params) }),
    'approvals.history': (params) => approvals.history(params),
    'approvals.resolve': ({ approvalId, ...answer }, { caller }) => ({ approval: approvals.resolve(approvalId, answer, caller.name) }),
    'approvals.grants.list': () => ({ grants: approvals.grants() }),
    'approvals.grants.revoke': ({ grantId }) => ({ revoked: approvals.revoke(grantId) }),
    'approvals.rules.list': () => ({ rules: approvals.rules() }),
    'approvals.rules.add': (rule, { caller }) => ({ rule: approvals.saveRule(rule, caller.name) }),
    'approvals.rules.remove': ({ ruleId }) => ({ removed: approvals.removeRule(ruleId) }),
  };
}

// Policy, standing yes or question, in this order, for every call of every tool.
import { type Approval, type ApprovalRule, approvalSchema, type ExactAction, type Grant, type GrantKind } from '@shared/contract/approvals';
import { FarmhandError } from '@shared/contract/errors';
import type { CallApproval, Mode, Risk, Session } from '@shared/contract/messages';
import type { JsonValue } from '@shared/domain/json';
import { say } from '@shared/domain/sentences';
import { createId } from '../../base/ids';
import type { Store } from '../store';
import { hashAction } from './exact-action';
import { decide } from './policy';
import { checkRule, ruleFits } from './rules';

/** How long a question waits for an answer, and how long a yes for one use holds, ms; after that it is a no. */
export const approvalLifetimeMs = 300_000;

export interface ProposedAction {
  sessionId: string;
  runId: string;
  callId: string;
  tool: string;
  caller: Session['origin'];
  risk: Risk;
  mode: Mode;
  arguments: JsonValue;
  preview: string;
  /** What the call touches, found just now. */
  action: ExactAction;
  /** Unified diff of what would be written. */
  diff?: string | undefined;
  /** Why the hard floor refuses the call; null when it does not. */
  floor: string | null;
  /** Why this is asked once more. */
  changed?: string | undefined;
}

export type Decision =
  | { allowed: true; actionHash: string; grantId: string | null; asked: boolean /** Whose yes it rests on, when a person gave one. */; approval?: CallApproval }
  | { allowed: false; reason: string; approval?: CallApproval };

export interface Approvals {
  /** Allows, asks a person, or denies. Never throws; a stopped run and a missing person are denials with a reason. */
  gate(action: ProposedAction, signal: AbortSignal): Promise<Decision>;
  /** True when `now` is the very action that was allowed. */
  holds(decision: Decision & { allowed: true }, now: Pick<ProposedAction, 'tool' | 'arguments' | 'action'>): boolean;
  /** Counts the use of a yes. Called in the transaction that makes the start durable; false: it was used or taken back, ask again. */
  use(decision: Decision & { allowed: true }): boolean;
  /** Takes a yes for one use back that will not be used. */
  drop(decision: Decision & { allowed: true }): void;
  list(query: { state: 'pending' | 'all'; limit: number }): Approval[];
  history: Store['approvals']['history'];
  pending(): number;
  /** Throws `not_found` for an unknown approval and `conflict` for one that was decided before or came too late. */
  resolve(id: string, answer: { decision: 'allow' | 'deny'; grant: GrantKind; reason?: string | undefined }, decidedBy: string): Approval;
  grants(): Grant[];
  revoke(grantId: string): boolean;
  rules(): ApprovalRule[];
  /** Throws `invalid_input` for patterns that are none and `not_found` for a rule to replace that is gone. */
  saveRule(rule: { ruleId?: string | undefined } & Pick<ApprovalRule, 'tool' | 'arguments' | 'folder' | 'note'>, createdBy: string): ApprovalRule;
  removeRule(ruleId: string): boolean;
  /** Ends questions that a crash left open. Once, at the start. */
  recover(): void;
}

export interface ApprovalsDeps {
  store: Pick<Store, 'approvals' | 'grants' | 'rules' | 'bus' | 'durably'>;
  clock: () => number;
  /** How many callers that may approve are connected now. */
  approvers: () => number;
  /** Absolute, without links: folders of rules are below it. */
  workspaceFolder: string;
  setTimer?: (callback: () => void, ms: number) => () => void;
}

export function createApprovals({ store, clock, approvers, workspaceFolder, setTimer = startTimer }: ApprovalsDeps): Approvals {
  const { approvals, grants, rules, bus } = store;
  const waiting = new Map<string, (decision: Decision) => void>();

  const close = (id: string, state: 'allowed' | 'denied' | 'expired', reason: string | null, decidedBy: string | null, kind: GrantKind): Approval | null => {
    const now = clock();
    const allowed = state === 'allowed';
    const grantId = createId('grt');
    const approval = store.durably(() => {
      if (!approvals.decide(id, { state, reason, decidedBy, decidedAt: now, grant: allowed ? kind : null })) return null;
      const decided = approvalSchema.parse(approvals.get(id));
      const { tool, preview, actionHash, sessionId } = decided;
      if (allowed && actionHash !== null) {
        const expiresAt = kind === 'once' ? now + approvalLifetimeMs : null;
        grants.add({
          id: grantId,
          kind,
          tool,
          preview,
          actionHash,
          sessionId,
          approvalId: id,
          createdAt: now,
          createdBy: decidedBy,
          expiresAt,
          uses: 0,
          lastUsedAt: null,
        });
      }
      return decided;
    });
    if (!approval) {
      // Another process on the same database was faster: its word is not a yes to this one.
      waiting.get(id)?.({ allowed: false, reason: approvals.get(id)?.reason ?? say('approvals.elsewhere') });
      return null;
    }
    bus.emit('approval.resolved', { approval });
    const { actionHash } = approval;
    const whose = { id, decidedBy, grant: allowed ? kind : null };
    waiting.get(id)?.(
      allowed && actionHash !== null
        ? { allowed: true, actionHash, grantId, asked: true, approval: whose }
        : { allowed: false, reason: reason ?? say('approvals.no'), approval: whose },
    );
    return approval;
  };

  const ask = async ({ mode: _, caller: __, floor: ___, ...asked }: ProposedAction, actionHash: string, signal: AbortSignal): Promise<Decision> => {
    const { diff, changed, ...rest } = asked;
    const approval: Approval = {
      ...rest,
      id: createId('apr'),
      actionHash,
      ...(diff === undefined ? {} : { diff }),
      ...(changed === undefined ? {} : { changed }),
      state: 'pending',
      grant: null,
      reason: null,
      decidedBy: null,
      requestedAt: clock(),
      decidedAt: null,
      expiresAt: clock() + approvalLifetimeMs,
    };
    approvals.add(approval);
    const decided = new Promise<Decision>((resolve) => waiting.set(approval.id, resolve));
    const stopTimer = setTimer(() => close(approval.id, 'expired', say('approvals.nobodyAnswered'), null, 'once'), approvalLifetimeMs);
    const onAbort = (): void => {
      close(approval.id, 'denied', say('approvals.stopped'), null, 'once');
    };
    signal.addEventListener('abort', onAbort, { once: true });
    bus.emit('approval.requested', { approval });
    try {
      if (signal.aborted) onAbort();
      return await decided;
    } finally {
      stopTimer();
      signal.removeEventListener('abort', onAbort);
      waiting.delete(approval.id);
    }
  };

  const tellRules = (): void => bus.emit('approval.rules.changed', { rules: rules.list() });

  return {
    async gate(proposed, signal) {
      const actionHash = hashAction(proposed.tool, proposed.arguments, proposed.action);
      const grant = grants.find({ actionHash, sessionId: proposed.sessionId, now: clock() });
      const rule = grant ? undefined : rules.list().find((each) => ruleFits(each, proposed, workspaceFolder));
      const standing = grant ? 'grant' : rule ? 'rule' : null;
      const verdict = decide({ ...proposed, standing, attended: approvers() > 0 });
      if (verdict.verdict === 'deny') return { allowed: false, reason: verdict.reason };
      if (verdict.verdict === 'ask') return ask(proposed, actionHash, signal);
      if (verdict.by !== 'grant' || !grant) return { allowed: true, actionHash, grantId: null, asked: false };
      const approval = { id: grant.approvalId, decidedBy: grant.createdBy, grant: grant.kind };
      return { allowed: true, actionHash, grantId: grant.id, asked: false, approval };
    },
    holds: ({ actionHash }, { tool, arguments: given, action }) => hashAction(tool, given, action) === actionHash,
    use: ({ grantId }) => grantId === null || grants.use(grantId, clock()),
    drop({ grantId, asked }) {
      const grant = grantId !== null && asked ? grants.list(clock()).find(({ id }) => id === grantId) : undefined;
      if (grant?.kind === 'once') grants.revoke(grant.id);
    },
    list: approvals.list,
    history: approvals.history,
    pending: () => waiting.size,
    resolve(id, { decision, grant, reason }, decidedBy) {
      const known = approvals.get(id);
      if (!known) throw new FarmhandError('not_found', say('approvals.none', { id }));
      // A computer that slept wakes with timers that are late.
      if (clock() >= known.expiresAt) close(id, 'expired', say('approvals.nobodyAnswered'), null, 'once');
      const approval = close(id, decision === 'allow' ? 'allowed' : 'denied', reason ?? null, decidedBy, grant);
      if (!approval) throw new FarmhandError('conflict', say('approvals.late'));
      return approval;
    },
    grants: () => grants.list(clock()),
    revoke: grants.revoke,
    rules: rules.list,
    saveRule({ ruleId, ...rule }, createdBy) {
      checkRule(rule);
      if (ruleId !== undefined && !rules.list().some(({ id }) => id === ruleId)) throw new FarmhandError('not_found', say('approvals.noRule', { id: ruleId }));
      const saved: ApprovalRule = { ...rule, id: ruleId ?? createId('rule'), createdAt: clock(), createdBy };
      rules.save(saved);
      tellRules();
      return saved;
    },
    removeRule(ruleId) {
      const removed = rules.remove(ruleId);
      if (removed) tellRules();
      return removed;
    },
    recover() {
      for (const approval of approvals.expirePending(say('approvals.ended'), clock())) bus.emit('approval.resolved', { approval });
    },
  };
}

/** How often the clock on the wall is looked at while a question waits, ms. */
const lookMs = 1_000;

/** Calls after `ms` of running time or of the clock on the wall, whichever is over first: timers stand still while a computer sleeps, and clocks are set back. */
export function startTimer(callback: () => void, ms: number, now: () => number = Date.now): () => void {
  const endAt = now() + ms;
  const step = Math.min(lookMs, ms);
  let left = ms;
  const timer = setInterval(() => {
    left -= step;
    if (left > 0 && now() < endAt) return;
    clearInterval(timer);
    callback();
  }, step);
  timer.unref();
  return () => clearInterval(timer);
}
